/// Puts the differences between two ledgers of a challenge into words.
package struct LedgerDiffText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  // MARK: What followed

  /// The conclusions in sentences: who comes first, the base price, and whether the later ledger names the
  /// earlier one.
  package func conclusions(_ diff: LedgerDiff) -> [String] {
    var lines = [
      language.choose("winner: ", "中榜：")
        + arrow(winners(diff.old.result), winners(diff.new.result))
    ]
    func base(_ fen: Int64?) -> String {
      fen.map { MoneyText(language: language).price($0) } ?? "–"
    }
    if diff.old.result.baseFen != diff.new.result.baseFen {
      lines.append(
        language.choose("base price: ", "评标基准价：")
          + arrow(base(diff.old.result.baseFen), base(diff.new.result.baseFen))
      )
    }
    lines.append(
      diff.isSuccessor
        ? language.choose(
          "The later ledger takes the place of the earlier one.",
          "后一台账注明取代前一台账。"
        )
        : language.choose(
          "The later ledger does not say that it takes the place of the earlier one.",
          "后一台账未注明取代前一台账。"
        )
    )
    if diff.input.isEmpty {
      lines.append(language.choose("The input is the same.", "输入相同。"))
    }
    return lines
  }

  /// The bids that have won or wait for it, in their order.
  private func winners(_ result: BidRanking) -> String {
    let text = RankingText(language: language)
    let lines = result.lines.filter { $0.award == .winner || $0.award == .pending }
    if lines.isEmpty { return language.choose("nobody", "无") }
    return lines.map { line in
      let award =
        line.award == .pending
        ? language.choose(" (\(text.award(line)))", "（\(text.award(line))）") : ""
      return "\(line.bid) \(line.bidder)\(award)"
    }
    .joined(separator: language.semicolon)
  }

  /// The titles of the columns of ``bids(_:)`` behind bid and bidder.
  package var titles: (rank: String, points: String, award: String, changes: String) {
    (
      language.choose("rank", "名次"), language.choose("points", "得分"),
      language.choose("award", "结果"), language.choose("criteria and conditions", "分项与条件")
    )
  }

  /// The bids of which something differs, by their later rank, those that are gone last: bid, bidder, rank,
  /// points, award, and the criteria and conditions that differ.
  package func bids(_ diff: LedgerDiff) -> [[String]] {
    let (old, new) = (diff.old.result.lines, diff.new.result.lines)
    let gone = old.filter { line in !new.contains { $0.bid == line.bid } }
    return (new + gone).compactMap { line in
      row(old.first { $0.bid == line.bid }, new.first { $0.bid == line.bid })
    }
  }

  private func row(_ old: BidRanking.Line?, _ new: BidRanking.Line?) -> [String]? {
    guard let line = new ?? old else { return nil }
    let text = RankingText(language: language)
    func cell(_ value: (BidRanking.Line) -> String) -> String {
      func shown(_ line: BidRanking.Line?) -> String {
        let text = line.map(value) ?? ""
        return text.isEmpty ? "–" : text
      }
      return arrow(shown(old), shown(new))
    }
    let cells = [
      cell { $0.rank.map { "\($0)" } ?? "" },
      cell { RankingText.interval($0.lower, $0.upper) },
      cell(text.award),
    ]
    var parts: [String] = []
    if let old, let new {
      for points in new.points {
        let before = old.points.first { $0.criterion == points.criterion }.map(text.points) ?? "–"
        let after = text.points(points)
        if before != after { parts.append("\(points.criterion) \(arrow(before, after))") }
      }
      for finding in new.findings {
        let before = old.findings.first { $0.condition == finding.condition }?.verdict
        guard let before, before != finding.verdict else { continue }
        let (left, right) = (before.name(in: language), finding.verdict.name(in: language))
        parts.append("\(finding.condition.name(in: language)) \(arrow(left, right))")
      }
    } else {
      parts = [
        new == nil
          ? language.choose("no longer there", "已不在其中") : language.choose("new", "新增")
      ]
    }
    guard
      !parts.isEmpty || old?.rank != new?.rank || old?.award != new?.award
        || old?.lower != new?.lower || old?.upper != new?.upper
    else { return nil }
    return [line.bid, line.bidder] + cells + [parts.joined(separator: language.semicolon)]
  }

  /// What else of the ranking differs, in one sentence; `nil` for nothing.
  package func others(_ diff: LedgerDiff) -> String? {
    let shown = ["].rank", "].award", "].lower", "].upper", "].verdict", "].raw"]
    let count = diff.result.count { change in
      change.place != "baseFen"
        && !(change.place.hasPrefix("lines[") && change.place.hasSuffix("]"))
        && !(change.place.hasPrefix("lines[") && shown.contains { change.place.hasSuffix($0) })
    }
    if count == 0 { return nil }
    return language.choose(
      "not shown: \(English.count(count, "further value")) of the ranking, such as remarks and questions",
      "未列出：排名中另有 \(count) 处不同，如说明、待核实事项"
    )
  }

  // MARK: Causes

  /// The heading of what was changed in the input.
  package var causes: String { language.choose("what was changed", "改动") }

  /// The heading of what differs in who ranked when, from what.
  package var provenance: String { language.choose("how it was made", "生成情况") }

  /// The titles of the columns of ``changes(_:)``.
  package var changeTitles: (place: String, before: String, after: String) {
    (language.choose("place", "位置"), language.choose("before", "原"), language.choose("after", "现"))
  }

  /// Changes as rows of place, value before and value after; the words that make up one score are one row.
  package func changes(_ changes: [LedgerDiff.Change]) -> [[String]] {
    var (rows, counts): ([[String]], [Int]) = ([], [])
    for change in changes {
      guard let words = Self.words(change.place) else {
        rows.append([change.place, change.old ?? "–", change.new ?? "–"])
        counts.append(0)
        continue
      }
      if rows.last?.first == words, let last = counts.last, last > 0 {
        counts[counts.count - 1] += 1
      } else {
        rows.append([words, "", ""])
        counts.append(1)
      }
    }
    for (place, count) in counts.enumerated() where count > 0 {
      rows[place][2] = language.choose("\(English.count(count, "value")) changed", "\(count) 处不同")
    }
    return rows
  }

  /// The words that a place is inside of, such as `bids[B-01].technicalWords`.
  private static func words(_ place: String) -> String? {
    for name in ["].technicalWords", "].words"] {
      if let range = place.firstRange(of: name + ".") {
        return String(place[..<range.lowerBound]) + name
      }
    }
    return nil
  }

  private func arrow(_ old: String, _ new: String) -> String {
    old == new ? new : "\(old) → \(new)"
  }
}
