import Testing

@testable import TechMatchKit

@Suite("ReasonSentence")
struct ReasonSentenceTests {
  private func sentences(_ demand: String, _ achievement: String, tags: [String] = []) throws
    -> [String]
  {
    var (left, right) = (Demand(id: RecordID("D")!), Achievement(id: RecordID("A")!))
    (left.summary, right.summary) = (demand, achievement)
    (left.tags, right.tags) = (tags, tags)
    let explanation = try ReasonTests.explanation(left, right)
    return [Language.zh, .en].map { ReasonSentence(language: $0).text(explanation) }
  }

  @Test("nothing, one and many words in common, with what is missing")
  func counts() throws {
    #expect(
      try sentences("激光熔覆", "玉米种子") == ["没有共同的词和标签；差在：激光熔覆。", "Nothing in common; missing: 激光熔覆."]
    )
    #expect(
      try sentences("激光，裂纹", "激光") == [
        "一条共同技术词：激光；差在：裂纹。", "One technical term in common: 激光; missing: 裂纹.",
      ]
    )
    #expect(
      try sentences("laser; battery", "battery, laser") == [
        "两条共同技术词：laser、battery；需求的词成果中都有。",
        "Two technical terms in common: laser and battery; no word of the demand is missing.",
      ]
    )
    let many = ["激光", "裂纹", "电池", "疫苗", "玉米", "气孔", "轴承", "涂层", "钢板", "薄膜", "焊缝"]
    let sentence = try sentences(many.joined(separator: "，"), many.joined(separator: "。"))
    #expect(sentence[0].hasPrefix("11 条共同技术词：激光、裂纹、电池、疫苗、玉米等；"))
    #expect(sentence[1].hasPrefix("11 technical terms in common: "))
    #expect(sentence[1].contains(" and others; "))
  }

  @Test("general words are said only where there is nothing else, tags as what both do")
  func general() throws {
    #expect(try sentences("系统", "系统")[0] == "没有共同的技术词，只有一般用语：系统；需求的词成果中都有。")
    let tagged = try sentences("激光", "激光", tags: ["激光熔覆"])
    #expect(tagged[0].contains("；双方都做激光熔覆；"))
    #expect(tagged[1].contains("; both work on 激光熔覆; "))
  }
}
