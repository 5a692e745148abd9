import Testing

@testable import TechMatchKit

/// A table that was never bytes: what another format of tables has to give.
private struct MemoryTable: TableSource {
  let sheet: String?
  let knowsColumns: Bool
  private var rows: ArraySlice<TableRow>

  init(_ sheet: String?, _ rows: [TableRow], knowsColumns: Bool = false) {
    self.sheet = sheet
    self.knowsColumns = knowsColumns
    self.rows = rows[...]
  }

  mutating func next() -> TableRow? { rows.popFirst() }
}

@Suite("Import: tables")
struct TableReaderTests {
  private static let header = ["成果编号", "成果名称", "拟转让价格(万元)", ""]
  private static let damage = ImportFact.invalidBytes(hexadecimal: "FF", encoding: .utf8)

  private func row(_ line: Int, _ cells: [String], _ problem: TableRow.Problem? = nil) -> TableRow {
    TableRow(line: line, cells: cells, problem: problem)
  }

  /// What an importer makes of the sheets of one file.
  private func read(_ sheets: [MemoryTable], maxIssues: Int = 20) -> ImportPart<Achievement> {
    let report = FileReport(name: "a.xlsx", kind: .achievement, encoding: .utf8)
    var part = ImportPart<Achievement>(report: report, maxIssues: maxIssues)
    for sheet in sheets {
      var reader = TableReader(sheet)
      reader.read(into: &part)
    }
    var sources: [RecordID: RecordSource] = [:]
    part.removeDuplicates(&sources)
    part.finish()
    return part
  }

  /// Place and severity of each issue as they are printed; words are the business of other tests.
  private func places(_ part: ImportPart<Achievement>) -> [String] {
    part.report.issues.map { issue in
      IssueText(language: .en).lines(for: issue)[0].split(separator: ": ").prefix(2).joined(
        separator: " "
      )
    }
  }

  @Test("finds the headers below titles, and gives each record its row of its sheet")
  func headers() {
    let part = read([
      MemoryTable(
        "Sheet1",
        [
          row(1, ["科技成果汇总表"]), row(2, ["填报单位：", "某大学"]), row(4, Self.header),
          row(5, ["CG-1", "激光雷达", "100-200", "备"]), row(9, ["CG-2", "铝合金"]),
        ]
      )
    ])
    #expect(part.records.map(\.id.text) == ["CG-1", "CG-2"])
    let sources = [5, 9].map { RecordSource(file: "a.xlsx", sheet: "Sheet1", line: $0) }
    #expect(part.records.map(\.source) == sources)
    #expect(part.records[0].price?.lowerFen == 100_000_000)
    #expect(part.records[0].attributes == [Attribute(name: "#4", value: "备")])
    #expect(part.report.columns.map(\.field) == [.id, .title, .price, nil])
    #expect(part.report.issues.map(\.fact) == [.unmapped(nearest: nil), .titleRows(count: 2)])
    #expect(part.report.issues[1].place == SourcePlace(file: "a.xlsx", sheet: "Sheet1", line: 1))
  }

  @Test("rows with a problem or too many cells are refused where they stand")
  func problems() {
    let part = read([
      MemoryTable(
        "成果",
        [
          // A row whose cells are incomplete is not a header, one with damaged text may be.
          row(1, ["成果编号", "成果名称", "成果简介"], .cell(4, .nul)),
          row(2, Self.header, .text(line: 2, column: 7, Self.damage)),
          row(3, ["CG-1", "甲"], .cell(2, .cellTooLong(limit: 5))),
          row(4, ["CG-2", "乙", "", "", "多"]),
          row(5, ["CG-3", "丙", "很多"]),
          row(6, ["CG-4", "丁", "", "", "", ""]),
          row(7, ["CG-5", "戊\n己"], .text(line: 8, column: 4, Self.damage)),
          row(9, ["CG-6", ""]),
        ]
      )
    ])
    #expect(part.records.map(\.id.text) == ["CG-3", "CG-4"])
    #expect(part.report.recordsRead == 6 && part.report.recordsReported == 4)
    #expect(part.report.errorCount == 4 && part.report.warningCount == 1)
    #expect(
      places(part) == [
        "a.xlsx note", "a.xlsx[成果]:1 note", "a.xlsx[成果]:3:2 error", "a.xlsx[成果]:4 error",
        "a.xlsx[成果]:5:3 warning", "a.xlsx[成果]:8:4 error", "a.xlsx[成果]:9 error",
      ]
    )
    #expect(
      part.report.issues.map(\.fact) == [
        .unmapped(nearest: nil), .titleRows(count: 1), .cellTooLong(limit: 5),
        .tooManyCells(found: 5, header: 4), .unreadableMoney(text: "很多"), Self.damage, .missingText,
      ]
    )
    #expect(part.report.issues[2].place.field == "成果名称")
  }

  @Test("sheets share columns and identifiers, and issues stay in the order of sheets")
  func sheets() {
    let first = MemoryTable(
      "Sheet1",
      [row(1, ["id", "title", "x"]), row(8, ["", "", "a"]), row(9, ["A", "a"])]
    )
    let second = MemoryTable(
      "二\u{9B}2J",
      [row(1, ["title", "id", "y"]), row(2, ["", "X"]), row(3, ["a", "A"]), row(4, ["b", "B"])]
    )
    let empty = MemoryTable("Sheet3", [])
    let part = read([first, second, empty])
    #expect(part.records.map(\.id.text) == ["A", "B"])
    #expect(part.report.columns.map(\.header) == ["id", "title", "x", "y"])
    let errors = part.report.issues.filter { $0.severity == .error }
    #expect(errors.map(\.place.sheet) == ["Sheet1", "二\u{9B}2J", "二\u{9B}2J", "Sheet3"])
    #expect(errors.map(\.place.line) == [8, 2, 3, 1])
    let place = RecordSource(file: "a.xlsx", sheet: "Sheet1", line: 9)
    #expect(errors[2].fact == .duplicateID(RecordID("A")!, first: place))
    #expect(errors[3].fact == .noHeader(found: [], kind: .achievement))
    #expect(IssueText(language: .zh).lines(for: errors[1])[0].hasPrefix("a.xlsx[二 2J]:2: 错误："))
    #expect(read([first, second], maxIssues: 1).report.issues.last?.place.sheet == "Sheet1")
  }

  @Test("a table without a name has places without a sheet")
  func withoutSheet() {
    let part = read([MemoryTable(nil, [row(1, ["id", "title"]), row(2, ["A", "a", "b"])])])
    #expect(places(part) == ["a.xlsx:2 error"])
    #expect(part.report.issues[0].place == SourcePlace(file: "a.xlsx", line: 2))
  }

  @Test("where cells know their column, one beyond the headers is a column without a name")
  func columns() {
    var remarked = row(3, ["B", "b", "", "", "", "y"])
    remarked.remarks = [.init(cell: 3, .formulaWithoutValue), .init(cell: 5, .nul)]
    let rows = [row(1, Self.header), row(2, ["A", "a", "", "", "x"]), remarked]
    let part = read([MemoryTable("S", rows, knowsColumns: true)])
    #expect(part.records.map { $0.attributes.map(\.name) } == [["#5"], ["#6"]])
    #expect(part.report.columns.map(\.header) == ["成果编号", "成果名称", "拟转让价格(万元)", "#4", "#5", "#6"])
    let warnings = part.report.issues.filter { $0.severity == .warning }
    #expect(warnings.map(\.fact) == [.formulaWithoutValue, .nul])
    #expect(warnings.map(\.place.field) == ["拟转让价格(万元)", "#5"])
    #expect(part.report.sheets.map(\.recordsTaken) == [2])
  }

  @Test("a table that breaks off is an error, before its headers as well")
  func broken() {
    let end = row(4, [], .end(.nul))
    let whole = read([MemoryTable("S", [row(1, Self.header), row(2, ["A", "a"]), end])])
    #expect(whole.records.map(\.id.text) == ["A"] && whole.report.issues.last?.fact == .nul)
    let none = read([MemoryTable("S", [row(1, ["说明"]), end])])
    #expect(none.report.issues.map(\.fact) == [.nul] && none.report.recordsReported == 1)
  }

  @Test("an export's apostrophes are taken off headers as off cells")
  func apostrophes() {
    let content = #"{"id":"A","title":"=1+1","=x":"-y"}"#
    var sheet = RecordSheet()
    sheet.add(content)
    let csv = Array((sheet.header + sheet.row(content)).utf8)
    let lines = Importer().lines(of: .achievement, from: [InputFile(name: "a.csv", bytes: csv)])
    #expect(lines.records.map(\.content) == [content])
  }
}
