/// How a cell shows its number: a format code such as `#,##0.00`, `0%` or `yyyy"年"m"月"`.
///
/// A record gets what a person sees in the cell, with one exception: a date is written as ISO 8601 has it,
/// as far as the format shows it, so that `2026年5月` is the month and not its first day. Formats with
/// conditions (`[<1]…`) and fractions (`# ?/?`) show numbers as without a format. A value, `Sendable`.
struct NumberFormat: Sendable {
  /// The parts of the code for numbers above, below and at zero, as many as there are.
  private let sections: [FormatSection]

  /// No format.
  static let general = NumberFormat("General")

  /// Reads a code; one that is not understood shows numbers as without a format.
  init(_ code: String) {
    sections = FormatSection.sections(of: code)
  }

  /// Finds the format of an identifier that has no code in the workbook.
  init(builtIn identifier: Int) {
    self.init(Self.builtInCode(identifier))
  }

  /// The text of a number.
  func text(_ number: DecimalNumber, is1904: Bool) -> String {
    var section = sections.first ?? .general
    var number = number
    var sign = number.isNegative ? "-" : ""
    if number.isNegative, sections.count > 1 {
      section = sections[1]
      sign = ""
    } else if number.isZero, sections.count > 2 {
      section = sections[2]
    }
    switch section.meaning {
    case .date(let date):
      return SerialDate(number, is1904: is1904).map(date.text) ?? number.general
    case .general: return number.general
    case .number(let pattern):
      number.isNegative = false
      return sign + pattern.text(number)
    }
  }

  /// The codes that a workbook does not spell out, as a Chinese Excel has them (27–36 and 50–58 are its own).
  private static func builtInCode(_ identifier: Int) -> String {
    switch identifier {
    case 1: "0"
    case 2: "0.00"
    case 3: "#,##0"
    case 4: "#,##0.00"
    case 5, 6: "\"¥\"#,##0;\"¥\"-#,##0"
    case 7, 8: "\"¥\"#,##0.00;\"¥\"-#,##0.00"
    case 9: "0%"
    case 10: "0.00%"
    case 11: "0.00E+00"
    case 14, 30: "yyyy/m/d"
    case 15: "d-mmm-yy"
    case 16: "d-mmm"
    case 17, 27, 36, 50, 52, 57: "yyyy\"年\"m\"月\""
    case 18...21, 32...35, 45, 47, 55, 56: "h:mm:ss"
    case 22: "yyyy/m/d h:mm"
    case 28, 29, 51, 53, 54, 58: "m\"月\"d\"日\""
    case 31: "yyyy\"年\"m\"月\"d\"日\""
    case 37, 38: "#,##0;-#,##0"
    case 39, 40: "#,##0.00;-#,##0.00"
    case 41, 42: "#,##0;-#,##0;\"-\""
    case 43, 44: "#,##0.00;-#,##0.00;\"-\""
    case 46: "[h]:mm:ss"
    case 48: "0.0E+0"
    default: "General"
    }
  }
}
