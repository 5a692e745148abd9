import GRDB
import TechMatchKit

/// The result of a check of a catalogue.
public struct CatalogueCheck: Sendable, Equatable {
  /// A part of a catalogue.
  public enum Part: Sendable, Equatable {
    /// The pages of the file.
    case pages
    /// The present records of a kind.
    case records(RecordKind)
    /// The versions that were replaced by later ones.
    case earlierVersions
    /// The entries of the ledger.
    case ledgerEntries
    /// The decisions about names of organisations.
    case nameDecisions
  }

  /// A part that was checked, with a count.
  public struct Count: Sendable, Equatable {
    /// What was checked.
    public var part: Part
    /// How many there are; 0 or more.
    public var count: Int
  }

  /// What was checked, in order; a damaged part is counted up to the damage or to its end.
  public var counts: [Count] = []
  /// The first thing that is wrong, or `nil`.
  public var damage: CatalogueDamage?
}

/// Damage that a check of a catalogue found.
public enum CatalogueDamage: Sendable, Equatable {
  /// SQLite reports that pages or its indexes are damaged, in its own words.
  case pages(String)
  /// A row of this table refers to an import that is missing; `nil` when the name of the table
  /// cannot be read.
  case missingImport(table: String?)
  /// The line of a record is not a record.
  case notARecord(kind: RecordKind, id: RecordID)
  /// The line of a record is that of another record, or not in the canonical form.
  case otherRecord(kind: RecordKind, id: RecordID, found: RecordID)
  /// An earlier version of a record is missing, or there are versions of a record that is missing.
  case missingVersion(kind: String, id: String)
  /// This entry of the ledger, or one before it, was changed or removed.
  case brokenLedger(entry: Int)
  /// The check could not go on.
  case failed(StoreFailure)
}

extension Catalogue {
  /// Checks the file: its pages, indexes and references (SQLite), the line and the versions of
  /// every record, and the chain of the ledger.
  ///
  /// Reads one state of the catalogue, and stops at the first damage.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public func check() -> CatalogueCheck {
    var check = CatalogueCheck()
    do {
      check.damage = try read { try Self.check($0, &check.counts) }
    } catch {
      check.damage = .failed(error)
    }
    return check
  }

  private static func check(
    _ database: Database,
    _ counts: inout [CatalogueCheck.Count]
  ) throws -> CatalogueDamage? {
    func add(_ part: CatalogueCheck.Part, _ count: Int) {
      counts.append(CatalogueCheck.Count(part: part, count: count))
    }
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    let words = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "nothing"
    if words != "ok" { return .pages(words) }
    add(.pages, pages)
    if let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") {
      return .missingImport(table: try row.decode(String?.self, atIndex: 0))
    }
    for kind in RecordKind.allCases {
      let (count, damage) = try checkRecords(kind, database)
      add(.records(kind), count)
      if let damage { return damage }
    }
    let (versions, gap) = try checkVersions(database)
    add(.earlierVersions, versions)
    if let gap { return gap }
    let (events, broken) = try checkLedger(database)
    add(.ledgerEntries, events)
    if let broken { return broken }
    let decisions = try nameDecisions(database).count
    if decisions > 0 { add(.nameDecisions, decisions) }
    return nil
  }

  /// Every line must be a record with the identifier that it is stored under.
  private static func checkRecords(
    _ kind: RecordKind,
    _ database: Database
  ) throws -> (count: Int, damage: CatalogueDamage?) {
    let importer = Importer(options: .silent(workers: Workers.available))
    let rows = try StoredRecord.fetchCursor(
      database,
      sql: "SELECT * FROM record WHERE kind = ? ORDER BY id",
      arguments: [kind.rawValue]
    )
    var count = 0
    var part: [StoredRecord] = []
    func firstDamage() -> CatalogueDamage? {
      let bytes = part.map { $0.content + "\n" }.joined()
      let file = InputFile(name: "", bytes: Array(bytes.utf8))
      let lines = importer.lines(of: kind, from: [file]).records
      guard lines.count == part.count else {
        return part.first { record in
          !lines.contains { $0.id == record.id }
        }.map { .notARecord(kind: kind, id: $0.id) }
      }
      return zip(part, lines).first { $0.id != $1.id || $0.content != $1.content }
        .map { .otherRecord(kind: kind, id: $0.0.id, found: $0.1.id) }
    }
    while let record = try rows.next() {
      part.append(record)
      count += 1
      if part.count == 4096 {
        if let damage = firstDamage() { return (count, damage) }
        part.removeAll(keepingCapacity: true)
      }
    }
    return (count, firstDamage())
  }

  /// A record of version *n* must have the versions 1…*n* − 1 in its history.
  private static func checkVersions(_ database: Database) throws -> (Int, CatalogueDamage?) {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM history") ?? 0
    let gap = try Row.fetchOne(
      database,
      sql: """
        SELECT record.kind, record.id FROM record LEFT JOIN history USING (kind, id)
        GROUP BY record.kind, record.id
        HAVING count(history.version) <> record.version - 1
          OR coalesce(max(history.version), 0) <> record.version - 1
        LIMIT 1
        """
    )
    let orphan = try Row.fetchOne(
      database,
      sql:
        "SELECT kind, id FROM history WHERE (kind, id) NOT IN (SELECT kind, id FROM record) LIMIT 1"
    )
    guard let row = gap ?? orphan else { return (count, nil) }
    let kind: String = try row.value("kind")
    let id: String = try row.value("id")
    return (count, .missingVersion(kind: kind, id: id))
  }

  private static func checkLedger(_ database: Database) throws -> (Int, CatalogueDamage?) {
    var chain = ""
    var count = 0
    let rows = try LedgerEvent.fetchCursor(database, sql: "SELECT * FROM event ORDER BY number")
    while let event = try rows.next() {
      count += 1
      guard event.number == count, event.link(after: chain) == event.chain else {
        return (count, .brokenLedger(entry: event.number))
      }
      chain = event.chain
    }
    return (count, nil)
  }
}
