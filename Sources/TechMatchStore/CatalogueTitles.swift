import GRDB
import TechMatchKit

/// What a record of a catalogue is called.
public struct StoredName: Sendable, Equatable {
  /// Its identifier.
  public var id: RecordID
  /// The title, or what there is in its place.
  public var title: String?
  /// Whether it is withdrawn.
  public var isWithdrawn: Bool
}

extension Catalogue {
  /// The names of all records of a kind, withdrawn ones among them, by identifier.
  ///
  /// O(*n*) in the bytes of their lines.
  public func names(of kind: RecordKind) throws(StoreFailure) -> [StoredName] {
    try read { database in
      let rows = try StoredRecord.fetchCursor(
        database,
        sql: "SELECT * FROM record WHERE kind = ? ORDER BY id",
        arguments: [kind.rawValue]
      )
      var names: [StoredName] = []
      while let record = try rows.next() {
        let title = RecordLine.title(of: record.content)
        names.append(StoredName(id: record.id, title: title, isWithdrawn: record.isWithdrawn))
      }
      return names
    }
  }

  /// Whether there is or was a record of any kind with an identifier.
  public func has(_ id: RecordID) throws(StoreFailure) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database,
        sql: "SELECT 1 FROM record WHERE id = ?",
        arguments: [id.text]
      ) ?? false
    }
  }

  /// When each record of a kind was imported first, UTC to the second.
  public func arrivals(of kind: RecordKind) throws(StoreFailure) -> [RecordID: String] {
    try read { database in
      var arrivals: [RecordID: String] = [:]
      for table in ["record", "history"] {
        let rows = try Row.fetchCursor(
          database,
          sql:
            "SELECT id, time FROM \(table) JOIN import USING (run) WHERE kind = ? AND version = 1",
          arguments: [kind.rawValue]
        )
        while let row = try rows.next() {
          guard let id = RecordID(try row.value("id")) else { continue }
          arrivals[id] = try row.value("time")
        }
      }
      return arrivals
    }
  }
}
