import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Tags that are tied to hits")
struct RelatedTagTests {
  private static func achievements(_ tags: [[String]]) -> [Achievement] {
    tags.enumerated().map { number, tags in
      var record = Achievement(id: RecordID("A\(number)")!)
      record.title = "记录"
      record.tags = tags
      return record
    }
  }

  @Test("the tag that authors use for the thing is named with its counts, the searched one is not")
  func named() throws {
    var tags = [["Micro-LED", "显示"], ["ＭＩＣＲＯ-led", "显示"], ["Micro-LED"], ["显示", "芯片"]]
    tags += Array(repeating: ["芯片"], count: 30)
    var configuration = IndexConfiguration()
    configuration.thesaurus = nil
    let index = try IndexBuilder(configuration: configuration)
      .build(achievements: Self.achievements(tags), demands: [])
    let order = index.inputOrder(of: .achievement)
    let found = index.relatedTags(to: Array(order.prefix(4)), besides: "显示 屏")
    #expect(found.map(\.tag) == ["Micro-LED"])
    #expect(found.first?.hits == 3 && found.first?.hitCount == 4)
    #expect(found.first?.records == 3 && found.first?.recordCount == 34)
    #expect(
      index.relatedTags(to: Array(order.prefix(4)), besides: "").map(\.tag) == ["Micro-LED", "显示"]
    )
    #expect(index.relatedTags(to: Array(order.prefix(4)), besides: "", most: 1).count == 1)
    #expect(index.relatedTags(to: [], besides: "").isEmpty)
    #expect(index.relatedTags(to: order, besides: "").isEmpty)
    #expect(index.relatedTags(to: Array(order.prefix(1)), besides: "").isEmpty)
  }

  @Test("counts are those of the records, whatever became of the index", .seeded)
  func counts() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 3)
    var count = 0
    for _ in 0..<RandomTesting.rounds(20) {
      let names = ["甲", "乙", "丙", "ｘ y", "X  Y", "丁"]
      var records = Self.achievements(
        (0..<40).map { _ in (0..<random.below(3)).map { _ in random.pick(names) } }
      )
      var configuration = IndexConfiguration()
      configuration.thesaurus = nil
      configuration.rareTermLimit = random.below(6)
      configuration.blockSize = 1 + random.below(9)
      let builder = try IndexBuilder(configuration: configuration)
      var change = IndexChange()
      var index = try builder.build(achievements: records, demands: [])
      change.withdrawnAchievements = [records.removeLast().id]
      records[3].tags = ["甲", "乙"]
      change.achievements = [records[3]]
      index = try index.updated(with: change)
      let rebuilt = try builder.build(achievements: records, demands: [])
      let chosen = records.filter { $0.tags.contains("甲") ? random.chance(80) : random.chance(10) }
      func tags(_ index: IndexSnapshot) -> [RelatedTag] {
        let hits = chosen.compactMap { index.document($0.id, of: .achievement) }
        return index.relatedTags(to: hits, besides: "")
      }
      let found = tags(index)
      #expect(found == tags(rebuilt))
      for tag in found {
        func carriers(_ records: [Achievement]) -> Int {
          let folded = TagFolding.fold(tag.tag)
          return records.count { $0.tags.contains { TagFolding.fold($0) == folded } }
        }
        #expect(tag.hits == carriers(chosen) && tag.records == carriers(records))
        #expect(tag.hitCount == chosen.count && tag.recordCount == records.count)
        #expect(tag.hits >= 2 && tag.surprise >= RelatedTag.leastSurprise)
        #expect(tag.hits * tag.recordCount > tag.records * tag.hitCount)
      }
      count += found.count
    }
    #expect(count > 0)
  }
}
