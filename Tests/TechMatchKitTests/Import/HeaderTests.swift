import Testing

@testable import TechMatchKit

@Suite("Import: headers")
struct HeaderTests {
  @Test(
    "headers that people use find their field",
    arguments: [
      (.achievement, "单位", .institution), (.achievement, "所属院校", .institution),
      (.achievement, "Institution", .institution), (.achievement, "研发团队", .people),
      (.achievement, "所在地", .region), (.achievement, "阶段", .readiness),
      (.achievement, "联系方式", .phone), (.achievement, "联系人/电话", .contact),
      (.achievement, "联系人及电话", .contact), (.achievement, "详细说明", .summary),
      (.achievement, "技术名称", .title), (.achievement, "Title", .title),
      (.achievement, "价格", .price), (.achievement, "意向价格（万元）", .price),
      (.achievement, "Transfer mode", .modes), (.achievement, "知识产权情况", .ip),
      (.achievement, "所属领域", .field), (.achievement, "所属行业", .industries),
      (.achievement, "拟转让价格区间", .price), (.achievement, "成果简介及技术指标", .summary),
      (.achievement, "推荐人联系电话", .phone),
      (.demand, "技术需求", .summary), (.demand, "技术难题", .summary), (.demand, "企业", .organisation),
      (.demand, "单位", .organisation), (.demand, "需求内容描述", .summary),
      (.demand, "期望成熟度", .requiredReadiness), (.demand, "拟投入资金（万元）", .budget),
      (.demand, "需求内容", .content), (.demand, "所在地", .region), (.demand, "所属行业", .industries),
      (.demand, "有效期至", .deadline),
      (.demand, "1、贵企业全称：", .organisation), (.demand, "2、您所在的城市：", .region),
      (.demand, "Q3. 您目前最急需解决的技术难题是什么？", .summary),
      (.demand, "4、请详细描述该技术难题（现状、指标要求）", .summary), (.demand, "5、您愿意投入的资金：", .budget),
      (.demand, "（6）您的联系方式", .phone), (.demand, "三、请填写企业名称", .organisation),
    ] as [(RecordKind, String, RecordField)]
  )
  func known(kind: RecordKind, header: String, field: RecordField) {
    #expect(HeaderMap.map(for: kind).match(header).field == field)
  }

  @Test(
    "a wrong guess is worse than an attribute",
    arguments: [
      (.achievement, "填报单位"), (.achievement, "联系人单位"), (.achievement, "合作单位"),
      (.achievement, "推荐单位名称"), (.achievement, "合作企业名称"), (.achievement, "来源项目名称"),
      (.achievement, "依托项目编号"), (.achievement, "企业名称"), (.achievement, "英文缩写名称"),
      (.achievement, "市场价格"), (.achievement, "同类产品价格"), (.achievement, "成果名称说明"),
      (.achievement, "备注"), (.achievement, "编号规则"), (.achievement, "企业简介"),
      (.achievement, "完成单位和价格"), (.achievement, "填报日期"),
      (.demand, "提交答卷时间"), (.demand, "所用时间"), (.demand, "来源"), (.demand, "填报单位"),
      (.demand, "合作企业名称"), (.demand, "推荐单位"), (.demand, "单位人数"), (.demand, "企业规模"),
      (.demand, "应用单位"), (.demand, "3.5"), (.demand, "1"), (.demand, ""),
    ] as [(RecordKind, String)]
  )
  func unknown(kind: RecordKind, header: String) {
    #expect(HeaderMap.map(for: kind).match(header).field == nil)
  }

  @Test("every spelling stands for its field, and none for two in one kind")
  func aliases() {
    for kind in RecordKind.allCases {
      let map = HeaderMap.map(for: kind)
      for field in RecordField.allCases where map.has(field) {
        #expect(map.match(field.rawValue).field == field)
        #expect(HeaderMap.canonical(for: kind).match(field.rawValue).field == field)
      }
    }
    #expect(HeaderMap.canonical(for: .demand).match("需求名称").field == nil)
    #expect(HeaderMap.canonical(for: .demand).match("Title").field == nil)
    #expect(HeaderMap.canonical(for: .demand).match("price").field == nil)
  }

  private func demands(_ text: String) -> Imported<Demand> {
    Importer().demands(from: [InputFile(name: "d.csv", bytes: Array(text.utf8))])
  }

  private func achievements(_ text: String) -> Imported<Achievement> {
    Importer().achievements(from: [InputFile(name: "a.csv", bytes: Array(text.utf8))])
  }

  @Test("a problem is the title where no column names one, and text where one does")
  func titles() {
    let alone = demands("需求编号,技术难题,详细说明\nA,结冰,风机叶片冬天结冰\n")
    #expect(alone.records.map(\.title) == ["结冰"])
    #expect(alone.records.map(\.summary) == ["风机叶片冬天结冰"])
    #expect(alone.report.files[0].columns.map(\.field) == [.id, .title, .summary])
    let beside = demands("需求编号,技术难题,需求名称\nA,结冰,叶片除冰\nB,只有难题,\n")
    #expect(beside.records.map(\.title) == ["叶片除冰", nil])
    #expect(beside.records.map(\.summary) == ["结冰", "只有难题"])
    // Objects have no common headers.
    let objects = demands(#"{"id":"A","技术难题":"结冰"}"#)
    #expect(objects.records.map(\.summary) == ["结冰"])
  }

  @Test("two columns of text are joined, two lists united, two prices not")
  func joined() throws {
    let imported = achievements(
      """
      成果编号,成果名称,技术简介,关键词,详细说明,关键字,完成单位,单位,电话,邮箱,报价,转让价格
      A,甲,简,激光；雷达,详,雷达；测距,甲校,乙所、甲校,1,a@b.c,10万元,20万元
      B,乙,,,只有,,,丙校,,,,30万元
      C,丙,同,,同,,,,,,,
      """
    )
    #expect(imported.records.map(\.summary) == ["简\n详", "只有", "同"])
    #expect(imported.records.map(\.tags) == [["激光", "雷达", "测距"], [], []])
    #expect(imported.records.map(\.institutions) == [["甲校", "乙所"], ["丙校"], []])
    #expect(imported.records[0].contact?.phone == "1；a@b.c")
    #expect(imported.records[0].price?.lowerFen == 10_000_000)
    #expect(imported.records[0].attributes == [Attribute(name: "转让价格", value: "20万元")])
    #expect(imported.records[1].price?.lowerFen == 30_000_000)
    let warnings = imported.report.files[0].issues.filter { $0.severity == .warning }
    #expect(warnings.map(\.fact) == [.secondColumn(.price)])
  }

  @Test("what is joined is the same record when it is read back")
  func roundTrip() {
    let text = "id,title,技术简介,详细说明,关键词,关键字,单位\nA,甲,简,详,a;b,c,某校\n"
    let input = InputFile(name: "a", bytes: Array(text.utf8))
    let lines = Importer().lines(of: .achievement, from: [input])
    var options = ImportOptions.silent(workers: 1)
    for isCanonical in [true, false] {
      options.isCanonical = isCanonical
      let file = InputFile(name: "b", bytes: Array(lines.records[0].content.utf8))
      let again = Importer(options: options).lines(of: .achievement, from: [file])
      #expect(again.records.map(\.content) == lines.records.map(\.content))
    }
  }
}
