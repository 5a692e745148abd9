import TechMatchKit
import TechMatchService

/// Writes the records that are like one in the form that is asked for.
struct SimilarWriter {
  private let look: Appearance
  private let snapshot: IndexSnapshot

  /// Makes a writer of records in a market.
  init(_ look: Appearance, _ market: Market) {
    self.look = look
    snapshot = market.snapshot
  }

  /// Writes the records like one, the most alike first.
  func write(_ result: MatchResult, to document: DocID, _ output: Output) throws {
    let id = snapshot.id(of: document)
    switch look.format {
    case .table: try writeTable(result, document, output)
    case .json, .jsonl:
      try output.list(result.hits.map { json($0, id, document.side) }, look.format)
    case .csv:
      try output.header([
        "side", "record", "rank", "similar", "score", "score_text", "title", "organisation",
      ])
      for hit in result.hits {
        let named = snapshot.name(of: hit.document)
        try output.row([
          document.side.rawValue, id.text, "\(hit.rank)", hit.id.text, "\(hit.score.millionths)",
          hit.score.description, named.title ?? "", named.organisation ?? "",
        ])
      }
    }
  }

  private func json(_ hit: Hit, _ id: RecordID, _ side: Side) -> JSONText {
    let named = snapshot.name(of: hit.document)
    return .object([
      ("side", .string(side.rawValue)), ("record", .string(id.text)), ("rank", .integer(hit.rank)),
      ("similar", .string(hit.id.text)), ("score", .integer(hit.score.millionths)),
      ("score_text", .string(hit.score.description)), ("title", .optional(named.title)),
      ("organisation", .optional(named.organisation)),
    ])
  }

  private func writeTable(_ result: MatchResult, _ document: DocID, _ output: Output) throws {
    let text = HitText(language: look.language)
    let title = snapshot.name(of: document).title
    try output.line(
      look.heading(text.heading(document.side, snapshot.id(of: document), title: title))
    )
    guard !result.hits.isEmpty else { return try output.line("  " + text.none) }
    let titles = look.titles
    let columns: [TableWriter.Column] = [
      .init("#", isNumeric: true), .init(titles.score, isNumeric: true),
      .init(document.side.name(in: look.language), isIdentifier: true),
      .init(titles.title, isFlexible: true),
      .init(titles.organisation, isFlexible: true),
    ]
    let rows = result.hits.map { hit in
      let named = snapshot.name(of: hit.document)
      return [
        "\(hit.rank)", hit.score.description, hit.id.text, named.title ?? "",
        named.organisation ?? "",
      ]
    }
    try output.table(columns, width: look.width, rows)
  }
}
