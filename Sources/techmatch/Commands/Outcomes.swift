import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch outcomes`: how far pairs have come.
struct Outcomes: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print the funnel from the ledger: shown, shortlisted, contacted, contracted, amount.",
    discussion: """
      A pair counts once in each column. By institution it counts for the achievement's first institution, by \
      industry for the demand's first industry or else field. --entries prints the ledger itself, for one pair or \
      for all.

      Example:
        techmatch outcomes --group-by institution \\
          --store market.techmatch
      """
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: OrganisationOptions
  @Option(help: "What to count by.")
  var groupBy = Funnel.Grouping.broker
  @Flag(help: "Print the entries of the ledger instead of the funnel.")
  var entries = false
  @Option(help: ArgumentHelp("Only entries on this demand.", valueName: "id"))
  var demand: String?
  @Option(help: ArgumentHelp("Only entries on this achievement.", valueName: "id"))
  var achievement: String?
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if demand != nil || achievement != nil, !entries {
      throw ValidationError(.identifiersWithoutEntries)
    }
    if [demand, achievement].contains(where: { $0?.isEmpty == true }) {
      throw ValidationError(.emptyIdentifier)
    }
  }

  private func identifier(_ text: String?, _ kind: RecordKind) throws -> RecordID? {
    guard let text else { return nil }
    return try RecordNames.identifier(text, of: kind, in: store.path, .wide, tell: messages.tell)
  }

  func execute() throws {
    let catalogue = try Catalogue(path: store.path, access: .read)
    let sink = try Output(path: result.out)
    let writer = LedgerWriter(result.appearance(talk))
    if entries {
      let events = try catalogue.events(
        demand: try identifier(demand, .demand),
        achievement: try identifier(achievement, .achievement)
      )
      try writer.write(events, to: sink)
      if events.isEmpty {
        messages.note(try catalogue.events().isEmpty ? .emptyLedger : .noSuchEntries)
      }
    } else {
      let organisations =
        groupBy == .institution
        ? try who.source(store.path).directory(tell: messages.tell) : nil
      let funnels = try catalogue.funnels(by: groupBy, organisations: organisations)
      try writer.write(funnels, by: groupBy, to: sink)
      if funnels.isEmpty { messages.note(.emptyLedger) }
    }
    try sink.finish()
  }
}
