import GRDB
import TechMatchKit

/// A version of a record in the catalogue.
public struct StoredRecord: Sendable, Equatable {
  /// The kind.
  public var kind: RecordKind
  /// Its identifier, unique among the records of its kind.
  public var id: RecordID
  /// The label under which it was imported.
  public var source: String
  /// The number of the version, from 1; it increases with each change and withdrawal.
  public var version: Int
  /// The number of the import that made this version.
  public var run: Int
  /// The file, sheet and line that it was last read from.
  public var place: RecordSource
  /// Whether the record is withdrawn, and so left out of matching.
  public var isWithdrawn: Bool
  /// The line of JSON (``TechMatchKit/RecordLine``).
  public var content: String
  /// What its source calls it.
  package var given: RecordID
  /// Whether its source has no identifier for it.
  public var isDerived: Bool
}

extension StoredRecord: FetchableRecord {
  /// Reads a row of `record` or `history`.
  ///
  /// - Throws: ``StoreFailure`` when this library does not write such a row.
  public init(row: Row) throws {
    guard let kind = (try row.value("kind") as String?).flatMap(RecordKind.init),
      let id = (try row.value("id") as String?).flatMap(RecordID.init),
      let source = try row.value("source") as String?,
      let version = try row.value("version") as Int?, let run = try row.value("run") as Int?,
      let file = try row.value("file") as String?, let line = try row.value("line") as Int?,
      let isWithdrawn = try row.value("withdrawn") as Bool?,
      let content = try row.value("content") as String?,
      let given = (try row.value("given") as String?).flatMap(RecordID.init),
      let isDerived = try row.value("derived") as Bool?
    else { throw StoreFailure.unusable(path: "", .damaged(.recordRow)) }
    self.kind = kind
    self.id = id
    self.source = source
    self.version = version
    self.run = run
    place = RecordSource(file: file, sheet: try row.value("sheet"), line: line)
    self.isWithdrawn = isWithdrawn
    self.content = content
    self.given = given
    self.isDerived = isDerived
  }
}

extension Row {
  /// The value of a column; subscripts would trap on a damaged file.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String
  ) throws -> Value {
    try decode(Value.self, forColumn: column)
  }
}
