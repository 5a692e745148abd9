import TechMatchKit
import TechMatchService
import TechMatchStore

/// Writes what an import changed, in the form that is asked for.
struct ImportWriter {
  private let look: Appearance

  /// The identifiers of each change that people are shown.
  private static let shown = 5

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes the changes, a row or object for each kind and source.
  func write(_ changes: [ImportOutcome.Change], to output: Output) throws {
    switch look.format {
    case .table:
      let isAny = changes.contains { !$0.counts.recognised.isEmpty }
      try output.table(columns(isAny), width: look.width, changes.map { row($0, isAny) })
      let lines = ImportLines(language: look.language, shown: Self.shown)
      try output.lines(changes.flatMap { lines.lines(for: $0.counts) })
    case .json, .jsonl: try output.list(changes.map(json), look.format)
    case .csv:
      try output.header(["kind", "change", "id", "source"])
      for delivery in changes {
        let counts = delivery.counts
        let all = [
          ("new", counts.added), ("changed", counts.changed),
          ("recognised", counts.recognised.map(\.id)), ("withdrawn", counts.withdrawn),
        ]
        for (change, ids) in all {
          for id in ids {
            try output.row([delivery.kind.rawValue, change, id.text, delivery.source])
          }
        }
      }
    }
  }

  private func json(_ change: ImportOutcome.Change) -> JSONText {
    let counts = change.counts
    func ids(_ ids: [RecordID]) -> JSONText { .array(ids.map { .string($0.text) }) }
    return .object([
      ("kind", .string(change.kind.rawValue)), ("source", .string(change.source)),
      ("run", .integer(counts.run)),
      ("new", ids(counts.added)), ("changed", ids(counts.changed)),
      (
        "recognised",
        .array(
          counts.recognised.map {
            .object([
              ("id", .string($0.id.text)), ("old_title", .string($0.oldTitle)),
              ("new_title", .string($0.newTitle)),
            ])
          }
        )
      ),
      ("unchanged", .integer(counts.unchanged)), ("withdrawn", ids(counts.withdrawn)),
      (
        "near",
        .array(
          counts.near.map {
            .object([("new", .string($0.id.text)), ("known", .string($0.other.text))])
          }
        )
      ),
      ("spelling_unchecked", .bool(counts.hasUncheckedSpelling)),
    ])
  }

  private func columns(_ hasRecognised: Bool) -> [TableWriter.Column] {
    let titles = look.titles
    var columns: [TableWriter.Column] = [
      .init(titles.kind), .init(titles.source, isFlexible: true),
      .init(titles.new, isNumeric: true), .init(titles.changed, isNumeric: true),
    ]
    if hasRecognised { columns.append(.init(titles.recognised, isNumeric: true)) }
    return columns + [
      .init(titles.unchanged, isNumeric: true), .init(titles.withdrawn, isNumeric: true),
      .init(titles.which, isFlexible: true),
    ]
  }

  private func row(_ change: ImportOutcome.Change, _ hasRecognised: Bool) -> [String] {
    let counts = change.counts
    var row = [
      change.kind.name(in: look.language), change.source, "\(counts.added.count)",
      "\(counts.changed.count)",
    ]
    if hasRecognised { row.append("\(counts.recognised.count)") }
    return row + ["\(counts.unchanged)", "\(counts.withdrawn.count)", which(counts)]
  }

  /// The first identifiers of each change, as `+new ~changed ≈recognised −withdrawn`.
  private func which(_ counts: ImportCounts) -> String {
    let all = [
      ("+", counts.added), ("~", counts.changed), ("≈", counts.recognised.map(\.id)),
      ("−", counts.withdrawn),
    ]
    return all.filter { !$0.1.isEmpty }.map { sign, ids in
      let first = ids.prefix(Self.shown).map { sign + $0.text }.joined(separator: " ")
      return first + (ids.count > Self.shown ? " …" : "")
    }.joined(separator: "  ")
  }
}
