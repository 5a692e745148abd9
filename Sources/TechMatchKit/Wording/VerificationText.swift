/// Words for what a check of a ledger, a catalogue or an index file found.
public struct VerificationText: Sendable {
  private let language: Language

  /// Makes a renderer.
  public init(language: Language) { self.language = language }

  /// That a file is whole, with what was counted in it, such as "records 5".
  public func whole(_ path: String, counts: [String]) -> String {
    let counts = joined(counts)
    return language.choose("\(path): whole; \(counts)", "\(path)：完好；\(counts)")
  }

  /// That a file is damaged, and what was looked at before the damage was found.
  public func damaged(_ path: String, _ damage: String, soundBefore counts: [String]) -> String {
    let counts = joined(counts)
    let before = language.choose(" (sound before it: \(counts))", "；此前检查无误：\(counts)")
    return path + language.colon + damage + (counts.isEmpty ? "" : before)
  }

  /// That a ranking computed from its ledger is the one that the ledger has.
  public func unchanged(_ path: String, _ ledger: RankingLedger) -> String {
    let (count, challenge) = (ledger.input.bids.count, ledger.input.challenge.id)
    return language.choose(
      "\(path): unchanged; \(English.count(count, "bid")) for \(challenge)",
      "\(path)：未被改动；\(challenge) 共 \(count) 份揭榜方案"
    )
  }

  private func joined(_ counts: [String]) -> String {
    counts.joined(separator: language.choose(", ", "，"))
  }
}
