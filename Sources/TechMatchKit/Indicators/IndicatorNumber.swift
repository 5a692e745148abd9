// Numbers: digits in groups, powers of ten, 万 and 亿.
extension QuantityScanner {
  /// A number without sign: 10,000, 0.5, 1×10⁻⁹, 10^5, 1e-9, 20万.
  mutating func number() -> (value: Ratio, isDoubtful: Bool, isMore: Bool)? {
    var digits: [Int] = []
    var isDoubtful = false
    let first = place
    while let scalar = at(place) {
      if let digit = IndicatorText.digit(scalar) {
        digits.append(digit)
        place += 1
      } else if scalar == "," || scalar == " ", isGroup(place, first) {
        place += 1
      } else {
        break
      }
    }
    var places = 0
    if at(place) == ".", isDigit(place + 1) {
      place += 1
      while let digit = at(place).flatMap(IndicatorText.digit) {
        digits.append(digit)
        places += 1
        place += 1
      }
      if at(place) == ".", isDigit(place + 1) {
        // 1.2.3 is no number.
        isDoubtful = true
        while isDigit(place) || (at(place) == "." && isDigit(place + 1)) { place += 1 }
      }
    }
    let significant = digits.drop { $0 == 0 }
    guard significant.count <= 30, places <= 30 else { return skip() }
    let whole = significant.reduce(Int128(0)) { $0 * 10 + Int128($1) }
    guard var value = Ratio(tenTo: -places).flatMap({ Ratio(whole, over: 1)?.times($0) }) else {
      return skip()
    }
    var power = 0
    if let exponent = exponent(isTen: whole == 10 && places == 0) {
      power = exponent.isBase ? exponent.power - 1 : exponent.power
      isDoubtful = isDoubtful || exponent.isDoubtful
    }
    var isMore = false
    let afterNumber = place
    if at(place) == "多" || at(place) == "余" {
      isMore = true
      place += 1
    }
    skipSpaces()
    if let (zeros, length) = multiplier() {
      place += length
      power += zeros
      if at(place) == "多" || at(place) == "余" {
        isMore = true
        place += 1
      }
    } else if !isMore {
      place = afterNumber
    }
    if power != 0 {
      guard let factor = Ratio(tenTo: power), let product = value.times(factor) else {
        return skip()
      }
      value = product
    }
    return (value, isDoubtful, isMore)
  }

  /// A number that is too large to be compared.
  private mutating func skip() -> (value: Ratio, isDoubtful: Bool, isMore: Bool)? {
    (.zero, true, false)
  }

  /// Whether a comma or space at a place groups three digits of a number.
  private func isGroup(_ comma: Int, _ first: Int) -> Bool {
    guard isDigit(comma + 1), isDigit(comma + 2), isDigit(comma + 3), !isDigit(comma + 4) else {
      return false
    }
    var back = comma - 1
    var run = 0
    while back >= first, isDigit(back) {
      run += 1
      back -= 1
    }
    // All groups but the first have three digits, and all have the same separator.
    let isFirst = back < first
    return isFirst ? (1...3).contains(run) : run == 3 && at(back) == at(comma)
  }

  /// A power of ten behind a number: how many, whether the number itself is the base.
  private mutating func exponent(isTen: Bool) -> (power: Int, isBase: Bool, isDoubtful: Bool)? {
    let back = place
    func signed(_ index: inout Int) -> (power: Int, hasMark: Bool)? {
      var hasMark = false
      if at(index) == "^" {
        hasMark = true
        index += 1
        if at(index) == "(" { index += 1 }
      }
      var sign = 1
      if at(index) == "-" || at(index) == "⁻" {
        hasMark = true
        sign = -1
        index += 1
      } else if at(index) == "+" || at(index) == "⁺" {
        hasMark = true
        index += 1
      }
      var value = 0
      var count = 0
      while let scalar = at(index) {
        if let digit = IndicatorText.power(scalar) {
          value = value * 10 + digit
          hasMark = true
        } else if let digit = IndicatorText.digit(scalar) {
          value = value * 10 + digit
        } else {
          break
        }
        count += 1
        index += 1
        if count > 3 { return nil }
      }
      return count == 0 ? nil : (sign * value, hasMark)
    }
    if isTen {
      // 10⁻⁹, 10^5; but 10-9 is no power.
      var index = place
      if at(index) == "^" || at(index) == "⁻" || at(index).flatMap(IndicatorText.power) != nil,
        let (power, _) = signed(&index)
      {
        if at(index) == ")", at(place + 1) == "(" { index += 1 }
        place = index
        return (power, true, false)
      }
    }
    if at(place) == "e" || at(place) == "E" {
      var index = place + 1
      let isNumber =
        isDigit(index) || ((at(index) == "-" || at(index) == "+") && isDigit(index + 1))
      if isNumber, let (power, _) = signed(&index) {
        place = index
        return (power, false, false)
      }
    }
    var index = place
    while at(index) == " " { index += 1 }
    if let sign = at(index), ["×", "x", "X", "*", "·"].contains(sign) {
      index += 1
      while at(index) == " " { index += 1 }
      if at(index) == "1", at(index + 1) == "0" {
        index += 2
        if let (power, hasMark) = signed(&index) {
          place = index
          // ×109 may be ×10⁹ that has lost its form.
          return (power, false, !hasMark)
        }
      }
    }
    place = back
    return nil
  }

  /// 万 and its like: how many zeros, and its length; not where it belongs to a unit (千瓦).
  private func multiplier() -> (zeros: Int, length: Int)? {
    for (word, zeros) in [("百万", 6), ("千万", 7), ("十万", 5), ("万亿", 12), ("百亿", 10), ("千亿", 11)]
    where IndicatorText.starts(text, word, place) && place + 2 <= end {
      return (zeros, 2)
    }
    let zeros = ["万": 4, "亿": 8, "千": 3, "百": 2] as [Unicode.Scalar: Int]
    guard let scalar = at(place), let count = zeros[scalar] else { return nil }
    if scalar == "千" || scalar == "百" {
      for unit in ["克", "瓦", "米", "帕", "伏", "焦", "赫", "牛", "欧", "分"] {
        if IndicatorText.starts(text, unit, place + 1) { return nil }
      }
    }
    return (count, 1)
  }
}
