/// A unit: a factor and the powers of what it is made of.
///
/// `GPa` and `N/mm²` are powers of gram, metre and second with their factors; `件/min` has a base
/// of its own for 件. A unit that is not known is a base too, so it compares with itself alone.
struct IndicatorUnit: Equatable, Sendable {
  /// How a scale of temperature counts from absolute zero.
  enum Scale: Sendable { case celsius, fahrenheit, kelvin }

  /// How many of the base units one is.
  var factor: Ratio
  /// The powers of the bases, by base; never 0.
  var powers: [String: Int]
  /// The unit as written, without spaces.
  var text: String
  /// The scale, of a unit of temperature that stands alone.
  var scale: Scale?

  /// No unit at all.
  static let none = IndicatorUnit(factor: .one, powers: [:], text: "")

  /// Whether values of both can be compared.
  func isComparable(with other: IndicatorUnit) -> Bool {
    // A number without a unit may be 0.08 or 0.08 %.
    powers == other.powers && text.isEmpty == other.text.isEmpty
  }

  /// Whether it is a share: %, ‰, ppm, mg/kg.
  var isShare: Bool { powers.isEmpty && !text.isEmpty }
  /// Whether it says how many times: 倍.
  var isTimes: Bool { powers == ["倍": 1] }
  /// Whether it is a length of time.
  var isTime: Bool { powers == ["s": 1] || powers == ["month": 1] }

  /// Multiplies by a power of another unit; `nil` if that does not fit.
  func multiplied(by other: IndicatorUnit, power: Int) -> IndicatorUnit? {
    var result = self
    result.scale = nil
    for _ in 0..<abs(power) {
      let factor =
        power > 0 ? result.factor.times(other.factor) : result.factor.divided(by: other.factor)
      guard let factor else { return nil }
      result.factor = factor
    }
    for (base, exponent) in other.powers {
      let sum = (result.powers[base] ?? 0) + exponent * power
      result.powers[base] = sum == 0 ? nil : sum
    }
    return result
  }

  /// Reads the unit that starts at a place of a text.
  ///
  /// - Returns: The unit and the place behind it; `nil` where none starts.
  static func read(_ text: [Unicode.Scalar], at start: Int, until end: Int) -> (IndicatorUnit, Int)?
  {
    var reader = UnitReader(text: text, place: start, end: end)
    return reader.unit().map { ($0, reader.place) }
  }
}

/// Reads a unit: factors with powers, joined by `·`, `/` and `per`.
private struct UnitReader {
  let text: [Unicode.Scalar]
  var place: Int
  let end: Int

  private func scalar(_ offset: Int = 0) -> Unicode.Scalar? {
    place + offset < end ? text[place + offset] : nil
  }

  mutating func unit() -> IndicatorUnit? {
    let start = place
    guard var result = factor() else { return nil }
    if let alone = IndicatorUnitTable.scales[result.text], result.powers == ["K": 1] {
      result.scale = alone
    }
    var count = 1
    var isBelow = false
    while count < 8, let (power, next) = join() {
      count += 1
      let before = place
      place = next
      var part: IndicatorUnit?
      if power < 0, scalar() == "(" {
        place += 1
        part = group()
      } else if power < 0, let short = clock() {
        // 15件/分
        part = short
      } else {
        part = factor()
      }
      var power = power
      if power < 0 { isBelow = true }
      // W/m·K is W/(m·K).
      if power > 0, isBelow, part?.powers == ["K": 1] { power = -1 }
      guard let part, let product = result.multiplied(by: part, power: power) else {
        place = before
        break
      }
      result = product
    }
    result.text = String(String.UnicodeScalarView(text[start..<place].filter { $0 != " " }))
    return result
  }

  /// 分 and 时 behind a stroke, where they are times.
  private mutating func clock() -> IndicatorUnit? {
    guard let next = scalar(), next == "分" || next == "时",
      !(scalar(1).map(IndicatorText.isHan) ?? false)
    else { return nil }
    place += 1
    return IndicatorUnitTable.symbols[next == "分" ? "min" : "h"]
  }

  /// The units within brackets, which are joined by `·`.
  private mutating func group() -> IndicatorUnit? {
    guard var result = factor() else { return nil }
    var count = 1
    while count < 8, let next = scalar(), next != ")" {
      count += 1
      if next == "·" || next == "*" || next == "⋅" || next == " " { place += 1 }
      guard let part = factor(), let product = result.multiplied(by: part, power: 1) else {
        return nil
      }
      result = product
    }
    guard scalar() == ")" else { return nil }
    place += 1
    return result
  }

  /// A sign that joins the next factor: its power and the place behind it.
  private func join() -> (power: Int, next: Int)? {
    var next = place
    while next < end, text[next] == " " { next += 1 }
    guard next < end else { return nil }
    var sign = text[next]
    var behind = next + 1
    if sign == "p", behind + 2 < end, next > place, text[behind] == "e", text[behind + 1] == "r",
      text[behind + 2] == " "
    {
      sign = "/"
      behind += 3
    } else if sign == "每" {
      sign = "/"
    }
    switch sign {
    case "/":
      while behind < end, text[behind] == " " { behind += 1 }
      guard behind < end, !IndicatorText.isDigit(text[behind]) else { return nil }
      return (-1, behind)
    case "·", "*", "⋅", "•":
      while behind < end, text[behind] == " " { behind += 1 }
      guard behind < end, !IndicatorText.isDigit(text[behind]) else { return nil }
      return (1, behind)
    case "-":
      // N-m, but not a range or a hyphen: only between known symbols.
      return nil
    default:
      // A space multiplies only what has a negative power: W m⁻¹ K⁻¹.
      guard next > place else { return nil }
      var probe = UnitReader(text: text, place: next, end: end)
      guard let known = probe.symbol(), known.known, probe.exponent().map({ $0 < 0 }) ?? false
      else { return nil }
      return (1, next)
    }
  }

  /// One symbol with its power.
  private mutating func factor() -> IndicatorUnit? {
    guard let (unit, known) = symbol() else { return nil }
    guard let power = exponent() else { return unit }
    guard abs(power) <= 6 else { return nil }
    _ = known
    return IndicatorUnit.none.multiplied(by: unit, power: power).map {
      var result = $0
      result.text = unit.text
      return result
    }
  }

  /// A power behind a symbol: `²`, `^2`, `2`, `-1`, `⁻¹`.
  private mutating func exponent() -> Int? {
    var next = place
    let hasCaret = next < end && text[next] == "^"
    if hasCaret { next += 1 }
    var sign = 1
    if next < end, text[next] == "-" || text[next] == "⁻" {
      sign = -1
      next += 1
    } else if next < end, text[next] == "⁺" {
      next += 1
    }
    guard next < end, let digit = IndicatorText.power(text[next]) ?? IndicatorText.digit(text[next])
    else { return nil }
    // Two digits are no power, and neither is a range: 5 m-10 m, 5 m-8 m.
    if next + 1 < end, IndicatorText.isDigit(text[next + 1]) || text[next + 1] == "." { return nil }
    if sign < 0, IndicatorText.isDigit(text[next]), !hasCaret,
      IndicatorUnit.read(text, at: next + 1, until: end) != nil,
      next + 1 < end, text[next + 1] != "·", text[next + 1] != "/"
    {
      return nil
    }
    guard digit > 0 else { return nil }
    place = next + 1
    return sign * digit
  }

  /// A symbol, and whether it is in the table.
  mutating func symbol() -> (IndicatorUnit, known: Bool)? {
    guard let first = scalar() else { return nil }
    if IndicatorText.isHan(first) { return character() }
    for special in IndicatorUnitTable.specials where starts(special) {
      place += special.count
      let name = String(String.UnicodeScalarView(special)).lowercased()
      return (IndicatorUnitTable.symbols[name] ?? .base(name), true)
    }
    let start = place
    while let next = scalar(), IndicatorText.isUnitLetter(next) { place += 1 }
    guard place > start else { return nil }
    let word = String(String.UnicodeScalarView(text[start..<place]))
    if let unit = IndicatorUnitTable.unit(word) { return (unit, true) }
    return (.base(word), false)
  }

  private func starts(_ word: [Unicode.Scalar]) -> Bool {
    guard place + word.count <= end else { return false }
    for offset in word.indices where text[place + offset] != word[offset] { return false }
    return true
  }

  /// A unit in Chinese characters: the longest that is known, else a short run of them.
  private mutating func character() -> (IndicatorUnit, known: Bool)? {
    var run = 0
    while run < 6, let next = scalar(run), IndicatorText.isHan(next) { run += 1 }
    var length = min(run, 4)
    while length > 0 {
      let word = String(String.UnicodeScalarView(text[place..<place + length]))
      if let unit = IndicatorUnitTable.characters[word] {
        place += length
        return (unit, true)
      }
      length -= 1
    }
    // 千帕, 兆瓦时: a prefix in characters.
    return nil
  }
}

extension IndicatorUnit {
  /// A unit that is known by its name alone.
  static func base(_ name: String) -> IndicatorUnit {
    IndicatorUnit(factor: .one, powers: [name: 1], text: name)
  }
}
