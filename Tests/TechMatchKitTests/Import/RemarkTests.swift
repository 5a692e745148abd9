import Testing

@testable import TechMatchKit

@Suite("Remarks on values")
struct RemarkTests {
  private func demands(_ text: String) -> Imported<Demand> {
    Importer().demands(from: [InputFile(name: "d.csv", bytes: Array(text.utf8))])
  }

  private func achievements(_ text: String) -> Imported<Achievement> {
    Importer().achievements(from: [InputFile(name: "a.csv", bytes: Array(text.utf8))])
  }

  @Test("a filled cell is kept as it is written, with the reason why it is not used")
  func kept() throws {
    let record = try #require(
      achievements(
        "编号,名称,成熟度,转化方式,价格,状态\nA,甲,院内制剂,技术转让、详谈,按分钟计价,神秘\n"
      ).records.first
    )
    #expect(
      record.remarks == [
        .readiness: ValueRemark(.notUnderstood, "院内制剂"),
        .modes: ValueRemark(.partlyUnderstood, "详谈"),
        .price: ValueRemark(.notUnderstood, "按分钟计价"),
        .status: ValueRemark(.notUnderstood, "神秘"),
      ]
    )
    #expect(record.transferModes == TransferModeSet([.assign]) && record.price == nil)
    let demand = try #require(
      demands("编号,名称,预算,截止日期,合作方式\nD,甲,$5 million,尽快,面议\n").records.first
    )
    #expect(
      demand.remarks == [
        .budget: ValueRemark(.foreignCurrency, "$5 million"),
        .deadline: ValueRemark(.notUnderstood, "尽快"),
        .modes: ValueRemark(.negotiable, "面议"),
      ]
    )
  }

  @Test("remarks belong to their own record")
  func own() {
    let records = achievements("编号,名称,价格\nA,甲,很贵\nB,乙,1万元\n,丙,很贵\nD,丁,2万元\n").records
    #expect(records.map(\.remarks.count) == [1, 0, 1, 0])
  }

  @Test("a number without a unit is of no unit, warned once, and never yuan")
  func noUnit() throws {
    let imported = demands("编号,名称,预算\nA,甲,120\nB,乙,300\nC,丙,80万\nD,丁,5\n")
    #expect(imported.records.map(\.budget?.basis) == [.noUnit, .noUnit, .yuan, .noUnit])
    let report = imported.report.files[0]
    let issue = try #require(report.issues.first)
    #expect(report.issues.count == 1 && report.warningCount == 3)
    #expect(issue.count == 3 && issue.lines == [2, 3, 5])
    #expect(issue.fact == .incomparableMoney(text: "120", .noUnit))
    #expect(
      IssueText(language: .zh).lines(for: issue)[0]
        == "d.csv:2:3: 警告：“预算”：金额没有单位，表头也没有注明，不参与比较（共 3 处，第 2、3、5 行）"
    )
    let json = demands("编号,名称,预算（万元）\nA,甲,120\nB,乙,5万元\n")
    #expect(json.records.map(\.budget?.upperFen) == [120_000_000, 5_000_000])
    #expect(json.report.files[0].issues.isEmpty)
  }

  @Test("numbers in JSON are of no unit either, unless the key names one")
  func jsonNumbers() {
    let text =
      #"{"id":"A","title":"甲","budget":3000000}"# + "\n"
      + #"{"id":"B","title":"乙","budget(元)":3000000}"#
    let records = demands(text).records
    #expect(records.map(\.budget?.basis) == [.noUnit, .yuan])
    #expect(records[1].budget?.upperFen == 300_000_000 && records[1].budget?.text == "3000000元")
  }

  @Test("every value comes back from its line as the same value")
  func lines() {
    let text = """
      编号,名称,预算（万元）,截止日期,合作方式,要求成熟度,当前状态
      A,甲,120,长期有效,不限,不限,神秘
      B,乙,30万/年,2027年4月前,技术转让、详谈,六级,已解决
      C,丙,USD 5万,尽快,面议,院内制剂,
      D,丁,20-50,2027年底,易货,中试以上,有效
      E,戊,约3以上,,,,
      F,己,双方协商,,,,
      """
    for header in ["预算（万元）", "预算", "预算(元)", "预算（万美元）", "预算（元/年）"] {
      let source = InputFile(name: "d", bytes: Array(text.replacing("预算（万元）", with: header).utf8))
      let records = Importer().demands(from: [source]).records
      let lines = Importer().lines(of: .demand, from: [source]).records
      let again = InputFile(name: "d", bytes: Array(lines.map { $0.content + "\n" }.joined().utf8))
      let restored = Importer().demands(from: [again]).records
      #expect(records.count == 6 && restored.count == 6)
      for (record, other) in zip(records, restored) {
        var other = other
        other.source = record.source
        // What is kept in the words of another unit is remarked on in those words.
        #expect(record.remarks.mapValues(\.kind) == other.remarks.mapValues(\.kind))
        other.remarks = record.remarks
        #expect(record == other, "\(header)")
      }
      #expect(
        lines.map(\.content) == Importer().lines(of: .demand, from: [again]).records.map(\.content)
      )
    }
  }

  @Test("gates know any from nothing, and show what was not understood")
  func gates() throws {
    let offers = achievements(
      "编号,名称,成熟度,转化方式,价格\nA,激光清洗,院内制剂,不限,按分钟计价\nB,激光清洗,,,\nC,激光清洗,小试,技术转让、详谈,1万元/年\n"
    ).records
    let sought = demands(
      "编号,名称,要求成熟度,合作方式,预算,截止日期\nD,激光清洗,不限,设备采购,120,长期有效\n"
    ).records
    let index = try IndexBuilder().build(achievements: offers, demands: sought)
    let explainer = Explainer(
      index,
      options: MatchOptions(today: CalendarDate(year: 2026, month: 11, day: 21)!)
    )
    func lines(_ ordinal: UInt32, _ language: Language) throws -> String {
      let explanation = explainer.explain(
        demand: DocID(side: .demand, ordinal: 0),
        achievement: DocID(side: .achievement, ordinal: ordinal)
      )
      return ExplanationText(language: language, width: nil).lines(for: explanation).joined(
        separator: "\n"
      )
    }
    let first = try lines(0, .zh)
    #expect(first.contains("原文“院内制剂”，未能识别") && first.contains("原文“按分钟计价”，未能识别"))
    #expect(first.contains("120（单位不明）") && first.contains("长期有效") && first.contains("不限"))
    #expect(!first.contains("转化方式  未知"))
    #expect(try lines(1, .zh).contains("未填"))
    let third = try lines(2, .en)
    #expect(
      third.contains("assignment (\"详谈\" not understood)") && third.contains("1万元/年 (no total)")
    )
    let verdicts = Matcher(
      index,
      options: {
        var options = MatchOptions(today: CalendarDate(year: 2026, month: 11, day: 21)!)
        options.gates.ignored = Set(Gate.allCases)
        return options
      }()
    ).match(DocID(side: .demand, ordinal: 0)).hits
    for hit in verdicts {
      #expect(
        hit.gates[.deadline] == .pass && hit.gates[.trl] == .pass && hit.gates[.price] == .unknown
      )
    }
    let byID = Dictionary(uniqueKeysWithValues: verdicts.map { ($0.id.text, $0.gates[.modes]) })
    #expect(byID["A"] == .pass && byID["B"] == .unknown && byID["C"] == .fail)
  }
}
