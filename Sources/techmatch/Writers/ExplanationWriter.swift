import TechMatchKit

/// Writes where the score of a pair comes from, in the form that is asked for.
struct ExplanationWriter {
  /// What is sought.
  enum Need {
    /// A demand, with its title.
    case demand(title: String?)
    /// A text that is no record.
    case text(String)
  }

  private let look: Appearance
  private let indicators: [IndicatorRow]

  /// Makes a writer; `indicators` are those of the pair, if it has any.
  init(_ look: Appearance, indicators: [IndicatorRow]) {
    self.look = look
    self.indicators = indicators
  }

  /// Writes an explanation; the title of the achievement is for the heads of tables.
  func write(
    _ explanation: Explanation,
    _ need: Need,
    achievementTitle: String?,
    to output: Output
  ) throws {
    switch look.format {
    case .table:
      let text = ExplanationText(language: look.language, width: look.width)
      let title =
        switch need {
        case .demand(let title): title
        case .text(let text): DisplayWidth.truncated(TableWriter.oneLine(text), to: 60)
        }
      try output.lines(
        text.lines(for: explanation, demandTitle: title, achievementTitle: achievementTitle)
          + indicatorLines
      )
    case .json: try output.line(json(explanation, need).indentedText)
    case .jsonl: try output.line(json(explanation, need).text)
    case .csv:
      try output.header(["kind", "name", "score", "score_text"])
      for reason in explanation.reasons {
        try output.row(cells(reason.kind.rawValue, reason.label, reason.millionths))
      }
      try output.row(cells("total", "", explanation.score.millionths))
    }
  }

  /// The explanation; of a text, which has no identifier, with the text.
  private func json(_ explanation: Explanation, _ need: Need) -> JSONText {
    guard case .object(var members) = explanation.json else { return explanation.json }
    if case .text(let text) = need {
      members.replaceSubrange(0..<1, with: [("demand", .null), ("text", .string(text))])
    }
    if !indicators.isEmpty { members.append(("indicators", .array(indicators.map(\.json)))) }
    return .object(members)
  }

  /// What the achievement says of each indicator, and why some are open; nothing without indicators.
  private var indicatorLines: [String] {
    guard !indicators.isEmpty else { return [] }
    let columns: [TableWriter.Column] = [
      .init(RankingText(language: look.language).indicatorTitle, isFlexible: true),
      .init(Side.achievement.name(in: look.language), isFlexible: true),
      .init(look.titles.remarks, isFlexible: true),
    ]
    let rows = indicators.map { row in
      [
        row.asked, row.cell(in: look.language),
        row.verdict == .unknown ? row.reasonText(in: look.language) : "",
      ]
    }
    return [""] + TableWriter(columns: columns, width: look.width).lines(rows).map(look.cut)
  }

  private func cells(_ kind: String, _ name: String, _ millionths: Int) -> [String] {
    [kind, name, "\(millionths)", Score(millionths: millionths).description]
  }
}
