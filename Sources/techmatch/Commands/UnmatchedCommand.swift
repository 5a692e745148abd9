import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch unmatched`: achievements without a buyer and demands without an answer.
struct UnmatchedCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmatched",
    abstract: "Find demands without an answer and achievements without a buyer, and why.",
    discussion: """
      A record is unmatched when the texts of no record of the other side fit and it passes the gates; with --store, \
      rejected pairs are no answers. Whether texts fit is told by bands (strong, fair, weak, none), or by a least \
      score. The nearest record is shown with what keeps it out: its texts, the gates with the values of both sides, \
      or the rejection.

      Example:
        techmatch unmatched \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: "Look at one side alone: achievement or demand.")
  var side: Side?
  @Option(
    help: ArgumentHelp(
      "The least band of an answer: weak, fair or strong (default: weak).",
      valueName: "band"
    )
  )
  var band: Band?
  @Option(
    help: ArgumentHelp(
      "The least score of an answer, 0…100 points, instead of a band.",
      valueName: "points"
    )
  )
  var minScore: Double?
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("unmatched", instead: "--store"))
    }
    guard (0...100).contains(minScore ?? 0) else { throw ValidationError(.minimumScore) }
  }

  func execute() throws {
    let market = try input.market(matching, messages)
    let filter = try market.decisionFilter()
    var criteria = matching.criteria()
    // Under weightings without bands only a score can tell.
    let hasBands = BandScale(market.snapshot) != nil
    criteria.minimumPoints = minScore ?? (hasBands ? 0 : 15)
    let least = band ?? (minScore == nil ? .weak : nil)
    let sink = try Output(path: result.out)
    var writer = UnmatchedWriter(result.appearance(talk, colour: colour), sink, market)
    try writer.begin()
    for side in [Side.demand, .achievement] where self.side == nil || self.side == side {
      let total = market.snapshot.count(of: side)
      let progress = ProgressLine(.matching, messages)
      let found = try market.unmatched(side, criteria, leastBand: least, through: filter) {
        progress.update($0, of: total)
      }
      progress.finish()
      try writer.write(found, side, of: total)
    }
    try writer.end()
  }
}
