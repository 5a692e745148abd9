/// Puts amounts of money into words, in yuan or in units of 10,000 yuan (万元), exact to the fen.
package struct MoneyText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// A price with its unit, such as `5,600,000.00 yuan` or `560.00 万元`.
  ///
  /// A price that needs more than two decimal digits in 万元 is given in yuan in Chinese as well.
  package func price(_ fen: Int64) -> String {
    if language == .zh, fen % 10_000 == 0 {
      return "\(Self.decimal(fen / 10_000, places: 2, isGrouped: true)) 万元"
    }
    return Self.decimal(fen, places: 2, isGrouped: true) + language.choose(" yuan", " 元")
  }

  /// An amount without its unit: yuan in English, 万元 in Chinese, without trailing zeros.
  package func number(_ fen: Int64) -> String {
    var digits = Self.decimal(fen, places: language == .en ? 2 : 6, isGrouped: false)
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits
  }

  /// An amount with its unit, such as `1200500 yuan` or `120.05万元`.
  package func amount(_ fen: Int64) -> String { number(fen) + language.choose(" yuan", "万元") }

  /// A whole number of units as a decimal number with `places` decimal digits.
  private static func decimal(_ units: Int64, places: Int, isGrouped: Bool) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var whole = String(digits.dropLast(places))
    if isGrouped {
      for place in stride(from: whole.count - 3, to: 0, by: -3) {
        whole.insert(",", at: whole.index(whole.startIndex, offsetBy: place))
      }
    }
    return (units < 0 ? "-" : "") + whole + "." + digits.suffix(places)
  }
}
