extension RubricText {
  /// What becomes of prices that cannot be compared, a sentence each, by the rules that hold where the rubric
  /// states none.
  func prices(_ criterion: Rubric.Criterion) -> [String] {
    let check = PriceCheck(criterion)
    func rule(_ problem: PriceProblem) -> String {
      switch check.rule(for: problem) {
      case .out: language.choose("the bid is out", "方案不符合条件")
      case .zero: language.choose("no points for the price", "报价计零分")
      case .ask:
        language.choose("the bidder is asked, and wins nothing before", "请揭榜单位说明，说明前不得中榜")
      }
    }
    var sentences = [
      (language.choose("No price", "未报价"), PriceProblem.missing),
      (language.choose("A price that cannot be read or compared", "报价无法识别或无法比较"), .unreadable),
      (language.choose("A price of 0", "报价为零"), .zero),
    ].map { name, problem in name + language.colon + rule(problem) + language.stop }
    let limits = check.limits
    let bounds = [
      limits.below.map {
        language.choose("below \(number($0)) %", "低于 \(number($0))%")
      },
      limits.above.map {
        language.choose("above \(number($0)) %", "高于 \(number($0))%")
      },
    ].compactMap(\.self).joined(separator: language.choose(" or ", "或"))
    if !bounds.isEmpty {
      sentences.append(
        language.choose("A price \(bounds) of the median", "报价\(bounds)（相对于全部报价的中位数）")
          + language.colon + rule(.low) + language.stop
      )
    }
    sentences.append(
      language.choose("Such prices are not in the base.", "上述报价不计入评标基准价。")
    )
    return sentences
  }
}

extension Language {
  /// The end of a sentence.
  fileprivate var stop: String { choose(".", "。") }
}
