import TechMatchTestSupport
import Testing

@testable import TechMatchKit

@Suite("Rulings")
struct RulingTests {
  private static func input() throws -> RankingInput {
    let rubric = """
      {"name": "r", "digits": 2, "winners": 1, "reserves": 0, "criteria": [
        {"name": "i", "kind": "indicators", "weight": 100}]}
      """
    var challenge = RankingInput.Challenge(id: "c", publisher: "发榜单位")
    challenge.indicators = "循环寿命≥2000次；通过国家型式试验"
    var bid = RankingInput.Entry(id: "b", bidder: "甲公司")
    bid.indicators = "循环寿命1500次；已通过国家型式试验"
    return RankingInput(
      challenge: challenge,
      rubric: try Rubric(InputFile(name: "r", bytes: rubric.utf8)),
      bids: [bid]
    )
  }

  private static func ruling(_ indicator: String, _ verdict: Ruling.Verdict) -> Ruling {
    Ruling(bid: "b", indicator: indicator, verdict: verdict, by: "李工", reason: "现场复测")
  }

  @Test("a person settles what the texts leave open, and overrides what they decide")
  func points() throws {
    var input = try Self.input()
    func ends() -> [Int] { BidRanking(input).lines.flatMap { [$0.lower, $0.upper] } }
    #expect(ends() == [0, 50_000_000])
    input.rulings = [Self.ruling("通过国家型式试验", .met)]
    #expect(ends() == [50_000_000, 50_000_000])
    input.rulings = [Self.ruling("通过国家型式试验", .missed), Self.ruling("循环寿命≥2000次", .met)]
    #expect(ends() == [50_000_000, 50_000_000])
    // The verdict of the texts stays, and the ruling is beside it.
    let line = try #require(BidRanking(input).lines.first)
    #expect(line.indicators.map(\.verdict) == [.missed, .toBeJudged])
    #expect(line.rulings?.map(\.by) == ["李工", "李工"])
    let ledger = RankingLedger(input, provenance: RankingProvenance(program: "test"))
    #expect(throws: Never.self) {
      try RankingLedger.verified(InputFile(name: "l", bytes: ledger.text.utf8))
    }
  }

  private static func read(_ rows: String) throws -> [Ruling] {
    try Ruling.read(
      InputFile(name: "r.csv", bytes: ("揭榜编号,指标,结论,裁定人,日期,理由\n" + rows).utf8),
      bids: ["b", "other"],
      of: ["b"],
      indicators: "循环寿命≥2000次；通过国家型式试验"
    )
  }

  @Test("a sheet of rulings, in any order; those for other challenges are left out")
  func sheet() throws {
    let first = "b,通过国家型式试验,满足,李工,2027-07-15,查验报告\n"
    let second = "b,循环寿命≥2000次,不满足,李工,,复测1500次\n"
    let rulings = try Self.read(first + second + "other,甲,满足,李工,,好\n")
    #expect(rulings == (try Self.read(second + first)))
    #expect(rulings.map(\.verdict) == [.missed, .met])
    #expect(rulings.map(\.date) == [nil, "2027-07-15"])
  }

  @Test(
    "what a ruling lacks, or what it names that there is not, is an error",
    arguments: [
      "c,通过国家型式试验,满足,李工,,好", "b,循环寿命≥3000次,满足,李工,,好", "b,通过国家型式试验,也许,李工,,好",
      "b,通过国家型式试验,满足,,,好", "b,通过国家型式试验,满足,李工,,", "b,通过国家型式试验,满足,李工,去年,好",
      "b,通过国家型式试验,满足,李工,,好\nb,通过国家型式试验,不满足,王工,,坏",
    ]
  )
  func refused(row: String) {
    #expect(throws: SheetFailure.self) { try Self.read(row + "\n") }
  }
}
