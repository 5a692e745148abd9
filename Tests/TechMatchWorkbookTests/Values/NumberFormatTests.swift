import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchWorkbook

@Suite("Workbooks: numbers as they are shown")
struct NumberFormatTests {
  private func shown(_ stored: String, _ code: String, is1904: Bool = false) throws -> String {
    let number = try #require(DecimalNumber(stored))
    return NumberFormat(code).text(number, is1904: is1904)
  }

  @Test(
    "without a format, fifteen digits and no binary noise",
    arguments: [
      ("0.30000000000000004", "0.3"), ("1", "1"), ("-0", "0"), ("1.0", "1"), ("100", "100"),
      ("13900431000", "13900431000"), ("2.9999999999999999E-2", "0.03"), ("-12.5", "-12.5"),
      ("1.23456789012345678E+17", "123456789012346000"), ("1E+25", "1E+25"),
      ("-1.25E-12", "-1.25E-12"), ("9.9999999999999999", "10"), ("0.00001", "0.00001"),
    ]
  )
  func general(stored: String, text: String) throws {
    #expect(try shown(stored, "General") == text)
    #expect(try shown(stored, "G/通用格式") == text)
    #expect(try shown(stored, "@") == text)
  }

  @Test(
    "formats as Excel shows them",
    arguments: [
      ("0", "12.5", "13"), ("0.00", "2.345", "2.35"), ("0.00", "0", "0.00"),
      ("#,##0", "1234567.4", "1,234,567"), ("#,##0.00", "-1234.5", "-1,234.50"),
      ("0%", "0.125", "13%"), ("0.0%", "0.125", "12.5%"), ("0000", "12", "0012"),
      ("\"CG-\"000", "7", "CG-007"), ("#.##", "0.5", ".5"), ("0.##", "3", "3"),
      ("0.0#", "3.14159", "3.14"), ("[$¥-804]#,##0.00", "1234", "¥1,234.00"),
      ("_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ", "5", "¥5.00"), ("0\"万元\"", "300", "300万元"),
      ("0!.0,\"万\"", "12345678", "1234.6万"), ("0.00,,\"百万\"", "1500000", "1.50百万"),
      ("General\"元\"", "0.1", "0.1元"), ("#,##0;(#,##0);\"-\"", "-5", "(5)"),
      ("#,##0;(#,##0);\"-\"", "0", "-"), ("000-0000-0000", "13900431000", "139-0043-1000"),
      ("0.00E+00", "12345", "1.23E+04"), ("0.00E+00", "0", "0.00E+00"), (";;;", "5", "5"),
      ("# ?/?", "0.5", "0.5"), ("[<1]0.00;0", "0.5", "0.5"), ("[Red]0", "5", "5"),
      ("\"男\";\"女\"", "1", "男"), ("0.0", "99.95", "100.0"), ("\\#0", "4", "#4"),
    ]
  )
  func formats(code: String, stored: String, text: String) throws {
    #expect(try shown(stored, code) == text)
  }

  @Test(
    "dates as far as the format shows them",
    arguments: [
      ("yyyy/m/d", "46143", "2026-05-01"), ("yyyy\"年\"m\"月\"d\"日\"", "46143", "2026-05-01"),
      ("yyyy\"年\"m\"月\"", "46143", "2026-05"), ("yyyy\"年\"", "46143", "2026"),
      ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", "46143", "2026-05-01"), ("mmm-yy", "46143", "2026-05"),
      ("m\"月\"d\"日\"", "46143", "2026-05-01"), ("yyyy/m/d h:mm", "46143.5625", "2026-05-01 13:30"),
      ("yyyy-mm-dd hh:mm:ss", "46143", "2026-05-01"), ("yyyy/m/d", "46143.5625", "2026-05-01"),
      ("h:mm", "0.5625", "13:30"), ("h:mm:ss AM/PM", "46143.50001157", "12:00:01"),
      ("mm:ss.0", "0.5", "12:00"), ("[h]:mm", "1.5", "36:00"), ("yyyy-m-d", "1", "1900-01-01"),
      ("yyyy-m-d", "59", "1900-02-28"), ("yyyy-m-d", "60", "1900-02-29"),
      ("yyyy-m-d", "61", "1900-03-01"), ("yyyy-m-d", "2958465.99999999", "2958465.99999999"),
      ("yyyy-m-d", "-1", "-1"), ("yyyy-m-d", "2958466", "2958466"),
      ("dddd, yyyy-mm-dd", "46143", "2026-05-01"),
    ]
  )
  func dates(code: String, stored: String, text: String) throws {
    #expect(try shown(stored, code) == text)
  }

  @Test("the other date system, and formats without a code")
  func systems() throws {
    #expect(try shown("44681", "yyyy-mm-dd", is1904: true) == "2026-05-01")
    #expect(try shown("0", "yyyy-mm-dd", is1904: true) == "1904-01-01")
    let number = try #require(DecimalNumber("46143"))
    for identifier in [14, 15, 16, 22, 28, 30, 31, 58] {
      #expect(NumberFormat(builtIn: identifier).text(number, is1904: false) == "2026-05-01")
    }
    for identifier in [17, 27, 36, 50, 57] {
      #expect(NumberFormat(builtIn: identifier).text(number, is1904: false) == "2026-05")
    }
    for identifier in [0, 1, 12, 13, 49, 999, -1] {
      #expect(NumberFormat(builtIn: identifier).text(number, is1904: false) == "46143")
    }
  }

  @Test(
    "texts that are no numbers",
    arguments: ["", "-", ".", "1e", "1e999", "0x1", "1 ", "１", "nan"]
  )
  func refused(text: String) { #expect(DecimalNumber(text) == nil) }

  @Test("rounding agrees with that of numbers, and no code traps", .seeded)
  func random() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let pieces = [
      "0", "#", "?", ".", ",", "%", "E+", "E-", "y", "m", "d", "h", "s", "\"", "\\", "_", "*", "[",
      "]", ";", "@", "General", "-", "年", "[h]", "[$¥-804]", "AM/PM", "/", "e", "<1", "!",
    ]
    for _ in 0..<RandomTesting.rounds(2000) {
      let whole = random.below(100_000)
      let stored = "\(whole).\(random.below(10_000))"
      let decimals = random.below(4)
      let code = "0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
      let text = try shown(stored, code)
      let difference = abs((Double(text) ?? .nan) - (Double(stored) ?? .nan))
      let step = [1, 0.1, 0.01, 0.001][decimals]
      #expect(difference <= 0.500001 * step, "\(stored) \(code) \(text)")
      let mixed = (0..<random.below(12)).map { _ in random.pick(pieces) }.joined()
      _ = try shown(random.chance(20) ? "-" + stored : stored, mixed, is1904: random.chance(50))
    }
  }
}
