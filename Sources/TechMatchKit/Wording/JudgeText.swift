/// Says of judges and bids what was found, in English or Chinese.
struct JudgeText {
  let language: Language

  /// A sentence on one finding.
  func sentence(_ finding: BidRanking.JudgeFinding) -> String {
    guard let bid = finding.bid else {
      return finding.verdict == .fail
        ? language.choose(
          "judge \(finding.judge) works for the publisher (\(finding.text))",
          "\(finding.judge)任职于发榜单位（\(finding.text)）"
        )
        : language.choose(
          "judge \(finding.judge) may work for the publisher (\(finding.text))",
          "\(finding.judge)可能任职于发榜单位（\(finding.text)），请核实"
        )
    }
    let end =
      finding.isCounted
      ? language.choose("the marks count", "其打分计入")
      : language.choose("the marks are kept and do not count", "其打分留存备查，不计入")
    return language.choose(
      "judge \(finding.judge), bid \(bid): \(reason(finding)); \(end)",
      "\(finding.judge)对 \(bid)：\(reason(finding))，\(end)"
    )
  }

  /// Why a judge may or must not judge a bid.
  private func reason(_ finding: BidRanking.JudgeFinding) -> String {
    if finding.verdict == .unknown {
      return language.choose(
        "perhaps related to the bidder (\(finding.text))",
        "可能与揭榜单位有关联（\(finding.text)），待核实"
      )
    }
    let declared = language.choose("declared a conflict of interest", "申明回避")
    if finding.text.isEmpty { return declared }
    let found = language.choose(
      "works for the bidder or a related organisation (\(finding.text))",
      "与揭榜单位有任职关联（\(finding.text)）"
    )
    return finding.isDeclared
      ? declared + language.comma + found
      : found + language.choose(", not declared", "，未申明")
  }
}
