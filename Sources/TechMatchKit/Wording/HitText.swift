/// Puts the hits of a query into words.
package struct HitText: Sendable {
  let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// Says that there are no hits.
  package var none: String { language.choose("no hits", "没有结果") }

  /// The hits that are the same record as one.
  package func duplicates(_ ids: [RecordID]) -> String {
    let list = ids.map(\.text).joined(separator: language.comma)
    return language.choose(
      "the same \(ids.count == 1 ? "once" : "\(ids.count) times") more: \(list)",
      "另有 \(ids.count) 条相同：\(list)"
    )
  }

  /// A record with its kind and title, as a heading.
  package func heading(_ side: Side, _ id: RecordID?, title: String?) -> String {
    "\(side.name(in: language)) \(id?.text ?? "")  \(TableWriter.oneLine(title ?? ""))"
  }

  /// What stands over the records that a gate kept out of a list.
  package var keptOut: String {
    language.choose(
      "kept out by a gate, with scores good enough for the list:",
      "得分本可入列，因条件未列入："
    )
  }

  /// Says that there are more such records than are named.
  package func moreKeptOut(_ count: Int) -> String {
    language.choose("and \(count) more", "另有 \(count) 条")
  }

  /// The gates that do not pass: failed ones that are ignored, negotiable ones with what they
  /// compared, and unknown ones.
  package func remarks(_ gates: GateVerdicts, _ negotiable: [GateOutcome]) -> String {
    func names(_ verdict: GateVerdict) -> String {
      gates.gates(with: verdict).map { $0.name(in: language) }.joined(separator: language.comma)
    }
    let failed = names(.fail)
    let failing = failed.isEmpty ? "" : language.choose("fails: ", "不通过：") + failed
    let open = negotiable.map(GateText(language: language).reason)
    return ([failing] + open + [names(.unknown)]).filter { !$0.isEmpty }
      .joined(separator: language.semicolon)
  }
}

/// Why a list is empty.
public enum EmptyListReason: Sendable, Equatable {
  /// No record has any of these words.
  case unknownWords([String])
  /// A gate kept out records that share a word or tag with the query.
  case keptOut(Int, by: Gate)
  /// Records below this score, in points, are not listed.
  case leastScore(Double)
  /// No record shares a word or tag with the query.
  case nothingInCommon

  /// The reasons why a result has no hits, given the least score of a hit, in points.
  public static func reasons(for result: MatchResult, leastScore: Double) -> [EmptyListReason] {
    var reasons: [EmptyListReason] = []
    if !result.unknownTerms.isEmpty { reasons.append(.unknownWords(result.unknownTerms)) }
    for gate in Gate.allCases {
      guard let removed = result.removals?[gate], removed > 0 else { continue }
      reasons.append(.keptOut(removed, by: gate))
    }
    if leastScore > 0 { reasons.append(.leastScore(leastScore)) }
    if result.removals?.isEmpty == true, result.unknownTerms.isEmpty {
      reasons.append(.nothingInCommon)
    }
    return reasons
  }

  /// The reason in words, with at most ten unknown words.
  public func text(in language: Language) -> String {
    switch self {
    case .unknownWords(let words):
      let shown = words.prefix(10).joined(separator: ", ")
      return language.choose("no record has the words: \(shown)", "没有记录包含这些词：\(shown)")
    case .keptOut(let count, let gate):
      return language.choose(
        "\(English.count(count, "record")) kept out by the gate \(gate.rawValue)",
        "有 \(count) 条记录因条件“\(gate.name(in: .zh))”未列入"
      )
    case .leastScore(let points):
      return language.choose(
        "the least score of \(points) may hide weaker ones",
        "最低得分 \(points) 可能隐藏了得分较低的结果"
      )
    case .nothingInCommon:
      return language.choose(
        "no record has a word or tag in common",
        "没有记录与之有共同的词或标签"
      )
    }
  }
}
