import Foundation
import GRDB
import TechMatchKit

/// A durable catalogue of a technology market in one SQLite file: records with their versions, what became of
/// pairs, and saved batches.
///
///     let catalogue = try Catalogue(path: "market.techmatch", access: .create)
///     let counts = try catalogue.take(.achievement, lines, source: "jilin-university")
///
/// Whatever a method that writes has returned from is on the disk (write-ahead log, `synchronous = FULL`) and
/// survives the process and the machine; a method that throws has changed nothing. One process writes at a time,
/// a second one waits (`patience`) and then gets ``StoreFailure/busy``; any number read meanwhile, each from one
/// state. `Sendable`; safe from any thread.
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

  /// The path as it was given.
  public let path: String
  let database: DatabaseQueue

  /// Opens a file, and brings it to this version's schema when an earlier version made it.
  ///
  /// - Throws: ``StoreFailure``, also when the file is no catalogue or is of a later version.
  public init(path: String, access: Access) throws(StoreFailure) {
    self.path = path
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw .unusable(path: path, .isFolder) }
    if !exists, access != .create { throw .unusable(path: path, .missing) }
    database = try StoreFailure.catching(path) {
      if access == .read {
        let database = try Self.open(path, isReadOnly: true)
        if try database.read({ try CatalogueSchema.isCurrent($0, path) }) { return database }
        // A file of an earlier version: bring it up to date first.
        try database.close()
      }
      let database = try Self.open(path, isReadOnly: false)
      _ = try database.read { try CatalogueSchema.isCurrent($0, path) }
      try CatalogueSchema.migrator.migrate(database)
      return database
    }
  }

  private static func open(_ path: String, isReadOnly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      if !isReadOnly {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
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
