import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// Which pair an entry of the ledger is about, and who says so.
struct PairOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions
  @Option(help: ArgumentHelp("The identifier of the demand.", valueName: "id"))
  var demand: String
  @Option(help: ArgumentHelp("The identifier of the achievement.", valueName: "id"))
  var achievement: String
  @Option(
    help: ArgumentHelp("Who decides or reports (default: TECHMATCH_BROKER).", valueName: "name")
  )
  var by: String?

  func validate() throws {
    if (by ?? Terminal.broker ?? "").isBlank { throw ValidationError(.missingBroker) }
    if RecordID(demand) == nil || RecordID(achievement) == nil {
      throw ValidationError(.pairIdentifiers)
    }
  }

  /// An entry on the pair; what stands for its records with care is told.
  func event(_ kind: LedgerEvent.Kind, _ messages: Messages) throws -> LedgerEvent? {
    func identifier(_ text: String, _ kind: RecordKind) throws -> RecordID? {
      try RecordNames.identifier(text, of: kind, in: store.path, .careful, tell: messages.tell)
    }
    guard let demand = try identifier(demand, .demand),
      let achievement = try identifier(achievement, .achievement)
    else { return nil }
    let pair = RecordPair(demand: demand, achievement: achievement)
    return LedgerEvent(kind, pair, broker: by ?? Terminal.broker ?? "")
  }

  /// Adds an entry, or one that corrects a contract, and says so once it is durable.
  func add(
    _ event: LedgerEvent?,
    correcting registration: String? = nil,
    _ messages: Messages
  ) throws {
    guard let event else { return }
    let catalogue = try Catalogue(path: store.path, access: .write)
    if let registration {
      try catalogue.correct(registration, with: event)
    } else {
      try catalogue.add([event])
    }
    messages.note(.noted(event))
  }
}
