import TechMatchKit

/// Writes where the score of a pair comes from, in the form that is asked for.
struct ExplanationWriter {
  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes an explanation; the titles are for the heads of tables.
  func write(
    _ explanation: Explanation,
    demandTitle: String?,
    achievementTitle: String?,
    to output: Output
  ) throws {
    switch look.format {
    case .table:
      let text = ExplanationText(language: look.language, width: look.width)
      try output.lines(
        text.lines(for: explanation, demandTitle: demandTitle, achievementTitle: achievementTitle)
      )
    case .json: try output.line(explanation.json.indentedText)
    case .jsonl: try output.line(explanation.json.text)
    case .csv:
      try output.header(["kind", "name", "score", "score_text"])
      for tag in explanation.tags { try output.row(cells("tag", tag.demandTag, tag.millionths)) }
      for term in explanation.terms { try output.row(cells("term", term.term, term.millionths)) }
      try output.row(cells("total", "", explanation.score.millionths))
    }
  }

  private func cells(_ kind: String, _ name: String, _ millionths: Int) -> [String] {
    [kind, name, "\(millionths)", Score(millionths: millionths).description]
  }
}
