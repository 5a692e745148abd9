import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch verify`: whether a ledger, a catalogue or an index file is whole.
struct Verify: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Check a ranking's ledger, a catalogue or an index; exit 1 with the first thing that is wrong.",
    discussion: """
      A ranking is computed again from its ledger alone. Of a catalogue every page, record, version and entry of the \
      ledger is looked at, and the index beside it if there is one: every page, posting list and record.

      Example:
        techmatch verify ledger.json
        techmatch verify --store market.techmatch
      """
  )

  @Argument(help: ArgumentHelp("A ledger that rank wrote.", valueName: "ledger"))
  var ledger: String?
  @Option(help: ArgumentHelp("A catalogue.", valueName: "file"))
  var store: String?
  @Option(help: ArgumentHelp("An index file.", valueName: "file"))
  var snapshot: String?
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if [ledger, store, snapshot].compactMap(\.self).count != 1 {
      throw ValidationError(.missingProof)
    }
  }

  func execute() throws {
    let sink = try Output(path: output.out)
    if let ledger { try verify(ledger: ledger, sink) }
    if let store { try verify(store: store, sink) }
    if let snapshot { try verify(snapshot: snapshot, sink) }
    try sink.finish()
  }

  private func verify(snapshot path: String, _ sink: Output) throws {
    let check = IndexSnapshot.check(path: path)
    try report(
      path,
      counts: check.counts.map { "\($0.part.name(in: output.language)) \($0.count)" },
      damage: check.damage?.message(in: output.language),
      // What is not there, or is something else, is no damage.
      status: [.missing, .noAccess, .foreign].contains(check.damage) ? 2 : 1,
      sink
    )
  }

  private func report(
    _ path: String,
    counts: [String],
    damage: String?,
    status: Int32 = 1,
    _ sink: Output
  ) throws {
    let counts = counts.joined(separator: messages.choose(", ", "，"))
    if let damage {
      let before =
        counts.isEmpty ? ("", "") : (" (sound before it: \(counts))", "；此前检查无误：\(counts)")
      throw messages.failure(
        messages.choose("\(path): \(damage)\(before.0)", "\(path)：\(damage)\(before.1)"),
        status: status
      )
    }
    try sink.line(messages.choose("\(path): whole; \(counts)", "\(path)：完好；\(counts)"))
  }

  private func verify(store: String, _ sink: Output) throws {
    let catalogue: Catalogue
    do throws(StoreFailure) {
      catalogue = try Catalogue(path: store, access: .read)
    } catch {
      guard case .unusable(_, .damaged) = error else { throw error }
      // As damage that is found further on, and without the hint that this command would find it.
      throw messages.failure(error.text(in: output.language), status: 1)
    }
    let check = catalogue.check()
    try report(
      store,
      counts: check.counts.map { "\($0.part.name(in: output.language)) \($0.count)" },
      damage: check.damage?.text(in: output.language),
      sink
    )
    if FileManager.default.fileExists(atPath: catalogue.indexPath) {
      try verify(snapshot: catalogue.indexPath, sink)
    }
  }

  private func verify(ledger: String, _ sink: Output) throws {
    let file = try InputFile(path: ledger)
    let proof: RankingLedger
    do throws(LedgerFailure) {
      proof = try RankingLedger.verified(file)
    } catch {
      throw messages.failure(error)
    }
    try sink.line(
      messages.choose(
        "\(ledger): unchanged; \(proof.input.bids.count) bids for \(proof.input.challenge.id)",
        "\(ledger)：未被改动；\(proof.input.challenge.id) 共 \(proof.input.bids.count) 份揭榜方案"
      )
    )
  }
}
