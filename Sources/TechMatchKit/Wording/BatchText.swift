/// Puts the summary of a batch into words, in English or Chinese.
public struct BatchText: Sendable {
  private let language: Language

  /// Makes a renderer.
  public init(language: Language) { self.language = language }

  /// The lines of a summary.
  ///
  /// - Parameters:
  ///   - summary: The summary.
  ///   - neverFound: Whether the summary counts the lists of all demands, so that the achievements
  ///     in no list can be counted.
  /// - Returns: Lines without line breaks: counts, the first empty lists with reasons, and a
  ///   histogram of the best scores.
  public func lines(for summary: BatchSummary, neverFound: Bool) -> [String] {
    var lines = [
      language.choose(
        "\(English.count(summary.lists, "list")), \(English.count(summary.pairs, "pair")); "
          + English.count(summary.emptyCount, "list is", plural: "lists are") + " empty",
        "共 \(summary.lists) 个列表、\(summary.pairs) 对，空列表 \(summary.emptyCount) 个"
      )
    ]
    if summary.nearMisses > 0 {
      let count = summary.nearMisses
      lines.append(
        language.choose(
          "\(English.count(count, "more pair")) would be in a list but for a gate",
          "另有 \(count) 对得分本可入列，因条件未列入"
        )
      )
    }
    for list in summary.empty {
      lines.append(
        language.choose("empty: \(list.id): ", "空列表：\(list.id)：") + reason(list)
      )
    }
    if summary.emptyCount > summary.empty.count {
      let rest = summary.emptyCount - summary.empty.count
      lines.append(language.choose("empty: \(rest) more", "空列表：另有 \(rest) 个"))
    }
    if neverFound, summary.achievementCount > 0 {
      let (never, all) = (summary.neverFoundCount, summary.achievementCount)
      lines.append(
        language.choose(
          "\(never) of \(English.count(all, "achievement")) \(never == 1 ? "is" : "are") in no demand's list",
          "\(all) 项成果中有 \(never) 项未出现在任何需求的列表中"
        )
      )
    }
    if !summary.bestBands.isEmpty {
      let names = BandText(language: language)
      let counts = Band.allCases.reversed().map { band in
        "\(names.name(band)) \(summary.bestBands[band] ?? 0)"
      }
      lines.append(
        language.choose("best fit: ", "最高匹配程度：") + counts.joined(separator: language.comma)
      )
    }
    return lines + histogram(summary.bestScores)
  }

  /// Why a list is empty: rejected pairs, gates, or no record that reaches the least score.
  private func reason(_ list: BatchSummary.EmptyList) -> String {
    let kept = Gate.allCases.compactMap { gate in
      list.removals[gate].flatMap { count in
        count > 0 ? "\(gate.name(in: language)) \(count)" : nil
      }
    }
    var reasons: [String] = []
    if list.rejectedCount > 0 {
      reasons.append(
        language.choose("rejected: \(list.rejectedCount)", "已否决 \(list.rejectedCount) 个")
      )
    }
    if !kept.isEmpty {
      reasons.append(
        language.choose("kept out by gates: ", "因条件未列入：")
          + kept.joined(separator: language.choose(", ", "、"))
      )
    }
    if reasons.isEmpty {
      reasons.append(
        language.choose("no common word above the least score", "没有达到最低分的共有词语")
      )
    }
    return reasons.joined(separator: language.choose("; ", "；"))
  }

  private func histogram(_ counts: [Int]) -> [String] {
    let most = max(1, counts.max() ?? 1)
    return counts.enumerated().filter { $0.element > 0 }.map { decade, count in
      let label = "\(decade * 10)–\(decade * 10 + 10)"
      let padding = String(repeating: " ", count: max(0, 7 - label.count))
      let bar = String(repeating: "▇", count: max(1, count * 30 / most))
      return language.choose("best score ", "最高得分 ") + padding + "\(label)  \(bar) \(count)"
    }
  }
}

extension BatchDiff.Kind {
  /// The name.
  public func name(in language: Language) -> String {
    switch self {
    case .new: language.choose("new", "新增")
    case .gone: language.choose("gone", "消失")
    case .moved: language.choose("moved", "变动")
    }
  }
}

extension BatchDiff.Cause {
  /// The name; in English the raw value.
  public func name(in language: Language) -> String {
    let chinese =
      switch self {
      case .decisionChanged: "决定有变"
      case .demandAdded: "新需求"
      case .achievementAdded: "新成果"
      case .demandRemoved: "需求已撤下"
      case .achievementRemoved: "成果已撤下"
      case .demandChanged: "需求文本有变"
      case .achievementChanged: "成果文本有变"
      case .gateChanged: "条件有变"
      case .deadlinePassed: "已过截止日期"
      case .settingsChanged: "设置有变"
      case .displaced: "被更优者取代"
      case .roomMade: "有空位"
      case .statisticsChanged: "词语统计有变"
      }
    return language.choose(rawValue, chinese)
  }
}
