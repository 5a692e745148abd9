import TechMatchKit
import TechMatchStore
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchService

@Suite("Batches without rejected pairs")
struct RejectedBatchTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  private func job(_ name: String, _ change: (inout BatchJob) throws -> Void = { _ in }) throws
    -> BatchJob
  {
    var job = BatchJob(
      MarketSource(catalogue: shop.store),
      criteria: try .test {
        $0.top = 3
        $0.ignoredGates = Set(Gate.allCases)
      },
      to: shop.path(name)
    )
    job.lists = .both
    try change(&job)
    return job
  }

  @Test("lists have their best of the pairs that are not rejected, and name the others", .seeded)
  func exact() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    _ = try shop.catalogue()
    _ = try job("all") { $0.criteria.top = 100 }.run()
    let all = try BatchResult(path: shop.path("all"))
    let demands = try #require(all.identifiers[.demand])
    let achievements = try #require(all.identifiers[.achievement])
    for round in 0..<6 {
      let pair = RecordPair(demand: random.pick(demands), achievement: random.pick(achievements))
      try shop.note(
        random.chance(70) ? .rejected : .cleared,
        pair.demand.text,
        pair.achievement.text
      )
      let decisions = try Catalogue(path: shop.store, access: .read).decisions()
      let top = 1 + random.below(4)
      let notices = Notices()
      let name = "round-\(round)"
      _ = try job(name) { $0.criteria.top = top }.run(tell: notices.tell)
      let lines = try shop.read(name).split(separator: "\n")
      var left = 0
      for (line, owner) in zip(
        lines,
        demands.map { (Side.demand, $0) } + achievements.map { (.achievement, $0) }
      ) {
        let full = all.list(of: owner.1, owner.0)
        func isRejected(_ entry: BatchResult.Entry) -> Bool {
          decisions[RecordPair(owner.1, of: owner.0, with: entry.id)]?.kind == .rejected
        }
        let kept = full.filter { !isRejected($0) }.prefix(top)
        let found = try BatchResult(path: shop.path(name)).list(of: owner.1, owner.0)
        #expect(found.map(\.id) == kept.map(\.id) && found.map(\.score) == kept.map(\.score))
        let reach = kept.count < top ? full.count : full.firstIndex { $0.id == kept.last?.id } ?? 0
        let names = full.prefix(reach).filter(isRejected).map { "\"\($0.id)\"" }
        left += names.count
        #expect(
          names.isEmpty
            ? !line.contains("rejected")
            : line.hasSuffix("\"rejected\":[\(names.joined(separator: ","))]}")
        )
      }
      let told = notices.lines.filter { $0.contains("rejected") }
      #expect(told == (left == 0 ? [] : ["\(left) rejected pair\(left == 1 ? "" : "s") left out"]))
      _ = try job("kept") {
        $0.criteria.top = top
        $0.keepsRejected = true
      }.run()
      #expect(!(try shop.read("kept").contains("rejected")))
    }
  }

  @Test("a decision is part of the plan: resuming and merging notice a change, diff names it")
  func plan() throws {
    _ = try shop.catalogue()
    _ = try job("monday").run()
    #expect(try BatchManifest(of: shop.path("monday")).plan.rejected == nil)
    let half = try #require(Shard(number: 1, count: 2))
    let other = try #require(Shard(number: 2, count: 2))
    _ = try job("part-1") { $0.shard = half }.run()
    _ = try job("stopped").run(progress: { !$0.isKept })
    try shop.note(.rejected, "D-1", "A-1")
    #expect(throws: BatchFailure.otherCheckpoint(path: shop.path("stopped"))) {
      try job("stopped") { $0.isResuming = true }.run()
    }
    _ = try job("part-2") { $0.shard = other }.run()
    let parts = ["part-1", "part-2"].map(shop.path)
    #expect(throws: BatchFailure.otherBatch(path: parts[1], first: parts[0])) {
      try BatchMerge.merge(parts, into: shop.path("merged"))
    }
    _ = try job("tuesday").run()
    #expect(try BatchManifest(of: shop.path("tuesday")).plan.rejected?.bytes == 1)
    // Parts of the same decisions are the whole.
    _ = try job("part-1") { $0.shard = half }.run()
    try BatchMerge.merge(parts, into: shop.path("merged"))
    #expect(try shop.read("merged") == shop.read("tuesday"))
    // A stopped run goes on to the same bytes.
    _ = try job("stopped").run(progress: { !$0.isKept })
    _ = try job("stopped") { $0.isResuming = true }.run()
    #expect(try shop.read("stopped") == shop.read("tuesday"))
    func causes(_ old: String, _ new: String) throws -> [String] {
      let diff = try BatchDiff(
        from: BatchResult(path: shop.path(old)),
        to: BatchResult(path: shop.path(new))
      )
      var found: [String] = []
      diff.forEachChange { change in
        guard change.pair.demand.text == "D-1", change.pair.achievement.text == "A-1" else {
          return
        }
        found.append("\(change.kind) \(change.cause.rawValue)")
      }
      return found
    }
    #expect(try causes("monday", "tuesday") == ["gone decision changed", "gone decision changed"])
    #expect(try causes("tuesday", "monday") == ["new decision changed", "new decision changed"])
    // Keeping rejected pairs gives Monday's bytes.
    _ = try job("kept") { $0.keepsRejected = true }.run()
    #expect(try shop.read("kept") == shop.read("monday"))
  }
}
