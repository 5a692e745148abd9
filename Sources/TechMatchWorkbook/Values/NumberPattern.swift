/// Places for the digits of a number, and what stands around and between them.
struct NumberPattern: Sendable {
  /// A place for a digit, or a character.
  private enum Piece: Sendable {
    case digit(Character)
    case literal(Character)
  }

  /// Before the point, from the first place for a digit.
  private var whole: [Piece] = []
  /// Behind the point, up to the last place for a digit.
  private var fraction: [Piece] = []
  private var prefix = ""
  private var suffix = ""
  /// How far the point moves: 2 for each `%`, -3 for each comma behind the digits.
  private var shift = 0
  private var isGrouped = false
  private var hasPoint = false
  /// Whether there is a place for a digit at all; otherwise the format shows a word for the number.
  private var hasDigits = false
  private var isInPower = false
  /// The digits of the power of ten, 0 without one.
  private var powerDigits = 0
  /// Whether the number stands as without a format between prefix and suffix.
  private var isGeneral = false

  /// Sorts the pieces of a section; `nil` when they are a fraction or no number.
  init?(_ tokens: [FormatSection.Token]) {
    var commas = 0
    for token in tokens {
      switch token {
      case .digit(let place):
        if powerDigits > 0 || isInPower {
          powerDigits += 1
          continue
        }
        // What stood between two places for digits belongs there.
        let between = suffix.map { Piece.literal($0) }
        suffix = ""
        if hasPoint { fraction += between } else { whole += between }
        if commas > 0, !hasPoint { isGrouped = true }
        commas = 0
        hasDigits = true
        if hasPoint { fraction.append(.digit(place)) } else { whole.append(.digit(place)) }
      case .literal(let character):
        if hasDigits || isGeneral { suffix.append(character) } else { prefix.append(character) }
      case .point:
        guard !hasPoint, !isGeneral else { return nil }
        shift -= 3 * commas
        commas = 0
        hasPoint = true
        hasDigits = true
        whole += suffix.map { Piece.literal($0) }
        suffix = ""
      case .comma: if hasDigits { commas += 1 }
      case .percent:
        shift += 2
        if hasDigits || isGeneral { suffix.append("%") } else { prefix.append("%") }
      case .power:
        guard hasDigits, !isInPower else { return nil }
        isInPower = true
      case .general:
        guard !hasDigits, !isGeneral else { return nil }
        isGeneral = true
      case .date, .elapsed, .text: return nil
      }
    }
    shift -= 3 * commas
    let pieces = whole + fraction
    let isFraction = pieces.contains { if case .literal("/") = $0 { true } else { false } }
    guard !isFraction, pieces.count <= 100 else { return nil }
  }

  /// The text of a number that is not below zero.
  func text(_ number: DecimalNumber) -> String {
    if isGeneral { return prefix + number.shifted(shift).general + suffix }
    guard hasDigits else { return prefix }
    let places = fraction.count { if case .digit = $0 { true } else { false } }
    if isInPower { return prefix + power(number.shifted(shift), places) + suffix }
    let rounded = number.rounded(toDigits: DecimalNumber.precision).shifted(shift)
      .rounded(toDecimals: places)
    return prefix + filledWhole(rounded.whole) + filledFraction(rounded.decimals(places)) + suffix
  }

  /// Fills the places before the point from the right; the first one takes all digits that are left.
  private func filledWhole(_ digits: [UInt8]) -> String {
    var rest = digits[...]
    var reversed: [Character] = []
    var count = 0
    func add(_ digit: Character) {
      if isGrouped, count > 0, count % 3 == 0 { reversed.append(",") }
      reversed.append(digit)
      count += 1
    }
    let first = whole.firstIndex { if case .digit = $0 { true } else { false } }
    for (index, piece) in whole.enumerated().reversed() {
      switch piece {
      case .literal(let character): reversed.append(character)
      case .digit(let place):
        if let digit = rest.popLast() {
          add(Self.character(digit))
        } else if place == "0" {
          add("0")
        }
        while index == first, let digit = rest.popLast() { add(Self.character(digit)) }
      }
    }
    // A format such as `.00` has no place before the point, and shows the digits all the same.
    while let digit = rest.popLast() { add(Self.character(digit)) }
    return String(reversed.reversed())
  }

  /// Fills the places behind the point; `#` and `?` at the end show no zero, and no point stands alone.
  private func filledFraction(_ digits: [UInt8]) -> String {
    var text = ""
    var kept = ""
    var rest = digits[...]
    for piece in fraction {
      switch piece {
      case .literal(let character): text.append(character)
      case .digit(let place):
        let digit = rest.popFirst() ?? 0
        text.append(Self.character(digit))
        if digit != 0 || place == "0" { kept = text }
      }
    }
    return kept.isEmpty ? "" : "." + kept
  }

  /// One digit, the decimals, and the power of ten.
  private func power(_ number: DecimalNumber, _ places: Int) -> String {
    let rounded = number.rounded(toDigits: places + 1)
    let power = rounded.isZero ? 0 : rounded.point - 1
    let mantissa = rounded.shifted(-power)
    let whole = mantissa.whole.isEmpty ? "0" : DecimalNumber.text(mantissa.whole)
    let fraction = places > 0 ? "." + DecimalNumber.text(mantissa.decimals(places)) : ""
    let digits = String(abs(power))
    let zeros = String(repeating: "0", count: max(0, powerDigits - digits.count))
    return whole + fraction + (power < 0 ? "E-" : "E+") + zeros + digits
  }

  private static func character(_ digit: UInt8) -> Character {
    Character(Unicode.Scalar(digit + UInt8(ascii: "0")))
  }
}
