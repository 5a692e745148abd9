import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("Bids ranked in a market")
struct RankingJobTests {
  private let shop: Workshop
  private let files = MarketSource(
    achievements: [Workshop.sample("achievements.csv")],
    demands: [Workshop.sample("demands.csv")]
  )

  init() throws { shop = try Workshop() }

  private func job(_ demand: String = "JB-1001") throws -> RankingJob {
    RankingJob(
      demand: demand,
      bids: [try InputFile(path: Workshop.sample("bids.csv"))],
      rubric: try InputFile(path: Workshop.sample("rubric.json"))
    )
  }

  @Test("files and a catalogue give the same ranking")
  func sources() throws {
    let market = try Market(files)
    let proof = try job().ledger(in: market, .test())
    #expect(throws: Never.self) {
      try RankingLedger.verified(Workshop.file("ledger", proof.text))
    }
    var job = ImportJob([
      .init(.achievement, try files.achievements.map(InputFile.init(path:))),
      .init(.demand, try files.demands.map(InputFile.init(path:))),
      .init(.bid, [try InputFile(path: Workshop.sample("bids.csv"))]),
    ])
    job.importing.maxIssues = 0
    _ = try job.run(into: shop.store)
    var stored = try self.job()
    stored.bids = []
    let again = try stored.ledger(in: Market(MarketSource(catalogue: shop.store)), .test())
    let names = [again, proof].map { Set($0.input.bids.map(\.id)) }
    #expect(names[0] == names[1])
    #expect(again.input.bids.count > 1)
  }

  @Test("a challenge that is not there, a bad rubric, and bad bids where errors are fatal")
  func refused() throws {
    var settings = MarketSettings()
    settings.isStrict = true
    let market = try Market(files, settings: settings)
    #expect(throws: ServiceFailure.self) { try job("JB-9").ledger(in: market, .test()) }
    var spoiled = try job()
    spoiled.rubric = Workshop.file("rubric", "{}")
    #expect(throws: RubricFailure.self) { try spoiled.ledger(in: market, .test()) }
    spoiled = try job()
    spoiled.bids = [Workshop.file("bids", "揭榜编号,榜单编号\nT,\n")]
    let notices = Notices()
    #expect(throws: ServiceFailure.strict(errors: 1)) {
      try spoiled.ledger(in: market, .test(), tell: notices.tell)
    }
    #expect(notices.lines.contains { $0.contains("could be read") })
    spoiled = try job()
    spoiled.bids = [Workshop.file("bids", "揭榜编号,榜单编号,揭榜单位\nT-1,JB-1OO1,甲\nT-2,JB-1001,乙\n")]
    let unknown = UnknownChallenge(id: "JB-1OO1", bids: ["T-1"], nearest: "JB-1001")
    #expect(throws: ServiceFailure.unknownChallenges([unknown])) {
      try spoiled.ledger(in: market, .test())
    }
    spoiled = try job()
    spoiled.marks = Workshop.file("marks", "x\n")
    #expect(throws: SheetFailure.self) { try spoiled.ledger(in: market, .test()) }
  }
}
