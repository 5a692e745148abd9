// Conditions, in the form that is compared.
extension IndicatorPhrase {
  func isConditionText(_ text: [Unicode.Scalar]) -> Bool {
    let word = String(String.UnicodeScalarView(text)).trimmingSpaces
    let opens = ["在", "当", "经过", "经", "于", "按", "当量", "under ", "at ", "after ", "when "].contains {
      word.hasPrefix($0)
    }
    let closes = ["下", "后", "时", "条件", "工况", "以后", "之后", "情况"].contains { word.hasSuffix($0) }
    if opens, !word.hasPrefix("当量"), !word.hasPrefix("经济"), !word.hasPrefix("在线") {
      return closes || word.unicodeScalars.allSatisfy { !IndicatorText.isHan($0) }
        || statements.isEmpty == false
          && statements.allSatisfy { $0.form.isExact && $0.name.count < 6 }
    }
    if closes { return statements.allSatisfy { $0.form.isExact } }
    if statements.isEmpty { return false }
    return statements.allSatisfy { $0.form.isExact }
      && [
        "放置", "循环", "存放", "储存", "贮存", "保温", "老化", "浸泡", "充放电", "暴露", "照射", "连续运行", "冻融", "热处理",
        "加热", "退火", "冲击",
      ].contains { word.contains($0) }
      && !statements.contains {
        $0.name.hasSuffix("寿命") || $0.name.hasSuffix("次数") || $0.name.hasSuffix("率")
          || $0.name.hasSuffix("性能") || $0.name.hasSuffix("时间") || $0.name.hasSuffix("强度")
      }
  }

  /// A condition in the form that is compared: values in base units, words that say nothing left out.
  func condition(_ text: ArraySlice<Unicode.Scalar>) -> String {
    let text = Array(text)
    var result: [Unicode.Scalar] = []
    var place = 0
    var values: [String] = []
    for quantity in IndicatorQuantity.all(in: text, text.indices) where !quantity.isGlued {
      result += text[place..<quantity.range.lowerBound]
      place = quantity.range.upperBound
      let unit = quantity.unit
      func base(_ value: Ratio) -> String {
        (value.times(unit.factor) ?? value).text
      }
      let number =
        switch quantity.form {
        case .point(let value): base(value)
        case .range(let low, let high): base(low) + "~" + base(high)
        case .tolerance(let spread): "±" + base(spread)
        }
      let powers = unit.powers.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }
      values.append(number + powers.joined() + (unit.isShare ? "%" : ""))
    }
    result += text[place...]
    var words = String(String.UnicodeScalarView(result.filter { $0 != " " && $0 != "@" }))
      .lowercased()
    for word in [
      "条件下", "环境下", "情况下", "以后", "之后", "后", "下", "时", "在", "于", "经过", "经", "当", "的", "条件", "环境",
      "温度",
      "工况", ",", ":", "at", "under", "after", "of", "测试", "测得", "状态",
    ] {
      words = words.replacingAll(word, with: "")
    }
    return words + values.map { "[\($0)]" }.joined()
  }
}
