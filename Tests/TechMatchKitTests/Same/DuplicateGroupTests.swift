import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Duplicate groups")
struct DuplicateGroupTests {
  /// Records of few titles, owners and texts, so that there are twins, chains and near misses.
  static func records(_ count: Int, _ random: inout SeededGenerator) -> [Achievement] {
    let titles = [
      "车用铝合金压铸件检测", "车用铝合金压铸件检测技术", "一种车用铝合金压铸件检测", "车用铝合金压铸件检测技术及应用",
      "检测系统", "检测 系统", "二氧化碳捕集材料制备", "",
    ]
    let owners = ["吉林大学", "吉林大学药学院", "吉林大学化学学院", "长春工业大学", ""]
    let phrases = [
      "采用深度学习分割算法识别气孔缩松裂纹缺陷", "单件节拍二十秒可与产线对接", "以玉米秸秆为碳源制备钠离子电池负极",
      "检出率高于百分之九十九", "适合肿瘤患者辅助用药",
    ]
    return (0..<count).map { number in
      var record = Achievement(id: RecordID("A\(random.below(count * 2))")!)
      record.title = random.pick(titles)
      let owner = random.pick(owners)
      record.institutions = owner.isEmpty ? [] : [owner]
      let text = (0..<random.below(4)).map { _ in random.pick(phrases) }.joined(separator: "，")
      record.summary = text.isEmpty ? nil : text
      if random.chance(20) { record.details[.registrationNumber] = "2024\(10 + random.below(3))" }
      record.price = MoneyInterval(parsing: "\(number)万元")
      return record
    }
  }

  /// The groups straight from the definition.
  private static func groups(_ records: [Achievement]) -> [DuplicateGroup] {
    var units = TextUnits()
    let order = records.indices.sorted { (records[$0].id, $0) < (records[$1].id, $1) }
    let prints = order.map { RecordPrint(records[$0], &units) }
    let texts = order.map { RecordPrint.text(of: records[$0], &units) }
    var groups: [DuplicateGroup] = []
    var told: Set<Set<Int>> = []
    for first in order.indices {
      let others = (first + 1..<order.count).compactMap { other in
        Sameness(prints[first], prints[other]) { TextResemblance(texts[first], texts[other]) }
          .map { DuplicateGroup.Member(place: order[other], sameness: $0) }
      }
      let places = [order[first]] + others.map(\.place)
      if places.dropFirst().allSatisfy({ told.contains([places[0], $0]) }) { continue }
      for place in places { for other in places { told.insert([place, other]) } }
      groups.append(DuplicateGroup(first: places[0], others: others))
    }
    return groups
  }

  @Test("equals comparing every pair, for any number of workers", .seeded)
  func equalsBruteForce() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    var found = 0
    for round in 0..<RandomTesting.rounds(40) {
      let records = Self.records(random.below(40), &random)
      let expected = Self.groups(records)
      for workers in [1, 3] {
        #expect(DuplicateGroup.groups(of: records, workers: workers) == expected, "round \(round)")
      }
      found += expected.count
    }
    #expect(found > 100)
  }

  @Test("is the same for any order of the input", .seeded)
  func order() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 1)
    func view(_ records: [Achievement]) -> [[String]] {
      DuplicateGroup.groups(of: records).map { group in
        ["\(records[group.first].id)"]
          + group.others.map { "\(records[$0.place].id) \($0.sameness)" }
      }
    }
    for _ in 0..<RandomTesting.rounds(10) {
      var records = Self.records(30, &random)
      for place in records.indices { records[place].id = RecordID("A\(place)")! }
      let expected = view(records)
      records.shuffle(using: &random)
      #expect(view(records) == expected)
    }
  }

  @Test("a chain does not glue different records together, and no pair is lost")
  func chain() throws {
    func record(_ id: String, _ summary: String?) throws -> Achievement {
      var record = Achievement(id: try #require(RecordID(id)))
      record.title = "车用铝合金压铸件缺陷检测"
      record.institutions = ["吉林大学"]
      record.summary = summary
      return record
    }
    let records = [
      try record("A", "采用深度学习分割算法识别气孔缩松裂纹缺陷"), try record("B", nil),
      try record("C", "以玉米秸秆为碳源制备钠离子电池负极材料"),
    ]
    let groups = DuplicateGroup.groups(of: records)
    #expect(groups.map(\.first) == [0, 1])
    #expect(groups.map { $0.others.map(\.place) } == [[1], [2]])
  }

  @Test("ten thousand copies are one group, without comparing each with each")
  func copies() throws {
    var record = Achievement(id: try #require(RecordID("A")))
    record.title = "车用铝合金压铸件缺陷检测"
    record.institutions = ["吉林大学"]
    let records = (0..<10_000).map { number in
      var copy = record
      copy.id = RecordID("A\(number)")!
      return copy
    }
    let groups = DuplicateGroup.groups(of: records)
    #expect(groups.count == 1 && groups[0].others.count == 9_999)
  }

  @Test("what differs is named field by field, contacts apart")
  func differences() throws {
    var first = Achievement(id: try #require(RecordID("A")))
    first.title = "检测"
    first.institutions = ["甲", "乙"]
    first.price = MoneyInterval(parsing: "80-120万")
    first.attributes = [Attribute(name: "备注", value: "急")]
    var other = first
    other.title = "检测系统"
    other.institutions = ["甲"]
    other.price = nil
    other.attributes = [Attribute(name: "来源", value: "网")]
    let found = FieldDifference.between(first, other)
    let expected = [
      "title: 检测 → 检测系统", "institution: 甲；乙 → 甲", "price: 80-120万 → –", "备注: 急 → –", "来源: – → 网",
    ]
    #expect(
      found.map { "\($0.field): \($0.first ?? "–") → \($0.other ?? "–")" } == expected
    )
    #expect(FieldDifference.between(first, first).isEmpty)
  }
}
