import TechMatchKit
import TechMatchStore

/// The records of a catalogue as text that an import takes back.
///
/// A value, `Sendable`.
public struct ExportJob: Sendable {
  /// What is written.
  public enum Content: Sendable, Equatable {
    /// JSON Lines: records of all kinds with their sources, the ledger, and decisions about names.
    case everything
    /// JSON Lines: records of one kind.
    case lines(RecordKind)
    /// A spreadsheet of one kind, as CSV in UTF-8 with a byte-order mark.
    case sheet(RecordKind)
  }

  /// What is written.
  public var content: Content
  /// Whether contacts are written as well.
  public var includesContacts = true

  /// Makes an export, by default of everything.
  public init(_ content: Content = .everything) { self.content = content }

  /// Writes the records that are not withdrawn, by kind and identifier, all of one state.
  ///
  /// - Parameters:
  ///   - path: The catalogue.
  ///   - write: Called with pieces of text, in order.
  /// - Returns: The number of records.
  /// - Throws: `StoreFailure`, and what `write` throws.
  public func run(from path: String, _ write: (String) throws -> Void) throws -> Int {
    try Catalogue(path: path, access: .read).withState { state in
      var count = 0
      func forEachRecord(
        _ kind: RecordKind?,
        _ body: (StoredRecord, String) throws -> Void
      ) throws {
        try state.forEachRecord(kind) { record in
          let content =
            includesContacts ? record.content : RecordLine.withoutContacts(record.content)
          try body(record, content)
        }
      }
      switch content {
      case .everything:
        try forEachRecord(nil) { record, content in
          let line = RecordStream.line(
            record.kind,
            source: record.source,
            given: record.given == record.id ? nil : record.given.text,
            isDerived: record.isDerived,
            content
          )
          try write(line + "\n")
          count += 1
        }
        try state.forEachEvent { try write(RecordStream.line(event: $0.json.text) + "\n") }
        for decision in try state.nameDecisions() {
          try write(RecordStream.line(name: decision.json.text) + "\n")
        }
      case .lines(let kind):
        try forEachRecord(kind) { _, content in
          try write(content + "\n")
          count += 1
        }
      case .sheet(let kind):
        // Which columns there are is known only after all records.
        var sheet = RecordSheet()
        try forEachRecord(kind) { _, content in sheet.add(content) }
        try write(sheet.header)
        try forEachRecord(kind) { _, content in
          try write(sheet.row(content))
          count += 1
        }
      }
      return count
    }
  }
}
