import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch outcome`: what became of a pair.
struct Outcome: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Note what became of a pair in the ledger: contacted, or a contract.",
    discussion: """
      A contract has its registration number, which can be noted once, and its amount. --correct NUMBER adds an entry \
      that corrects the contract with this number: --amount, --registration or --note say what is right. The entry of \
      the contract stays, and outcomes counts the corrected amount.

      Example:
        techmatch outcome --store market.techmatch \\
          --demand XQ-1001 --achievement CG-1015 --by 张敏 \\
          --contract 2026220100000123 --amount 120万元
        techmatch outcome --store market.techmatch \\
          --demand XQ-1001 --achievement CG-1015 --by 张敏 \\
          --correct 2026220100000123 --amount 102万元
      """
  )

  @OptionGroup var pair: PairOptions
  @Flag(help: "Note that the two sides were brought together.")
  var contacted = false
  @Option(
    help: ArgumentHelp(
      "Note a contract that was registered under this number.",
      valueName: "number"
    )
  )
  var contract: String?
  @Option(
    help: ArgumentHelp(
      "Correct the contract that stands in the ledger under this number.",
      valueName: "number"
    )
  )
  var correct: String?
  @Option(
    help: ArgumentHelp(
      "With --correct, the right registration number.",
      valueName: "number"
    )
  )
  var registration: String?
  @Option(help: ArgumentHelp("The amount of the contract, such as 120万元.", valueName: "money"))
  var amount: String?
  @Option(help: ArgumentHelp("A remark, kept with the entry.", valueName: "text"))
  var note: String?
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if [contacted, contract != nil, correct != nil].count(where: \.self) != 1 {
      throw ValidationError(.missingOutcome)
    }
    if let blank = [
      ("--contract", contract), ("--correct", correct), ("--registration", registration),
    ]
    .first(where: { $0.1?.isBlank == true }) {
      throw ValidationError(.registration(blank.0))
    }
    if registration != nil, correct == nil { throw ValidationError(.registrationWithoutCorrect) }
    if correct == nil, (contract == nil) != (amount == nil) {
      throw ValidationError(.contractWithoutAmount)
    }
    if correct != nil, amount == nil, registration == nil, (note ?? "").isBlank {
      throw ValidationError(.emptyCorrection)
    }
    if let amount, fen(amount) == nil {
      throw ValidationError(.amount(amount))
    }
  }

  /// One sum of money above 0, in fen; `nil` when the text is none.
  private func fen(_ text: String) -> Int64? {
    guard let money = MoneyInterval(parsing: text), let fen = money.lowerFen,
      fen == money.upperFen, fen > 0
    else { return nil }
    return fen
  }

  func execute() throws {
    func trimmed(_ text: String?) -> String? {
      text?.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    let kind: LedgerEvent.Kind =
      contacted ? .contacted : correct == nil ? .contract : .corrected
    var event = try pair.event(kind, messages)
    event?.note = note
    event?.registration = trimmed(contract ?? registration)
    event?.amountFen = amount.flatMap(fen)
    try pair.add(event, correcting: trimmed(correct), messages)
  }
}
