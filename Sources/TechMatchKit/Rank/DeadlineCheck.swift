/// Whether a bid was submitted in time, to the second where times are stated.
///
/// A day without a time is the whole day, in the zone of the rubric. A bid of the day of a deadline at 17:00
/// that has no time itself is *unknown*.
struct DeadlineCheck {
  private let challenge: RankingInput.Challenge

  /// Takes the deadline of a challenge.
  init(_ challenge: RankingInput.Challenge) { self.challenge = challenge }

  /// The verdict on a bid, with both times.
  func verdict(on bid: RankingInput.Entry) -> (verdict: GateVerdict, text: String) {
    guard let deadline = challenge.deadline else {
      return (challenge.remarks?.deadline == nil ? .pass : .unknown, "")
    }
    guard let first = bid.submittedFirst, let last = bid.submittedLast else {
      return (.unknown, "")
    }
    let submitted = Self.text(first, bid.submittedAt) + (first == last ? "" : "…" + Self.day(last))
    let text = "\(submitted) / \(Self.text(deadline, challenge.deadlineAt))"
    let zone = challenge.zone ?? Moment.chinaZone
    guard let start = bid.submittedAt?.instant ?? Self.instant(first, 0, zone),
      let end = bid.submittedAt?.instant ?? Self.instant(last, Moment.lastSecond, zone),
      let due = challenge.deadlineAt?.instant ?? Self.instant(deadline, Moment.lastSecond, zone),
      let dueDay = Self.instant(deadline, 0, zone)
    else {
      // A span that begins with the earliest day has no instant; days are compared as they are.
      guard challenge.deadlineAt == nil, bid.submittedAt == nil else { return (.unknown, text) }
      return (last <= deadline ? .pass : first > deadline ? .fail : .unknown, text)
    }
    // A time of the deadline that is not understood may be any of its day.
    let earliest = challenge.remarks?.deadline == nil ? due : min(due, dueDay)
    return (end <= earliest ? .pass : start > due ? .fail : .unknown, text)
  }

  private static func instant(_ day: Int, _ second: Int, _ zone: Int) -> Int? {
    Moment(day: day, second: second, zone: zone).instant
  }

  private static func text(_ number: Int, _ moment: Moment?) -> String {
    moment.map { day($0.day) + " " + $0.clock } ?? day(number)
  }

  /// A day from yyyymmdd.
  private static func day(_ number: Int) -> String {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    return CalendarDate(year: year, month: month, day: day)?.description ?? "\(number)"
  }
}
