import GRDB
import TechMatchKit

extension Catalogue {
  /// The records of one kind that an import brings.
  public struct Delivery: Sendable {
    /// Their kind.
    public var kind: RecordKind
    /// Their source, in which identifiers are unique.
    public var source: String
    /// Their lines, each identifier once.
    public var lines: [RecordLine]
    /// The names of the files that they come from, by which the source is known the next time.
    public var files: [String]

    /// Makes a delivery.
    public init(
      _ kind: RecordKind,
      source: String,
      _ lines: [RecordLine],
      files: [String] = []
    ) {
      self.kind = kind
      self.source = source
      self.lines = lines
      self.files = files
    }
  }

  /// The content of one import.
  public struct Import: Sendable {
    /// The records by kind and source.
    public var deliveries: [Delivery]
    /// The entries of a ledger to restore.
    ///
    /// Either they continue the ledger of the catalogue, or that ledger continues them.
    public var ledger: [LedgerEvent]
    /// Decisions about names of organisations to restore; those that are there already stay as they are.
    public var names: [NameDecision]
    /// The names of the files, which are stored with the import.
    public var files: [String]
    /// Whether other records of the same sources and kinds are withdrawn.
    public var isReplacing = false
    /// Whether identifiers of files may go to records about something else, however many do.
    public var allowsRetitled = false
    /// Whether an export is restored: its records keep the identifiers that its ledger names.
    public var isRestoring = false

    /// Makes an import that withdraws nothing.
    public init(
      _ deliveries: [Delivery],
      ledger: [LedgerEvent] = [],
      names: [NameDecision] = [],
      files: [String]
    ) {
      self.deliveries = deliveries
      self.ledger = ledger
      self.names = names
      self.files = files
    }
  }

  /// Stores records in one transaction: when this returns, all of them are durable, and when it
  /// throws, nothing has changed.
  ///
  /// A record is known by what its source calls it; where a file has no identifiers also by its text
  /// (``ImportCounts/recognised``). A known record becomes a new version if its line differs. A new record whose identifier
  /// another one has is called by its source as well, such as `CG-1@jilin`.
  ///
  /// - Parameters:
  ///   - content: The records, and the entries of a ledger.
  ///   - isTrial: Whether only to count, and to change nothing.
  /// - Returns: What changed, for each delivery.
  /// - Throws: ``StoreFailure``; ``StoreFailure/retitled(kind:source:_:)`` when identifiers of a file seem to have moved to
  ///   other records.
  /// - Complexity: O(*n* log *N*) for *n* records and a catalogue of *N* records, plus O(*m*) for the *m* records of the
  ///   source when a file without identifiers has new records.
  public func take(
    _ content: Import,
    isTrial: Bool = false
  ) throws(StoreFailure) -> [ImportCounts] {
    try StoreFailure.catching(path) {
      var counts: [ImportCounts] = []
      try database.writeWithoutTransaction { database in
        try database.inTransaction {
          let sources = Set(content.deliveries.map(\.source)).sorted().joined(separator: ", ")
          let run = try Self.beginImport(sources, content.files, database)
          let writer = try RecordWriter(database, run: run)
          counts = try content.deliveries.map {
            let counts = try writer.take($0, in: content)
            try Self.note($0, database)
            return counts
          }
          try Self.restore(content.ledger, database)
          try Self.restore(content.names, database)
          if isTrial { return .rollback }
          try database.execute(
            sql:
              "UPDATE import SET added = ?, changed = ?, unchanged = ?, withdrawn = ? WHERE run = ?",
            arguments: [
              counts.reduce(0) { $0 + $1.added.count },
              counts.reduce(0) { $0 + $1.changed.count + $1.recognised.count },
              counts.reduce(0) { $0 + $1.unchanged }, counts.reduce(0) { $0 + $1.withdrawn.count },
              run,
            ]
          )
          return .commit
        }
      }
      return counts
    }
  }

  private static func beginImport(
    _ source: String,
    _ files: [String],
    _ database: Database
  ) throws -> Int {
    let names = JSONText.array(files.map { .string($0) }).text
    try database.execute(
      sql: "INSERT INTO import (time, source, files) VALUES (?, ?, ?)",
      arguments: [now, source, names]
    )
    return Int(database.lastInsertedRowID)
  }

  /// Withdraws single records in one transaction, as an import of its own.
  ///
  /// - Throws: ``StoreFailure/noRecord(kind:id:nearest:)`` for the first record that does not
  ///   exist, and ``StoreFailure/withdrawn(kind:id:)`` for the first record that is withdrawn
  ///   already.
  public func withdraw(_ kind: RecordKind, _ ids: [RecordID]) throws(StoreFailure) -> ImportCounts {
    try write { database in
      let run = try Self.beginImport("", [], database)
      let writer = try RecordWriter(database, run: run)
      var counts = ImportCounts(run: run)
      for id in ids {
        guard try writer.withdraw(kind, id) else {
          throw try Self.noRecord(kind, id, database)
        }
        counts.withdrawn.append(id)
      }
      try database.execute(
        sql: "UPDATE import SET withdrawn = ? WHERE run = ?",
        arguments: [ids.count, run]
      )
      return counts
    }
  }

  /// The failure that says what exists instead: the record withdrawn, one of another kind, or one
  /// with a similar identifier.
  static func noRecord(_ kind: RecordKind, _ id: RecordID, _ database: Database) throws
    -> StoreFailure
  {
    let kinds = try String.fetchAll(
      database,
      sql: "SELECT kind FROM record WHERE id = ? ORDER BY kind",
      arguments: [id.text]
    ).compactMap(RecordKind.init)
    if let withdrawal = try withdrawal(of: kind, id, database) {
      return .withdrawn(kind: kind, id: id, withdrawal)
    }
    if let other = kinds.first { return .otherKind(kind: kind, id: id, found: other) }
    let ids = try String.fetchAll(
      database,
      sql: "SELECT id FROM record WHERE kind = ? AND withdrawn = 0 ORDER BY id",
      arguments: [kind.rawValue]
    )
    return .noRecord(kind: kind, id: id, nearest: NearestName.of(id.text, among: ids))
  }
}
