import TechMatchKit
import TechMatchService

/// Writes the versions of a record in the form that is asked for.
struct HistoryWriter {
  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes the versions, the present one last.
  func write(_ history: RecordHistory, to output: Output) throws {
    switch look.format {
    case .table:
      let titles = look.titles
      let columns: [TableWriter.Column] = [
        .init("#", isNumeric: true), .init(titles.time), .init(titles.from),
        .init(titles.change, isFlexible: true),
      ]
      let rows = history.versions.map {
        cells($0, LocalTime().text(of: $0.time), in: look.language)
      }
      try output.table(columns, width: look.width, rows)
    case .json, .jsonl: try output.list(history.versions.map(Self.json), look.format)
    case .csv:
      try output.header(["version", "time", "from", "what_changed"])
      for version in history.versions { try output.row(cells(version, version.time, in: .en)) }
    }
  }

  private func cells(
    _ version: RecordHistory.Version,
    _ time: String,
    in language: Language
  ) -> [String] {
    // A withdrawal comes from files that no longer have the record, or from none.
    let from = version.place?.placeText
    return [
      "\(version.record.version)", time,
      from ?? version.files.joined(separator: language == .en ? ", " : "、"),
      version.change.text(in: language),
    ]
  }

  /// A version with its fields.
  static func json(_ version: RecordHistory.Version) -> JSONText {
    let record = version.record
    let fields = version.fields.sorted { $0.key < $1.key }
    return .object([
      ("version", .integer(record.version)), ("time", .string(version.time)),
      ("run", .integer(record.run)), ("source", .string(record.source)),
      ("file", .optional(version.place?.file)),
      ("sheet", .optional(version.place?.sheet)),
      ("line", version.place.map { .integer($0.line) } ?? .null),
      ("files", .array(version.files.map { .string($0) })),
      ("withdrawn", .bool(record.isWithdrawn)),
      ("content", .object(fields.map { ($0.key, .string($0.value)) })),
    ])
  }
}
