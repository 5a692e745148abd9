import Foundation
import GRDB
import TechMatchKit

/// A durable catalogue of a technology market in one SQLite file: records with their versions, what became of
/// pairs, and saved batches.
///
///     let catalogue = try Catalogue(path: "market.techmatch", access: .create)
///     let delivery = Catalogue.Delivery(.achievement, source: "jilin-university", lines)
///     let counts = try catalogue.take(Catalogue.Import([delivery], files: ["a.csv"]))
///
/// Whatever a method that writes has returned from is on the disk (write-ahead log, `synchronous = FULL`) and
/// survives the process and the machine; a method that throws has changed nothing. One process writes at a time,
/// a second one waits (`patience`) and then gets ``StoreFailure/busy``; any number read meanwhile, each from one
/// state. `Sendable`; safe from any thread.
///
/// The last writer to close a file puts the write-ahead log into it and removes `-wal` and `-shm`; a reader that closes
/// last leaves them, of no content. So the file alone is a backup while nothing writes and no `-wal` with bytes in it lies
/// beside it, as a killed writer leaves one until the next opens the file. A backup at any time is an export, or a copy by
/// SQLite (`.backup`, `VACUUM INTO`).
public final class Catalogue: Sendable {
  /// What the file is opened for.
  public enum Access: Sendable {
    /// To read an existing file.
    case read
    /// To change an existing file.
    case write
    /// To change a file, which is made when it is not there.
    case create
  }

  /// The seconds that a writer waits for another one.
  public static let patience = 5.0

  /// The path of a catalogue that is nowhere: empty when it is opened, and gone with the value.
  public static let nowhere = ":memory:"

  /// The path as it was given.
  public let path: String
  /// A pool of connections: readers do not wait for each other, nor for a writer.
  let database: any DatabaseWriter

  /// Opens a file, and brings it to this version's schema when an earlier version made it.
  ///
  /// - Throws: ``StoreFailure``, also when the file is not a catalogue or is of a later version; such a file is left
  ///   as it is.
  public convenience init(path: String, access: Access) throws(StoreFailure) {
    try self.init(path: path, access: access, named: path)
  }

  /// Opens a file that failures call by another name, the one it will have.
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
        // Only to read, so that a file of another program stays as it is.
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
      // A pool chooses NORMAL, with which a power cut can take the last commits.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return pool
  }

  /// Closes all connections, once every read and write has ended; whatever is asked of the catalogue afterwards fails.
  ///
  /// Not needed: a catalogue that nobody holds any more closes itself. It tells when that is, and whether it worked.
  ///
  /// - Throws: ``StoreFailure``, after which it is open still.
  public func close() throws(StoreFailure) {
    try StoreFailure.catching(path) {
      // Readers first: SQLite puts the log into the file when the last connection to close may write.
      (database as? DatabasePool)?.releaseMemory()
      try database.close()
    }
  }

  /// Reads in one transaction: everything `body` reads is of one state.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreFailure) -> Result {
    try StoreFailure.catching(path) { try database.read(body) }
  }

  /// Writes in one transaction, which holds as a whole or not at all.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreFailure) -> Result {
    try StoreFailure.catching(path) { try database.write(body) }
  }

  /// The time now, as it is kept: UTC, to the second.
  static var now: String {
    ISO8601DateFormatter.string(
      from: Date(),
      timeZone: .gmt,
      formatOptions: [.withInternetDateTime]
    )
  }
}
