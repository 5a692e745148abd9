import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch similar`: the records of the same side that are most like one.
struct Similar: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the achievements most like an achievement, or the demands most like a demand.",
    discussion: """
      Scores are those of the records' words and tags, the same from either record; the same words score 100. Gates \
      are not asked, and the record itself is not listed.

      Example:
        techmatch similar --achievement CG-1001 \\
          --achievements SampleData/achievements.csv
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("Find demands like this one.", valueName: "id"))
  var demand: String?
  @Option(help: ArgumentHelp("Find achievements like this one.", valueName: "id"))
  var achievement: String?
  @OptionGroup var count: CountOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  /// The side of the record.
  private var side: Side { demand == nil ? .achievement : .demand }

  func validate() throws {
    if (demand == nil) == (achievement == nil) { throw ValidationError(.oneRecord) }
    if !input.source.has(side) { throw ValidationError(.missingTarget("similar", side)) }
    try filters.require(side)
  }

  func execute() throws {
    let settings = input.read(analysis.settings)
    let whole = try Market(input.source, settings: settings, tell: messages.tell)
    let document = try whole.find(demand ?? achievement ?? "", of: side, tell: messages.tell)
    let market = try whole.narrowed(to: filters.filter, side, tell: messages.tell)
    // No gate is asked, so the day does not matter.
    var criteria = MatchCriteria(today: Terminal.today)
    criteria.top = count.top
    criteria.minimumPoints = count.minScore
    let found = try market.similar(to: document, criteria)
    let sink = try Output(path: result.out)
    try SimilarWriter(result.appearance(talk, colour: colour), market).write(
      found,
      to: document,
      sink
    )
    try sink.finish()
    if found.hits.isEmpty { messages.note(empty: found, count) }
  }
}
