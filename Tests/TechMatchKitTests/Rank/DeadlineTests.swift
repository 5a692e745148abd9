import Testing

@testable import TechMatchKit

@Suite("Deadlines with a time of day")
struct DeadlineTests {
  private static func read(_ text: String) -> String {
    switch Moment.read(text, day: 20_270_331, zone: 480) {
    case .none: "none"
    case .unreadable: "unreadable"
    case .at(let moment): moment.clock
    }
  }

  @Test(
    "times are read as people write them",
    arguments: [
      ("2027-03-31 17:00", "17:00 +08:00"), ("2027年3月31日17时", "17:00 +08:00"),
      ("2027-03-31T17:00+08:00", "17:00 +08:00"), ("2027-03-31T09:00:30Z", "09:00:30 +00:00"),
      ("2027年3月31日 17时30分", "17:30 +08:00"), ("2027年3月31日下午5点半", "17:30 +08:00"),
      ("2027/3/31 9:05", "09:05 +08:00"), ("2027-03-31 24:00", "23:59:59 +08:00"),
      ("截止时间：2027年3月31日17:00（北京时间）", "17:00 +08:00"), ("２０２７－０３－３１　１７：００", "17:00 +08:00"),
      ("2027年3月31日17:00前", "17:00 +08:00"), ("2027-03-31 17:00 UTC+9", "17:00 +09:00"),
      ("2027-03-31 17:00:00.000 -0530", "17:00 -05:30"), ("2027-03-31", "none"),
      ("2027年3月31日", "none"), ("2027-03-31 25:00", "unreadable"),
      ("2027-03-31 17:00 CST", "unreadable"), ("2027-03-31 17:61", "unreadable"),
      ("2027年3月31日17时左右", "unreadable"), ("2027-03-31 17:00+99:00", "unreadable"),
    ]
  )
  func clocks(_ text: String, _ expected: String) { #expect(Self.read(text) == expected) }

  @Test("instants are those of the calendar")
  func instants() {
    func instant(_ day: Int, _ second: Int, _ zone: Int) -> Int? {
      Moment(day: day, second: second, zone: zone).instant
    }
    #expect(instant(19_700_101, 0, 0) == 0)
    #expect(instant(20_270_331, 61_200, 480) == 1_806_483_600)
    #expect(instant(20_000_301, 0, 0) == 951_868_800)
    #expect(instant(20_270_230, 0, 0) == nil && instant(.max, 0, 0) == nil)
    #expect(instant(20_270_331, 86_400, 0) == nil && instant(20_270_331, 0, .min) == nil)
    var days = 0
    for year in 1...3000 {
      for month in 1...12 {
        let first = CalendarDate(daysSince1970: days - 719_162)
        #expect(first?.year == year && first?.month == month && first?.day == 1)
        #expect(instant(year * 10_000 + month * 100 + 1, 0, 0) == (days - 719_162) * 86_400)
        days += CalendarDate.dayCount(ofMonth: month, year: year)
      }
    }
  }

  @Test(
    "a bid is in time, late or neither",
    arguments: [
      ("2027-03-31 17:00", "2027-03-31 16:59", GateVerdict.pass),
      ("2027-03-31 17:00", "2027-03-31 17:00", .pass),
      ("2027-03-31 17:00", "2027-03-31 17:00:01", .fail),
      ("2027-03-31 17:00", "2027-03-31", .unknown), ("2027-03-31 17:00", "2027-03-30", .pass),
      ("2027-03-31 17:00", "2027-04-01", .fail), ("2027-03-31 17:00", "2027年3月", .unknown),
      ("2027-03-31", "2027-03-31 23:59", .pass), ("2027-03-31", "2027-03-31", .pass),
      ("2027-03-31", "2027-04-01T00:30+09:00", .pass), ("2027-03-31", "2027-03-31T23:00Z", .fail),
      ("2027-03-31 17:00", "2027-03-31T10:00Z", .fail),
      ("2027-03-31 25:00", "2027-03-31 16:00", .unknown),
      ("2027-03-31 25:00", "2027-03-30 16:00", .pass), ("2027年3月", "2027-03-31", .pass),
      ("2027-03-31 17:00", "2027-03-31 25:00", .unknown),
    ]
  )
  func verdicts(_ due: String, _ submitted: String, _ expected: GateVerdict) throws {
    var demand = Demand(id: try #require(RecordID("C")))
    demand.deadline = DateSpan(parsing: due)
    if demand.deadline == nil { demand.remarks[.deadline] = ValueRemark(.notUnderstood, due) }
    demand.organisation = "甲"
    var bid = Bid(id: try #require(RecordID("T")), challenge: demand.id, bidder: "乙")
    bid.submitted = DateSpan(parsing: submitted)
    let snapshot = try IndexBuilder().build(achievements: [], demands: [demand])
    let input = try RankingInput(
      for: demand,
      bids: [bid],
      rubric: Rubric(name: "r", criteria: []),
      matcher: Matcher(snapshot, options: MatchOptions(today: RandomMarket.today))
    )
    let (verdict, text) = BidCondition.deadline.verdict(input.bids[0], input)
    #expect(verdict == expected, "\(text)")
  }

  @Test("what a bid copies from the challenge is no likeness")
  func copied() throws {
    let text = "研制一种用于汽车焊接车间的高精度在线检测装置，漏检率不高于千分之一，节拍每分钟十二件以上"
    let copied = CopiedText(challenge: [text])
    let all = copied.rest(of: text)
    #expect(all.copied == all.count && all.count > 30)
    #expect(!all.text.contains("焊"))
    let own = copied.rest(of: "我们用激光散斑与偏振成像在线检测焊缝，漏检率低，节拍快")
    #expect(own.copied == 0 && own.text.contains("激光散斑"))
    let half = copied.rest(of: "我方拟" + text.prefix(20) + "，另以双目相机复核")
    #expect(half.copied == 20 && half.text.contains("双目相机复核"))
    #expect(copied.rest(of: "").count == 0)
    let english = CopiedText(challenge: ["a b c d e f g h i j k"])
    #expect(english.rest(of: "x A B, c d e f g h i y").copied == 9)
  }
}
