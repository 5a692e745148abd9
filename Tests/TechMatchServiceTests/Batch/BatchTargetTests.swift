import Foundation
import TechMatchKit
import TechMatchStore
import Testing

@testable import TechMatchService

@Suite("Where a batch writes")
struct BatchTargetTests {
  private let shop: Workshop
  private let source: MarketSource

  init() throws {
    shop = try Workshop()
    source = try shop.files()
  }

  private func job(_ name: String = "r", sheet: String? = nil) throws -> BatchJob {
    var job = BatchJob(source, criteria: try .test(), to: shop.path(name))
    job.sheet = sheet.map(shop.path)
    return job
  }

  @Test("a file that would take the place of another is refused before the work")
  func overwriting() throws {
    try FileManager.default.createSymbolicLink(
      atPath: shop.path("link"),
      withDestinationPath: shop.path("")
    )
    let before = try shop.names()
    for sheet in [
      "r", "./r", "link/r", "r.manifest.json", "r.records.tsv", "r.partial", "r.checkpoint",
      "demands.csv", "link/achievements.csv",
    ] {
      let failure = #expect(throws: ServiceFailure.self) { try job(sheet: sheet).run() }
      guard case .overwrites = failure else {
        Issue.record("\(sheet): \(String(describing: failure))")
        continue
      }
    }
    for target in ["demands.csv", "link/achievements.csv"] {
      #expect(throws: ServiceFailure.self) { try job(target).run() }
    }
    _ = try shop.catalogue()
    var stored = BatchJob(
      MarketSource(catalogue: shop.store),
      criteria: try .test(),
      to: shop.path("market")
    )
    #expect(throws: ServiceFailure.overwrites(path: shop.store, other: shop.store)) {
      try stored.run()
    }
    stored.path = shop.path("r")
    stored.sheet = shop.store
    #expect(throws: ServiceFailure.self) { try stored.run() }
    #expect(try shop.names() == (before + ["market"]).sorted())
    #expect(try shop.read("demands.csv") == Workshop.demands)
  }

  @Test("what cannot be written is found out before the work, and nothing is left")
  func unwritable() throws {
    let before = try shop.names()
    #expect(throws: OutputFailure.cannotCreate(path: shop.path("nowhere/x.csv"))) {
      try job(sheet: "nowhere/x.csv").run(progress: { _ in
        Issue.record("worked")
        return true
      })
    }
    #expect(throws: OutputFailure.isFolder(path: shop.path(""))) { try job(sheet: "").run() }
    #expect(throws: BatchFailure.isFolder(path: shop.path(""))) { try job("").run() }
    #expect(throws: BatchFailure.unwritable(path: shop.path("nowhere/r"))) {
      try job("nowhere/r").run()
    }
    var strict = try job()
    strict.source.demands.append(try shop.write("id,title\nX,\n", to: "broken.csv"))
    strict.settings.isStrict = true
    #expect(throws: ServiceFailure.strict(errors: 1)) { try strict.run() }
    #expect(try shop.names() == (before + ["broken.csv"]).sorted())
  }

  @Test("the sheet has a row for each pair; one that cannot be written leaves the result whole")
  func sheet() throws {
    let outcome = try job(sheet: "r.csv").run()
    let rows = try shop.read("r.csv").split(separator: "\r\n")
    #expect(
      rows.count == outcome.summary.pairs + outcome.summary.nearMisses + 1
        && rows[1].contains("车载激光雷达")
    )
    // The folder disappears while the batch works.
    try FileManager.default.createDirectory(
      atPath: shop.path("folder"),
      withIntermediateDirectories: false
    )
    let missing = shop.path("folder/r.csv")
    let failure = ServiceFailure.sheetFailed(
      result: shop.path("s"),
      .cannotCreate(path: missing)
    )
    #expect(throws: failure) {
      try job("s", sheet: "folder/r.csv").run(progress: { _ in
        try? FileManager.default.removeItem(atPath: shop.path("folder"))
        return true
      })
    }
    #expect(failure.text(in: .en).contains("the result \(shop.path("s")) is whole"))
    #expect(try shop.read("s") == shop.read("r"))
    #expect(throws: Never.self) { try BatchResult(path: shop.path("s")) }
  }

  @Test("a name is free before the work, and a batch without a catalogue is not saved")
  func names() throws {
    var unsaved = try job()
    unsaved.savedName = "monday"
    #expect(throws: ServiceFailure.noCatalogue) { try unsaved.run() }
    _ = try shop.catalogue()
    var job = BatchJob(
      MarketSource(catalogue: shop.store),
      criteria: try .test(),
      to: shop.path("one")
    )
    job.savedName = "monday"
    _ = try job.run()
    job.path = shop.path("two")
    #expect(throws: StoreFailure.batchExists(name: "monday")) { try job.run() }
    #expect(!shop.has("two") && !shop.has("two.partial"))
    // The name is taken while the batch works: the result is there all the same.
    job.savedName = "tuesday"
    let taken = ServiceFailure.saveFailed(result: job.path, .batchExists(name: "tuesday"))
    #expect(throws: taken) {
      try job.run(progress: { progress in
        if progress.isKept {
          try? SavedBatches(catalogue: shop.store).save(shop.path("one"), as: "tuesday")
        }
        return true
      })
    }
    #expect(throws: Never.self) { try BatchResult(path: job.path) }
  }
}
