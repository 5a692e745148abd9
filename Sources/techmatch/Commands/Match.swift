import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch match`: the best achievements for demands, or the best demands for an achievement.
struct Match: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the best achievements for demands, or the best demands for an achievement.",
    discussion: """
      Without --demand or --achievement every demand is matched. Gates (status, deadline, trl, modes, price, \
      region) keep pairs out of the list and never change a score. A record that is there twice has one place, with the \
      others named under it. With --store, pairs that were rejected are left out, \
      the decision on others is shown, and with --by (or TECHMATCH_BROKER) the ledger notes who was shown which pair. \
      Filters choose which records may be listed: the list has the best of these (see list). Part of a title stands for \
      an identifier when it fits one record.

      Example:
        techmatch match --demand XQ-1001 \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
        techmatch match --demand XQ-1001 \\
          --store market.techmatch --by 张敏
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("Match only this demand.", valueName: "id"))
  var demand: String?
  @Option(help: ArgumentHelp("Find demands for this achievement.", valueName: "id"))
  var achievement: String?
  @OptionGroup var count: CountOptions
  @OptionGroup var filters: FilterOptions
  @Flag(
    help:
      "Give each of several identical records a place, instead of naming the others under the best."
  )
  var noFold = false
  @Flag(help: "List pairs that were rejected as well.")
  var showRejected = false
  @Option(
    help: ArgumentHelp(
      "Who sees the list: the ledger of the catalogue notes it (default: TECHMATCH_BROKER).",
      valueName: "name"
    )
  )
  var by: String?
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var contacts: ContactOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  /// The side that is listed.
  private var listed: Side { achievement == nil ? .achievement : .demand }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("match", instead: "--store"))
    }
    if demand != nil, achievement != nil {
      throw ValidationError(.demandAndAchievement)
    }
    if by?.isBlank == true { throw ValidationError(.missingBroker) }
    try filters.require(listed)
  }

  func execute() throws {
    var criteria = matching.criteria(count)
    criteria.foldsDuplicates = !noFold
    let whole = try input.market(matching, messages)
    var filter = try whole.decisionFilter(showsRejected: showRejected)
    let documents =
      try demand.map { [try whole.find($0, of: .demand, tell: messages.tell)] }
      ?? achievement.map { [try whole.find($0, of: .achievement, tell: messages.tell)] }
      ?? whole.snapshot.demands.inputOrder
    let market = try whole.narrowed(to: filters.filter, listed, tell: messages.tell)
    let sink = try Output(path: result.out)
    let look = result.appearance(talk, colour: colour, contacts: contacts)
    var writer = HitWriter(look, sink, market, criteria, decisions: filter.decisions)
    let progress = ProgressLine(.matching, messages)
    var done = 0
    var withoutHits = 0
    var withoutFitting = 0
    var only: MatchResult?
    try writer.begin()
    try market.match(documents, criteria, through: &filter) { document, found in
      try writer.write(.record(document), found)
      if found.hits.isEmpty { withoutHits += 1 }
      if found.hasNothingFitting { withoutFitting += 1 }
      if documents.count == 1 { only = found }
      done += 1
      progress.update(done, of: documents.count)
    }
    progress.finish()
    try writer.end()
    // Where rejections alone emptied a list, they are the reason.
    if let only, only.hits.isEmpty, filter.hiddenCount == 0 || only.removals?.isEmpty == false {
      messages.note(empty: only, count)
    }
    if filter.hiddenCount > 0 { messages.tell(.rejectedHidden(pairs: filter.hiddenCount)) }
    // Records from files may be in no catalogue, and a ledger is about those of its own.
    if input.source.isCatalogueAlone, let broker = by ?? Terminal.broker {
      try filter.noteShown(to: broker)
    }
    if documents.count > 1, withoutHits > 0 {
      messages.note(.withoutHits(withoutHits, of: documents.count))
    }
    if documents.count > 1, withoutFitting > 0 {
      messages.note(.withoutFitting(withoutFitting, of: documents.count))
    }
  }
}

extension Messages {
  /// Says why a list is empty.
  func note(empty result: MatchResult, _ count: CountOptions) {
    for reason in EmptyListReason.reasons(for: result, leastScore: count.minScore) {
      note(.empty(reason))
    }
  }
}
