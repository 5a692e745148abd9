import Foundation
import TechMatchKit
import Testing

@testable import TechMatchWorkbook

@Suite("Workbooks: as programs write them")
struct FixtureTests {
  @Test(
    "sheets, merged cells, dates, formats and formulas",
    arguments: ["openpyxl", "libreoffice"]
  )
  func shapes(program: String) throws {
    let imported = HandMade.achievements(try HandMade.fixture("\(program).xlsx"))
    let report = imported.report.files[0]
    #expect(report.format == .xlsx && report.encoding == nil)
    #expect(imported.records.map(\.id.text) == ["CG-001", "CG-002", "CG-003", "CG-004"])
    #expect(imported.records.map(\.source.line) == [6, 7, 9, 2])
    #expect(imported.records.map(\.source.sheet) == ["成果", "成果", "成果", "成果 (2)"])
    let first = imported.records[0]
    #expect(first.details[.registered] == "2026-05-01")
    #expect(first.price?.lowerFen == 1_234_500_000)
    #expect(first.contact?.phone == "13900000000")
    #expect(first.attributes == [Attribute(name: "比例", value: "12.5%")])
    #expect(first.summary == (program == "openpyxl" ? nil : "激光雷达样机"))
    let second = imported.records[1]
    #expect(second.title == "铝合金 & <轻质>" && second.price?.text == "0.3万元")
    #expect(second.details[.registered] == "2026-12")
    #expect(second.attributes == [Attribute(name: "比例", value: "TRUE")])
    #expect(imported.records[2].details[.registered] == "2026-05-01 13:30")
    #expect(imported.records[2].attributes == [Attribute(name: "#10", value: "表外备注")])
    // The unit of three rows, one of them empty, is in both others.
    #expect(imported.records.prefix(3).allSatisfy { $0.institutions == first.institutions })
    #expect(first.institutions.count == 2)
    #expect(report.recordsRead == 5 && report.recordsTaken == 4 && report.errorCount == 1)
    let content = report.sheets.map(\.content)
    #expect(content.prefix(6) == [.noHeader, .records, .otherKind, .records, .hidden, .empty])
    #expect(report.sheets.map(\.recordsRead) == [0, 3, 0, 2, 0, 0, 0])
    #expect(report.sheets.map(\.recordsReported) == [0, 0, 0, 1, 0, 0, 0])
    let notes = report.issues.filter { $0.severity == .note }.map(\.fact)
    for note in [
      ImportFact.titleRows(count: 3), .hiddenRows(count: 1), .hiddenColumns(count: 1),
      .mergedCells(count: 9), .sheetOfOtherKind(.demand), .hiddenSheet,
    ] {
      #expect(notes.contains(note), "\(note)")
    }
    let warnings = report.issues.filter { $0.severity == .warning }
    if program == "openpyxl" {
      #expect(warnings.map(\.fact) == [.formulaWithoutValue])
      #expect(warnings.map(\.lines) == [[6, 7, 9]])
    } else {
      #expect(warnings.map(\.fact) == [.errorValue(text: "#DIV/0!")])
    }
    #expect(warnings.allSatisfy { $0.place.column == 6 && $0.place.field == "成果简介" })
  }

  @Test("the other kind of record in the same workbook", arguments: ["openpyxl", "libreoffice"])
  func otherKind(program: String) throws {
    let file = InputFile(name: "a.xlsx", bytes: try HandMade.fixture("\(program).xlsx"))
    let importer = Importer(options: ImportOptions(workbooks: .xlsx))
    let demands = importer.demands(from: [file])
    #expect(demands.records.map(\.id.text) == ["XQ-1"])
    #expect(demands.records[0].deadline?.text == "2026-12-31")
    #expect(demands.report.errorCount == 0)
    #expect(importer.check(file).kind == .achievement)
  }

  @Test("days from 1904", arguments: ["openpyxl-1904", "libreoffice-1904", "libreoffice-csv"])
  func systems(name: String) throws {
    let imported = HandMade.achievements(try HandMade.fixture("\(name).xlsx"))
    #expect(imported.records[0].details[.registered] == "2026-05-01")
    // In one of them prices are bare numbers under a header without a unit.
    #expect(imported.report.errorCount == 0)
    #expect(
      imported.report.files[0].issues.map(\.fact)
        == (name == "libreoffice-csv" ? [.incomparableMoney(text: "300", .noUnit)] : [])
    )
  }

  @Test("the sample workbooks hold the records of the sample sheets")
  func samples() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../SampleData").standardized
    let importer = Importer(options: ImportOptions(workbooks: .xlsx))
    for (name, kind) in [("achievements", RecordKind.achievement), ("demands", .demand)] {
      let pair = try ["csv", "xlsx"].map { ending in
        let file = try InputFile(path: folder.appending(path: "\(name).\(ending)").path)
        return importer.lines(of: kind, from: [file])
      }
      #expect(pair[0].records.map(\.content) == pair[1].records.map(\.content))
      #expect(pair[0].report.warningCount == pair[1].report.warningCount)
      #expect(pair[1].report.errorCount == 0)
    }
  }

  @Test(
    "other formats are refused with what to do",
    arguments: [("libreoffice.xls", DocumentKind.oldWorkbook), ("libreoffice.ods", .openDocument)]
  )
  func others(name: String, kind: DocumentKind) throws {
    let imported = HandMade.achievements(try HandMade.fixture(name))
    #expect(imported.report.files[0].issues.map(\.fact) == [.document(kind)])
  }

  @Test("without an opener a workbook is refused, and nothing is read as text")
  func withoutOpener() throws {
    let file = InputFile(name: "a.xlsx", bytes: try HandMade.fixture("openpyxl.xlsx"))
    let report = Importer().check(file)
    #expect(report.issues.map(\.fact) == [.document(.workbook)])
    #expect(report.recordsRead == 1 && report.recordsReported == 1 && report.format == nil)
  }
}
