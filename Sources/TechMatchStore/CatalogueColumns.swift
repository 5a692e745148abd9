import GRDB
import TechMatchKit

/// What the columns of the files of one source stand for.
public struct SourceColumns: Sendable, Equatable {
  /// The source.
  public var source: String
  /// The choices.
  public var columns: ColumnMap

  /// Puts them together.
  public init(source: String, columns: ColumnMap) {
    self.source = source
    self.columns = columns
  }
}

extension Catalogue {
  /// What the columns of the files of each source stand for, by source; sources without choices are left out.
  ///
  /// - Throws: ``StoreFailure``.
  public func columns() throws(StoreFailure) -> [SourceColumns] {
    try read { database in
      try String.fetchAll(database, sql: "SELECT DISTINCT source FROM mapping ORDER BY source").map
      {
        SourceColumns(source: $0, columns: try Self.columns(of: $0, database))
      }
    }
  }

  /// What the columns of the files of a source stand for, as it was said when they were last imported.
  ///
  /// - Throws: ``StoreFailure``.
  public func columns(of source: String) throws(StoreFailure) -> ColumnMap {
    try read { try Self.columns(of: source, $0) }
  }

  /// Forgets what the columns of the files of a source stand for.
  ///
  /// - Returns: The choices that there were.
  /// - Throws: ``StoreFailure``.
  public func forgetColumns(of source: String) throws(StoreFailure) -> ColumnMap {
    try write { database in
      let columns = try Self.columns(of: source, database)
      try database.execute(sql: "DELETE FROM mapping WHERE source = ?", arguments: [source])
      return columns
    }
  }

  private static func columns(of source: String, _ database: Database) throws -> ColumnMap {
    var map = ColumnMap()
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT column_name, field FROM mapping WHERE source = ? ORDER BY number",
      arguments: [source]
    )
    for row in rows {
      let name: String? = try row.value("field")
      let field = name.flatMap(RecordField.init(rawValue:))
      // A field of a later version of this library is none that could be read.
      if name != nil, field == nil { continue }
      map.add(.init(column: try row.value("column_name"), field: field))
    }
    return map
  }

  /// Keeps what the columns of the files of a source stand for, in place of what was kept.
  static func keep(_ kept: SourceColumns, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM mapping WHERE source = ?", arguments: [kept.source])
    for (number, choice) in kept.columns.choices.enumerated() {
      try database.execute(
        sql: "INSERT INTO mapping VALUES (?, ?, ?, ?)",
        arguments: [kept.source, number, choice.column, choice.field?.rawValue]
      )
    }
  }
}
