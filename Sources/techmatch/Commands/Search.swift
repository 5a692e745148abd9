import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch search`: the best records for a text.
struct Search: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the best achievements or demands for a text.",
    discussion: """
      The text is weighed like the summary of a record; several words need no quotes before the options. For a Latin \
      word that no record has, words that begin with it or are a key or two away are searched, and for a single \
      Chinese character the pairs that have it; standard error says which. electro* stands for all beginnings. Tags \
      that the hits share more than chance would are named below them.

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
  @Flag(help: "Search the words as typed, also those that no record has.")
  var asTyped = false
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
    let words = text.joined(separator: " ")
    let all = try input.market(matching, messages)
    let sought = try asTyped ? SearchText(asTyped: words) : all.read(words, in: target)
    messages.note(Hints.lines(for: sought.changes, in: messages.language))
    let market = try all.narrowed(to: filters.filter, target, tell: messages.tell)
    let found = try market.search(sought.text, in: target, criteria)
    let sink = try Output(path: result.out)
    let look = result.appearance(talk, contacts: contacts)
    var writer = HitWriter(look, sink, market, criteria)
    try writer.begin()
    try writer.write(sought.changes, target)
    try writer.write(.text(target: target), found)
    try writer.write(market.relatedTags(to: found, besides: sought.text), target)
    try writer.end()
    if found.hits.isEmpty { messages.note(empty: found, count) }
  }
}
