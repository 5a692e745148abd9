import Foundation
import TechMatchKit
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchWorkbook

@Suite("Workbooks: damage")
struct MutationTests {
  /// A workbook that has one of everything, and is small enough to be read ten thousand times.
  private static let parts: [ZipWriter.Part] = {
    let header = "<row r=\"1\">\(HandMade.cells(["id", "title", "registered", "price(万元)"]))</row>"
    let first = """
      <cols><col min="4" max="4" hidden="1"/></cols><sheetData>\(header)\
      <row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2" t="s"><v>0</v></c>\
      <c r="C2" s="1"><v>46143.5</v></c><c r="D2" s="2"><v>0.30000000000000004</v></c></row><row r="4" hidden="1">\
      \(HandMade.cells(["B", "b&amp;c"]))<c r="C4" s="3"><f>NOW()</f><v/></c>\
      <c r="D4" t="e"><v>#N/A</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B2:B4"/></mergeCells>
      """
    let second = "<sheetData>\(header)<row>\(HandMade.cells(["C", "c"]))</row></sheetData>"
    let texts = "<si><r><t>激</t></r><r><t>光_x000D_</t></r><rPh><t>x</t></rPh></si>"
    let codes = ["General", "yyyy\"年\"m\"月\"", "#,##0.00;[Red]-#,##0.00", "[h]:mm"]
    return HandMade.parts([("一", first), ("二", second)], texts: texts, codes: codes)
  }()

  private static let splices = [
    "<", ">", "/>", "&", ";", "\"", "'", "</row>", "</c>", "<row r=\"1\">", "<c r=\"XFD1048576\">",
    "<![CDATA[", "]]>", "<!--", "-->", "<?x", "<!DOCTYPE x>", "&#0;", "&#x10FFFF;",
    "99999999999999999999", "-1", "1E400", "AAAA1", "t=\"s\"", "_x000D_",
    "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/>",
  ]

  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(6) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(30)))
      case 3: bytes.insert(contentsOf: Array(random.pick(Self.splices).utf8), at: place)
      case 4:
        let end = min(bytes.count, place + random.below(60))
        bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: if random.chance(20) { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }

  /// A workbook that is damaged as a file, in its parts, or in how they are put together.
  private func workbook(_ random: inout SeededGenerator) -> [UInt8] {
    var parts = Self.parts
    switch random.below(8) {
    case 0: return mutated(ZipWriter.archive(parts, isLong: random.chance(50)), &random)
    case 1:
      // Names or contents change places.
      let (one, other) = (random.below(parts.count), random.below(parts.count))
      if random.chance(50) {
        (parts[one].bytes, parts[other].bytes) = (parts[other].bytes, parts[one].bytes)
      } else {
        parts[one].name = parts[other].name
      }
    case 2:
      let one = random.below(parts.count)
      switch random.below(4) {
      case 0: parts.remove(at: one)
      case 1: parts[one].method = random.pick([8, 9, 12, 99])
      case 2: parts[one].size = random.below(1 << 31)
      default: parts[one].checksum = UInt32(truncatingIfNeeded: random.next())
      }
    default:
      for _ in 0...random.below(2) {
        let one = random.below(parts.count)
        parts[one].bytes = mutated(parts[one].bytes, &random)
      }
    }
    return ZipWriter.archive(parts, isLong: random.chance(10))
  }

  @Test("mutated workbooks never trap, and the sums balance", .seeded, arguments: 0..<4)
  func workbooks(part: UInt64) throws {
    let whole = HandMade.achievements(ZipWriter.archive(Self.parts))
    #expect(whole.records.map(\.id.text) == ["A", "B", "C"])
    var random = SeededGenerator(seed: RandomTesting.seed &+ part)
    for round in 0..<RandomTesting.rounds(1250) {
      let imported = HandMade.achievements(workbook(&random))
      check(imported.report.files[0], imported.records.count, "round \(round)")
    }
  }

  @Test(
    "mutated files of real programs never trap",
    .seeded,
    arguments: ["openpyxl", "libreoffice"]
  )
  func files(program: String) throws {
    let bytes = try HandMade.fixture("\(program)-1904.xlsx")
    var random = SeededGenerator(seed: RandomTesting.seed)
    for round in 0..<RandomTesting.rounds(100) {
      let imported = HandMade.achievements(mutated(bytes, &random))
      check(imported.report.files[0], imported.records.count, "round \(round)")
    }
  }

  private func check(_ report: FileReport, _ taken: Int, _ round: String) {
    let sheets = report.sheets
    let isBalanced =
      report.recordsRead == report.recordsTaken + report.recordsReported
      && report.recordsTaken == taken && report.errorCount == report.recordsReported
    // A file that does not open has an error and no sheets.
    let isSummed =
      sheets.isEmpty
      || sheets.reduce(0) { $0 + $1.recordsRead } == report.recordsRead
        && sheets.reduce(0) { $0 + $1.recordsTaken } == report.recordsTaken
    if !isBalanced || !isSummed || sheets.contains(where: { $0.recordsReported < 0 }) {
      Issue.record("\(round): \(report)")
    }
    for issue in report.issues {
      let lines = IssueText(language: .zh).lines(for: issue)
      if lines.isEmpty || lines[0].contains("\(issue.fact)") { Issue.record("\(round): \(issue)") }
    }
  }
}
