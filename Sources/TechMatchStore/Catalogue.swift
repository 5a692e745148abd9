import Foundation
import GRDB
import TechMatchKit

/// A durable catalogue of a technology market in one SQLite file: records with their versions, a
/// ledger of pairs, and saved batches.
///
///     let catalogue = try Catalogue(path: "market.techmatch", access: .create)
///     let delivery = Catalogue.Delivery(.achievement, source: "jilin-university", lines)
///     let counts = try catalogue.take(Catalogue.Import([delivery], files: ["a.csv"]))
///
/// When a method that writes returns, its changes are on disk (write-ahead log, `synchronous =
/// FULL`) and survive the process and the machine. A method that throws has changed nothing. One
/// process can write at a time; another one waits (``patience``) and then gets
/// ``StoreFailure/busy(path:)``. Any number of processes can read at the same time, each from one
/// state. `Sendable`; safe from any thread.
///
/// The last writer to close the file copies the write-ahead log into it, and removes the files
/// `-wal` and `-shm`; if a reader closes last, they remain, without content. So a copy of the file
/// alone is a backup as long as nothing writes and there is no `-wal` with content, which a killed
/// writer leaves until the next one opens the file. An export, or a copy by SQLite (`.backup`,
/// `VACUUM INTO`), is a backup at any time.
public final class Catalogue: Sendable {
  /// What the file is opened for.
  public enum Access: Sendable {
    /// To read an existing file.
    case read
    /// To change an existing file.
    case write
    /// To change a file, which is created if it does not exist.
    case create
  }

  /// The number of seconds that a writer waits for another one.
  public static let patience = 5.0

  /// The path of a catalogue in memory: it is empty when it is opened, and lost with the value.
  public static let nowhere = ":memory:"

  /// The path as given.
  public let path: String
  /// A pool of connections: readers do not wait for each other, nor for a writer.
  let database: any DatabaseWriter

  /// Opens a file, and migrates it if an earlier version of this library made it.
  ///
  /// - Throws: ``StoreFailure``, also when the file is not a catalogue or was made by a later
  ///   version; such a file is not changed.
  public convenience init(path: String, access: Access) throws(StoreFailure) {
    try self.init(path: path, access: access, named: path)
  }

  /// Opens a file for which failures use another name, the one that it will have.
  init(path: String, access: Access, named name: String) throws(StoreFailure) {
    self.path = name
    guard path != Self.nowhere else {
      database = try StoreFailure.catching(name) {
        let database = try DatabaseQueue()
        try CatalogueSchema.migrator.migrate(database)
        return database
      }
      return
    }
    let kind = FileKind(path: path)
    switch kind {
    case .folder: throw .unusable(path: name, .isFolder)
    case .other: throw .unusable(path: name, .foreign)
    case .nothing where access != .create: throw .unusable(path: name, .missing)
    case .nothing:
      let folder = name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
      if !folder.isEmpty, FileKind(path: folder) != .folder {
        throw .unusable(path: name, .noFolder(folder))
      }
    case .regular: break
    }
    database = try StoreFailure.catching(name) {
      if kind == .regular {
        // Opened to read only, so that a file of another program is not changed.
        let database = try Self.pool(path, isReadOnly: true)
        let isCurrent = try database.read { try CatalogueSchema.isCurrent($0, name, access) }
        if access == .read, isCurrent { return database }
        try database.close()
      }
      let database = try Self.pool(path, isReadOnly: false)
      try CatalogueSchema.migrator.migrate(database)
      return database
    }
  }

  private static func pool(_ path: String, isReadOnly: Bool) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    let pool = try DatabasePool(path: path, configuration: configuration)
    if !isReadOnly {
      // A pool uses NORMAL by default, with which a power cut can lose the last commits.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return pool
  }

  /// Closes all connections when every read and write has ended.
  ///
  /// After that, every method fails.
  ///
  /// A catalogue also closes itself when nothing refers to it any more. Call this to decide when,
  /// and to see whether it worked.
  ///
  /// - Throws: ``StoreFailure``; the catalogue is then still open.
  public func close() throws(StoreFailure) {
    try StoreFailure.catching(path) {
      // Readers are closed first: SQLite copies the log into the file when the last connection to
      // close may write.
      (database as? DatabasePool)?.releaseMemory()
      try database.close()
    }
  }

  /// Reads in one transaction: everything that `body` reads is of one state.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreFailure) -> Result {
    try StoreFailure.catching(path) { try database.read(body) }
  }

  /// Writes in one transaction, which is committed as a whole or not at all.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreFailure) -> Result {
    try StoreFailure.catching(path) { try database.write(body) }
  }

  /// The present time as it is stored: UTC, to the second.
  static var now: String {
    ISO8601DateFormatter.string(
      from: Date(),
      timeZone: .gmt,
      formatOptions: [.withInternetDateTime]
    )
  }
}
