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
        techmatch explain \\
          --demand XQ-1001 --achievement CG-1001 \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The identifier of the demand.", valueName: "id"))
  var demand: String
  @Option(help: ArgumentHelp("The identifier of the achievement.", valueName: "id"))
  var achievement: String
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("explain", instead: "--store"))
    }
  }

  func execute() throws {
    let market = try input.market(matching, messages)
    let snapshot = market.snapshot
    let demand = try market.find(self.demand, of: .demand, tell: messages.tell)
    let achievement = try market.find(self.achievement, of: .achievement, tell: messages.tell)
    let explanation = try market.explain(
      demand: demand,
      achievement: achievement,
      matching.criteria()
    )
    let sink = try Output(path: result.out)
    try ExplanationWriter(result.appearance(talk)).write(
      explanation,
      demandTitle: snapshot.demands[demand].anyTitle,
      achievementTitle: snapshot.achievements[achievement].anyTitle,
      to: sink
    )
    try sink.finish()
  }
}
