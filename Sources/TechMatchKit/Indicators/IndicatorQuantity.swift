/// A number or interval with its unit, and its place in a text.
struct IndicatorQuantity {
  /// What is written.
  enum Form: Equatable {
    /// One value.
    case point(Ratio)
    /// From one value to another.
    case range(Ratio, Ratio)
    /// `±` and a value.
    case tolerance(Ratio)
  }

  /// The value or values, in `unit`.
  var form: Form
  /// The unit.
  var unit: IndicatorUnit
  /// Where it is.
  var range: Range<Int>
  /// Whether letters stand right before it, as in `Ra0.4` and `PM2.5`.
  var isGlued = false
  /// Whether it is 约 or 左右, and its bounds are not sharp.
  var isApproximate = false
  /// Whether it is more than the number: 2000余次.
  var isMore = false
  /// Whether it is a value with a tolerance: 25±1℃.
  var isAround = false
  /// Whether what is written may be read in several ways.
  var isDoubtful = false
  /// The value before, of 由…提升至….
  var before: Ratio?
}

extension IndicatorQuantity {
  /// Finds the numbers of a part of a text.
  ///
  /// O(*n*).
  static func all(in text: [Unicode.Scalar], _ range: Range<Int>) -> [IndicatorQuantity] {
    var found: [IndicatorQuantity] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if IndicatorText.isDigit(text[place]) || text[place] == "λ" {
        var scanner = QuantityScanner(
          text: text,
          start: range.lowerBound,
          end: range.upperBound,
          place: place
        )
        if let quantity = scanner.quantity(after: found.last?.range.upperBound) {
          found.append(quantity)
          place = max(quantity.range.upperBound, place + 1)
          continue
        }
      }
      place += 1
    }
    return found
  }
}

/// Reads one quantity.
struct QuantityScanner {
  let text: [Unicode.Scalar]
  let start: Int
  let end: Int
  var place: Int

  func at(_ index: Int) -> Unicode.Scalar? {
    index >= start && index < end ? text[index] : nil
  }

  func isDigit(_ index: Int) -> Bool { at(index).map(IndicatorText.isDigit) ?? false }

  mutating func skipSpaces() { while at(place) == " " { place += 1 } }

  /// Reads from the first digit on; a sign before it is looked for backwards.
  mutating func quantity(after last: Int?) -> IndicatorQuantity? {
    var first = place
    var isDoubtful = false
    if at(place) == "λ" {
      // λ/50
      guard at(place + 1) == "/", isDigit(place + 2) else { return nil }
      place += 2
      guard let number = number(), let value = Ratio.one.divided(by: number.value) else {
        return nil
      }
      return IndicatorQuantity(form: .point(value), unit: .base("λ"), range: first..<place)
    }
    let previous = at(first - 1)
    let isAcidity =
      (previous == "H" || previous == "h") && (at(first - 2) == "p" || at(first - 2) == "P")
    let isGlued =
      !isAcidity
      && previous.map { IndicatorText.isLatin($0) || (0x370...0x3FF).contains($0.value) } ?? false
    var isNegative = false
    var isTolerance = false
    if let sign = previous, !isGlued, first - 1 >= last ?? start {
      switch sign {
      case "-":
        let before = at(first - 2)
        // A-5 and 3-5 have a hyphen; ranges are read from their first number.
        if before.map({ !IndicatorText.isLatin($0) && !IndicatorText.isDigit($0) }) ?? true {
          isNegative = true
          first -= 1
        }
      case "+" where at(first - 2).map({ !IndicatorText.isLatin($0) }) ?? true: first -= 1
      case "±":
        isTolerance = true
        first -= 1
      default: break
      }
    }
    guard let one = number() else { return nil }
    isDoubtful = isDoubtful || one.isDoubtful
    var value = isNegative ? one.value.negated : one.value
    let behindNumber = place
    var unit = readUnit()
    var quantity = IndicatorQuantity(form: .point(value), unit: unit ?? .none, range: first..<place)
    quantity.isGlued = isGlued
    quantity.isMore = one.isMore
    quantity.isDoubtful = isDoubtful
    if isTolerance {
      quantity.form = .tolerance(value)
      return quantity
    }
    // 1:1024
    if at(behindNumber) == ":", isDigit(behindNumber + 1), unit == nil {
      place = behindNumber + 1
      guard let two = number() else { return nil }
      quantity.range = first..<place
      if value == .one {
        quantity.form = .point(two.value)
        quantity.unit = .base("1:")
      } else if two.value == .one {
        quantity.unit = .base(":1")
      } else {
        quantity.isDoubtful = true
        quantity.unit = .base(":")
      }
      return quantity
    }
    // 1/3
    if at(behindNumber) == "/", isDigit(behindNumber + 1), unit == nil {
      place = behindNumber + 1
      guard let two = number(), let share = value.divided(by: two.value) else {
        quantity.isDoubtful = true
        return quantity
      }
      // 450/350MPa are two values.
      let most = Ratio(whole: 100)
      if value >= two.value || two.value > most || value.denominator != 1 {
        quantity.isDoubtful = true
      }
      value = share
      unit = readUnit()
      quantity.form = .point(value)
      quantity.unit = unit ?? .none
      quantity.range = first..<place
    }
    let isRange = readRange(&quantity, value)
    if !isRange { readTolerance(&quantity, value) }
    if !isRange { readCompound(&quantity) }
    return quantity
  }

  /// Reads 25±2℃.
  private mutating func readTolerance(_ quantity: inout IndicatorQuantity, _ value: Ratio) {
    let back = place
    skipSpaces()
    guard at(place) == "±", isDigit(place + 1) else {
      place = back
      return
    }
    place += 1
    guard let other = number() else { return }
    let unit = readUnit()
    if quantity.unit.text.isEmpty { quantity.unit = unit ?? .none }
    var spread: Ratio? = other.value
    if let unit, unit != quantity.unit {
      spread = convert(other.value, unit, quantity.unit)
      // 100±5% may be 5 or 5 % of 100.
      if unit.isShare != quantity.unit.isShare { spread = nil }
    } else if unit == nil, !quantity.unit.text.isEmpty {
      quantity.isDoubtful = true
    }
    quantity.range = quantity.range.lowerBound..<place
    if let spread, let low = value.minus(spread), let high = value.plus(spread) {
      quantity.form = .range(low, high)
      quantity.isAround = true
    } else {
      quantity.isDoubtful = true
    }
  }

  /// Reads 2~8℃ and -40℃至85℃.
  private mutating func readRange(_ quantity: inout IndicatorQuantity, _ value: Ratio) -> Bool {
    let back = place
    skipSpaces()
    var isHyphen = false
    switch at(place) {
    case "~", "至", "到": place += 1
    case "-":
      place += 1
      isHyphen = true
    case "t" where at(place + 1) == "o" && at(place + 2) == " ": place += 3
    default:
      place = back
      return false
    }
    while at(place) == "~" || (at(place) == "-" && at(place + 1) == "-") { place += 1 }
    skipSpaces()
    var isNegative = false
    if let sign = at(place), sign == "-" || sign == "+" {
      isNegative = sign == "-"
      place += 1
    }
    guard isDigit(place), let other = number() else {
      place = back
      return false
    }
    let second = isNegative ? other.value.negated : other.value
    let unit = readUnit()
    if isHyphen, quantity.unit.text.isEmpty, unit == nil, quantity.isGlued {
      place = back
      return false
    }
    var low: Ratio? = value
    var high: Ratio? = second
    if let unit {
      if !quantity.unit.text.isEmpty, quantity.unit != unit {
        low = convert(value, quantity.unit, unit)
      }
      quantity.unit = unit
    } else if !quantity.unit.text.isEmpty {
      // 20mm~50: the second has no unit of its own.
      high = second
    }
    quantity.isDoubtful = quantity.isDoubtful || other.isDoubtful
    quantity.range = quantity.range.lowerBound..<place
    guard let from = low, let to = high else {
      quantity.isDoubtful = true
      return true
    }
    if from > to {
      // 10-9 may be a power of ten; 85~-40 is a range.
      if isHyphen { quantity.isDoubtful = true }
      quantity.form = .range(to, from)
    } else {
      quantity.form = .range(from, to)
    }
    return true
  }

  /// Reads 1小时30分钟.
  private mutating func readCompound(_ quantity: inout IndicatorQuantity) {
    guard quantity.unit.isTime, case .point(let value) = quantity.form else { return }
    let back = place
    skipSpaces()
    guard isDigit(place), let other = number(), let unit = readUnit(), unit.isTime,
      unit.powers == quantity.unit.powers, unit.factor < quantity.unit.factor,
      let added = convert(other.value, unit, quantity.unit), let sum = value.plus(added)
    else {
      place = back
      return
    }
    quantity.form = .point(sum)
    quantity.range = quantity.range.lowerBound..<place
  }

  private func convert(_ value: Ratio, _ from: IndicatorUnit, _ to: IndicatorUnit) -> Ratio? {
    guard from.powers == to.powers, from.scale == to.scale else { return nil }
    return value.times(from.factor)?.divided(by: to.factor)
  }

  private mutating func readUnit() -> IndicatorUnit? {
    let back = place
    skipSpaces()
    // 900/cm²
    if at(place) == "/", let next = at(place + 1), !IndicatorText.isDigit(next),
      let (below, behind) = IndicatorUnit.read(text, at: place + 1, until: end),
      var unit = IndicatorUnit.none.multiplied(by: below, power: -1)
    {
      place = behind
      unit.text = "/" + below.text
      return unit
    }
    guard let (unit, next) = IndicatorUnit.read(text, at: place, until: end) else {
      place = back
      return nil
    }
    // English words behind a space are text: 460 or more, 95 in all.
    if unit.powers.count == 1, let base = unit.powers.first?.key,
      IndicatorWords.noUnits.contains(base.lowercased())
    {
      place = back
      return nil
    }
    place = next
    return unit
  }
}
