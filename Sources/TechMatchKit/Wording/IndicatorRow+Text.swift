extension IndicatorRow.Verdict {
  /// The verdict in a word, such as "met".
  package func name(in language: Language) -> String {
    switch self {
    case .met: language.choose("met", "满足")
    case .missed: language.choose("missed", "不满足")
    case .unknown: language.choose("unknown", "未知")
    case .toBeJudged: language.choose("to be judged", "待评审")
    }
  }
}

extension IndicatorRow {
  /// The verdict with the value that is offered, such as `met 460 MPa`.
  package func cell(in language: Language) -> String {
    let value = offeredValue.map { $0.isEmpty ? "" : " " + $0 } ?? ""
    return verdict.name(in: language) + value
  }

  /// The verdict that counts: the texts', or that of a named person.
  package func cell(_ ruling: Ruling?, in language: Language) -> String {
    guard let ruling else { return cell(in: language) }
    let counted = ruling.verdict == .met ? IndicatorRow.Verdict.met : .missed
    let name = counted.name(in: language)
    return language.choose("\(name) (ruled by \(ruling.by))", "\(name)（裁定：\(ruling.by)）")
  }

  /// Why it is open, with the words that leave it so.
  package func reasonText(in language: Language) -> String {
    let quoted = words.filter { !$0.isEmpty }.map(language.quoted).joined(separator: language.comma)
    let said = quoted.isEmpty ? "" : language.choose(": \(quoted)", "：\(quoted)")
    return reason.text(in: language) + said
  }
}

extension IndicatorRow.Counts {
  /// The counts in a few words, such as `indicators: 2/3 met, 1 missed`.
  package func text(in language: Language) -> String {
    language.choose("indicators: \(met)/\(asked) met", "指标：\(met)/\(asked) 满足")
      + (missed > 0 ? language.choose(", \(missed) missed", "，\(missed) 不满足") : "")
  }
}

extension IndicatorRow.Reason {
  /// The reason in words.
  package func text(in language: Language) -> String {
    switch self {
    case .values: language.choose("the values decide", "按数值判断")
    case .noNumber: language.choose("has no number", "无数值，由人评审")
    case .notOffered: language.choose("nothing offered under this name", "未见对应指标")
    case .severalFit: language.choose("several offers fit equally", "多处响应同样对应")
    case .units: language.choose("units cannot be compared", "单位不可比")
    case .conditions: language.choose("conditions differ", "条件不同")
    case .noBound:
      language.choose("not said whether more or less is better", "未说明越大越好还是越小越好")
    case .leavesOpen: language.choose("the offer leaves it open", "响应值未能确定是否满足")
    case .hope: language.choose("a hope, not an offer", "仅为预期，不是响应")
    case .takenBack: language.choose("the offer is taken back", "响应有否定或保留")
    case .interval:
      language.choose("unclear how the interval is meant", "区间含义不明")
    case .changeAndValue: language.choose("a change against a value", "变化量与数值不可比")
    case .askedUnclear: language.choose("what is asked is not clear", "要求有多种理解")
    case .offeredUnclear: language.choose("what is offered is not clear", "响应有多种理解")
    case .tooMany: language.choose("too many statements", "条目过多，未比较")
    }
  }
}
