import TechMatchKit

/// The challenges of one call (榜单), ranked one after the other.
///
/// A bidder that has won as many as it may is out of those that follow (兼投不兼中), so the order counts. Each challenge
/// has a ledger of its own, which can be checked without the others. A value, `Sendable`.
public struct RankingCall: Sendable {
  /// The challenges, in the order in which they are decided, each with what it is ranked by.
  public var jobs: [RankingJob]
  /// The ledgers that the new ones take the place of, in any order; a challenge need not have one.
  public var previous: [InputFile] = []
  /// The most challenges that one bidder may win, 1…1000; `nil` for no limit.
  public var winLimit: Int?

  /// Names what is ranked.
  public init(_ jobs: [RankingJob], winLimit: Int? = nil) {
    self.jobs = jobs
    self.winLimit = winLimit
  }

  /// Ranks the bids for each challenge.
  ///
  /// A win that hangs on something to be cleared counts as one that may be: the limit is then *unknown* for that
  /// bidder, and the challenge that follows says so.
  ///
  /// - Parameters:
  ///   - market: The achievements and demands, as for a single challenge.
  ///   - criteria: The share of tags and the day.
  ///   - tell: Called with what is worth knowing of the bids, once for each file.
  /// - Returns: The ledgers, in the order of the challenges.
  /// - Throws: As ``RankingJob/ledger(in:_:tell:)``, and ``ServiceFailure`` for a challenge that is named twice; nothing
  ///   is ranked in part.
  public func ledgers(
    in market: Market,
    _ criteria: MatchCriteria,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> [RankingLedger] {
    var jobs = jobs
    for place in jobs.indices {
      let document = try market.find(jobs[place].demand, of: .demand, tell: tell)
      let id = market.snapshot.demands.id(of: document).text
      if jobs[..<place].contains(where: { $0.demand == id }) {
        throw ServiceFailure.repeatedChallenge(id: id)
      }
      jobs[place].demand = id
    }
    for file in previous {
      let challenge = try RankingLedger.verified(file).input.challenge.id
      // The first one says that the ledger is of another challenge than its own.
      let place = jobs.firstIndex { $0.demand == challenge } ?? 0
      if let other = jobs[place].previous {
        throw ServiceFailure.repeatedLedger(
          file: file.name,
          other: other.name,
          challenge: challenge
        )
      }
      jobs[place].previous = file
    }
    guard let first = jobs.first else { return [] }
    // The jobs share their bids.
    let offers = try first.offers(market, tell)
    var earlier: [EarlierAward] = []
    return try jobs.map { job in
      var job = job
      job.winLimit = winLimit.map { WinLimit(most: $0, earlier: earlier) }
      let ledger = try job.ledger(in: market, criteria, offers, tell: tell)
      for line in ledger.result.lines where line.award != nil && line.award != .reserve {
        earlier.append(
          EarlierAward(
            challenge: ledger.input.challenge.id,
            bid: line.bid,
            bidder: line.bidder,
            isSettled: line.award == .winner
          )
        )
      }
      return ledger
    }
  }
}
