import TechMatchKit
import TechMatchService
import Testing

@Suite("Lists held against judgements")
struct EvaluationJobTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  private func job(_ judgements: String) throws -> EvaluationJob {
    EvaluationJob(
      judgements: Workshop.file("judgements", judgements),
      criteria: try .test { $0.ignoredGates = Set(Gate.allCases) }
    )
  }

  @Test("a market is evaluated as its run is; judged demands that are not there are left out")
  func evaluation() throws {
    let market = try Market(try shop.files())
    let job = try job("D-1 A-1 3\nD-2 A-3 2\nD-8 A-1 1\n")
    let notices = Notices()
    let evaluation = try job.evaluate(market, tell: notices.tell)
    guard case .judgedButAbsent(count: 1, first: try id("D-8")) = notices.all.first else {
      Issue.record("\(notices.all)")
      return
    }
    #expect(evaluation.demands == [try id("D-1"), try id("D-2")])
    // The same lists from a file.
    let file = Workshop.file("run", job.run(market).trecText(tag: "t"))
    let judged = job.judged(try job.judged(), among: market.snapshot.demands.identifiers)
    #expect(try job.evaluate(RankedRun(file), against: judged).demands == evaluation.demands)
  }

  @Test("judgements of other demands are no evaluation")
  func nothing() throws {
    let market = try Market(try shop.files())
    #expect(throws: ServiceFailure.nothingJudged(judgements: "judgements")) {
      try job("D-8 A-1 1\n").evaluate(market)
    }
    #expect(throws: EvaluationFailure.self) { try job("D-1 A-1\n").evaluate(market) }
  }
}
