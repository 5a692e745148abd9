import TechMatchKit
import TechMatchStore

/// Writes what columns stand for, in the form that is asked for.
struct ColumnsWriter {
  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes the choices, a row or object for each.
  func write(_ sources: [SourceColumns], to output: Output) throws {
    let rows = sources.flatMap { source in
      source.columns.choices.map { (source: source.source, choice: $0) }
    }
    switch look.format {
    case .table:
      let titles = look.titles
      let columns: [TableWriter.Column] = [
        .init(titles.source), .init(titles.column, isFlexible: true), .init(titles.field),
      ]
      try output.table(
        columns,
        width: look.width,
        rows.map { [$0.source, $0.choice.column, $0.choice.field?.rawValue ?? "-"] }
      )
    case .json, .jsonl:
      try output.list(
        rows.map { row in
          .object([
            ("source", .string(row.source)), ("column", .string(row.choice.column)),
            ("field", .optional(row.choice.field?.rawValue)),
          ])
        },
        look.format
      )
    case .csv:
      try output.header(["source", "column", "field"])
      for row in rows {
        try output.row([row.source, row.choice.column, row.choice.field?.rawValue ?? ""])
      }
    }
  }
}
