import Testing

@testable import TechMatchKit

@Suite("Declarations by rule")
struct DeclarationCheckTests {
  private static func verdict(_ text: String, _ needed: String = "无利益冲突") -> GateVerdict {
    DeclarationCheck(text).verdict(on: needed).verdict
  }

  @Test(
    "what is affirmed as an item of its own counts",
    arguments: [
      "无利益冲突", "无利益冲突；近三年无失信记录", "近三年无失信记录;无利益冲突。", "1. 无利益冲突\n2. 无失信记录", "（一）本单位承诺：无利益冲突",
      "我单位郑重承诺与发榜方无利益冲突", "无利益冲突，特此声明", "无失信记录、无利益冲突、同意公示", "① 无利益冲突情形", " 无 利益冲突 ", "無利益衝突",
      "联合体各方均无利益冲突", "无利益冲突，近三年未受行政处罚，不转包",
    ]
  )
  func affirmed(_ text: String) { #expect(Self.verdict(text) == .pass) }

  @Test(
    "what is denied, or not said at all, fails",
    arguments: [
      "不能承诺无利益冲突", "无法承诺无利益冲突", "不承诺无利益冲突", "我单位未承诺无利益冲突", "暂不能保证无利益冲突", "近三年无失信记录",
      "无利益冲突；不能承诺无利益冲突", "同意公示",
    ]
  )
  func denied(_ text: String) { #expect(Self.verdict(text) == .fail) }

  @Test(
    "what is doubtful is unknown, with its text",
    arguments: [
      "除与甲公司合作外，无利益冲突", "除与甲公司合作外无利益冲突", "有利益冲突", "不存在利益冲突", "目前无利益冲突", "无利益冲突；但曾参股发榜方",
      "如中榜，无利益冲突", "无利益冲突（见附件）", "无利益冲突？", "部分无利益冲突", "无利益冲突；与发榜方有利益冲突情形", "并非无利益冲突",
      "无法承诺以下事项；无利益冲突", "我单位不能承诺下列内容：\n1. 无利益冲突\n2. 无失信记录", "无利益冲突：否", "尽量做到无利益冲突",
    ]
  )
  func doubtful(_ text: String) {
    let (verdict, shown) = DeclarationCheck(text).verdict(on: "无利益冲突")
    #expect(verdict == .unknown, "\(text)")
    #expect(!shown.isEmpty)
  }

  @Test("a cell that says neither yes nor no is unknown, with the text")
  func withdrawn() throws {
    let text = "揭榜编号,榜单编号,揭榜单位,是否撤回\nT1,C,甲,2027-03-20撤回\nT2,C,乙,否\nT3,C,丙,是\nT4,C,丁,\n"
    let bids = Importer().bids(from: [InputFile(name: "b", bytes: text.utf8)]).records
    #expect(bids.map(\.isWithdrawn) == [nil, false, true, nil])
    #expect(bids[0].remarks[.withdrawn] == ValueRemark(.notUnderstood, "2027-03-20撤回"))
    #expect(bids[3].remarks.isEmpty)
  }
}
