import TechMatchKit

/// Writes the institutions that a scout found in the form that is asked for.
struct ScoutWriter {
  private let look: Appearance
  private let output: Output
  private let hasSpellings: Bool
  private var isFirst = true

  /// Makes a writer, with how institutions are spelled where a directory was used.
  init(_ look: Appearance, _ output: Output, hasSpellings: Bool) {
    self.look = look
    self.output = output
    self.hasSpellings = hasSpellings
  }

  /// Writes what stands before all institutions.
  func begin() throws {
    switch look.format {
    case .json: try output.write("[")
    case .csv:
      try output.header(
        ["demand", "rank", "organisation", "score", "score_text", "coverage", "evidence"]
          + (hasSpellings ? ["spellings"] : [])
      )
    case .table, .jsonl: break
    }
  }

  /// Writes the institutions for one demand.
  mutating func write(_ found: [ScoutedInstitution], for id: RecordID, title: String?) throws {
    switch look.format {
    case .jsonl: for item in found { try output.line(item.json(demand: id).text) }
    case .json:
      for item in found {
        try output.write((isFirst ? "\n  " : ",\n  ") + item.json(demand: id).text)
        isFirst = false
      }
    case .csv: for item in found { try output.row(cells(item, id)) }
    case .table:
      if !isFirst { try output.line("") }
      isFirst = false
      let heading = HitText(language: look.language).heading(.demand, id, title: title)
      try output.line(look.heading(heading))
      try output.lines(table(found))
    }
  }

  /// Writes what stands behind all institutions.
  func end() throws {
    if look.format == .json { try output.write("\n]\n") }
    try output.finish()
  }

  private func cells(_ item: ScoutedInstitution, _ id: RecordID) -> [String] {
    [
      id.text, "\(item.rank)", item.name, "\(item.score.millionths)", item.score.description,
      "\(item.coverage.millionths)", item.evidence.map(\.achievement.text).joined(separator: " "),
    ] + (hasSpellings ? [item.spellings.joined(separator: "；")] : [])
  }

  private func table(_ found: [ScoutedInstitution]) -> [String] {
    let text = ScoutText(language: look.language)
    if found.isEmpty { return ["  " + text.nobody] }
    let titles = look.titles
    let columns: [TableWriter.Column] = [
      .init("#", isNumeric: true), .init(titles.score, isNumeric: true),
      .init(titles.institution, isFlexible: true), .init(titles.covers, isNumeric: true),
      .init(titles.evidence, isFlexible: true), .init(titles.gaps, isFlexible: true),
    ]
    let rows = found.map { item in
      [
        "\(item.rank)", item.score.description, text.institution(item), text.coverage(item),
        text.evidence(item), text.gaps(item),
      ]
    }
    return TableWriter(columns: columns, width: look.width).lines(rows)
  }
}
