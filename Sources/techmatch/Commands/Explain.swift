import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch explain`: where the score of a pair comes from.
struct Explain: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where the score of a pair comes from, and what stands in its way.",
    discussion: """
      Works for any pair, matched or not. The points add up to the score to the last digit. --text explains a demand \
      that is in no file, such as a letter: it is weighed like a summary and states no budget, place or deadline.

      Example:
        techmatch explain \\
          --demand XQ-1001 --achievement CG-1001 \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
        techmatch explain --achievement CG-1001 \\
          --text - --store market.techmatch < letter.txt
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The identifier of the demand.", valueName: "id"))
  var demand: String?
  @Option(
    help: ArgumentHelp(
      "A text instead of a demand; - is standard input.",
      valueName: "text"
    )
  )
  var text: String?
  @Option(help: ArgumentHelp("The identifier of the achievement.", valueName: "id"))
  var achievement: String
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if (demand == nil) == (text == nil) { throw ValidationError(.demandOrText) }
    if text?.isBlank == true { throw ValidationError(.emptyText) }
    if text != nil, !input.source.has(.achievement) {
      throw ValidationError(.missingTarget("explain --text", .achievement))
    }
    if text == nil, !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("explain", instead: "--store"))
    }
    if text == "-", (input.achievements + input.demands).contains("-") {
      throw ValidationError(.standardInputTwice)
    }
  }

  func execute() throws {
    let market = try input.market(matching, messages)
    let snapshot = market.snapshot
    let achievement = try market.find(self.achievement, of: .achievement, tell: messages.tell)
    let explanation: Explanation
    let need: ExplanationWriter.Need
    var indicators: [IndicatorRow] = []
    if let id = demand {
      let demand = try market.find(id, of: .demand, tell: messages.tell)
      explanation = try market.explain(
        demand: demand,
        achievement: achievement,
        matching.criteria()
      )
      need = .demand(title: snapshot.demands[demand].anyTitle)
      indicators = market.indicators(demand: demand, achievement: achievement)
    } else {
      let text = try pasted
      explanation = try market.explain(
        text: text,
        achievement: achievement,
        matching.criteria()
      )
      need = .text(text)
    }
    let sink = try Output(path: result.out)
    try ExplanationWriter(result.appearance(talk), indicators: indicators).write(
      explanation,
      need,
      achievementTitle: snapshot.achievements[achievement].anyTitle,
      to: sink
    )
    try sink.finish()
  }

  /// The text, or what standard input says.
  private var pasted: String {
    get throws {
      guard text == "-" else { return text ?? "" }
      guard let text = try InputFile(path: "-").text, !text.isBlank else {
        throw CommandFailure.noText
      }
      return text
    }
  }
}
