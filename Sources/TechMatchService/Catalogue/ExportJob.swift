import TechMatchKit
import TechMatchStore

/// The records of a catalogue as text that an import takes back.
///
/// A value, `Sendable`.
public struct ExportJob: Sendable {
  /// The form of an export.
  public enum Form: String, CaseIterable, Sendable {
    /// One JSON object on each line; of all kinds, with sources and the ledger.
    case jsonl
    /// A spreadsheet of one kind.
    case csv
  }

  /// The form; a spreadsheet needs a kind.
  public var form = Form.jsonl
  /// Only records of this kind; `nil` for all, with the ledger.
  public var kind: RecordKind?
  /// Whether contacts are written as well.
  public var includesContacts = true

  /// Makes an export of everything.
  public init() {}

  /// Writes the records.
  ///
  /// - Parameters:
  ///   - path: The catalogue.
  ///   - write: Called with pieces of text, in order.
  /// - Returns: The number of records.
  /// - Throws: `StoreFailure`, and what `write` throws.
  public func run(from path: String, _ write: (String) throws -> Void) throws -> Int {
    let catalogue = try Catalogue(path: path, access: .read)
    var count = 0
    func forEachRecord(_ body: (StoredRecord, String) throws -> Void) throws {
      try catalogue.forEachRecord(kind) { record in
        let content =
          includesContacts ? record.content : RecordLine.withoutContacts(record.content)
        try body(record, content)
      }
    }
    switch form {
    case .jsonl:
      try forEachRecord { record, content in
        let isWhole = kind == nil
        let line =
          isWhole
          ? RecordStream.line(record.kind, source: record.source, content) : content
        try write(line + "\n")
        count += 1
      }
      guard kind == nil else { break }
      for event in try catalogue.events() {
        try write(RecordStream.line(event: event.json.text) + "\n")
      }
    case .csv:
      var sheet = RecordSheet()
      try forEachRecord { _, content in sheet.add(content) }
      try write(sheet.header)
      try forEachRecord { _, content in
        try write(sheet.row(content))
        count += 1
      }
    }
    return count
  }
}
