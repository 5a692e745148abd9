import Testing

@testable import TechMatchKit

@Suite("Values")
struct ValueParsingTests {
  @Test(
    "amounts are intervals in fen",
    arguments: [
      ("200万元", 200_000_000, 200_000_000), ("100-200万元", 100_000_000, 200_000_000),
      ("100－２００万", 100_000_000, 200_000_000), ("1.44亿", 14_400_000_000, 14_400_000_000),
      ("1.2亿元", 12_000_000_000, 12_000_000_000), ("50万-1亿", 50_000_000, 10_000_000_000),
      ("300万元以内", nil, 300_000_000), ("不超过300万元", nil, 300_000_000),
      ("不低于50万元", 50_000_000, nil), ("200万+", 200_000_000, nil), ("≥80万元", 80_000_000, nil),
      ("500000元", 50_000_000, 50_000_000), ("500,000元", 50_000_000, 50_000_000),
      ("￥1,234.56", 123_456, 123_456), ("人民币80万元", 80_000_000, 80_000_000),
      ("80万", 80_000_000, 80_000_000), ("10～20 万元", 10_000_000, 20_000_000),
      ("面议", nil, nil), ("价格面议", nil, nil), ("0元", 0, 0),
    ] as [(String, Int64?, Int64?)]
  )
  func money(text: String, lower: Int64?, upper: Int64?) throws {
    let money = try #require(MoneyInterval(parsing: text))
    #expect(money.lowerFen == lower)
    #expect(money.upperFen == upper)
    #expect(money.text == text)
  }

  @Test("a bare number counts in the header's unit")
  func headerUnit() {
    let money = MoneyInterval(parsing: "120-150", unitFen: 1_000_000)
    #expect(money?.lowerFen == 120_000_000)
    #expect(money?.upperFen == 150_000_000)
    #expect(MoneyInterval(parsing: "120万元", unitFen: 1_000_000)?.lowerFen == 120_000_000)
    #expect(MoneyInterval(parsing: "120元", unitFen: 1_000_000)?.lowerFen == 12_000)
  }

  @Test(
    "what is no amount in yuan stays unread",
    arguments: [
      "", "万", "12O000", "200-100万元", "100万美元", "$500", "-5万元", "1e9", "约一百万",
      "99999999999999999999999亿", "1.2.3万", "100万元左右或更多",
    ]
  )
  func notMoney(text: String) {
    #expect(MoneyInterval(parsing: text) == nil)
  }

  @Test(
    "dates are spans of days",
    arguments: [
      ("2026/12/31", "2026-12-31", "2026-12-31"), ("2026-1-5", "2026-01-05", "2026-01-05"),
      ("2026.12.31", "2026-12-31", "2026-12-31"), ("20261231", "2026-12-31", "2026-12-31"),
      ("2026年12月31日", "2026-12-31", "2026-12-31"), ("2026年12月", "2026-12-01", "2026-12-31"),
      ("2026-02", "2026-02-01", "2026-02-28"), ("2028年2月", "2028-02-01", "2028-02-29"),
      ("2026年", "2026-01-01", "2026-12-31"), ("2026", "2026-01-01", "2026-12-31"),
      ("46387", "2026-12-31", "2026-12-31"), ("46387.5", "2026-12-31", "2026-12-31"),
      ("２０２６／１２／３１", "2026-12-31", "2026-12-31"),
      ("2026-12-31T08:30:00Z", "2026-12-31", "2026-12-31"),
      ("2026/12/31 0:00", "2026-12-31", "2026-12-31"),
    ]
  )
  func dates(text: String, first: String, last: String) throws {
    let span = try #require(DateSpan(parsing: text))
    #expect(span.first.description == first)
    #expect(span.last.description == last)
  }

  @Test(
    "what is no date stays unread",
    arguments: ["", "2026-02-29", "2026-13-01", "待定", "12/31", "2026年13月", "99999", "1e5", "长期"]
  )
  func notDates(text: String) {
    #expect(DateSpan(parsing: text) == nil)
  }

  @Test(
    "lengths of time are months",
    arguments: [
      ("24个月", 24), ("2年", 24), ("两年", 24), ("一年半", 18), ("18 months", 18), ("3 years", 36),
    ]
  )
  func lengths(text: String, months: Int) {
    #expect(TimeSpan(parsing: text) == .months(months, text: text))
  }

  @Test("places in time are spans")
  func spans() throws {
    guard case .dates(let span) = try #require(TimeSpan(parsing: "2026年至2028年")) else {
      Issue.record("no span")
      return
    }
    #expect(span.first.description == "2026-01-01")
    #expect(span.last.description == "2028-12-31")
    #expect(TimeSpan(parsing: "2028年至2026年") == nil)
    #expect(TimeSpan(parsing: "尽快") == nil)
  }

  @Test(
    "readiness is an interval of levels",
    arguments: [
      ("TRL 6", 6...6), ("TRL4-5", 4...5), ("TRL≥6", 6...9), ("TRL 6以上", 6...9), ("6级", 6...6),
      ("中试", 5...7), ("中试以上", 5...9), ("已完成中试", 6...7), ("小试", 4...5), ("实验室阶段", 3...5),
      ("小批量生产", 7...7), ("产业化", 8...9), ("具备产业化条件", 7...9), ("概念验证", 3...4),
      ("大规模应用", 9...9), ("样机", 5...6), ("ＴＲＬ５－７", 5...7), ("pilot scale", 5...7),
      ("未注明", 1...9), ("laboratory", 3...5),
    ]
  )
  func readiness(text: String, levels: ClosedRange<Int>) throws {
    let readiness = try #require(TechnologyReadiness(parsing: text))
    #expect(readiness.lower...readiness.upper == levels)
  }

  @Test("what is no readiness stays unread", arguments: ["", "TRL 0", "TRL 10", "TRL 7-5", "很成熟吗"])
  func notReadiness(text: String) {
    #expect(TechnologyReadiness(parsing: text) == nil)
  }

  @Test("transfer modes are read from names, codes and general words")
  func modes() {
    func parse(_ text: String) -> (TransferModeSet?, [String]) {
      var unknown: [String] = []
      let modes = TransferModeSet.parse(ListParsing.items(text), unknownWords: &unknown)
      return (modes, unknown)
    }
    #expect(parse("技术转让、作价入股").0 == TransferModeSet([.assign, .equity]))
    #expect(parse("独占许可; coDevelop").0 == TransferModeSet([.licenseExclusive, .coDevelop]))
    #expect(parse("exclusive licence").0 == TransferModeSet([.licenseExclusive]))
    #expect(
      parse("许可").0 == TransferModeSet([.licenseExclusive, .licenseSole, .licenseNonExclusive])
    )
    #expect(parse("协议转让").0 == TransferModeSet([.assignByAgreement]))
    #expect(parse("面议") == (nil, []))
    #expect(parse("易货") == (nil, ["易货"]))
    for mode in TransferMode.allCases {
      for name in [mode.code, mode.chineseName, mode.englishName] {
        var unknown: [String] = []
        #expect(TransferModeSet.parse([name], unknownWords: &unknown) == TransferModeSet([mode]))
      }
    }
  }

  @Test(
    "places find their code",
    arguments: [
      ("吉林省长春市", 220_100), ("长春", 220_100), ("吉林省", 220_000), ("吉林", 220_000),
      ("吉林市", 220_200), ("吉林省吉林市", 220_200), ("北京市海淀区", 110_000), ("辽宁省沈阳市", 210_100),
      ("Changchun, Jilin", 220_100), ("220100", 220_100), ("深圳", 440_300), ("某地", nil),
    ] as [(String, Int?)]
  )
  func regions(text: String, code: Int?) {
    #expect(Region(parsing: text).code == code)
  }

  @Test(
    "status words have a phase",
    arguments: [
      ("可转化", .open), ("洽谈中", .inTalks), ("已转化", .taken), ("已失效", .withdrawn), ("发榜公告", .open),
      ("流标", .withdrawn), ("未转化", .open), ("withdrawn", .withdrawn), ("神秘", nil),
    ] as [(String, RecordStatus.Phase?)]
  )
  func statuses(text: String, phase: RecordStatus.Phase?) {
    #expect(RecordStatus(parsing: text) == RecordStatus(phase: phase, text: text))
  }

  @Test(
    "lists split where people separate, and English phrases stay whole",
    arguments: [
      ("激光，光电、5G;AI/VR|新材料", ["激光", "光电", "5G", "AI", "VR", "新材料"]),
      ("人工智能 大数据", ["人工智能", "大数据"]), ("machine learning", ["machine learning"]),
      ("AI 芯片", ["AI 芯片"]), (" 激光 ；； ", ["激光"]), ("", []),
    ]
  )
  func lists(text: String, items: [String]) {
    #expect(ListParsing.items(text) == items)
  }

  @Test("names of organisations keep their commas")
  func organisations() {
    #expect(
      ListParsing.organisations("Acme, Inc.; 吉林大学；Beta A/S、甲") == [
        "Acme, Inc.", "吉林大学", "Beta A/S", "甲",
      ]
    )
  }

  @Test("a million spaces are no burden")
  func spaces() {
    let spaces = String(repeating: " ", count: 1_000_000)
    #expect(CellText(spaces + "中 试" + spaces).string == "中 试")
    #expect(CellText(spaces).string.isEmpty)
    #expect(MoneyInterval(parsing: spaces + "5万" + spaces)?.lowerFen == 5_000_000)
  }
}
