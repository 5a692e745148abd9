import TechMatchKit
import TechMatchService
import TechMatchStore
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@Suite("Folded lists")
struct FoldingTests {
  /// Records of few titles and texts, many of them twice.
  private static func records(_ random: inout SeededGenerator) throws -> MarketRecords {
    let titles = ["车用铝合金压铸件检测", "车用铝合金压铸件检测技术", "激光雷达测距仪器", "铝合金激光清洗装备"]
    let texts = [
      "采用深度学习分割算法识别气孔缩松裂纹缺陷", "激光雷达测距二百米光学镜头自主设计", "激光清洗铝合金焊缝不伤基材效率高",
    ]
    var records = MarketRecords()
    records.achievements = try (0..<random.below(30)).map { number in
      var record = Achievement(id: try #require(RecordID("A\(number)")))
      record.title = random.pick(titles)
      record.summary = random.pick(texts)
      record.institutions = [random.pick(["吉林大学", "吉林大学药学院", "长春工业大学"])]
      return record
    }
    records.demands = try (0..<3).map { number in
      var record = Demand(id: try #require(RecordID("D\(number)")))
      record.title = random.pick(titles)
      record.summary = random.pick(texts)
      return record
    }
    return records
  }

  /// A list as ids, with what stands under each.
  private static func view(_ list: MatchResult) -> [String] {
    list.hits.map { "\($0.rank) \($0.id) \($0.duplicates)" }
  }

  @Test("a list is the whole ranking folded from the best down, and then cut", .seeded)
  func equalsBruteForce() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    var foldedCount = 0
    var settings = MarketSettings()
    settings.thesaurus = .none
    for round in 0..<RandomTesting.rounds(12) {
      let market = try Market(try Self.records(&random), settings: settings)
      var criteria = try MatchCriteria.test { $0.top = 1_000 }
      var whole: [DocID: [Hit]] = [:]
      for demand in market.snapshot.demands.inputOrder {
        whole[demand] = try market.match(demand, criteria).hits
      }
      let all = market.snapshot.achievements
      var relation: [Set<DocID>: Bool] = [:]
      func isSame(_ one: DocID, _ other: DocID) -> Bool {
        if let known = relation[[one, other]] { return known }
        let found = !DuplicateGroup.groups(of: [all[one], all[other]], workers: 1).isEmpty
        relation[[one, other]] = found
        return found
      }
      for top in [1, 2, 5, 40] {
        criteria.top = top
        criteria.foldsDuplicates = true
        var filter = try market.decisionFilter()
        var other = filter
        try market.match(market.snapshot.demands.inputOrder, criteria, through: &filter) {
          document,
          list in
          var kept: [Hit] = []
          for hit in whole[document] ?? [] {
            let place = kept.firstIndex { isSame($0.document, hit.document) }
            if let place {
              kept[place].duplicates.append(hit.id)
              foldedCount += 1
            } else if kept.count == top {
              break
            } else {
              kept.append(hit)
              kept[kept.count - 1].rank = kept.count
            }
          }
          #expect(list.hits == kept, "round \(round), \(top)")
          let alone = try market.match(document, criteria, through: &other)
          #expect(alone.hits == kept)
        }
      }
    }
    #expect(foldedCount > 50)
  }

  @Test("rejected pairs are left out before, and pairs with a decision keep their place")
  func decisions() throws {
    let shop = try Workshop()
    let twins =
      Workshop.achievements + """
        A-5,车载激光雷达,905纳米激光雷达 测距200米,长春光学研究所,150万元
        A-6,车载 激光雷达,905纳米激光雷达 测距200米,长春光学研究所,150万元

        """
    try shop.take([.achievement: twins, .demand: Workshop.demands])
    let market = try Market(MarketSource(catalogue: shop.store))
    let demand = try market.document("D-1", of: .demand)
    let criteria = try MatchCriteria.test {
      $0.top = 2
      $0.foldsDuplicates = true
    }
    var filter = try market.decisionFilter()
    let before = try market.match(demand, criteria, through: &filter)
    #expect(before.hits[0].id.text == "A-1")
    #expect(before.hits[0].duplicates.map(\.text) == ["A-5", "A-6"])
    #expect(before.hits.count == 2)
    try shop.note(.rejected, "D-1", "A-1")
    try shop.note(.shortlisted, "D-1", "A-6")
    filter = try market.decisionFilter()
    let after = try market.match(demand, criteria, through: &filter)
    #expect(after.hits.map(\.id.text) == ["A-5", "A-6"])
    #expect(after.hits.allSatisfy { $0.duplicates.isEmpty } && filter.hiddenCount == 1)
    try filter.noteShown(to: "张敏")
    let shown = try Catalogue(path: shop.store, access: .read).events().filter { $0.kind == .shown }
    #expect(shown.map(\.pair.achievement.text) == ["A-5", "A-6"])
  }
}
