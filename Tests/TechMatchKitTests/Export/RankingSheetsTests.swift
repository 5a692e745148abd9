import Testing

@testable import TechMatchKit

@Suite("A ranking as sheets")
struct RankingSheetsTests {
  private static func ledger(_ challenge: String) -> RankingLedger {
    var marks = Rubric.Criterion(name: "方案", kind: .marks, weight: 50)
    marks.most = 10
    var price = Rubric.Criterion(name: "报价", kind: .price, weight: 30)
    price.formula = PriceFormula(.lowestFirst)
    var technical = Rubric.Criterion(name: "技术", kind: .technical, weight: 20)
    technical.full = 50
    var one = RankingInput.Entry(id: "B-1", bidder: "甲公司")
    one.priceFen = 1_234_567_89
    one.technical = 500_000
    one.members = ["乙大学", "丙研究所"]
    var two = RankingInput.Entry(id: "B-2", bidder: "=丁")
    two.priceFen = 200_000_000
    let input = RankingInput(
      challenge: .init(id: challenge),
      rubric: Rubric(name: "细则", criteria: [marks, price, technical]),
      bids: [one, two],
      marks: [
        .init(bid: "B-1", judge: "王", criterion: "方案", mark: 8.5),
        .init(bid: "B-2", judge: "王", criterion: "方案", mark: 9),
        .init(bid: "B-1", judge: "李", criterion: "方案", mark: 7, isConflicted: true),
      ]
    )
    return RankingLedger(input, program: "1.0")
  }

  @Test("a sheet for each challenge and judge, and numbers as numbers")
  func sheets() throws {
    let sheets = RankingSheets([Self.ledger("JB-1"), Self.ledger("JB-2")], language: .zh).sheets
    #expect(
      sheets.map(\.name) == ["排名 JB-1", "排名 JB-2", "资格条件", "评委 李", "评委 王", "依据与校验"]
    )
    let lot = sheets[0]
    #expect(
      lot.header == [
        "名次", "方案编号", "揭榜单位", "联合单位", "结果", "总分", "总分上限", "方案（满分 50）", "报价（满分 30）",
        "技术（满分 20）", "技术上限", "报价（元）", "完成时限（月）", "说明", "待核实事项",
      ]
    )
    let first = try #require(lot.rows.first)
    #expect(
      first.prefix(4) == [.number("1", .general), .text("B-1"), .text("甲公司"), .text("乙大学、丙研究所")]
    )
    #expect(first[5] == .number("92.50", .points) && first[7] == .number("42.50", .points))
    #expect(first[11] == .number("1234567.89", .money))
    // Without a text the points are an interval, in two columns.
    let second = lot.rows[1]
    #expect(second[9] == .number("0.00", .points) && second[10] == .number("20.00", .points))
    #expect(second[8] == .number("18.52", .points) && second[3] == .empty)
    #expect(sheets[2].rows.count == 2 * 2 * BidCondition.allCases.count)
    #expect(sheets[3].header == ["榜单编号", "方案编号", "揭榜单位", "方案", "回避"])
    #expect(
      sheets[3].rows.first == [
        .text("JB-1"), .text("B-1"), .text("甲公司"), .number("7.0", .general), .text("是"),
      ]
    )
    #expect(sheets[4].rows.count == 4)
    #expect(sheets[5].rows.contains { $0.last == .text(Self.ledger("JB-1").digest) })
  }

  @Test("indicators, files and who made the ledger")
  func whole() throws {
    var input = Self.ledger("JB-1").input
    input.challenge.indicators = "寿命≥5000次；噪声≤60dB"
    input.bids[0].indicators = "寿命6000次"
    var provenance = RankingProvenance(program: "1.0")
    provenance.date = "2026-11-25"
    provenance.operator = "张敏"
    provenance.files = [.init(.bids, InputFile(name: "in/bids.csv", bytes: "abc".utf8))]
    let sheets = RankingSheets(
      [RankingLedger(input, provenance: provenance)],
      language: .zh
    ).sheets
    let indicators = try #require(sheets.first { $0.name == "指标比对" })
    #expect(indicators.rows.count == 4 && indicators.header.count == 10)
    #expect(indicators.rows.allSatisfy { $0.count == 10 })
    let met = indicators.rows.filter { $0[7] == .text("满足") }
    #expect(met.count == 1 && met[0][1] == CellSheet.Cell.text("B-1"))
    let files = try #require(sheets.first { $0.name == "文件清单" })
    let file: [CellSheet.Cell] = [
      .text("JB-1"), .text("揭榜方案"), .text("bids.csv"), .number("3", .general),
      .text("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ]
    #expect(files.rows == [file])
    let maker: [CellSheet.Cell] = [.text("JB-1"), .text("经办人"), .text("张敏")]
    let record = try #require(sheets.last)
    #expect(record.rows.filter { $0 == maker }.count == 1)
  }

  @Test("English has the same cells under other words")
  func english() {
    let sheets = RankingSheets([Self.ledger("JB-1")], language: .en).sheets
    #expect(sheets.map(\.name) == ["Ranking JB-1", "Conditions", "Judge 李", "Judge 王", "Record"])
    #expect(sheets[0].rows.map(\.count) == [15, 15])
  }
}
