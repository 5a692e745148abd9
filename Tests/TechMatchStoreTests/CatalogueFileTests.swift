import Foundation
import GRDB
import TechMatchKit
import Testing

@testable import TechMatchStore

/// The files of a catalogue: when they appear, and what is beside them.
@Suite("Files of a catalogue")
struct CatalogueFileTests {
  private let base: CatalogueTests
  private var path: String { base.path }

  init() throws { base = try CatalogueTests() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: base.folder.path).sorted()
  }

  @Test("a catalogue appears with its first content, or not at all")
  func making() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    #expect(throws: CancellationError.self) {
      _ = try Catalogue.make(at: path) { catalogue in
        try base.take(catalogue, .demand, "id,title\nA,激光\n")
        throw CancellationError()
      }
    }
    #expect(try names().isEmpty)
    let counts = try Catalogue.make(at: path) { catalogue in
      // Failures name the file that it will be.
      #expect(catalogue.path == path)
      return try base.take(catalogue, .demand, "id,title\nA,激光\n")
    }
    #expect(counts?.added == base.ids("A"))
    #expect(try names() == ["market"])
    #expect(try Catalogue(path: path, access: .write).content([.demand]).demands.count == 1)
  }

  @Test("a file that another process makes meanwhile is neither replaced nor removed")
  func race() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    let counts = try Catalogue.make(at: path) { catalogue in
      try base.take(Catalogue(path: path, access: .create), .demand, "id,title\nB,雷达\n")
      return try base.take(catalogue, .demand, "id,title\nA,激光\n")
    }
    #expect(counts == nil)
    #expect(
      try Catalogue(path: path, access: .write).content([.demand]).demands.map(\.id.text) == ["B"]
    )
    #expect(try names() == ["market"])
  }

  @Test("the last writer to close leaves one file, a reader an empty log")
  func closing() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    do {
      let writer = try Catalogue(path: path, access: .create)
      try base.take(writer, .demand, "id,title\nA,激光\n")
      _ = try writer.content([.demand])
      #expect(try names().contains("market-wal"))
      try writer.close()
      #expect(throws: StoreFailure.self) { try writer.content([.demand]) }
    }
    #expect(try names() == ["market"])
    do {
      let reader = try Catalogue(path: path, access: .read)
      #expect(try reader.content([.demand]).demands.count == 1)
    }
    let log = try? Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    #expect(log?.isEmpty != false)
    // The file alone is a whole copy.
    let copy = base.folder.appendingPathComponent("copy").path
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    #expect(try Catalogue(path: copy, access: .read).content([.demand]).demands.count == 1)
    // A writer takes away what a reader left.
    _ = try Catalogue(path: path, access: .write).content([.demand])
    #expect(try !names().contains("market-wal") && !names().contains("market-shm"))
  }

  @Test("what is read of one state does not see a writer")
  func state() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    let catalogue = try Catalogue(path: path, access: .create)
    try base.take(catalogue, .demand, "id,title\nA,激光\n")
    let before = try catalogue.lastImport()
    let counts = try catalogue.withState { state in
      var counts: [Int] = []
      for _ in 0..<2 {
        var count = 0
        try state.forEachRecord(.demand) { _ in count += 1 }
        counts.append(count)
        let writer = try Catalogue(path: path, access: .write)
        try base.take(writer, .demand, "id,title\nB,雷达\n")
      }
      try state.forEachEvent { _ in Issue.record("there are no entries") }
      return counts
    }
    #expect(counts == [1, 1])
    #expect(try catalogue.lastImport() == before + 2)
  }
}
