import GRDB
import TechMatchKit

/// What a check of a catalogue found.
public struct CatalogueCheck: Sendable, Equatable {
  /// The number of things looked at, by what they are, in the order of the check.
  public var counts: [(name: String, count: Int)] = []
  /// The first thing that is wrong, or `nil`.
  public var damage: String?

  /// Whether both found the same.
  public static func == (left: CatalogueCheck, right: CatalogueCheck) -> Bool {
    left.damage == right.damage && left.counts.elementsEqual(right.counts) { $0 == $1 }
  }
}

extension Catalogue {
  /// Checks the file: its pages and indexes (SQLite), references, every record's line and versions, and the chain
  /// of the ledger.
  ///
  /// Reads one state; stops at the first damage.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public func check() -> CatalogueCheck {
    var check = CatalogueCheck()
    do {
      check.damage = try read { try Self.check($0, &check.counts) }
    } catch {
      check.damage = error.text(.en)
    }
    return check
  }

  private static func check(
    _ database: Database,
    _ counts: inout [(name: String, count: Int)]
  ) throws -> String? {
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    let words = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "nothing"
    if words != "ok" { return words }
    counts.append(("pages", pages))
    if let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") {
      return
        "a row of \(try row.decode(String?.self, atIndex: 0) ?? "a table") names an import that is not there"
    }
    for kind in RecordKind.allCases {
      let (count, damage) = try checkRecords(kind, database)
      counts.append((kind.rawValue + "s", count))
      if let damage { return damage }
    }
    let (versions, gap) = try checkVersions(database)
    counts.append(("earlier versions", versions))
    if let gap { return gap }
    let (events, broken) = try checkLedger(database)
    counts.append(("entries of the ledger", events))
    return broken
  }

  /// Every line reads as a record of the identifier that it is kept under.
  private static func checkRecords(
    _ kind: RecordKind,
    _ database: Database
  ) throws -> (count: Int, damage: String?) {
    let importer = Importer(options: .silent(workers: Workers.available))
    let rows = try StoredRecord.fetchCursor(
      database,
      sql: "SELECT * FROM record WHERE kind = ? ORDER BY id",
      arguments: [kind.rawValue]
    )
    var count = 0
    var part: [StoredRecord] = []
    func firstDamage() -> String? {
      let bytes = part.map { $0.content + "\n" }.joined()
      let file = InputFile(name: "", bytes: Array(bytes.utf8))
      let lines = importer.lines(kind, from: [file]).records
      guard lines.count == part.count else {
        return part.first { record in
          !lines.contains { $0.id == record.id }
        }.map { "\(kind.rawValue) \($0.id): its line is no record" }
      }
      return zip(part, lines).first { $0.id != $1.id || $0.content != $1.content }
        .map { "\(kind.rawValue) \($0.0.id): its line is that of \($0.1.id)" }
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

  /// A record of version *n* has the versions 1…*n* − 1 in its history.
  private static func checkVersions(_ database: Database) throws -> (Int, String?) {
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
    return (count, "\(kind) \(id): an earlier version is missing")
  }

  private static func checkLedger(_ database: Database) throws -> (Int, String?) {
    var chain = ""
    var count = 0
    let rows = try LedgerEvent.fetchCursor(database, sql: "SELECT * FROM event ORDER BY number")
    while let event = try rows.next() {
      count += 1
      guard event.number == count, event.link(behind: chain) == event.chain else {
        return (
          count, "entry \(event.number) of the ledger, or one before it, was changed or removed"
        )
      }
      chain = event.chain
    }
    return (count, nil)
  }
}
