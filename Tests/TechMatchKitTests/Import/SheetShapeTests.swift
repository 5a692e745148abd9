import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Import: the shapes of real sheets")
struct SheetShapeTests {
  private func file(_ text: String) -> InputFile {
    InputFile(name: "s.csv", bytes: Array(text.utf8))
  }

  private func achievements(_ text: String) -> Imported<Achievement> {
    Importer().achievements(from: [file(text)])
  }

  private func demands(_ text: String) -> Imported<Demand> {
    Importer().demands(from: [file(text)])
  }

  private func facts(_ report: ImportReport) -> [ImportFact] { report.files[0].issues.map(\.fact) }

  @Test("titles, gaps and footers are counted and named, and never records")
  func footers() {
    let imported = achievements(
      """
      某校成果汇总表,,,
      填报单位：某校,,填报日期：2026.5.1,
      成果编号,成果名称,完成单位,价格（万元）
      一、装备制造,,,
      A,甲,某校,10
      ,,,
      成果编号,成果名称,完成单位,价格（万元）
      B,合计能耗管理系统,某校,20
      小计,,,30
      合计：2项,,,
      填表人：某人,,审核人：,
      """
    )
    #expect(imported.records.map(\.id.text) == ["A", "B"])
    let report = imported.report.files[0]
    #expect(
      facts(imported.report) == [
        .titleRows(count: 2), .headingRows(lines: [4]), .furtherHeaders(lines: [7]),
        .footerRows(lines: [9, 10, 11]),
      ]
    )
    #expect(report.rowsSeen == 11 && report.recordsRead == 2 && report.errorCount == 0)
    #expect(
      ReportText(language: .en, width: nil).rows(of: report)
        == "11 rows: 2 taken; not taken: 3 titles, 2 headers, 3 footers, 1 empty"
    )
    #expect(
      ReportText(language: .zh, width: nil).rows(of: report)
        == "共 11 行：导入 2 行；未导入：标题 3 行、表头 2 行、合计或签字 3 行、空行 1 行"
    )
  }

  @Test("duplicates and errors have a place in the line of rows")
  func rows() {
    let imported = achievements("成果编号,成果名称,关键词\nA,甲,x\nA,乙,x\nC,,\nD,丁,x,多\n")
    #expect(
      ReportText(language: .en, width: nil).rows(of: imported.report.files[0])
        == "5 rows: 1 taken; not taken: 1 header, 1 duplicate, 2 errors"
    )
    let json = imported.report.files[0].jsonLine
    #expect(
      json.contains(
        #""rows":{"seen":5,"taken":1,"title":0,"header":1,"footer":0,"other_kind":0,"empty":0,"duplicate":1,"error":2}"#
      )
    )
  }

  private static let beside = """
    某市供需对接表,,,,,,
    成果编号,成果名称,完成单位,,需求编号,需求名称,企业名称
    A,甲,某校,,X,寻甲,某厂
    B,乙,某所,,,,
    ,,,,Y,寻乙,某厂
    合计,2,,,合计,2,
    """

  @Test("a table of demands beside one of achievements is read when demands are asked for")
  func beside() {
    let offered = achievements(Self.beside)
    #expect(offered.records.map(\.id.text) == ["A", "B"])
    #expect(offered.records[0].attributes.isEmpty && offered.report.errorCount == 0)
    #expect(
      facts(offered.report) == [
        .titleRows(count: 1), .footerRows(lines: [6]), .tableOfOtherKind(.demand, columns: 5...7),
      ]
    )
    let needed = demands(Self.beside)
    #expect(needed.records.map(\.id.text) == ["X", "Y"])
    #expect(needed.records.map(\.organisation) == ["某厂", "某厂"])
    #expect(facts(needed.report).contains(.tableOfOtherKind(.achievement, columns: 1...4)))
    #expect(offered.report.files[0].recordsRead == 2 && needed.report.files[0].recordsRead == 2)
    #expect(Importer().check(file(Self.beside)).kind == .achievement)
  }

  @Test("the same headers twice are two tables of one kind", arguments: ["", "序,"])
  func twice(gap: String) {
    let header = gap.isEmpty ? "" : ","
    let imported = achievements(
      """
      成果编号,成果名称,完成单位\(header),成果编号,成果名称,完成单位
      A,甲,某校\(header),B,乙,某所
      C,丙,某校\(header),,,
      """
    )
    #expect(imported.records.map(\.id.text) == ["A", "B", "C"])
    #expect(imported.records.map(\.title) == ["甲", "乙", "丙"])
    #expect(imported.records.map(\.source.line) == [2, 2, 3])
    #expect(imported.report.files[0].warningCount == 0)
  }

  @Test("a column without a header inside one table does not part it")
  func unnamed() {
    let imported = achievements("成果编号,成果名称,,成果简介,价格\nA,甲,备,简,5万元\n")
    #expect(imported.records[0].summary == "简" && imported.records[0].price != nil)
    #expect(imported.records[0].attributes == [Attribute(name: "#3", value: "备")])
  }

  private static let below = """
    成果编号,成果名称,完成单位
    A,甲,某校
    ,,
    二、企业需求,,,
    需求编号,需求名称,企业名称,预算（万元）
    X,寻甲,某厂,5
    ,,,
    成果编号,成果名称,成果简介
    B,乙,简
    """

  @Test("headers below a gap begin another table")
  func below() {
    let offered = achievements(Self.below)
    #expect(offered.records.map(\.id.text) == ["A", "B"])
    #expect(offered.records.map(\.summary) == [nil, "简"])
    #expect(offered.report.files[0].rows.others == 1)
    #expect(facts(offered.report).contains(.tableOfOtherKind(.demand, columns: 1...4)))
    let needed = demands(Self.below)
    #expect(needed.records.map(\.id.text) == ["X"])
    #expect(needed.records[0].budget?.lowerFen == 5_000_000)
  }

  @Test("headers under a common one are taken from both rows")
  func grouped() {
    let imported = achievements(
      "成果编号,成果名称,联系方式,,价格（万元）\n,,联系人,电话,\nA,甲,某人,123,5\n"
    )
    #expect(imported.records.map(\.id.text) == ["A"])
    #expect(imported.records[0].contact == Contact(name: "某人", phone: "123"))
    #expect(imported.records[0].price?.lowerFen == 5_000_000)
  }

  @Test("a file of the other kind is an error with a way out, and one of both kinds a warning")
  func otherKind() {
    let text = "需求编号,需求名称,企业名称,拟投入资金（万元）\nX,寻甲,某厂,5\nY,寻乙,某厂,5\n"
    let wrong = achievements(text)
    let headers = ["需求编号", "需求名称", "企业名称", "拟投入资金（万元）"]
    let fact = ImportFact.otherKind(.demand, read: .achievement, headers: headers)
    #expect(wrong.records.isEmpty)
    #expect(facts(wrong.report) == [fact])
    #expect(wrong.report.files[0].issues[0].place.line == 1)
    #expect(demands(text).report.errorCount == 0)

    let objects = #"{"需求编号":"X","需求名称":"寻甲","预算":"5万元"}"# + "\n"
    #expect(achievements(objects).records.isEmpty)
    #expect(achievements(objects).report.files[0].format == .jsonLines)
    #expect(demands(objects).report.errorCount == 0)

    let both = achievements("成果编号,成果名称,预算,截止日期,悬赏金额,需求单位\nA,甲,,,,\n")
    #expect(both.records.count == 1)
    #expect(both.report.files[0].issues.contains { $0.severity == .warning && $0.place.line == 1 })
    let plain = "id,title,summary\nA,甲,简\n"
    #expect(achievements(plain).report.errorCount == 0 && demands(plain).report.errorCount == 0)
  }

  // MARK: Properties

  /// A random table of achievements, with what people put around the records.
  private struct Sheet {
    var rows: [[String]] = []
    var ids: [String] = []

    init(_ random: inout SeededGenerator) {
      let optional = ["完成单位", "成熟度", "价格（万元）", "备注", "联系人"]
      let values = ["某大学", "中试", "12", "", "合计见附件", "审核：通过", "一、二期", "无"]
      let names = ["成果编号", "成果名称"] + optional.filter { _ in random.chance(60) }
      let empty = names.map { _ in "" }
      func line(_ first: String) -> [String] { [first] + empty.dropFirst() }
      for _ in 0..<random.below(3) { rows.append(line("某校成果表（第\(random.below(9))批）")) }
      rows.append(names)
      for number in 0..<random.below(12) {
        if random.chance(10) { rows.append(empty) }
        if random.chance(10) { rows.append(names) }
        if random.chance(10), names.count > 2 { rows.append(line("一、装备")) }
        let titles = ["合计能耗", "注塑机", "审核机器人", "一种涂料", "共混膜", "说明书生成"]
        let rest = names.dropFirst(2).map { _ in values[random.below(values.count)] }
        ids.append("CG-\(number)")
        rows.append(["CG-\(number)", titles[random.below(titles.count)]] + rest)
        if random.chance(10) { rows.append(line("小计：\(number)项")) }
      }
      if random.chance(50) { rows.append(empty) }
      let feet = ["合计：3项", "填表人：某人", "备注：以上", "日期：2026年5月6日"]
      for foot in feet where random.chance(40) { rows.append(line(foot)) }
    }

    /// Two sheets side by side, parted by an empty column.
    init(_ left: Sheet, _ right: Sheet) {
      func width(_ sheet: Sheet) -> Int { sheet.rows.map(\.count).max() ?? 0 }
      let first = left.rows.drop { $0[1] != "成果名称" }
      let second = right.rows.drop { $0[1] != "成果名称" }
      for place in 0..<max(first.count, second.count) {
        let here = place < first.count ? first[first.startIndex + place] : []
        let there = place < second.count ? second[second.startIndex + place] : []
        let gap = Array(repeating: "", count: width(left) - here.count + 1)
        rows.append(here + gap + there + Array(repeating: "", count: width(right) - there.count))
      }
      ids = left.ids + right.ids.map { "R" + $0 }
    }

    var csv: [UInt8] { Array(rows.map { $0.joined(separator: ",") }.joined(separator: "\n").utf8) }
  }

  @Test("every record of a random sheet comes in, and nothing else", .seeded, arguments: 0..<4)
  func random(part: UInt64) {
    var random = SeededGenerator(seed: RandomTesting.seed &+ part)
    for _ in 0..<RandomTesting.rounds(25) {
      let sheet = Sheet(&random)
      let imported = Importer().achievements(from: [InputFile(name: "a", bytes: sheet.csv)])
      let report = imported.report.files[0]
      #expect(imported.records.map(\.id.text) == sheet.ids)
      #expect(report.errorCount == 0)
      // Empty rows at the end are not counted.
      let last = sheet.rows.lastIndex { $0.contains { !$0.isEmpty } } ?? -1
      #expect(report.rowsSeen == last + 1)
    }
  }

  @Test("so it does from two sheets side by side, in any order", .seeded, arguments: 0..<2)
  func randomPairs(part: UInt64) {
    var random = SeededGenerator(seed: RandomTesting.seed &+ part)
    for _ in 0..<RandomTesting.rounds(25) {
      let left = Sheet(&random)
      var right = Sheet(&random)
      right.rows = right.rows.map { $0[0].hasPrefix("CG") ? ["R" + $0[0]] + $0.dropFirst() : $0 }
      let pair = Sheet(left, right)
      let imported = Importer().achievements(from: [InputFile(name: "a", bytes: pair.csv)])
      #expect(Set(imported.records.map(\.id.text)) == Set(pair.ids))
      #expect(imported.report.errorCount == 0)
    }
  }

  @Test("cells of a workbook and of delimited text give the same records", .seeded)
  func formats() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(25) {
      let sheet = Sheet(&random)
      let csv: Imported<Achievement> = Importer().achievements(
        from: [InputFile(name: "a", bytes: sheet.csv)]
      )
      var part = ImportPart<Achievement>(
        report: FileReport(name: "a", kind: .achievement, encoding: nil),
        maxIssues: 20
      )
      var reader = TableReader(CellTable(sheet.rows))
      reader.read(into: &part)
      part.finish()
      func content(_ record: Achievement) -> Achievement {
        var record = record
        record.source = RecordSource()
        return record
      }
      #expect(part.records.map(content) == csv.records.map(content))
      #expect(part.report.rows == csv.report.files[0].rows)
      #expect(part.report.columns == csv.report.files[0].columns)
    }
  }

  @Test("mutated sheets never trap, and their sums balance", .seeded, arguments: 0..<2)
  func mutated(part: UInt64) {
    var random = SeededGenerator(seed: RandomTesting.seed &+ part)
    let splices = [
      "合计", "：", "填表人：", ",", ",,,,", "\n", "成果名称", "一、", "\"", "(", "需求名称", "#", "1、",
    ].map { Array($0.utf8) }
    for _ in 0..<RandomTesting.rounds(80) {
      var bytes = Sheet(Sheet(&random), Sheet(&random)).csv
      for _ in 0...random.below(6) {
        let place = random.below(bytes.count + 1)
        switch random.below(3) {
        case 0: bytes.insert(contentsOf: splices[random.below(splices.count)], at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(20)))
        default: if place < bytes.count { bytes[place] = UInt8(random.below(256)) }
        }
      }
      let input = InputFile(name: "a", bytes: bytes)
      for kind in RecordKind.allCases {
        let report = Importer().check(input, kind: kind)
        #expect(report.recordsRead == report.recordsTaken + report.recordsReported)
        #expect(report.rowsSeen == report.recordsRead + report.rows.sum)
      }
    }
  }
}

/// Rows whose cells know their column, as those of a sheet do.
private struct CellTable: TableSource {
  private var rows: ArraySlice<TableRow> = []
  private(set) var emptyRows = 0
  private var line = 0
  let sheet: String? = nil
  let knowsColumns = true

  init(_ cells: [[String]]) {
    for (index, row) in cells.enumerated() where row.contains(where: { !$0.isEmpty }) {
      // The cells of a sheet end with the last one that has text.
      let last = row.lastIndex { !$0.isEmpty } ?? 0
      rows.append(TableRow(line: index + 1, cells: Array(row[...last])))
    }
  }

  mutating func next() -> TableRow? {
    guard let row = rows.popFirst() else { return nil }
    emptyRows += row.line - line - 1
    line = row.line
    return row
  }
}
