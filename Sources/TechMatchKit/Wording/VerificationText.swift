/// Puts the result of a check of a ledger, a catalogue or an index file into words.
package struct VerificationText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// Says that a file is sound, with what was counted in it, such as "records 5".
  package func whole(_ path: String, counts: [String]) -> String {
    let counts = joined(counts)
    return language.choose("\(path): whole; \(counts)", "\(path)：完好；\(counts)")
  }

  /// Says that a file is damaged, and what was checked before the damage was found.
  package func damaged(_ path: String, _ damage: String, soundBefore counts: [String]) -> String {
    let counts = joined(counts)
    let before = language.choose(" (sound before it: \(counts))", "；此前检查无误：\(counts)")
    return path + language.colon + damage + (counts.isEmpty ? "" : before)
  }

  /// Says that the ranking computed from a ledger is the one in the ledger, who made it when, and
  /// the digest to be kept elsewhere.
  package func unchanged(_ path: String, _ ledger: RankingLedger) -> [String] {
    let (count, challenge) = (ledger.input.bids.count, ledger.input.challenge.id)
    let provenance = ledger.provenance
    let first = language.choose(
      "\(path): unchanged; \(English.count(count, "bid")) for \(challenge)",
      "\(path)：未被改动；\(challenge) 共 \(count) 份揭榜方案"
    )
    let facts: [(String, String?)] = [
      (language.choose("made", "生成时间"), provenance.date),
      (language.choose("by", "操作人"), provenance.operator),
      (language.choose("digest", "摘要"), ledger.digest),
      (language.choose("takes the place of", "取代"), provenance.previous),
    ]
    return [first]
      + facts.compactMap { name, value in value.map { "  \(name)\(language.colon)\($0)" } }
  }

  private func joined(_ counts: [String]) -> String {
    counts.joined(separator: language.choose(", ", "，"))
  }
}
