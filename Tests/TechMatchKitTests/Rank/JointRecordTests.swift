import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Track records of consortia")
struct JointRecordTests {
  private typealias Directory = OrganisationDirectoryTests

  private static let directory = OrganisationDirectory([
    Directory.record("甲大学", ["甲大", "两可"]), Directory.record("甲大学机械学院", in: ["甲大学"]),
    Directory.record("乙研究所", ["乙所"]), Directory.record("丁公司", ["两可"]),
  ])

  /// Whose the names are, written out by hand; `nil` where nobody knows.
  private static let whose: [String: String?] = [
    "甲大学": "甲", "甲大": "甲", "甲大学机械学院": "甲", "乙研究所": "乙", "乙所": "乙", "丙公司": "丙", "两可": nil,
    "无名公司": "无名",
  ]

  @Test("the best achievements of all members, each once, by brute force", .seeded)
  func bruteForce() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 75)
    let owners = ["甲大学", "甲大学机械学院", "乙研究所", "丙公司", "两可"]
    for _ in 0..<RandomTesting.rounds(5) {
      var market = RandomMarket(seed: random.next(), achievements: 40, demands: 4)
      for place in market.achievements.indices {
        market.achievements[place].institutions = owners.filter { _ in random.chance(25) }
      }
      let index = try IndexBuilder().build(
        achievements: market.achievements,
        demands: market.demands
      )
      let options = MatcherTests.openOptions(tagWeight: 100_000)
      let scout = Scout(index, options: options, organisations: Self.directory)
      let names = Self.whose.keys.sorted()
      let groups = (0..<12).map { _ in
        (0..<1 + random.below(4)).map { _ in names[random.below(names.count)] }
      }
      for demand in index.demands.inputOrder {
        let hits = Matcher(index, options: options).match(demand).hits
        let found = scout.records(of: groups, for: demand)
        #expect(scout.records(of: groups.map { $0.reversed() }, for: demand) == found)
        for (group, record) in zip(groups, found) {
          let wanted = Set(group.compactMap { Self.whose[$0] ?? nil })
          func own(_ institutions: [String]) -> Bool {
            institutions.contains { (Self.whose[$0] ?? nil).map(wanted.contains) ?? false }
          }
          let isKnown = index.achievements.all(workers: 1).contains { own($0.record.institutions) }
          #expect((record != nil) == isKnown)
          let best = hits.filter { own(index.achievements[$0.document].institutions) }.prefix(5)
          var (score, divisor) = (0, 5)
          for hit in best {
            score += hit.score.millionths * 4 / divisor
            divisor *= 5
          }
          #expect(record?.score.millionths ?? 0 == score)
          #expect(record?.evidence.map(\.achievement) ?? [] == best.map(\.id))
          for (item, owners) in zip(record?.evidence ?? [], record?.owners ?? []) {
            let real = Set(
              index.achievements[item.document].institutions.compactMap { Self.whose[$0] ?? nil }
            )
            #expect(!owners.isEmpty && owners.allSatisfy { real.contains((Self.whose[$0]!)!) })
          }
        }
        // One institution alone is what a scout says of it.
        let all = scout.scout(demand, count: 0)
        for item in all where item.name != "两可" {
          let record = scout.records(of: [[item.name]], for: demand)[0]
          #expect(record?.score == item.score && record?.evidence == item.evidence)
        }
      }
    }
  }

  @Test("a bidder of whom nothing is known is unknown; one with other achievements has no points")
  func unknown() throws {
    var demand = Demand(id: RecordID("D")!)
    demand.title = "激光雷达"
    func achievement(_ id: String, _ title: String, _ owner: String) -> Achievement {
      var achievement = Achievement(id: RecordID(id)!)
      achievement.title = title
      achievement.institutions = [owner]
      return achievement
    }
    let index = try IndexBuilder().build(
      achievements: [
        achievement("A", "激光雷达", "甲大学机械学院"), achievement("B", "水稻育种", "乙研究所"),
        achievement("C", "激光雷达", "两可"),
      ],
      demands: [demand]
    )
    func bid(_ id: String, _ names: String...) -> Bid {
      var bid = Bid(id: RecordID(id)!, challenge: demand.id, bidder: names[0])
      bid.members = Array(names.dropFirst())
      return bid
    }
    var criterion = Rubric.Criterion(name: "t", kind: .trackRecord, weight: 100)
    criterion.full = 40
    func ranking(_ missing: Rubric.Missing?) throws -> (RankingInput, [String: [Int]]) {
      criterion.missing = missing
      let input = try RankingInput(
        for: demand,
        bids: [
          bid("1", "无名公司", "甲大"), bid("2", "乙所"), bid("3", "无名公司"), bid("4", "两可"),
        ],
        rubric: Rubric(name: "r", criteria: [criterion]),
        matcher: Matcher(index, options: MatcherTests.openOptions(tagWeight: 0)),
        organisations: Self.directory
      )
      let lines = BidRanking(input).lines
      let points = lines.map { ($0.bid, [$0.lower / 1_000_000, $0.upper / 1_000_000]) }
      return (input, Dictionary(uniqueKeysWithValues: points))
    }
    let (input, points) = try ranking(nil)
    #expect(points == ["1": [100, 100], "2": [0, 0], "3": [0, 100], "4": [0, 100]])
    #expect(input.bids[0].evidence.map(\.achievement) == ["A"])
    #expect(input.bids[0].evidence.map(\.owners) == [["甲大"]])
    #expect(input.bids.map { $0.trackRecord == nil } == [false, false, true, true])
    #expect(try ranking(.zero).1["3"] == [0, 0])
  }
}
