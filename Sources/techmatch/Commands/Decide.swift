import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// Which catalogue to work on.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The catalogue (default: TECHMATCH_STORE).", valueName: "file"))
  var store: String?

  func validate() throws {
    if (store ?? Terminal.store) == nil {
      throw ValidationError(.missingStore)
    }
  }

  var path: String { store ?? Terminal.store ?? "" }
}

/// Which pair, and who says so.
struct PairOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions
  @Option(help: ArgumentHelp("The demand.", valueName: "id"))
  var demand: String
  @Option(help: ArgumentHelp("The achievement.", valueName: "id"))
  var achievement: String
  @Option(
    help: ArgumentHelp("Who decides or reports (default: TECHMATCH_BROKER).", valueName: "name")
  )
  var by: String?

  func validate() throws {
    if (by ?? Terminal.broker ?? "").isEmpty {
      throw ValidationError(.missingBroker)
    }
    if RecordID(demand) == nil || RecordID(achievement) == nil {
      throw ValidationError(.pairIdentifiers)
    }
  }

  /// An entry on the pair.
  func event(_ kind: LedgerEvent.Kind) -> LedgerEvent? {
    guard let demand = RecordID(demand), let achievement = RecordID(achievement) else { return nil }
    let pair = RecordPair(demand: demand, achievement: achievement)
    return LedgerEvent(kind, pair, broker: by ?? Terminal.broker ?? "")
  }

  /// Adds an entry, and says so once it is durable.
  func add(_ event: LedgerEvent?, _ messages: Messages) throws {
    guard let event else { return }
    try Catalogue(path: store.path, access: .write).add([event])
    let pair = event.pair
    messages.note(
      "noted: \(event.kind.name(in: .en)), \(pair.demand) and \(pair.achievement), by \(event.broker)",
      "已记入台账：\(event.kind.name(in: .zh))，\(pair.demand) 与 \(pair.achievement)，\(event.broker)"
    )
  }
}

/// `techmatch decide`: what a broker makes of a pair.
struct Decide: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Note a decision about a pair in the ledger: shortlisted, accepted, rejected.",
    discussion: """
      The last decision on a pair holds; earlier ones stay in the ledger. match leaves rejected pairs out.

      Example:
        techmatch decide --store market.techmatch --demand XQ-1001 --achievement CG-1015 --shortlist --by 张敏
      """
  )

  /// What can be decided.
  enum Decision: String, EnumerableFlag {
    case shortlist, accept, reject, clear

    static func help(for value: Decision) -> ArgumentHelp? {
      switch value {
      case .shortlist: "Take the pair into the shortlist."
      case .accept: "Both sides want to talk."
      case .reject: "The pair is no match; say why with --reason."
      case .clear: "Take the last decision back."
      }
    }

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
  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if decision == .reject, (reason ?? "").isEmpty {
      throw ValidationError(.missingReason)
    }
  }

  func execute() throws {
    var event = pair.event(decision.kind)
    event?.note = reason
    try pair.add(event, messages)
  }
}

/// `techmatch outcome`: what became of a pair.
struct Outcome: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Note what became of a pair in the ledger: contacted, or a contract.",
    discussion: """
      A contract has its registration number, which can be noted once, and its amount.

      Example:
        techmatch outcome --store market.techmatch --demand XQ-1001 --achievement CG-1015 \\
          --contract 2026220100000123 --amount 120万元 --by 张敏
      """
  )

  @OptionGroup var pair: PairOptions
  @Flag(help: "The sides were brought together.")
  var contacted = false
  @Option(help: ArgumentHelp("A contract was registered under this number.", valueName: "number"))
  var contract: String?
  @Option(help: ArgumentHelp("The amount of the contract, such as 120万元.", valueName: "money"))
  var amount: String?
  @Option(help: ArgumentHelp("A remark.", valueName: "text"))
  var note: String?
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if contacted == (contract != nil) {
      throw ValidationError(.missingOutcome)
    }
    if contract?.isEmpty == true { throw ValidationError(.registration) }
    if (contract == nil) != (amount == nil) {
      throw ValidationError(.contractWithoutAmount)
    }
    if let amount, fen(amount) == nil {
      throw ValidationError(.amount(amount))
    }
  }

  private func fen(_ text: String) -> Int64? {
    guard let money = MoneyInterval(parsing: text), let fen = money.lowerFen, fen == money.upperFen
    else { return nil }
    return fen
  }

  func execute() throws {
    var event = pair.event(contacted ? .contacted : .contract)
    event?.note = note
    event?.registration = contract
    event?.amountFen = amount.flatMap(fen)
    try pair.add(event, messages)
  }
}
