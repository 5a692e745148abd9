/// What a review report says of indicators.
extension ReviewReportText {
  var noIndicators: String {
    language.choose("The challenge asks for no indicators.", "榜单未提出考核指标。")
  }
  var askedFor: String { language.choose("Asked for", "考核指标") }
  var offered: String { language.choose("Offered", "方案响应") }
  var understood: String { language.choose("As understood", "识别为") }
  var verdict: String { language.choose("Verdict", "比对结论") }
  var decided: String { language.choose("Words that decided", "依据文字") }
  var doubt: String {
    language.choose(
      "Where the texts leave doubt, the verdict is unknown; requirements without a number are judged by people.",
      "文字不足以判断的，结论为“待核实”；没有数值的要求由评委判断。"
    )
  }

  func verdict(_ verdict: IndicatorRow.Verdict) -> String {
    switch verdict {
    case .met: language.choose("met", "达到")
    case .missed: language.choose("missed", "未达到")
    case .unknown: language.choose("unknown", "待核实")
    case .toBeJudged: language.choose("to be judged", "由评委判断")
    }
  }

  /// Why a verdict is as it is.
  func reason(_ reason: IndicatorRow.Reason) -> String {
    switch reason {
    case .values: language.choose("the values decide", "按数值比对")
    case .noNumber: language.choose("no number is asked for", "要求没有数值")
    case .notOffered: language.choose("no offer has its name", "方案未响应此项")
    case .severalFit: language.choose("several offers fit equally", "有多项响应同样对应")
    case .units: language.choose("the units do not convert", "单位无法换算")
    case .conditions: language.choose("the conditions differ", "条件或标准不同")
    case .noBound: language.choose("it is not said whether more or less is better", "未说明越大越好或越小越好")
    case .leavesOpen: language.choose("the offer leaves both possible", "响应的范围跨越要求值")
    case .hope: language.choose("the offer is a hope", "响应为预期或目标")
    case .takenBack: language.choose("the offer is taken back", "响应又作否定或保留")
    case .interval: language.choose("to be covered or to be hit is not clear", "不明确是覆盖区间还是落入区间")
    case .changeAndValue: language.choose("one is a change, the other a value", "一为变化幅度，一为数值")
    case .askedUnclear: language.choose("the requirement reads in several ways", "要求有多种理解")
    case .offeredUnclear: language.choose("the offer reads in several ways", "响应有多种理解")
    case .tooMany: language.choose("too many statements", "条目过多，未逐条比对")
    }
  }
}
