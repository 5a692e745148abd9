import TechMatchKit

/// What an operator wants to know in the morning.
struct BatchSummary {
  private var lists = 0
  private var pairs = 0
  /// The first records without a list, each with its reason.
  private var empty: [(id: String, reason: String)] = []
  private var emptyCount = 0
  /// The best scores of the lists by tens of points.
  private var histogram = [Int](repeating: 0, count: 10)
  /// The achievements that a demand's list has.
  private var found: Set<DocID> = []
  private let achievementCount: Int
  private let messages: Messages

  /// The records without a list that are named.
  private static let shown = 5

  init(_ snapshot: IndexSnapshot, _ messages: Messages) {
    achievementCount = snapshot.achievements.count
    self.messages = messages
  }

  /// Counts the list of a record.
  mutating func add(_ id: RecordID, _ side: Side, _ result: MatchResult) {
    lists += 1
    pairs += result.hits.count
    if side == .demand { found.formUnion(result.hits.lazy.map(\.document)) }
    if let best = result.hits.first {
      histogram[min(best.score.millionths / 100_000, 9)] += 1
    } else {
      emptyCount += 1
      if empty.count < Self.shown { empty.append((id.text, reason(result))) }
    }
  }

  /// Why a list is empty: gates, or nothing in common that reaches the least score.
  private func reason(_ result: MatchResult) -> String {
    let kept = Gate.allCases.compactMap { gate in
      result.removals?[gate].flatMap { count in
        count > 0 ? "\(gate.name(in: messages.language)) \(count)" : nil
      }
    }
    return kept.isEmpty
      ? messages.choose("no common word above the least score", "没有达到最低分的共有词语")
      : messages.choose("kept out by gates: ", "因条件未列入：") + kept.joined(separator: ", ")
  }

  /// The lines to show; `neverFound` says that every demand was counted, so that achievements in no list can be.
  func lines(neverFound: Bool) -> [String] {
    var lines = [
      messages.choose(
        "\(lists) lists, \(pairs) pairs, \(emptyCount) lists empty",
        "共 \(lists) 个列表、\(pairs) 对，空列表 \(emptyCount) 个"
      )
    ]
    for (id, reason) in empty {
      lines.append(messages.choose("empty: ", "空列表：") + "\(id): \(reason)")
    }
    if emptyCount > empty.count {
      let rest = emptyCount - empty.count
      lines.append(messages.choose("empty: \(rest) more", "空列表：另有 \(rest) 个"))
    }
    if neverFound, achievementCount > 0 {
      let never = achievementCount - found.count
      lines.append(
        messages.choose(
          "\(never) of \(achievementCount) achievements are in no demand's list",
          "\(achievementCount) 项成果中有 \(never) 项未出现在任何需求的列表中"
        )
      )
    }
    let most = max(1, histogram.max() ?? 1)
    for (decade, count) in histogram.enumerated() where count > 0 {
      let label = "\(decade * 10)–\(decade * 10 + 10)"
      let padding = String(repeating: " ", count: max(0, 7 - label.count))
      let bar = String(repeating: "▇", count: max(1, count * 30 / most))
      lines.append(messages.choose("best score ", "最高得分 ") + padding + "\(label)  \(bar) \(count)")
    }
    return lines
  }
}
