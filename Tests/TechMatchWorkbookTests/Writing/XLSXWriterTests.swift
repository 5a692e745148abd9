import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit
@testable import TechMatchWorkbook

@Suite("Workbooks: writing")
struct XLSXWriterTests {
  /// The rows of a sheet as our own reader sees them.
  static func rows(_ bytes: [UInt8], sheet: Int = 0) throws -> [TableRow] {
    let workbook = try XLSXWorkbook(Data(bytes))
    var table = workbook.sheet(sheet, first: .max)
    var rows: [TableRow] = []
    while let row = table.next() { rows.append(row) }
    return rows
  }

  @Test("1,000 random cells are read back as they were written", .seeded)
  func roundTrip() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(1) {
      let rows = (0..<100).map { _ in (0..<10).map { _ in Self.cell(&random) } }
      let sheet = CellSheet("S", header: (0..<10).map { "h\($0)" }, rows: rows)
      let bytes = try XLSXWriter.bytes(of: [sheet])
      #expect(try XLSXWriter.bytes(of: [sheet]) == bytes)
      let table = try Self.rows(bytes).dropFirst()
      let read = Dictionary(uniqueKeysWithValues: table.map { ($0.line, $0.cells) })
      for (index, row) in rows.enumerated() {
        let cells = read[index + 2] ?? []
        for (column, cell) in row.enumerated() {
          let found = column < cells.count ? cells[column] : ""
          switch cell {
          case .empty: #expect(found == "")
          case .text(let text): #expect(found == text)
          case .number(let digits, let format):
            let plain = format == .money ? found.replacing(",", with: "") : found
            #expect(
              DecimalNumber(plain)
                == DecimalNumber(digits)?.rounded(
                  toDecimals: format == .money ? 2 : format == .points ? 6 : 400
                )
            )
          }
        }
      }
    }
  }

  /// `Tests/workbooks.py` has another program read them.
  @Test(
    "1,000 random cells for another program",
    .enabled(if: ProcessInfo.processInfo.environment["TECHMATCH_CELLS"] != nil)
  )
  func forOthers() throws {
    let folder = URL(
      fileURLWithPath: ProcessInfo.processInfo.environment["TECHMATCH_CELLS"] ?? ""
    )
    var random = SeededGenerator(seed: RandomTesting.seed)
    let rows = (0..<100).map { _ in (0..<10).map { _ in Self.cell(&random) } }
    let header = (0..<10).map { "h\($0)" }
    let bytes = try XLSXWriter.bytes(of: [CellSheet("S", header: header, rows: rows)])
    try Data(bytes).write(to: folder.appending(path: "cells.xlsx"))
    let meant = rows.map { row in
      JSONText.array(
        row.map { cell in
          switch cell {
          case .empty: .array([.string("empty"), .string("")])
          case .text(let text): .array([.string("text"), .string(text)])
          case .number(let digits, _): .array([.string("number"), .string(digits)])
          }
        }
      )
    }
    try Data(JSONText.array(meant).text.utf8).write(to: folder.appending(path: "cells.json"))
  }

  private static let pieces = [
    "钛合金", "😀", "👩‍🔬", "é", "\n", "\t", "<b>&amp;", "\"", "'", "=1+1", "+", "-", "@", " ", "_x0041_",
    "_x", "_",
    "𠀀", "]]>", "0012", "。", "a", "\u{7F}", "_x005F_",
  ]

  private static func cell(_ random: inout SeededGenerator) -> CellSheet.Cell {
    switch random.below(4) {
    case 0: return .empty
    case 1:
      let digits = 1 + random.below(15)
      var text = random.chance(30) ? "-" : ""
      text += "\(1 + random.below(9))"
      let point = random.below(digits)
      for place in 1..<(digits + 1) where place < digits {
        if place == point { text += "." }
        text += "\(random.below(10))"
      }
      return .number(text, random.pick(CellSheet.Format.allCases))
    default:
      // A text of nothing but spaces is no text to our reader's users, but the cell has it.
      let text = (0..<(1 + random.below(6))).map { _ in random.pick(pieces) }.joined()
      // The reader takes away the apostrophe that a CSV file needs in front of `=`.
      return .text(text.hasPrefix("'") ? "t" + text : text)
    }
  }

  @Test("numbers keep every digit, and those with more than Excel holds are texts")
  func numbers() throws {
    let cells: [CellSheet.Cell] = [
      .number("87.123456", .points), .number("87.5", .points), .number("0", .points),
      .number("1234567890123.45", .money), .number("1e-05", .general),
      .number("12345678901234567", .general), .number("八", .general), .number("0.30", .general),
    ]
    let bytes = try XLSXWriter.bytes(of: [CellSheet("数", header: ["a"], rows: [cells])])
    let read = try Self.rows(bytes)[1].cells
    #expect(
      read == [
        "87.123456", "87.50", "0.00", "1,234,567,890,123.45", "0.00001", "12345678901234567", "八",
        "0.3",
      ]
    )
    let xml = try ZipArchive(Data(bytes)).part("xl/worksheets/sheet1.xml")
    let text = String(decoding: xml, as: UTF8.self)
    #expect(text.contains("<v>87.123456</v>") && text.contains("<v>1234567890123.45</v>"))
    #expect(text.contains("<t xml:space=\"preserve\">12345678901234567</t>"))
  }

  @Test("control characters become escapes; the reader leaves them out")
  func controls() throws {
    #expect(MarkupText.cell("a\u{1}b\rc\u{FFFF}_x0041_") == "a_x0001_b_x000D_c_xFFFF__x005F_x0041_")
    let sheet = CellSheet("S", header: ["a\u{1}b"], rows: [[.text("x\r\ny\u{0}\u{FFFE}")]])
    let rows = try Self.rows(XLSXWriter.bytes(of: [sheet]))
    #expect(rows.map(\.cells) == [["ab"], ["x\ny\u{FFFE}"]])
  }

  @Test("names of sheets are legal and unique")
  func names() {
    let long = String(repeating: "榜", count: 40)
    let names = SheetNames.legal([
      "A/B:C", "a-b-c", "", " 'x' ", "History", long, long, String(repeating: "😀", count: 16),
      "[1]*?\\",
      "甲\u{1}乙",
    ])
    #expect(
      names == [
        "A-B-C", "a-b-c (2)", "Sheet", "x", "History_", String(repeating: "榜", count: 31),
        String(repeating: "榜", count: 27) + " (2)", String(repeating: "😀", count: 15), "-1----",
        "甲 乙",
      ]
    )
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
  }

  @Test("what a workbook cannot hold is an error with its place")
  func limits() throws {
    let long = String(repeating: "长", count: CellSheet.mostUnits)
    let sheet = CellSheet("S", header: ["a"], rows: [[.empty, .text(long)]])
    #expect(try Self.rows(XLSXWriter.bytes(of: [sheet]))[1].cells == ["", long])
    var longer = sheet
    longer.rows[0][1] = .text(long + "x")
    #expect(throws: CellSheetFailure.tooLong(sheet: "S", row: 2, column: 2, units: 32_768)) {
      try XLSXWriter.bytes(of: [longer])
    }
    let many = CellSheet("S", header: ["a"], rows: Array(repeating: [], count: CellSheet.mostRows))
    #expect(throws: CellSheetFailure.tooManyRows(sheet: "S", rows: 1_048_577)) {
      try XLSXWriter.bytes(of: [many])
    }
    let wide = CellSheet("S", header: Array(repeating: "", count: 16_385), rows: [])
    #expect(throws: CellSheetFailure.tooManyColumns(sheet: "S", columns: 16_385)) {
      try XLSXWriter.bytes(of: [wide])
    }
    for language in [Language.en, .zh] {
      let failure = CellSheetFailure.tooLong(sheet: "S", row: 2, column: 3, units: 40_000)
      #expect(failure.text(in: language).contains("40000"))
    }
  }

  @Test("rules, notes and print titles stand where Excel looks for them")
  func rules() throws {
    let sheet = CellSheet(
      "甲's",
      notes: [[.text("评分表")], [.empty, .text("最高 10 分")]],
      header: ["揭榜编号", "技术", "回避"],
      rows: [[.text("B-1")], [.text("B-2")]],
      rules: [1: .upTo("10"), 2: .words(["是", "否"])]
    )
    let archive = try ZipArchive(Data(XLSXWriter.bytes(of: [sheet])))
    let xml = String(decoding: try archive.part("xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(xml.contains("ySplit=\"3\" topLeftCell=\"A4\""))
    #expect(xml.contains("sqref=\"B4:B5\"><formula1>0</formula1><formula2>10</formula2>"))
    #expect(xml.contains("sqref=\"C4:C5\"><formula1>&quot;是,否&quot;</formula1>"))
    let workbook = String(decoding: try archive.part("xl/workbook.xml"), as: UTF8.self)
    #expect(workbook.contains(">'甲''s'!$3:$3</definedName>"))
  }
}
