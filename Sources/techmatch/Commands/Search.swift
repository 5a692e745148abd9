import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch search`: the best records for a text.
struct Search: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the best achievements or demands for a text.",
    discussion: """
      The text is weighed like the summary of a record; several words need no quotes before the options.

      Example:
        techmatch search 碳化硅 功率器件 \\
          --achievements SampleData/achievements.csv
      """
  )

  @Argument(help: "The text to search for.")
  var text: [String]
  @OptionGroup var input: InputOptions
  @Option(help: "What to search: achievement or demand (default: the side whose files are given).")
  var side: Side?
  @OptionGroup var count: CountOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var contacts: ContactOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  /// The side that is searched.
  private var target: Side {
    side ?? (input.achievements.isEmpty && !input.demands.isEmpty ? .demand : .achievement)
  }

  func validate() throws {
    if !input.source.has(target) {
      throw ValidationError(.missingTarget("search", target))
    }
    try filters.require(target)
  }

  func execute() throws {
    let criteria = matching.criteria(count)
    let market = try input.market(matching, messages)
      .narrowed(to: filters.filter, target, tell: messages.tell)
    let found = try market.search(text.joined(separator: " "), in: target, criteria)
    let sink = try Output(path: result.out)
    let look = result.appearance(talk, contacts: contacts)
    var writer = HitWriter(look, sink, market, criteria)
    try writer.begin()
    try writer.write(.text(target: target), found)
    try writer.end()
    if found.hits.isEmpty { messages.note(empty: found, count) }
  }
}
