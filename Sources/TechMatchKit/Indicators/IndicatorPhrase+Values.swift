// Numbers, with the words before and behind them.
extension IndicatorPhrase {
  func values() -> [Value] {
    let found = IndicatorQuantity.all(in: main, main.indices)
    var result: [Value] = []
    for (index, quantity) in found.enumerated() {
      if isName(quantity, hasLater: index + 1 < found.count) { continue }
      result.append(value(quantity, from: result.last?.end ?? 0))
    }
    return result
  }

  /// Whether the digits are part of a name: PM2.5, CO2, 3#, 2型.
  func isName(_ quantity: IndicatorQuantity, hasLater: Bool) -> Bool {
    let end = quantity.range.upperBound
    if end < main.count, quantity.unit.text.isEmpty {
      if ["#", "号", "型", "期", "类", "相", "系", "_"].contains(main[end]) { return true }
      if IndicatorText.isLatin(main[end]), quantity.isGlued { return true }
    }
    guard quantity.isGlued else { return false }
    if hasLater { return true }
    // Cu6Sn5: letters behind are the next element.
    if quantity.unit.powers.keys.contains(where: { !IndicatorUnitTable.isKnown($0) }) {
      return true
    }
    if !quantity.unit.text.isEmpty { return false }
    var letters = 0
    var place = quantity.range.lowerBound - 1
    while place >= 0, IndicatorText.isLatin(main[place]) {
      letters += 1
      place -= 1
    }
    return letters < 2
  }

  /// Looks at the words before and behind a number.
  func value(_ quantity: IndicatorQuantity, from start: Int) -> Value {
    var value = Value(
      quantity: quantity,
      nameEnd: quantity.range.lowerBound,
      end: quantity.range.upperBound
    )
    var place = quantity.range.lowerBound
    var turns = 0
    while turns < 8, place > start {
      turns += 1
      while place > start, main[place - 1] == " " { place -= 1 }
      if let (rising, length) = level(place, start) {
        value.isRising = rising
        place -= length
        value.nameEnd = place
        continue
      }
      if let (text, length) = baseline(quantity, place, start) {
        value.isShare = true
        value.baseline = text
        place -= length
        value.nameEnd = place
        continue
      }
      if let (sense, length) = Self.sense(endingIn: main, at: place), length <= place - start {
        if !merge(sense, into: &value) { break }
        place -= length
        value.nameEnd = place
        continue
      }
      if let length = Self.filler(endingIn: main, at: place), length <= place - start {
        place -= length
        value.nameEnd = place
        continue
      }
      break
    }
    behind(&value)
    return value
  }

  /// Takes up what another word says; `false` if it belongs to the name.
  func merge(_ sense: Sense, into value: inout Value) -> Bool {
    switch (value.sense, sense) {
    case (_, .about), (_, .nearly): value.isApproximate = true
    case (nil, .highest), (nil, .lowest), (.equal?, .highest), (.equal?, .lowest):
      value.extreme = sense
      value.sense = sense
    case (_, .highest), (_, .lowest), (_, .best):
      // 最高不超过
      if value.sense == nil || value.sense == .equal || value.sense == .reach {
        value.sense = sense
      }
    case (nil, _), (.equal?, _): value.sense = sense
    case (_, .equal): break
    case (.reach?, _):
      value.isReached = true
      value.sense = sense
    case (_, .reach): break
    default: if value.sense != sense { value.isConflicting = true }
    }
    if sense == .reach { value.isReached = true }
    return true
  }

  /// Words behind a number: 以上, 以内, 左右, or more.
  func behind(_ value: inout Value) {
    var turns = 0
    while turns < 3 {
      turns += 1
      var place = value.end
      while place < main.count, main[place] == " " { place += 1 }
      let hadSpace = place > value.end
      guard let entry = IndicatorWords.behind.first(where: { matches($0.word, at: place) }) else {
        break
      }
      let end = place + entry.word.count
      if IndicatorText.isLatin(entry.word[0]) {
        if !hadSpace || (end < main.count && IndicatorText.isLatin(main[end])) { break }
      } else if entry.word.count == 1, end < main.count, IndicatorText.isHan(main[end]) {
        // 5分钟内 is a bound, 5层内饰 is not.
        break
      }
      value.end = end
      switch (value.sense, entry.sense) {
      case (_, .about): value.isApproximate = true
      case (_, .equal): break
      case (nil, let sense), (.equal?, let sense), (.reach?, let sense): value.sense = sense
      case (.more?, .atLeast), (.less?, .atMost): break
      case (let one?, let other) where one == other: break
      default: value.isConflicting = true
      }
    }
    // 20%≤孔隙率: a sign behind a number that none stands before.
    if value.sense == nil {
      var place = value.end
      while place < main.count, main[place] == " " { place += 1 }
      if place < main.count {
        let turned: Sense? =
          switch main[place] {
          case "≤": .atLeast
          case "<": .more
          case "≥": .atMost
          case ">": .less
          default: nil
          }
        if let turned {
          value.sense = turned
          value.isTurned = true
          value.end = place + 1
        }
      }
    }
  }

  func matches(_ word: [Unicode.Scalar], at place: Int) -> Bool {
    guard place + word.count <= main.count else { return false }
    for offset in word.indices {
      let scalar = main[place + offset]
      if scalar != word[offset], lower(scalar) != word[offset] { return false }
    }
    return true
  }

  func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar { Self.lower(scalar) }

  static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value)
      ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
  }

  static func ends(_ text: [Unicode.Scalar], at place: Int, in word: [Unicode.Scalar]) -> Bool {
    guard place >= word.count else { return false }
    let start = place - word.count
    for offset in word.indices where lower(text[start + offset]) != word[offset] { return false }
    // A word of letters is whole.
    if IndicatorText.isLatin(word[0]), start > 0, IndicatorText.isLatin(text[start - 1]) {
      return false
    }
    return true
  }

  static func sense(endingIn text: [Unicode.Scalar], at place: Int) -> (Sense, Int)? {
    guard place > 0, let entries = IndicatorWords.before[lower(text[place - 1])] else { return nil }
    return entries.first { ends(text, at: place, in: $0.word) }.map { ($0.sense, $0.word.count) }
  }

  static func filler(endingIn text: [Unicode.Scalar], at place: Int) -> Int? {
    guard place > 0, let words = IndicatorWords.fillers[lower(text[place - 1])] else { return nil }
    for word in words where ends(text, at: place, in: word) {
      // 功能, 产值: the character is part of a word when it is the only one left of a name.
      if word.count == 1, IndicatorText.isHan(word[0]), place >= 2 {
        let pair = String(String.UnicodeScalarView(text[(place - 2)..<place]))
        if whole.contains(pair) { continue }
      }
      return word.count
    }
    return nil
  }

  static let whole: Set<String> = [
    "功能", "性能", "效能", "产能", "节能", "储能", "动能", "热能", "智能", "电能", "比能", "光能", "峰值", "产值", "阈值", "幅值",
    "数值", "热值", "限值", "均值", "极值", "酸值", "碘值", "响应", "反应", "效应", "供应", "适应", "感应", "需要", "自在", "内在",
    "含有", "所有", "认可", "许可", "对将", "介于", "最大", "比值", "差值", "总值", "价值",
  ]
}
