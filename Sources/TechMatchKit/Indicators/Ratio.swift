/// An exact fraction, for values whose comparison decides about money.
///
/// 0.1 and 5×10⁻⁹ are what they say, and a conversion of units there and back is the same value.
/// What does not fit 128 bits is `nil`, never a rounded value.
struct Ratio: Hashable, Sendable {
  /// The numerator, without a common factor with the denominator.
  let numerator: Int128
  /// The denominator, above 0.
  let denominator: Int128

  static let zero = Ratio(whole: 0)
  static let one = Ratio(whole: 1)

  /// A whole number.
  init(whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// A fraction in lowest terms; `nil` for a denominator of 0 and what does not fit.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.divisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// 10 to a power of at most 36, positive or negative.
  init?(tenTo power: Int) {
    guard abs(power) <= 36 else { return nil }
    let value = (0..<abs(power)).reduce(Int128(1)) { value, _ in value * 10 }
    self.init(power < 0 ? 1 : value, over: power < 0 ? value : 1)
  }

  private static func divisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }

  /// The sum, or `nil` if it does not fit.
  func plus(_ other: Ratio) -> Ratio? {
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: denominator)
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    let below = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !left.overflow, !right.overflow, !sum.overflow, !below.overflow else { return nil }
    return Ratio(sum.partialValue, over: below.partialValue)
  }

  /// The difference, or `nil` if it does not fit.
  func minus(_ other: Ratio) -> Ratio? { plus(other.negated) }

  /// The product, or `nil` if it does not fit.
  func times(_ other: Ratio) -> Ratio? {
    // Crosswise in lowest terms first, so that a product that fits is found.
    guard let one = Ratio(numerator, over: other.denominator),
      let two = Ratio(other.numerator, over: denominator)
    else { return nil }
    let above = one.numerator.multipliedReportingOverflow(by: two.numerator)
    let below = one.denominator.multipliedReportingOverflow(by: two.denominator)
    guard !above.overflow, !below.overflow else { return nil }
    return Ratio(above.partialValue, over: below.partialValue)
  }

  /// The quotient, or `nil` if it does not fit or the divisor is 0.
  func divided(by other: Ratio) -> Ratio? {
    Ratio(other.denominator, over: other.numerator).flatMap { times($0) }
  }

  /// The value with the other sign.
  var negated: Ratio { Ratio(unchecked: -numerator, denominator) }
  /// The value without its sign.
  var magnitude: Ratio { numerator < 0 ? negated : self }

  private init(unchecked numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The value as a decimal number, if it has one of at most 18 places; otherwise a fraction.
  var text: String {
    let sign = numerator < 0 ? "-" : ""
    let whole = numerator.magnitude / denominator.magnitude
    var rest = numerator.magnitude % denominator.magnitude
    var digits = ""
    while rest != 0, digits.count < 18 {
      let next = rest.multipliedReportingOverflow(by: 10)
      if next.overflow { break }
      digits += "\(next.partialValue / denominator.magnitude)"
      rest = next.partialValue % denominator.magnitude
    }
    if rest != 0 { return "\(numerator)/\(denominator)" }
    return sign + "\(whole)" + (digits.isEmpty ? "" : "." + digits)
  }
}

extension Ratio: Comparable {
  /// Compares by continued fractions, which cannot overflow.
  static func < (left: Ratio, right: Ratio) -> Bool {
    var (a, b) = (left.numerator, left.denominator)
    var (c, d) = (right.numerator, right.denominator)
    var isSwapped = false
    while true {
      let (one, two) = (floor(a, b), floor(c, d))
      if one.whole != two.whole { return isSwapped ? two.whole < one.whole : one.whole < two.whole }
      if one.rest == 0 || two.rest == 0 {
        if one.rest == two.rest { return false }
        return (one.rest == 0) != isSwapped
      }
      (a, b, c, d) = (b, one.rest, d, two.rest)
      isSwapped.toggle()
    }
  }

  private static func floor(_ above: Int128, _ below: Int128) -> (whole: Int128, rest: Int128) {
    let (whole, rest) = above.quotientAndRemainder(dividingBy: below)
    return rest < 0 ? (whole - 1, rest + below) : (whole, rest)
  }
}
