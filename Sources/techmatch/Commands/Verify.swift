import ArgumentParser
import TechMatchKit
import TechMatchStore

/// `techmatch verify`: whether a ledger or a catalogue is whole.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a ranking's ledger or a catalogue; exit 1 with the first thing that is wrong.",
    discussion: """
      A ranking is computed again from its ledger alone. Of a catalogue every page, record, version and entry of the \
      ledger is looked at.

      Example:
        techmatch verify ledger.json
        techmatch verify --store market.techmatch
      """
  )

  @Argument(help: ArgumentHelp("A ledger that rank wrote.", valueName: "ledger"))
  var ledger: String?
  @Option(help: ArgumentHelp("A catalogue.", valueName: "file"))
  var store: String?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (ledger == nil) == (store == nil) {
      throw ValidationError("verify needs a ledger, or --store FILE.")
    }
  }

  func run() throws {
    if let ledger { try verify(ledger: ledger) }
    if let store { try verify(store: store) }
  }

  private func verify(store: String) throws {
    let messages = output.messages
    let catalogue = try messages.storing {
      try Catalogue(path: store, access: .read)
    }
    let check = catalogue.check()
    let sink = try Output(path: output.out, messages: messages)
    let counts = check.counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    if let damage = check.damage {
      let before =
        counts.isEmpty ? "" : messages.choose(" (before it: \(counts))", "（此前检查：\(counts)）")
      throw messages.failure(
        "\(store): \(damage)\(before)",
        "\(store)：\(damage)\(before)",
        status: 1
      )
    }
    try sink.line(messages.choose("\(store): whole; \(counts)", "\(store)：完好；\(counts)"))
    try sink.finish()
  }

  private func verify(ledger: String) throws {
    let messages = output.messages
    let file = try messages.open([ledger])[0]
    let proof: RankingLedger
    do throws(LedgerFailure) {
      proof = try RankingLedger.verified(file)
    } catch {
      let place = error.place.isEmpty ? "" : "\(error.place): "
      throw messages.failure(
        "\(ledger): \(place)expected \(error.expected), found \(error.found)",
        "\(ledger)：\(place)应为 \(error.expected)，实际为 \(error.found)",
        status: 1
      )
    }
    let sink = try Output(path: output.out, messages: messages)
    try sink.line(
      messages.choose(
        "\(ledger): unchanged; \(proof.input.bids.count) bids for \(proof.input.challenge.id)",
        "\(ledger)：未被改动；\(proof.input.challenge.id) 共 \(proof.input.bids.count) 份揭榜方案"
      )
    )
    try sink.finish()
  }
}
