import Foundation
import GRDB
import TechMatchKit

/// A version of a record, with the import that made it.
public struct RecordVersion: Sendable, Equatable {
  /// The record as it was.
  public var record: StoredRecord
  /// When it was imported or withdrawn, UTC to the second.
  public var time: String
  /// The files of that import; none when single records were withdrawn.
  public var files: [String]
}

/// The records of a catalogue that matching needs, all of one state.
public struct CatalogueContent: Sendable {
  /// The achievements that are not withdrawn, by identifier.
  public var achievements: [Achievement] = []
  /// The demands that are not withdrawn, by identifier.
  public var demands: [Demand] = []
  /// The bids that are not withdrawn, by identifier.
  public var bids: [Bid] = []
  /// The organisations that are not withdrawn, by identifier.
  public var organisations: [Organisation] = []
  /// A digest of the lines of these records.
  package var digest = ContentDigest()
  /// The last import, as ``Catalogue/lastImport()`` has it.
  public var run = 0
}

extension Catalogue {
  /// The number of the last import or withdrawal, 0 before the first.
  ///
  /// Two states with the same number have the same records.
  public func lastImport() throws(StoreFailure) -> Int { try read(Self.lastRun) }

  static func lastRun(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(run) FROM import") ?? 0
  }

  /// The records of some kinds that are not withdrawn.
  ///
  /// O(*n*) in the bytes of their lines, which are decoded on `workers` threads.
  public func content(
    _ kinds: Set<RecordKind>,
    workers: Int = Workers.available
  ) throws(StoreFailure) -> CatalogueContent {
    try read { try content(kinds, workers: workers, from: $0) }
  }

  func content(
    _ kinds: Set<RecordKind>,
    workers: Int,
    from database: Database
  ) throws -> CatalogueContent {
    var content = CatalogueContent()
    content.run = try Self.lastRun(database)
    func lines(_ kind: RecordKind) throws -> RecordBatch {
      try RecordBatch(kind, of: self, in: database, into: &content.digest)
    }
    let importer = Importer(options: .silent(workers: workers))
    if kinds.contains(.achievement) {
      let lines = try lines(.achievement)
      content.achievements = try lines.restored(importer.achievements(from: [lines.file]), \.source)
    }
    if kinds.contains(.demand) {
      let lines = try lines(.demand)
      content.demands = try lines.restored(importer.demands(from: [lines.file]), \.source)
    }
    if kinds.contains(.bid) {
      let lines = try lines(.bid)
      content.bids = try lines.restored(importer.bids(from: [lines.file]), \.source)
    }
    if kinds.contains(.organisation) {
      let lines = try lines(.organisation)
      let imported = importer.organisations(from: [lines.file])
      content.organisations = try lines.restored(imported, \.source)
    }
    return content
  }

  /// The records of a kind that are not withdrawn, by identifier.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - database: The state to read.
  ///   - run: Only records that changed after this import.
  /// - Returns: A cursor over them, valid as long as the state is.
  /// - Throws: An error of SQLite.
  static func live(
    _ kind: RecordKind,
    _ database: Database,
    since run: Int = 0
  ) throws -> RecordCursor<StoredRecord> {
    // Few records have changed since an import, but SQLite by itself would read all of them to have
    // them in order.
    let index = run > 0 ? "INDEXED BY record_run" : ""
    return try StoredRecord.fetchCursor(
      database,
      sql: """
        SELECT * FROM record \(index) WHERE kind = ? AND withdrawn = 0 AND run > ? ORDER BY id
        """,
      arguments: [kind.rawValue, run]
    )
  }

  /// All versions of a record, the present one last.
  ///
  /// - Throws: ``StoreFailure/noRecord(kind:id:nearest:)`` or
  ///   ``StoreFailure/otherKind(kind:id:found:)`` when there never was one.
  public func versions(
    _ kind: RecordKind,
    _ id: RecordID
  ) throws(StoreFailure) -> [RecordVersion] {
    try read { database in
      let versions = try ["history", "record"].flatMap { table in
        try Row.fetchAll(
          database,
          sql: """
            SELECT \(table).*, import.time, import.files FROM \(table) JOIN import USING (run)
            WHERE kind = ? AND id = ? ORDER BY version
            """,
          arguments: [kind.rawValue, id.text]
        ).map { row in
          let files: String = try row.value("files")
          return RecordVersion(
            record: try StoredRecord(row: row),
            time: try row.value("time"),
            files: (try? JSONDecoder().decode([String].self, from: Data(files.utf8))) ?? []
          )
        }
      }
      if versions.isEmpty { throw try Self.noRecord(kind, id, database) }
      return versions
    }
  }
}
