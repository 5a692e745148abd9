import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch organisations`: who is who.
struct Organisations: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Show who is who: organisations, their other names and parts; propose and confirm names.",
    discussion: """
      A name stands for an organisation when a record of it or a confirmed name says so; a name that several claim \
      stands for none. scout, outcomes and rank use this, scores do not. A proposal is used only when it is confirmed.

      Example:
        techmatch organisations --store market.techmatch \\
          --propose
        techmatch organisations --store market.techmatch \\
          --confirm 吉大=吉林大学 --by 张敏
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var who: OrganisationOptions
  @Flag(help: "Propose whose names those in the records may be, with what speaks for it.")
  var propose = false
  @Flag(help: "Show what was confirmed and refused, when and by whom.")
  var decisions = false
  @Option(
    help: ArgumentHelp(
      "Confirm another name of an organisation; may be repeated.",
      valueName: "name=organisation"
    )
  )
  var confirm: [NameClaim] = []
  @Option(
    help: ArgumentHelp(
      "Confirm the name of a part, such as a faculty; may be repeated.",
      valueName: "name=organisation"
    )
  )
  var confirmPart: [NameClaim] = []
  @Option(
    help: ArgumentHelp(
      "Refuse that a name is the organisation's, also one confirmed before; may be repeated.",
      valueName: "name=organisation"
    )
  )
  var refuse: [NameClaim] = []
  @Option(
    help: ArgumentHelp("Who decides or reports (default: TECHMATCH_BROKER).", valueName: "name")
  )
  var by: String?
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  private var isDeciding: Bool { !(confirm + confirmPart + refuse).isEmpty }

  func validate() throws {
    if [propose, decisions, isDeciding].filter({ $0 }).count > 1 {
      throw ValidationError(.severalAboutNames)
    }
    if isDeciding || decisions, input.source.catalogue == nil {
      throw ValidationError(.missingStore)
    }
    if isDeciding, (by ?? Terminal.broker ?? "").isBlank { throw ValidationError(.missingBroker) }
    if !propose, !isDeciding, !decisions, who.organisations.isEmpty, input.source.catalogue == nil {
      throw ValidationError(.missingOrganisations)
    }
    if propose, !input.source.has(.achievement), !input.source.has(.demand) {
      throw ValidationError(.missingNames)
    }
  }

  func execute() throws {
    let sink = try Output(path: result.out)
    let writer = OrganisationWriter(result.appearance(talk), sink)
    if decisions, let path = input.source.catalogue {
      let all = try Catalogue(path: path, access: .read).nameDecisions()
      try writer.write(all)
      if all.isEmpty { messages.note(.noNameDecisions) }
    } else {
      let review = try OrganisationReview(
        who.source(input.source.catalogue),
        input.source,
        settings: input.read(MarketSettings()),
        tell: messages.tell
      )
      if isDeciding { return try decide(review) }
      if propose {
        let proposals = review.proposals
        try writer.write(proposals)
        messages.note(proposals.isEmpty ? .noProposals : .proposals(proposals[0].claim))
      } else {
        let entries = review.entries
        try writer.write(entries)
        if entries.isEmpty { messages.note(.noOrganisations) }
      }
    }
    try sink.finish()
  }

  private func decide(_ review: OrganisationReview) throws {
    var decisions = confirm.map { NameDecision($0.claim(.alias), isConfirmed: true, broker: "") }
    decisions += confirmPart.map { NameDecision($0.claim(.part), isConfirmed: true, broker: "") }
    decisions += refuse.map { NameDecision($0.claim(.alias), isConfirmed: false, broker: "") }
    for place in decisions.indices { decisions[place].broker = by ?? Terminal.broker ?? "" }
    for decision in try review.decide(decisions) { messages.note(.decided(decision)) }
  }
}

/// A name and an organisation, as `吉大=吉林大学`.
struct NameClaim: ExpressibleByArgument {
  private let name: String
  private let organisation: String

  /// Splits at the first equals sign, also a full-width one; `nil` where a side is blank.
  init?(argument: String) {
    guard let sign = argument.firstIndex(where: { "=＝".contains($0) }) else { return nil }
    name = String(argument[..<sign])
    organisation = String(argument[argument.index(after: sign)...])
    if name.isBlank || organisation.isBlank { return nil }
  }

  func claim(_ relation: OrganisationClaim.Relation) -> OrganisationClaim {
    OrganisationClaim(name, relation, of: organisation)
  }
}
