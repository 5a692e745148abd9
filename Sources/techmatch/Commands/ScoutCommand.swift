import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch scout`: who could answer a demand.
struct ScoutCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "scout",
    abstract: "Find the institutions most able to answer a demand or challenge.",
    discussion: """
      An institution's score is the sum over its best achievements, each shown with the part it adds. Gates are \
      not asked: they are about an offer, a scout looks for ability.

      Example:
        techmatch scout --demand JB-2001 \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var who: OrganisationOptions
  @Option(help: ArgumentHelp("Scout for this demand only.", valueName: "id"))
  var demand: String?
  @Option(help: ArgumentHelp("The most institutions per demand; 0 for every one.", valueName: "k"))
  var top = 10
  @OptionGroup var filters: FilterOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("scout", instead: "--store"))
    }
    if top < 0 { throw ValidationError(.below("--top", least: 0)) }
    try filters.require(Side.achievement)
  }

  func execute() throws {
    let market = try input.market(scoring, messages)
      .narrowed(to: filters.filter, .achievement, tell: messages.tell)
    let snapshot = market.snapshot
    let organisations = try who.source(input.source.catalogue)
      .directory(market.settings, tell: messages.tell)
    // Gates are not asked, so the day does not matter.
    var criteria = MatchCriteria(today: Terminal.today)
    criteria.tagWeight = scoring.tagWeight
    let scout = market.scout(criteria, organisations: organisations)
    let demands =
      try demand.map { [try market.find($0, of: .demand, tell: messages.tell)] }
      ?? snapshot.demands.inputOrder
    let sink = try Output(path: result.out)
    var writer = ScoutWriter(
      result.appearance(talk, colour: colour),
      sink,
      hasSpellings: organisations != nil
    )
    let progress = ProgressLine(.scouting, messages)
    try writer.begin()
    for (done, demand) in demands.enumerated() {
      try writer.write(
        scout.scout(demand, count: top),
        for: snapshot.demands.id(of: demand),
        title: snapshot.demands[demand].anyTitle
      )
      progress.update(done + 1, of: demands.count)
    }
    progress.finish()
    try market.requireSound()
    try writer.end()
  }
}
