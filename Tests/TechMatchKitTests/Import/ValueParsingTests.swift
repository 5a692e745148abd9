import Testing

@testable import TechMatchKit

@Suite("Values")
struct ValueParsingTests {
  @Test(
    "readiness is an interval of levels",
    arguments: [
      ("TRL 6", 6...6), ("TRL4-5", 4...5), ("TRL≥6", 6...9), ("TRL 6以上", 6...9), ("6级", 6...6),
      ("中试", 5...7), ("中试以上", 5...9), ("已完成中试", 6...7), ("小试", 4...5), ("实验室阶段", 3...5),
      ("小批量生产", 7...7), ("产业化", 8...9), ("具备产业化条件", 7...9), ("概念验证", 3...4),
      ("大规模应用", 9...9), ("样机", 5...6), ("ＴＲＬ５－７", 5...7), ("pilot scale", 5...7),
      ("未注明", 1...9), ("laboratory", 3...5), ("临床前", 3...5), ("成熟", 8...9), ("小批量", 7...7),
      ("量产✅", 8...9),
      ("已应用", 8...9), ("可应用", 7...9), ("实验室", 3...5), ("样机以上", 5...9), ("规模化", 8...9), ("6", 6...6),
      ("六级", 6...6), ("TRL６级", 6...6), ("中試", 5...7), ("小试、中试", 4...7), ("小试/样机", 4...6),
      ("產業化", 8...9),
      ("成熟度：中试", 5...7), ("较成熟", 7...9), ("不限", 1...9), ("TRL 9（已量产）", 8...9), ("mature", 8...9),
      ("可规模化生产", 7...9), ("可量产", 7...9), ("可产业化", 7...9), ("临床II期", 6...8),
    ]
  )
  func readiness(text: String, levels: ClosedRange<Int>) throws {
    let readiness = try #require(TechnologyReadiness(parsing: text))
    #expect(readiness.lower...readiness.upper == levels)
  }

  @Test(
    "what is no readiness stays unread",
    arguments: [
      "", "TRL 0", "TRL 10", "TRL 7-5", "很成熟吗", "未中试", "尚未产业化", "待中试", "院内制剂", "不成熟",
      "TRL 99999999999999999999",
    ]
  )
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
    #expect(
      parse("不限") == (.any, []) && parse("合作方式不限") == (.any, []) && parse("any") == (.any, [])
    )
    #expect(parse("转让或许可").0 == parse("转让、许可").0)
    #expect(parse("技术转让、详谈") == (TransferModeSet([.assign]), ["详谈"]))
    #expect(parse("Transfer; license").0 == parse("转让、许可").0)
    #expect(parse("專利許可").0 == parse("许可").0 && parse("技術轉讓").0 == TransferModeSet([.assign]))
    #expect(parse("设备采购").0 == parse("产品供应").0 && parse("设备购买").0 == TransferModeSet([.supply]))
    #expect(parse("合作").0 == TransferModeSet([.coDevelop]))
    #expect(parse("不接受转让") == (nil, ["不接受转让"]))
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
      ("流标", .withdrawn), ("未转化", .open), ("withdrawn", .withdrawn), ("神秘", nil), ("已轉化", .taken),
      ("未失效", .open), ("无效", .withdrawn),
      ("對接中", .inTalks),
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
