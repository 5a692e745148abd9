import TechMatchKit
import TechMatchService
import Testing

@Suite("Challenges of one call")
struct RankingCallTests {
  private let files = MarketSource(
    achievements: [Workshop.sample("achievements.csv")],
    demands: [Workshop.sample("demands.csv")]
  )

  private static let rubric = """
    {"name": "r", "digits": 2, "winners": 1, "reserves": 1, "criteria": [
      {"name": "readiness", "kind": "readiness", "weight": 100}]}
    """

  private static let bids = """
    揭榜编号,榜单编号,揭榜单位,报价,技术成熟度,声明,提交日期,是否撤回
    A1,JB-1001,甲公司,100万元,TRL 9,,2027-01-01,否
    A2,JB-1001,乙公司,100万元,TRL 6,,2027-01-01,否
    B1,JB-2001,甲公司,100万元,TRL 9,,2027-01-01,否
    B2,JB-2001,丙公司,100万元,TRL 8,,2027-01-01,否
    C1,JB-3001,甲公司,100万元,TRL 9,,2027-01-01,否
    C2,JB-3001,丙公司,100万元,TRL 8,,2027-01-01,否
    """

  private static func call(_ demands: [String], limit: Int?) -> RankingCall {
    RankingCall(
      demands.map {
        RankingJob(
          demand: $0,
          bids: [Workshop.file("bids.csv", bids)],
          rubric: Workshop.file("rubric.json", rubric)
        )
      },
      winLimit: limit
    )
  }

  private func firsts(_ demands: [String], limit: Int?) throws -> [String?] {
    let ledgers = try Self.call(demands, limit: limit).ledgers(in: Market(files), .test())
    for ledger in ledgers {
      #expect(throws: Never.self) {
        try RankingLedger.verified(Workshop.file("ledger", ledger.text))
      }
    }
    return ledgers.map { $0.result.lines.first { $0.rank == 1 }?.bid }
  }

  @Test("a bidder that has won is out of what follows, in the order of the call")
  func limit() throws {
    let call = ["JB-1001", "JB-2001", "JB-3001"]
    #expect(try firsts(call, limit: nil) == ["A1", "B1", "C1"])
    #expect(try firsts(call, limit: 1) == ["A1", "B2", nil])
    #expect(try firsts(call, limit: 2) == ["A1", "B1", "C2"])
    #expect(try firsts(call.reversed(), limit: 1) == ["C1", "B2", "A2"])
  }

  @Test("a challenge that is named twice, also by a part of its title, is refused")
  func repeated() throws {
    #expect(throws: ServiceFailure.repeatedChallenge(id: "JB-1001")) {
      try firsts(["JB-1001", "jb-1001"], limit: nil)
    }
  }

  @Test("each challenge has the ledger before it, whatever the order of the files")
  func previous() throws {
    let market = try Market(files)
    let call = ["JB-1001", "JB-2001"]
    let before = try Self.call(call, limit: 1).ledgers(in: market, .test())
    let texts = before.map { Workshop.file($0.input.challenge.id, $0.text) }
    var again = Self.call(call, limit: 1)
    again.previous = texts.reversed()
    let after = try again.ledgers(in: market, .test())
    #expect(after.map(\.provenance.previous) == before.map(\.digest))
    again.previous = [texts[0], texts[0]]
    #expect(throws: ServiceFailure.self) { try again.ledgers(in: market, .test()) }
    again = Self.call(["JB-2001"], limit: 1)
    again.previous = [texts[0]]
    #expect(throws: LedgerFailure.self) { try again.ledgers(in: market, .test()) }
  }
}
