import GRDB
import TechMatchKit

/// What matching needs of a catalogue, all of one state.
public struct CatalogueContent: Sendable {
  /// The achievements that are not withdrawn, by identifier.
  public var achievements: [Achievement] = []
  /// The demands that are not withdrawn, by identifier.
  public var demands: [Demand] = []
  /// The bids that are not withdrawn, by identifier.
  public var bids: [Bid] = []
  /// A digest of the lines of these records.
  package var digest = ContentDigest()
}

extension Catalogue {
  /// The number of the last import, 0 before the first: two states with one number have the same records.
  static func lastRun(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(run) FROM import") ?? 0
  }

  /// The records that are not withdrawn, of the kinds that are asked for.
  ///
  /// O(*n*) in the bytes of their lines; decoded over `workers` threads.
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
    return content
  }

  /// The records of a kind that are not withdrawn, by identifier.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - database: The state to read.
  ///   - run: Only records that changed after this import.
  /// - Returns: A cursor over them, good as long as the state is.
  /// - Throws: What SQLite says.
  static func live(
    _ kind: RecordKind,
    _ database: Database,
    since run: Int = 0
  ) throws -> RecordCursor<StoredRecord> {
    // Few have changed since an import: left to itself SQLite would walk all to have them in order.
    let index = run > 0 ? "INDEXED BY record_run" : ""
    return try StoredRecord.fetchCursor(
      database,
      sql: """
        SELECT * FROM record \(index) WHERE kind = ? AND withdrawn = 0 AND run > ? ORDER BY id
        """,
      arguments: [kind.rawValue, run]
    )
  }

  /// Calls `body` with every record that is not withdrawn, by kind and identifier.
  ///
  /// - Parameters:
  ///   - kind: The kind, `nil` for all.
  ///   - body: Called in the order of kinds and identifiers.
  /// - Throws: ``StoreFailure``, and what `body` throws.
  public func forEachRecord(
    _ kind: RecordKind?,
    _ body: (StoredRecord) throws -> Void
  ) throws {
    do {
      try database.read { database in
        for kind in kind.map({ [$0] }) ?? RecordKind.allCases {
          let rows = try Self.live(kind, database)
          while let record = try rows.next() { try body(record) }
        }
      }
    } catch let error as DatabaseError {
      throw StoreFailure(error, path)
    }
  }

  /// All versions of a record with the times (UTC) of their imports, the present one last.
  ///
  /// - Throws: ``StoreFailure/noRecord(kind:id:nearest:)`` when there never was one.
  public func versions(
    _ kind: RecordKind,
    _ id: RecordID
  ) throws(StoreFailure) -> [(record: StoredRecord, time: String)] {
    try read { database in
      let versions = try ["history", "record"].flatMap { table in
        try Row.fetchAll(
          database,
          sql: """
            SELECT \(table).*, import.time FROM \(table) JOIN import USING (run)
            WHERE kind = ? AND id = ? ORDER BY version
            """,
          arguments: [kind.rawValue, id.text]
        ).map { (record: try StoredRecord(row: $0), time: try $0.value("time") as String) }
      }
      if versions.isEmpty { throw try Self.noRecord(kind, id, database) }
      return versions
    }
  }
}
