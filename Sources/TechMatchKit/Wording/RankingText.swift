/// Puts a ranking of bids into words, in English or Chinese, for tables and pages.
package struct RankingText: Sendable {
  let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// The challenge with its title, as a heading.
  package func heading(_ challenge: RankingInput.Challenge) -> String {
    language.choose("challenge ", "榜单 ") + challenge.id
      + (challenge.title.map { "  " + TableWriter.oneLine($0) } ?? "")
  }

  // MARK: Points

  /// Points, given in millionths and not negative, with at least two decimal digits.
  package static func points(_ millionths: Int) -> String {
    let digits = String(millionths % 1_000_000)
    var fraction = String(repeating: "0", count: 6 - digits.count) + digits
    while fraction.count > 2, fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(millionths / 1_000_000).\(fraction)"
  }

  /// An interval of points, or one number if both ends are equal.
  package static func interval(_ lower: Int, _ upper: Int) -> String {
    lower == upper ? points(lower) : "\(points(lower))…\(points(upper))"
  }

  /// The points of a criterion, with those of the raw marks if standardised marks count.
  package func points(_ points: BidRanking.Points) -> String {
    Self.interval(points.lower, points.upper)
      + (points.raw.map {
        language.choose(" (raw \(Self.points($0)))", "（原始 \(Self.points($0))）")
      } ?? "")
  }

  // MARK: Bids

  /// The award for a bid, such as "winner"; empty for an eligible bid without one.
  package func award(_ line: BidRanking.Line) -> String {
    switch line.award {
    case .winner: language.choose("winner", "中榜")
    case .pending: language.choose("to be cleared", "待核实")
    case .reserve: language.choose("reserve", "候补")
    case nil: line.rank == nil ? language.choose("out", "不符合条件") : ""
    }
  }

  /// Remarks on a bid: conditions that it fails or leaves open, and how close it is.
  package func remarks(_ line: BidRanking.Line) -> [String] {
    var remarks: [String] = []
    for finding in line.findings where finding.verdict == .fail {
      let shown = price(finding) ?? finding.text
      let text = shown.isEmpty ? "" : " (\(shown))"
      remarks.append(
        language.choose("fails: ", "不符合：") + finding.condition.name(in: language) + text
      )
    }
    let open = line.findings.filter { $0.verdict == .unknown }
      .map { finding in
        finding.condition.name(in: language)
          + (finding.price.flatMap { _ in price(finding) }.map {
            language.choose(" (\($0))", "（\($0)）")
          } ?? finding.remark.map {
            language.choose(" (\(language.value($0.text, $0)))", "（\(language.value($0.text, $0))）")
          }
            ?? (finding.text.isEmpty
              ? "" : language.choose(" (\(finding.text))", "（\(finding.text)）")))
      }
    if !open.isEmpty {
      remarks.append(
        language.choose("not cleared: ", "待核实：") + open.joined(separator: language.comma)
      )
    }
    if line.couldWin { remarks.append(language.choose("could still win", "补充材料后可能中榜")) }
    if let step = line.tieBreak {
      remarks.append(language.choose("tie decided by ", "同分，按此排序：") + step)
    }
    return remarks
  }

  // MARK: Indicators

  /// The title of a table of indicators.
  package var indicatorTitle: String { language.choose("indicators", "指标") }

  /// Why indicators of a bid are open, a line for each.
  package func openIndicators(_ line: BidRanking.Line) -> [String] {
    line.indicators.filter { $0.verdict == .unknown && line.ruling(on: $0) == nil }.map {
      "\(line.bid)  \(TableWriter.oneLine($0.asked))\(language.choose(": ", "："))"
        + TableWriter.oneLine($0.reasonText(in: language))
    }
  }

  // MARK: The whole

  /// The conclusions in sentences: the base price, how marks count, and how certain the result is.
  ///
  /// - Parameters:
  ///   - ledger: The ranking.
  ///   - withAsks: Whether they have what is to be asked about each bid.
  /// - Returns: The sentences.
  package func conclusions(_ ledger: RankingLedger, withAsks: Bool = true) -> [String] {
    let result = ledger.result
    if result.lines.isEmpty {
      return [language.choose("There is no bid for this challenge.", "本榜没有收到任何揭榜方案。")]
    }
    if result.isFailed {
      return [
        language.choose("Nobody is eligible: the challenge has failed.", "无符合条件的揭榜单位，本榜流标。")
      ]
    }
    var lines: [String] = []
    if let base = result.baseFen {
      lines.append(
        language.choose("base price: ", "评标基准价：") + MoneyText(language: language).price(base)
      )
    }
    lines += ledger.input.rubric.criteria.filter { $0.standardiseFrom != nil }
      .map { standardisation($0.name, result) }
    lines += result.judges.map(JudgeText(language: language).sentence)
    for line in result.lines where withAsks && !line.asks.isEmpty {
      lines += asks(line).map { line.bid + language.colon + $0 }
    }
    lines += movers(result) + warnings(result)
    guard let sensitivity = result.sensitivity else {
      return lines + [language.choose("Only one bid is eligible.", "仅一份方案符合条件。")]
    }
    return lines + firmness(sensitivity)
  }

  /// Whether the marks of a criterion were standardised.
  private func standardisation(_ criterion: String, _ result: BidRanking) -> String {
    let isStandardised = result.lines.contains { line in
      line.points.contains { $0.criterion == criterion && $0.raw != nil }
    }
    return isStandardised
      ? language.choose(
        "\(criterion): marks are brought to one mean and spread for all judges",
        "\(criterion)：已按评委统一均值与离散度"
      )
      : language.choose(
        "\(criterion): raw marks count, there are too few to standardise them",
        "\(criterion)：样本不足，按原始分计"
      )
  }

  /// How little would change the winner.
  private func firmness(_ sensitivity: Sensitivity) -> [String] {
    var lines = [language.choose("lead of the winner: ", "领先幅度：") + Self.points(sensitivity.lead)]
    if let change = sensitivity.weights {
      let amount = Self.points(change.amount)
      lines.append(
        language.choose(
          "moving \(amount) points of weight from \(change.from) to \(change.to) would bring \(change.bid) level",
          "将“\(change.from)”的权重移 \(amount) 分到“\(change.to)”，\(change.bid) 即追平"
        )
      )
    } else {
      lines.append(
        language.choose(
          "no move of weight between two criteria changes the winner",
          "在任意两项间移动权重均不改变中榜者"
        )
      )
    }
    if let change = sensitivity.mark {
      let amount = Self.points(change.amount)
      lines.append(
        language.choose(
          "\(amount) on one mark (\(change.judge), \(change.criterion), \(change.bid)) would bring \(change.rival) level",
          "\(change.judge) 对 \(change.bid) 的“\(change.criterion)”改动 \(amount) 分，\(change.rival) 即追平"
        )
      )
    }
    if sensitivity.isFragile {
      lines.append(
        language.choose("The result hangs on less than one point.", "结果取决于不足一分的差距，请复核。")
      )
    }
    return lines
  }
}

extension BidCondition {
  /// The name of the condition, such as "price ceiling".
  public func name(in language: Language) -> String {
    switch self {
    case .withdrawn: language.choose("not withdrawn", "未撤回")
    case .deadline: language.choose("deadline", "提交期限")
    case .region: language.choose("region", "地域")
    case .kind: language.choose("kind of organisation", "单位性质")
    case .readiness: language.choose("readiness", "成熟度")
    case .ceiling: language.choose("price ceiling", "最高限价")
    case .price: language.choose("price", "报价")
    case .declarations: language.choose("declarations", "声明")
    case .conflict: language.choose("conflict of interest", "利益冲突")
    case .sameBidder: language.choose("one bid per bidder", "不重复揭榜")
    case .sameGroup: language.choose("one bid per group", "无关联单位同时揭榜")
    case .judges: language.choose("judges without relation", "评委无关联")
    case .winLimit: language.choose("limit of wins", "中榜数量限制")
    }
  }
}
