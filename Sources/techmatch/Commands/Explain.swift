import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch explain`: where the score of a pair comes from.
struct Explain: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where the score of a pair comes from, and what stands in its way.",
    discussion: """
      Works for any pair, matched or not. The points add up to the score to the last digit.

      Example:
        techmatch explain --achievements SampleData/achievements.csv --demands SampleData/demands.csv \\
          --demand XQ-1001 --achievement CG-1001
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The demand.", valueName: "id"))
  var demand: String
  @Option(help: ArgumentHelp("The achievement.", valueName: "id"))
  var achievement: String
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("explain", instead: "--store"))
    }
  }

  func execute() throws {
    let market = try input.market(matching, messages)
    let snapshot = market.snapshot
    let demand = try market.document(self.demand, of: .demand)
    let achievement = try market.document(self.achievement, of: .achievement)
    let explanation = try market.explain(
      demand: demand,
      achievement: achievement,
      matching.criteria()
    )
    let sink = try Output(path: output.out)
    switch output.format {
    case .table:
      let lines = ExplanationText(language: output.language, width: output.width).lines(
        for: explanation,
        demandTitle: snapshot.demands[demand].anyTitle,
        achievementTitle: snapshot.achievements[achievement].anyTitle
      )
      for line in lines { try sink.line(line) }
    case .json: try sink.line(explanation.json.indentedText)
    case .jsonl: try sink.line(explanation.json.text)
    case .csv:
      try sink.write(
        CSVWriter.byteOrderMark + CSVWriter.line(["kind", "name", "score", "score_text"])
      )
      for tag in explanation.tags { try sink.write(row("tag", tag.demandTag, tag.millionths)) }
      for term in explanation.terms { try sink.write(row("term", term.term, term.millionths)) }
      try sink.write(row("total", "", explanation.score.millionths))
    }
    try sink.finish()
  }

  private func row(_ kind: String, _ name: String, _ millionths: Int) -> String {
    CSVWriter.line([kind, name, "\(millionths)", Score(millionths: millionths).description])
  }
}
