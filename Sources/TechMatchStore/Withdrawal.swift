import Foundation
import GRDB
import TechMatchKit

/// How a record came to be withdrawn.
public struct Withdrawal: Sendable, Equatable {
  /// The number of the import that no longer had the record, or of the withdrawal.
  public var run: Int
  /// When, UTC to the second.
  public var time: String
  /// The files of that import; none when single records were withdrawn.
  public var files: [String]

  /// Makes a withdrawal.
  public init(run: Int, time: String, files: [String]) {
    self.run = run
    self.time = time
    self.files = files
  }
}

extension Catalogue {
  /// How a record was withdrawn; `nil` when it is present, or never was there.
  ///
  /// O(log *n*) for *n* records.
  public func withdrawal(
    of kind: RecordKind,
    _ id: RecordID
  ) throws(StoreFailure) -> Withdrawal? {
    try read { try Self.withdrawal(of: kind, id, $0) }
  }

  static func withdrawal(
    of kind: RecordKind,
    _ id: RecordID,
    _ database: Database
  ) throws -> Withdrawal? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT run, time, import.files FROM record JOIN import USING (run)
        WHERE kind = ? AND id = ? AND record.withdrawn = 1
        """,
      arguments: [kind.rawValue, id.text]
    )
    guard let row else { return nil }
    let files: String = try row.value("files")
    return Withdrawal(
      run: try row.value("run"),
      time: try row.value("time"),
      files: (try? JSONDecoder().decode([String].self, from: Data(files.utf8))) ?? []
    )
  }
}
