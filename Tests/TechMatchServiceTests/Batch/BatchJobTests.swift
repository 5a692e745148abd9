import Foundation
import TechMatchKit
import TechMatchStore
import Testing

@testable import TechMatchService

@Suite("Batches")
struct BatchJobTests {
  private let shop: Workshop
  private let files = MarketSource(
    achievements: [Workshop.sample("achievements.csv")],
    demands: [Workshop.sample("demands.csv")]
  )

  init() throws { shop = try Workshop() }

  private func job(_ name: String, _ source: MarketSource? = nil) throws -> BatchJob {
    var job = BatchJob(source ?? files, criteria: try .test(), to: shop.path(name))
    job.lists = .both
    return job
  }

  @Test("equal plans give equal bytes, and the plan says what decides them")
  func plans() throws {
    var one = try job("one")
    one.settings.workers = 1
    var seen = 0
    let outcome = try one.run(progress: { progress in
      if !progress.isKept { seen += 1 }
      return true
    })
    #expect(outcome.stopped == nil && outcome.countsEveryDemand && outcome.summary.lists == seen)
    _ = try job("two").run()
    #expect(try shop.read("one") == shop.read("two"))
    let plan = try BatchManifest(of: shop.path("one")).plan
    #expect(try BatchManifest(of: shop.path("two")).plan == plan)
    #expect(plan.program == TechMatchVersion.current && plan.inputs.count == 2)
    var other = try job("other")
    other.criteria.top = 3
    _ = try other.run()
    #expect(try BatchManifest(of: shop.path("other")).plan != plan)
    let names = ["one", "one.manifest.json", "one.records.tsv"]
    #expect(try shop.names().filter { $0.hasPrefix("one") } == names)
  }

  @Test("near misses stand in the file and its sheet, as many as the plan says, and change no list")
  func nearMisses() throws {
    let source = try shop.files()
    func run(_ name: String, _ most: Int) throws -> (text: String, plan: BatchPlan) {
      var job = try job(name, source)
      job.lists = .demands
      job.criteria.nearMisses = most
      job.criteria.priceTolerance = 0
      job.sheet = shop.path(name + ".csv")
      let outcome = try job.run()
      #expect(outcome.summary.nearMisses == (most == 0 ? 0 : 2))
      return (try shop.read(name), try BatchManifest(of: shop.path(name)).plan)
    }
    let (none, one, all) = (try run("none", 0), try run("one", 1), try run("all", 5))
    #expect(!none.text.contains("kept_out") && none.plan.nearMisses == 0)
    #expect(none.plan != one.plan && one.plan != all.plan)
    #expect(all.text.contains(#""kept_out_by":["price"]}],"kept_out_more":0}"#))
    let sheet = try shop.read("all.csv").split(whereSeparator: \.isNewline)
    #expect(sheet[0].hasSuffix("price,region,kept_out_by,reason"))
    let kept = sheet.filter { $0.contains(",price,") && $0.contains("/ 200万元") }
    #expect(kept.count == 2 && kept.allSatisfy { $0.contains(",,A-1,车载激光雷达,长春光学研究所,") })
    for (old, new) in [("none", "one"), ("one", "all"), ("all", "none")] {
      let old = try BatchResult(path: shop.path(old))
      try BatchDiff(from: old, to: BatchResult(path: shop.path(new))).forEachChange { change in
        Issue.record("\(change)")
      }
    }
  }

  @Test("the tolerance is part of the plan, and a plan from before it has none")
  func tolerance() throws {
    var none = try job("none")
    none.criteria.priceTolerance = 0
    _ = try none.run()
    _ = try job("some").run()
    let (old, new) = (try BatchResult(path: none.path), try BatchResult(path: shop.path("some")))
    #expect(old.manifest.plan.priceTolerance == 0 && new.manifest.plan.priceTolerance == 30)
    var causes: Set<BatchDiff.Cause> = []
    try BatchDiff(from: old, to: new).forEachChange { causes.insert($0.cause) }
    #expect(causes == [.settingsChanged])
    var text = try #require(String(data: JSONEncoder().encode(old.manifest.plan), encoding: .utf8))
    text.replace("\"priceTolerance\":0,", with: "")
    text.replace("\"nearMisses\":5,", with: "")
    let earlier = try JSONDecoder().decode(BatchPlan.self, from: Data(text.utf8))
    #expect(!text.contains("priceTolerance") && !text.contains("nearMisses"))
    #expect(earlier.priceTolerance == 0 && earlier.nearMisses == 0 && earlier.top == 10)
  }

  @Test("a job that is stopped leaves no result, and goes on to the same bytes")
  func stopped() throws {
    _ = try job("whole").run()
    var stopped = try job("again")
    let outcome = try stopped.run(progress: { !$0.isKept })
    #expect(outcome.stopped?.done == 84 && outcome.stopped?.side == .demand)
    #expect(!shop.has("again") && !shop.has("again.manifest.json"))
    #expect(shop.has("again.checkpoint") && shop.has("again.partial"))
    // Other settings are another plan.
    stopped.isResuming = true
    stopped.criteria.top = 3
    #expect(throws: BatchFailure.otherCheckpoint(path: shop.path("again"))) { try stopped.run() }
    stopped.criteria.top = 10
    #expect(try stopped.run().countsEveryDemand == false)
    #expect(try shop.read("again") == shop.read("whole"))
    #expect(!shop.has("again.checkpoint") && !shop.has("again.partial"))
    #expect(throws: BatchFailure.noCheckpoint(path: shop.path("again"))) { try stopped.run() }
    // A new run says that it throws a checkpoint away.
    _ = try job("again").run(progress: { !$0.isKept })
    let notices = Notices()
    _ = try job("again").run(tell: notices.tell)
    #expect(notices.all.contains { if case .checkpointReplaced = $0 { true } else { false } })
  }

  @Test("parts put together are the whole; a merge that fails leaves nothing")
  func merged() throws {
    _ = try job("whole").run()
    let parts = try (1...3).map { number in
      var part = try job("part-\(number)")
      part.shard = try #require(Shard(number: number, count: 3))
      #expect(try !part.run().countsEveryDemand)
      return part.path
    }
    try BatchMerge.merge(parts.reversed(), into: shop.path("merged"))
    #expect(try shop.read("merged") == shop.read("whole"))
    let before = try shop.names()
    func refused(_ paths: [String], _ target: String, _ failure: BatchFailure) throws {
      #expect(throws: failure) { try BatchMerge.merge(paths, into: shop.path(target)) }
      #expect(try shop.names() == before)
    }
    let again = shop.path("./part-1")
    try refused([parts[0], again, parts[2]], "x", .repeatedPart(path: again))
    try refused(parts, "part-2", .targetIsPart(path: parts[1]))
    try refused(parts, "", .isFolder(path: shop.path("")))
    try FileManager.default.copyItem(atPath: parts[0] + ".records.tsv", toPath: shop.path("kept"))
    try FileManager.default.removeItem(atPath: parts[0] + ".records.tsv")
    #expect(throws: BatchFailure.noRecords(path: parts[0] + ".records.tsv")) {
      try BatchMerge.merge(parts, into: shop.path("x"))
    }
    #expect(!shop.has("x.partial") && !shop.has("x.checkpoint"))
    try shop.write("demand\t\"D\"\n", to: "part-1.records.tsv")
    #expect(
      throws: BatchFailure.otherRecords(path: parts[0] + ".records.tsv", result: parts[0])
    ) { try BatchMerge.merge(parts, into: shop.path("x")) }
    // A manifest that counts more lines than there are.
    try FileManager.default.removeItem(atPath: shop.path("part-1.records.tsv"))
    try FileManager.default.moveItem(
      atPath: shop.path("kept"),
      toPath: shop.path("part-1.records.tsv")
    )
    let manifest = try shop.read("part-2.manifest.json")
    try shop.write(manifest.replacing("    28,", with: "    29,"), to: "part-2.manifest.json")
    #expect(throws: BatchFailure.self) { try BatchMerge.merge(parts, into: shop.path("x")) }
    #expect(try shop.names() == before)
  }

  @Test("a catalogue's state is part of the plan, also over an index that is behind")
  func catalogue() throws {
    let source = try shop.catalogue()
    func digest(_ name: String) throws -> String {
      _ = try job(name, source).run()
      return try #require(BatchManifest(of: shop.path(name)).plan.inputs.first).digest
    }
    let before = try digest("one")
    #expect(try digest("two") == before)
    try shop.take([.demand: "id,title\nD-9,激光雷达\n"])
    #expect(try digest("three") != before)
    try Catalogue(path: shop.store, access: .read).writeIndex()
    _ = try digest("four")
    #expect(try shop.read("three") == shop.read("four"))
  }
}
