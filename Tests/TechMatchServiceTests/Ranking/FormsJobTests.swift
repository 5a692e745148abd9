import Foundation
import TechMatchTestSupport
import Testing

@testable import TechMatchKit
@testable import TechMatchService
@testable import TechMatchWorkbook

@Suite("Forms for judges")
struct FormsJobTests {
  private static let rubric = Workshop.file(
    "rubric",
    """
    {"name": "细则", "digits": 2, "winners": 1, "reserves": 1, "criteria": [
      {"name": "技术方案", "kind": "marks", "weight": 50, "most": 40},
      {"name": "实施计划（可行性）", "kind": "marks", "weight": 30, "most": 12.5},
      {"name": "成熟度", "kind": "readiness", "weight": 20}]}
    """
  )

  private static let sources = RecordSources(files: [
    .demand: [Workshop.sample("demands.csv")], .bid: [Workshop.sample("bids.csv")],
  ])

  private static func job(_ demands: [String] = ["JB-2001", "JB-1001"]) -> FormsJob {
    FormsJob(
      demands: demands,
      sources: sources,
      rubric: rubric,
      judges: ["评委甲", "评委乙"],
      language: .zh
    )
  }

  /// The cells of all sheets as they are read.
  private static func tables(_ workbook: [UInt8]) throws -> [[[String]]] {
    let workbook = try XLSXWorkbook(Data(workbook))
    return workbook.sheets.indices.map { index in
      var table = workbook.sheet(index, first: .max)
      var rows: [[String]] = []
      while let row = table.next() { rows.append(row.cells) }
      return rows
    }
  }

  /// Forms with a mark in every cell: the workbook, and the same marks as a long CSV with bids.
  private static func filled(
    _ forms: FormsJob.Forms
  ) throws -> (workbook: [UInt8], long: String) {
    var long = "bid,judge,criterion,mark,conflict\n"
    var sheets: [CellSheet] = []
    for (sheet, rows) in try tables(forms.workbook).enumerated() {
      guard let start = rows.firstIndex(where: { $0.first == "评委" }) else {
        // The sheet of texts goes back with the forms.
        sheets.append(
          CellSheet("方案文本", header: rows[1], rows: rows[2...].map { $0.map { .text($0) } })
        )
        continue
      }
      let header = rows[start]
      var cells: [[CellSheet.Cell]] = []
      for (place, row) in rows[(start + 1)...].enumerated() {
        var filled = (row + Array(repeating: "", count: header.count - row.count))
          .map { CellSheet.Cell.text($0) }
        let isConflicted = sheet == 1 && place == 0
        if isConflicted { filled[header.count - 2] = .text("是") }
        let bid = forms.key?.bid(row[2]) ?? row[2]
        for (column, name) in header.enumerated() where ["技术方案", "实施计划（可行性）"].contains(name) {
          let mark = "\(place + sheet + column).5"
          if !isConflicted { filled[column] = .number(mark, .general) }
          long +=
            "\(bid),\(row[0]),\(name),\(isConflicted ? "0" : mark),\(isConflicted ? "yes" : "")\n"
        }
        cells.append(filled)
      }
      sheets.append(
        CellSheet("表\(sheet)", notes: [[.text(rows[0][0])]], header: header, rows: cells)
      )
    }
    return (try XLSXWriter.bytes(of: sheets), long)
  }

  @Test(
    "filled forms give the same marks as a list of marks, with names and without",
    arguments: [false, true]
  )
  func roundTrip(isAnonymous: Bool) throws {
    var job = Self.job()
    if isAnonymous { job.key = BidKey() }
    var random = SeededGenerator(seed: RandomTesting.seed)
    let forms = try job.forms(using: &random)
    #expect(forms.bids == 5 && forms.withdrawn.isEmpty)
    let (workbook, long) = try Self.filled(forms)
    let market = try Market(
      MarketSource(
        achievements: [Workshop.sample("achievements.csv")],
        demands: [Workshop.sample("demands.csv")]
      )
    )
    var rank = RankingJob(
      demand: "JB-2001",
      bids: [try InputFile(path: Workshop.sample("bids.csv"))],
      rubric: Self.rubric
    )
    rank.marks = Workshop.file("marks", long)
    let expected = try rank.ledger(in: market, .test())
    #expect(expected.input.marks.count == 3 * 2 * 2)
    #expect(expected.input.marks.contains { $0.isConflicted })
    rank.marks = InputFile(name: "forms.xlsx", bytes: workbook)
    rank.key = forms.key.map { Workshop.file("key", $0.text) }
    let found = try rank.ledger(in: market, .test())
    #expect(found.input.marks == expected.input.marks)
    #expect(found.result == expected.result)
    if isAnonymous {
      // Without the key a label is no bid, with it a bid is no label.
      rank.key = nil
      #expect(throws: SheetFailure.self) { try rank.ledger(in: market, .test()) }
      rank.key = forms.key.map { Workshop.file("key", $0.text) }
      rank.marks = Workshop.file("marks", long)
      #expect(throws: SheetFailure.self) { try rank.ledger(in: market, .test()) }
    }
  }

  @Test("blank forms are no marks, and anonymous ones name nobody")
  func blank() throws {
    var job = Self.job()
    job.key = BidKey()
    var random = SeededGenerator(seed: 3)
    let forms = try job.forms(using: &random)
    let tables = try Self.tables(forms.workbook)
    #expect(tables.count == 3)
    let cells = tables.joined().joined()
    let bids = Importer().bids(from: [try InputFile(path: Workshop.sample("bids.csv"))]).records
    for bid in bids {
      #expect(!cells.contains { $0.contains(bid.bidder) || $0.contains(bid.id.text) })
    }
    #expect(tables[2].count == 2 + 5)
    let labels = tables[0].suffix(5).map { $0[2] }
    #expect(Set(labels) == ["方案A", "方案B", "方案C", "方案D", "方案E"])
    let rubric = try Rubric(Self.rubric)
    let marks = try RankingInput.Mark.read(
      InputFile(name: "f.xlsx", bytes: forms.workbook),
      for: rubric,
      bids: labels,
      workbooks: .xlsx
    )
    #expect(marks.isEmpty)
    // Labels stay when forms are made again.
    job.key = forms.key
    #expect(try job.forms(using: &random).workbook == forms.workbook)
  }

  @Test("withdrawn bids are left out and said; nothing to judge is an error")
  func refused() throws {
    var random = SeededGenerator(seed: 3)
    let bids = """
      揭榜编号,榜单编号,揭榜单位,是否撤回
      T-1,JB-1001,甲,是
      T-2,JB-1001,乙,
      T-3,JB-2001,丙,是
      """
    let shop = try Workshop()
    let path = shop.path("bids.csv")
    try Data(bids.utf8).write(to: URL(fileURLWithPath: path))
    var job = Self.job(["JB-1001"])
    job.sources = RecordSources(files: [.demand: [Workshop.sample("demands.csv")], .bid: [path]])
    let forms = try job.forms(using: &random)
    #expect(forms.bids == 1 && forms.withdrawn.map(\.text) == ["T-1"])
    job.demands = ["JB-2001"]
    #expect(throws: ServiceFailure.noBids(challenge: "JB-2001")) {
      try job.forms(using: &random)
    }
    job.demands = ["JB-9999"]
    #expect(throws: NamingFailure.self) { try job.forms(using: &random) }
    job = Self.job()
    job.rubric = Workshop.file(
      "rubric",
      #"{"name": "r", "digits": 2, "winners": 1, "reserves": 0, "criteria": [{"name": "a", "kind": "readiness", "weight": 100}]}"#
    )
    #expect(throws: ServiceFailure.nothingToJudge(rubric: "rubric")) {
      try job.forms(using: &random)
    }
  }
}
