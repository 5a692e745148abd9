import Foundation
import GRDB
import Synchronization
import TechMatchKit
import Testing

@testable import TechMatchStore

/// Who may do what to a catalogue at the same time, and what becomes of files that are not one.
@Suite("Access to a catalogue")
struct CatalogueAccessTests {
  private let base: CatalogueTests
  private var path: String { base.path }

  init() throws { base = try CatalogueTests() }

  @Test("a second writer is told that the catalogue is busy; readers see the state before")
  func busy() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    let writer = try Catalogue(path: path, access: .create)
    try base.take(writer, .demand, "id,title\nA,激光\n")
    let reader = try Catalogue(path: path, access: .read)
    let other = try Catalogue(path: path, access: .write)
    try writer.write { database in
      try database.execute(sql: "UPDATE record SET withdrawn = 1")
      #expect(throws: StoreFailure.busy(path: path)) {
        try base.take(other, .demand, "id,title\nB,雷达\n")
      }
      #expect(try reader.content([.demand]).demands.count == 1)
    }
    #expect(try reader.content([.demand]).demands.isEmpty)
  }

  @Test("readers of one catalogue wait neither for each other nor for a writer, each in one state")
  func concurrentReaders() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    let catalogue = try Catalogue(path: path, access: .create)
    try base.take(catalogue, .demand, "id,title\nA,激光\n")
    // Each step waits for the next one to finish inside it: with one connection this would never end.
    try catalogue.read { _ in
      try catalogue.write { database in
        try database.execute(sql: "UPDATE record SET withdrawn = 1")
        let seen = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 3) { _ in
          let count = (try? catalogue.content([.demand]).demands.count) ?? 0
          seen.withLock { $0 += count }
        }
        #expect(seen.withLock { $0 } == 3)
      }
    }
    #expect(try catalogue.content([.demand]).demands.isEmpty)
  }

  @Test("a commit is synchronised with the disk, in write-ahead mode")
  func durability() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    let catalogue = try Catalogue(path: path, access: .create)
    try catalogue.write { database in
      let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
      #expect(synchronous == 2 && journal == "wal")
    }
  }

  @Test("a database of another program is refused and stays as it is")
  func foreignStaysUntouched() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE other (x)") }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for access in [Catalogue.Access.read, .write, .create] {
      #expect(throws: StoreFailure.unusable(path: path, .foreign)) {
        try Catalogue(path: path, access: access)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }
}
