import Testing

@testable import TechMatchKit

@Suite("Import: rows that are no records")
struct RowContentTests {
  private static let names = ["序号", "成果名称", "完成单位", "成熟度", "拟转让价格"]

  private func content(_ cells: String) -> RowContent {
    let cells = cells.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return RowContent(cells, under: Self.names)
  }

  @Test(
    "totals, signatures and notes",
    arguments: [
      "合计：16项||||", "合计|9|||", "合计|12家|||", "合 计||||1,200万元", "总计（万元）||||350", "小计|5项||", "共 16 项",
      "共计：16项，其中发明专利3项", "本页小计|3", "Total|12", "Grand total: 12",
      "填表人：王老师|||审核人：|日期：2026年5月6日", "填表人：栾某||联系电话||2026年5月", "填表人|张三|审核人|李四|",
      "填表人：刘洋  联系电话：0431-88770000", "制表人（签字）：", "审核：", "（盖章）", "日期：",
      "备注：本表一式两份，请于月底前报送。", "注：价格含税", "注1：价格含税", "Note: prices include tax", "以下空白",
      "|填报日期：2026.5.1|||",
    ]
  )
  func footers(row: String) { #expect(content(row) == .footer) }

  @Test(
    "records that only look like it",
    arguments: [
      "合计能耗管理系统|某大学|中试||", "1|合计：能耗的算法|某大学||", "合计：一种能耗核算方法", "合计：一种方法|某大学|小试|50万|",
      "总计量检测仪|某大学", "共轭聚合物材料", "共5轴联动机床|某大学|", "审核机器人", "审核系统（AI）|某大学", "日期识别算法|某大学",
      "注塑机节能改造", "注意力机制芯片|某大学", "备注识别", "说明书自动生成|某大学", "电话机器人", "联系人推荐算法|某大学",
      "3|备注：无|", "备注：见附件|某大学|小试", "1||||", "A", "17|合计|某大学|中试|20万",
    ]
  )
  func records(row: String) { #expect(content(row) == .record) }

  @Test("headings and repeated headers")
  func others() {
    #expect(content("一、装备制造") == .heading)
    #expect(content("（二）生物医药||||") == .heading)
    #expect(content("第三部分 新材料") == .heading)
    #expect(content("三、装备|某大学") == .record)
    #expect(content("一种装备") == .record)
    #expect(content("序号|成果名称|完成单位|成熟度|拟转让价格") == .header)
    #expect(content("序号|成果名称 |||") == .header)
    #expect(content("|成果名称|||") == .record)
    #expect(RowContent(["一、全部需求"], under: ["技术难题", "单位"]) == .record)
  }
}
