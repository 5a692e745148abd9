/// Text as it stands in the XML of a workbook.
enum MarkupText {
  /// A text for a cell: what XML cannot have as `_x0001_`, and a text that looks like that as `_x005F_x0001_`.
  ///
  /// O(*n*).
  static func cell(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "_" where isEscape(scalars, place): result += "_x005F_"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text without control characters, for an attribute.
  static func attribute(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// Whether `_x`, four hexadecimal digits and `_` begin at a place.
  private static func isEscape(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place + 6 < scalars.count, scalars[place + 1] == "x", scalars[place + 6] == "_" else {
      return false
    }
    return scalars[place + 2..<place + 6].allSatisfy { $0.isASCII && $0.properties.isHexDigit }
  }
}
