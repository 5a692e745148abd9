import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Conflicts of interest by who is who")
struct ConflictCheckTests {
  private typealias Directory = OrganisationDirectoryTests

  private static let directory = OrganisationDirectory([
    Directory.record("吉林大学", ["吉大", "两可"], code: Directory.code(1)),
    Directory.record("吉林大学汽车工程学院", in: ["吉林大学"]),
    Directory.record("吉林大学汽车工程学院动力系", in: ["吉林大学汽车工程学院"]),
    Directory.record("吉首大学", ["两可"]),
    Directory.record("长春智行科技有限公司", ["智行"], in: ["智行集团"]),
    Directory.record("沈阳智行科技有限公司", in: ["智行集团"]),
  ])

  private func input(
    _ publisher: String?,
    _ bidder: String,
    members: [String] = [],
    relations: [[String]]? = nil,
    _ directory: OrganisationDirectory? = ConflictCheckTests.directory
  ) throws -> RankingInput {
    var demand = Demand(id: RecordID("D")!)
    demand.title = "激光"
    demand.organisation = publisher
    var bid = Bid(id: RecordID("B")!, challenge: demand.id, bidder: bidder)
    bid.members = members
    var rubric = Rubric(name: "r", criteria: [.init(name: "time", kind: .time, weight: 100)])
    rubric.relations = relations
    let index = try IndexBuilder().build(achievements: [], demands: [demand])
    return try RankingInput(
      for: demand,
      bids: [bid],
      rubric: rubric,
      matcher: Matcher(index, options: MatcherTests.openOptions(tagWeight: 0)),
      organisations: directory
    )
  }

  private func verdict(_ input: RankingInput) -> String {
    let (verdict, text) = ConflictCheck(input).verdict(on: input.bids[0])
    return "\(verdict) \(text)"
  }

  @Test(
    "the same, a part, what is above, the same above, and what is not clear",
    arguments: [
      ("吉林大学", "吉大", "fail 吉大 = 吉林大学"), ("吉大", "吉林大学", "fail 吉林大学 = 吉大"),
      ("吉林大学", "吉林大学汽车工程学院动力系", "fail 吉林大学汽车工程学院动力系 ⊂ 吉林大学"),
      ("吉林大学汽车工程学院", "吉大", "fail 吉大 ⊃ 吉林大学汽车工程学院"),
      ("智行", "沈阳智行科技有限公司", "unknown 沈阳智行科技有限公司 ⊂ 智行集团 ⊃ 智行"),
      ("智行", "智行集团", "fail 智行集团 ⊃ 智行"), ("吉林大学", "两可", "unknown 两可 ≟ 吉林大学"),
      ("吉大", "吉林大学珠海学院", "unknown 吉林大学珠海学院 ≟ 吉大"), ("吉林大学", "长春大学", "pass "),
      ("谁", "谁", "fail 谁"), ("谁", "吉大", "pass "), ("两可", "智行", "pass "),
      ("吉林大学汽车工程学院", "吉林大学化学学院", "unknown 吉林大学化学学院 ≟ 吉林大学汽车工程学院"),
      ("两可", "两可", "unknown 两可 ≟ 两可"),
      ("沈阳智行科技有限公司", "沈阳智行科技股份有限公司", "unknown 沈阳智行科技股份有限公司 ≟ 沈阳智行科技有限公司"),
    ]
  )
  func verdicts(publisher: String, bidder: String, expected: String) throws {
    #expect(verdict(try input(publisher, bidder)) == expected)
    // A member of a consortium counts like the bidder.
    #expect(verdict(try input(publisher, "别人", members: [bidder])) == expected)
    let plain = try input(publisher, bidder, nil)
    #expect(plain.identities == nil)
    // Without a directory the spelling alone leaves doubt.
    let doubtful = ["吉林大学汽车工程学院动力系", "吉林大学化学学院", "沈阳智行科技股份有限公司"]
    let open = doubtful.contains(bidder) ? "unknown \(bidder) ≟ \(publisher)" : "pass "
    #expect(verdict(plain) == (publisher == bidder ? "fail \(bidder)" : open))
  }

  @Test("what a rubric says of an organisation holds for its other names and its parts")
  func relations() throws {
    let relations = [["吉大", "智行", "共建实验室"]]
    let text = "吉大 – 智行 – 共建实验室"
    for (publisher, bidder, expected) in [
      ("长春智行科技有限公司", "吉林大学汽车工程学院", "fail \(text)"),
      ("吉林大学", "智行", "fail \(text)"), ("智行", "两可", "unknown \(text)"),
      ("智行", "吉林大学珠海学院", "unknown \(text)"), ("沈阳智行科技有限公司", "吉大", "pass "),
    ] {
      #expect(verdict(try input(publisher, bidder, relations: relations)) == expected)
    }
    #expect(verdict(try input("智行", "吉林大学", relations: relations, nil)) == "pass ")
    #expect(verdict(try input(nil, "吉大")) == "unknown ")
  }

  @Test("a ledger with identities is computed again from itself alone, without them as ever")
  func ledger() throws {
    for input in [try input("吉林大学", "吉大"), try input("吉林大学", "吉大", nil)] {
      let ledger = RankingLedger(input, program: "test")
      let file = InputFile(name: "l", bytes: ledger.text.utf8)
      #expect(try RankingLedger.verified(file) == ledger)
      #expect(ledger.text.contains("identities") == (input.identities != nil))
    }
    var tampered = try input("吉林大学", "吉大")
    let honest = RankingLedger(tampered, program: "test")
    tampered.identities = []
    var ledger = RankingLedger(tampered, program: "test")
    ledger.result = honest.result
    #expect(throws: LedgerFailure.self) {
      try RankingLedger.verified(InputFile(name: "l", bytes: ledger.text.utf8))
    }
  }

  @Test("the track record of a bidder is that of its institution")
  func trackRecord() throws {
    var demand = Demand(id: RecordID("D")!)
    demand.title = "激光雷达"
    var achievement = Achievement(id: RecordID("A")!)
    achievement.title = "激光雷达"
    achievement.institutions = ["吉林大学汽车工程学院"]
    let index = try IndexBuilder().build(achievements: [achievement], demands: [demand])
    let bid = Bid(id: RecordID("B")!, challenge: demand.id, bidder: "吉大")
    let rubric = Rubric(name: "r", criteria: [.init(name: "time", kind: .time, weight: 100)])
    func evidence(_ directory: OrganisationDirectory?) throws -> [String] {
      try RankingInput(
        for: demand,
        bids: [bid],
        rubric: rubric,
        matcher: Matcher(index, options: MatcherTests.openOptions(tagWeight: 0)),
        organisations: directory
      ).bids[0].evidence.map(\.achievement)
    }
    #expect(try evidence(Self.directory) == ["A"])
    #expect(try evidence(nil) == [])
  }
}
