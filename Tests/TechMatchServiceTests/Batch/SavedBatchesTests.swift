import Foundation
import TechMatchKit
import TechMatchStore
import Testing

@testable import TechMatchService

@Suite("Saved batches")
struct SavedBatchesTests {
  private let shop: Workshop
  private let batches: SavedBatches

  init() throws {
    shop = try Workshop()
    batches = SavedBatches(catalogue: shop.store)
    _ = try shop.catalogue()
    try run("monday")
    try shop.take([.demand: "id,title\nD-9,激光雷达\n"])
    try run("tuesday")
  }

  private func run(_ name: String) throws {
    var job = BatchJob(
      MarketSource(catalogue: shop.store),
      criteria: try .test(),
      to: shop.path(name + ".jsonl")
    )
    job.savedName = name
    _ = try job.run()
  }

  private func changes(_ diff: BatchDiff) -> [String] {
    var changes: [String] = []
    diff.forEachChange { changes.append("\($0.kind) \($0.cause.rawValue) \($0.pair.demand)") }
    return changes
  }

  @Test("two nights are compared by their names, by their files, or by one of each")
  func compared() throws {
    var byName: [String] = []
    try batches.compare("monday", "tuesday") { byName = changes($0) }
    #expect(byName.contains("new demand added D-9"))
    for (old, new) in [
      ("monday", shop.path("tuesday.jsonl")), (shop.path("monday.jsonl"), "tuesday"),
      ("monday", "tuesday"),
    ] {
      try BatchDiff.compare(old, new, catalogue: shop.store, tolerance: .init()) {
        #expect(changes($0) == byName)
      }
    }
    try BatchDiff.compare(
      shop.path("monday.jsonl"),
      shop.path("monday.jsonl"),
      catalogue: nil,
      tolerance: .init()
    ) { #expect(changes($0).isEmpty) }
    // A name is never a file, where only names are asked for.
    #expect(throws: StoreFailure.self) {
      try batches.compare("monday", shop.path("tuesday.jsonl")) { _ in }
    }
    #expect(throws: StoreFailure.noBatch(name: "sunday", others: ["monday", "tuesday"])) {
      try batches.compare("monday", "sunday") { _ in }
    }
  }

  @Test("the list has name, time and size; files lie in a folder of their own meanwhile")
  func list() throws {
    let all = try batches.all()
    #expect(all.map(\.name) == ["monday", "tuesday"])
    #expect(
      all[0].bytes == (try shop.read("monday.jsonl").utf8.count) && all[0].time.hasSuffix("Z")
    )
    try batches.requireFree("wednesday")
    var place = ""
    let text = try batches.withResult("monday") { path in
      place = path
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let attributes = try FileManager.default.attributesOfItem(atPath: folder)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
      return try String(contentsOfFile: path, encoding: .utf8)
    }
    #expect(try text == shop.read("monday.jsonl"))
    #expect(!FileManager.default.fileExists(atPath: place))
    #expect(throws: ServiceFailure.batchTooLarge(path: shop.path("nothing"))) {
      try batches.save(shop.path("nothing"), as: "nothing")
    }
  }
}
