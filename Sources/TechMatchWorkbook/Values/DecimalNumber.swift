/// A number as its decimal digits: what a cell stores, without a detour over binary fractions.
///
/// Excel stores `0.1+0.2` as 0.30000000000000004 and shows 0.3, because it shows at most fifteen
/// digits. Rounding is that of people, half away from zero. A value, `Sendable`.
struct DecimalNumber: Equatable, Sendable {
  /// Whether it is below zero.
  var isNegative: Bool
  /// Its digits, each 0…9, without zeros at either end; none for zero.
  private(set) var digits: [UInt8]
  /// How many digits stand before the point; below 0 there are zeros behind it.
  private(set) var point: Int

  /// Excel's precision.
  static let precision = 15
  /// No `Double` has a larger exponent; everything beyond stays text.
  private static let largestExponent = 400

  /// Reads `-12.5E-3`; `nil` for anything else.
  init?(_ text: String) {
    var digits: [UInt8] = []
    var point: Int?
    var rest = text.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    loop: while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."):
        guard point == nil else { return nil }
        point = digits.count
      default: break loop
      }
      rest = rest.dropFirst()
    }
    guard !digits.isEmpty, digits.count <= Self.largestExponent else { return nil }
    var exponent = 0
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      guard let number = Int(String(Substring(rest.dropFirst()))),
        (-Self.largestExponent...Self.largestExponent).contains(number)
      else { return nil }
      exponent = number
      rest = rest.suffix(0)
    }
    guard rest.isEmpty else { return nil }
    self.digits = digits
    self.point = (point ?? digits.count) + exponent
    normalise()
  }

  /// Whether it is zero.
  var isZero: Bool { digits.isEmpty }

  /// The number with its point moved to the right.
  func shifted(_ places: Int) -> DecimalNumber {
    var number = self
    if !isZero { number.point += places }
    return number
  }

  /// The number with at most so many digits.
  func rounded(toDigits count: Int) -> DecimalNumber {
    var number = self
    number.cut(count)
    return number
  }

  /// The number with at most so many digits behind the point.
  func rounded(toDecimals count: Int) -> DecimalNumber {
    var number = self
    number.cut(point + count)
    return number
  }

  /// The digits before the point, none for a number below one.
  var whole: [UInt8] {
    guard point > 0 else { return [] }
    return digits.prefix(point) + [UInt8](repeating: 0, count: max(0, point - digits.count))
  }

  /// So many digits behind the point.
  func decimals(_ count: Int) -> [UInt8] {
    let zeros = [UInt8](repeating: 0, count: min(count, max(0, -point)))
    let shown = zeros + digits.dropFirst(max(0, point)).prefix(count - zeros.count)
    return shown + [UInt8](repeating: 0, count: count - shown.count)
  }

  /// As Excel shows it in a cell that is wide enough, without a format.
  ///
  /// Numbers of up to 21 digits are written out: people mean a telephone number or a code, not a power of ten.
  var general: String {
    let number = rounded(toDigits: Self.precision)
    let sign = number.isNegative ? "-" : ""
    guard (-8...21).contains(number.point) || number.isZero else {
      let fraction = number.digits.count > 1 ? "." + Self.text(number.digits.dropFirst()) : ""
      let power = number.point - 1
      let digits = (abs(power) < 10 ? "0" : "") + String(abs(power))
      return sign + Self.text(number.digits.prefix(1)) + fraction
        + (power < 0 ? "E-" : "E+") + digits
    }
    let whole = number.whole.isEmpty ? "0" : Self.text(number.whole)
    let count = max(0, number.digits.count - number.point)
    return sign + whole + (count > 0 ? "." + Self.text(number.decimals(count)) : "")
  }

  /// Digits as a text.
  static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  /// Keeps so many digits, and rounds by the first one left out.
  private mutating func cut(_ count: Int) {
    guard count < digits.count else { return }
    let isUp = count >= 0 && digits[count] >= 5
    digits.removeSubrange(max(0, count)...)
    if isUp {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        digits[place] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    normalise()
  }

  private mutating func normalise() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }
}
