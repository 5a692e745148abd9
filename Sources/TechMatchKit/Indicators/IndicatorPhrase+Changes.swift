// 提升至, 为原来的, 由…提升至…, 较传统工艺: values that are compared with others.
extension IndicatorPhrase {
  /// 提升至, 降到: the verb before a number, and its length.
  func level(_ place: Int, _ start: Int) -> (Bool, Int)? {
    guard place > start, ["至", "到", "为", "成", "达"].contains(main[place - 1]) else { return nil }
    var end = place - 1
    if end > start, main[end - 1] == "了" { end -= 1 }
    for (words, rising) in [(IndicatorWords.falls, false), (IndicatorWords.rises, true)] {
      for word in words {
        let scalars = Array(word.unicodeScalars)
        if end - scalars.count >= start, Self.ends(main, at: end, in: scalars) {
          return (rising, place - end + scalars.count)
        }
      }
    }
    return nil
  }

  /// 为原来的: what a share is of, `nil` for what was before, and its length.
  func baseline(
    _ quantity: IndicatorQuantity,
    _ place: Int,
    _ start: Int
  ) -> (String?, Int)? {
    guard place > start, main[place - 1] == "的",
      quantity.unit.isShare || quantity.unit.isTimes || quantity.unit.text.isEmpty
    else { return nil }
    let from = max(start, place - 16)
    let window = Array(main[from..<(place - 1)])
    for verb in [
      "仅为", "只有", "相当于", "达到", "不到", "不足", "降至", "降到", "为", "是", "至", "到", "达", "仅", "于", "过",
    ] {
      guard let found = Self.findLast(verb, in: window) else { continue }
      let base = window[(found + verb.unicodeScalars.count)...]
      let text = String(String.UnicodeScalarView(base)).trimmingSpaces
      guard !text.isEmpty, !base.contains(where: IndicatorText.isDigit) else { continue }
      // The verb stays for the next turn, which finds bounds such as 不超过 and verbs such as 降至.
      return (Self.isBefore(text) ? nil : text, base.count + 1)
    }
    let text = String(String.UnicodeScalarView(window)).trimmingSpaces
    for word in Self.origins where text.hasSuffix(word) {
      return (nil, word.unicodeScalars.count + 1)
    }
    return nil
  }

  static let origins = ["原来", "原先", "原有", "原", "之前", "以前", "改造前", "改进前", "优化前"]

  /// Whether words mean what was before.
  static func isBefore(_ text: String) -> Bool {
    var rest = text.trimmingSpaces
    for word in origins + ["现有", "传统", "常规", "目前", "现行", "当前", "现"] where rest.hasPrefix(word) {
      rest = String(rest.dropFirst(word.count))
      break
    }
    if rest == text.trimmingSpaces { return false }
    return ["", "工艺", "产品", "方案", "技术", "水平", "方法", "系统", "设备", "值", "材料", "生产线", "装置", "状态"]
      .contains(rest)
  }

  /// Joins 由1200次提升至2600次.
  func merged(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    for value in values {
      guard let last = result.last, case .point(let old) = last.quantity.form, !last.isBounded,
        case .point = value.quantity.form
      else {
        result.append(value)
        continue
      }
      let between = main[last.end..<value.quantity.range.lowerBound].filter { $0 != " " }
      let isArrow = between.elementsEqual("→".unicodeScalars)
      let from = fromWord(last)
      let isVerb = value.isRising != nil && value.nameEnd <= last.end + 1
      guard isArrow || (isVerb && from != nil) else {
        // 由1200次提升2600次 does not say whether it is to or by.
        var value = value
        if from != nil, !value.isBounded { value.isConflicting = true }
        result.append(value)
        continue
      }
      var value = value
      var before: Ratio? = old
      if !last.quantity.unit.text.isEmpty, last.quantity.unit != value.quantity.unit {
        before = nil
        if last.quantity.unit.powers == value.quantity.unit.powers,
          last.quantity.unit.scale == value.quantity.unit.scale
        {
          before = old.times(last.quantity.unit.factor)?.divided(by: value.quantity.unit.factor)
        }
      }
      value.before = before
      value.nameEnd = from ?? last.nameEnd
      result[result.count - 1] = value
    }
    return result
  }

  /// Where 由 or 从 stands before a number.
  func fromWord(_ value: Value) -> Int? {
    var place = value.quantity.range.lowerBound
    while place > 0, main[place - 1] == " " { place -= 1 }
    for word in [
      "由原来的", "从原来的", "由目前的", "从目前的", "由现有的", "由原先的", "由现在的", "由当前的", "由原有的", "由", "从", "自", "将",
      "从约", "由约", "由原", "从原", "from",
    ] {
      let scalars = Array(word.unicodeScalars)
      if Self.ends(main, at: place, in: scalars) { return place - scalars.count }
    }
    return nil
  }
}
