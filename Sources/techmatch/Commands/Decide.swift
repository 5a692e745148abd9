import ArgumentParser
import TechMatchStore

/// `techmatch decide`: what a broker makes of a pair.
struct Decide: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Note a decision about a pair in the ledger: shortlisted, accepted, rejected.",
    discussion: """
      The last decision on a pair holds; earlier ones stay in the ledger. match leaves rejected pairs out.

      Example:
        techmatch decide --store market.techmatch \\
          --demand XQ-1001 --achievement CG-1015 \\
          --shortlist --by 张敏
      """
  )

  /// What can be decided.
  enum Decision: String, EnumerableFlag {
    case shortlist, accept, reject, clear

    static func help(for value: Decision) -> ArgumentHelp? {
      switch value {
      case .shortlist: "Note that the pair is shortlisted."
      case .accept: "Note that the pair is accepted: both sides want to talk."
      case .reject: "Note that the pair is rejected as no match; say why with --reason."
      case .clear: "Note that the last decision is taken back."
      }
    }

    /// The entry that says so.
    var kind: LedgerEvent.Kind {
      switch self {
      case .shortlist: .shortlisted
      case .accept: .accepted
      case .reject: .rejected
      case .clear: .cleared
      }
    }
  }

  @OptionGroup var pair: PairOptions
  @Flag var decision: Decision
  @Option(help: ArgumentHelp("The reason for the decision, kept with it.", valueName: "text"))
  var reason: String?
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if decision == .reject, (reason ?? "").isBlank { throw ValidationError(.missingReason) }
  }

  func execute() throws {
    var event = try pair.event(decision.kind, messages)
    event?.note = reason
    try pair.add(event, messages)
  }
}
