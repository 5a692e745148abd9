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
    case .table: try output.table(columns, width: look.width, changes.map(row))
    case .json, .jsonl: try output.list(changes.map(json), look.format)
    case .csv:
      try output.header(["kind", "change", "id"])
      for delivery in changes {
        let counts = delivery.counts
        let all = [
          ("new", counts.added), ("changed", counts.changed), ("withdrawn", counts.withdrawn),
        ]
        for (change, ids) in all {
          for id in ids { try output.row([delivery.kind.rawValue, change, id.text]) }
        }
      }
    }
  }

  private func json(_ change: ImportOutcome.Change) -> JSONText {
    let counts = change.counts
    func ids(_ ids: [RecordID]) -> JSONText { .array(ids.map { .string($0.text) }) }
    return .object([
      ("kind", .string(change.kind.rawValue)), ("run", .integer(counts.run)),
      ("new", ids(counts.added)), ("changed", ids(counts.changed)),
      ("unchanged", .integer(counts.unchanged)), ("withdrawn", ids(counts.withdrawn)),
    ])
  }

  private var columns: [TableWriter.Column] {
    let titles = look.titles
    return [
      .init(titles.kind), .init(titles.new, isNumeric: true),
      .init(titles.changed, isNumeric: true), .init(titles.unchanged, isNumeric: true),
      .init(titles.withdrawn, isNumeric: true), .init(titles.which, isFlexible: true),
    ]
  }

  private func row(_ change: ImportOutcome.Change) -> [String] {
    let counts = change.counts
    return [
      change.kind.name(in: look.language), "\(counts.added.count)", "\(counts.changed.count)",
      "\(counts.unchanged)", "\(counts.withdrawn.count)", which(counts),
    ]
  }

  /// The first identifiers of each change, as `+new ~changed −withdrawn`.
  private func which(_ counts: ImportCounts) -> String {
    let all = [("+", counts.added), ("~", counts.changed), ("−", counts.withdrawn)]
    return all.filter { !$0.1.isEmpty }.map { sign, ids in
      let first = ids.prefix(Self.shown).map { sign + $0.text }.joined(separator: " ")
      return first + (ids.count > Self.shown ? " …" : "")
    }.joined(separator: "  ")
  }
}
