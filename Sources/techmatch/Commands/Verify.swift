import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchStore

/// `techmatch verify`: whether a ledger, a catalogue or an index file is whole.
struct Verify: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Check a ranking's ledger, a catalogue or an index; exit 1 with the first thing that is wrong.",
    discussion: """
      A ranking is computed again from its ledger alone; what was changed in it is named. The digest that was published \
      shows whether somebody made the whole ledger anew. Of a catalogue every page, record, version and entry of the \
      ledger is looked at, and the index beside it if there is one: every page, posting list and record.

      Example:
        techmatch verify ledger.json
        techmatch verify --store market.techmatch
      """
  )

  @Argument(help: ArgumentHelp("The ledger of a ranking, as rank wrote it.", valueName: "ledger"))
  var ledger: String?
  @Option(help: ArgumentHelp("A catalogue to check.", valueName: "file"))
  var store: String?
  @Option(help: ArgumentHelp("An index file to check.", valueName: "file"))
  var snapshot: String?
  @Option(
    help: ArgumentHelp("The digest that the ledger must have, as published.", valueName: "digest")
  )
  var expect: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The ledgers before it, the latest first: each must be the one that the ledger after it names.",
      valueName: "ledger"
    )
  )
  var previous: [String] = []
  @OptionGroup var target: TargetOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if [ledger, store, snapshot].compactMap(\.self).count != 1 {
      throw ValidationError(.missingProof)
    }
    if ledger == nil, expect != nil || !previous.isEmpty {
      throw ValidationError(.proofWithoutLedger)
    }
  }

  func execute() throws {
    let sink = try Output(path: target.out)
    if let ledger { try verify(ledger: ledger, sink) }
    if let store { try verify(store: store, sink) }
    if let snapshot { try verify(snapshot: snapshot, sink) }
    try sink.finish()
  }

  private func verify(snapshot path: String, _ sink: Output) throws {
    let check = IndexSnapshot.check(path: path)
    try report(
      path,
      counts: check.counts.map { "\($0.part.name(in: talk.language)) \($0.count)" },
      damage: check.damage?.message(in: talk.language),
      // What is not there, or is something else, is no damage.
      isThere: ![.missing, .noAccess, .foreign].contains(check.damage),
      sink
    )
  }

  private func verify(store: String, _ sink: Output) throws {
    let catalogue: Catalogue
    do throws(StoreFailure) {
      catalogue = try Catalogue(path: store, access: .read)
    } catch {
      guard case .unusable(_, .damaged) = error else { throw error }
      // As damage that is found further on, and without the hint that this command would find it.
      throw CommandFailure.damagedCatalogue(error)
    }
    let check = catalogue.check()
    try report(
      store,
      counts: check.counts.map { "\($0.part.name(in: talk.language)) \($0.count)" },
      damage: check.damage?.text(in: talk.language),
      sink
    )
    if FileManager.default.fileExists(atPath: catalogue.indexPath) {
      try verify(snapshot: catalogue.indexPath, sink)
    }
  }

  /// Says that a file is whole, or throws what is wrong with it.
  private func report(
    _ path: String,
    counts: [String],
    damage: String?,
    isThere: Bool = true,
    _ sink: Output
  ) throws {
    if let damage {
      throw CommandFailure.unsound(
        path: path,
        damage: damage,
        soundBefore: counts,
        isThere: isThere
      )
    }
    try sink.line(VerificationText(language: talk.language).whole(path, counts: counts))
  }

  private func verify(ledger: String, _ sink: Output) throws {
    let text = VerificationText(language: talk.language)
    var proof = try RankingLedger.verified(InputFile(path: ledger))
    if let expect { try proof.require(digest: expect, file: ledger) }
    try sink.lines(text.unchanged(ledger, proof))
    var name = ledger
    for path in previous {
      let earlier = try RankingLedger.verified(InputFile(path: path))
      try earlier.requireSameChallenge(as: proof.input, file: path)
      try proof.require(previous: earlier, file: name)
      try sink.lines(text.unchanged(path, earlier))
      (proof, name) = (earlier, path)
    }
  }
}
