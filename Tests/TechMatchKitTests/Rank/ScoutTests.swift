import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Scout")
struct ScoutTests {
  /// The score of an institution from its definition.
  private func reference(
    _ name: String,
    _ index: IndexSnapshot,
    _ hits: [Hit]
  ) -> (score: Int, achievements: [RecordID]) {
    let own = hits.filter { index.achievements[$0.document].institutions.contains(name) }.prefix(5)
    var divisor = 5
    var score = 0
    for hit in own {
      score += hit.score.millionths * 4 / divisor
      divisor *= 5
    }
    return (score, own.map(\.id))
  }

  @Test(
    "scores are the definition's, parts add up, and every institution is there with --top 0",
    .seeded
  )
  func definition() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 21)
    for _ in 0..<RandomTesting.rounds(10) {
      var market = RandomMarket(seed: random.next(), achievements: 40, demands: 6)
      let names = ["甲大学", "乙研究所", "丙公司", "丁"]
      for place in market.achievements.indices {
        market.achievements[place].institutions = names.filter { _ in random.chance(35) }
      }
      let index = try IndexBuilder().build(
        achievements: market.achievements,
        demands: market.demands
      )
      let options = MatcherTests.openOptions(tagWeight: 100_000)
      let known = Set(market.achievements.flatMap(\.institutions))
      for demand in index.demands.inputOrder {
        let hits = Matcher(index, options: options).match(demand).hits
        let all = Scout(index, options: options).scout(demand, count: 0)
        #expect(Set(all.map(\.name)) == known)
        #expect(all.map(\.rank) == Array(1...max(1, known.count)).prefix(known.count).map { $0 })
        for item in all {
          let expected = reference(item.name, index, hits)
          #expect(item.score.millionths == expected.score)
          #expect(item.evidence.map(\.achievement) == expected.achievements)
          #expect(item.evidence.reduce(0) { $0 + $1.part.millionths } == item.score.millionths)
          #expect((0...Score.full).contains(item.coverage.millionths))
        }
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.score >= $1.score })
        let some = Scout(index, options: options, workers: 3).scout(demand, count: 2)
        #expect(some == Array(all.filter { $0.score.millionths > 0 }.prefix(2)))
      }
    }
  }
  @Test("with a directory the totals are those of the resolved names, by brute force", .seeded)
  func directory() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 22)
    typealias Directory = OrganisationDirectoryTests
    let records = [
      Directory.record("甲大学", ["甲大"]), Directory.record("甲大学机械学院", in: ["甲大学"]),
      Directory.record("乙研究所", ["乙所", "两可"]), Directory.record("丙公司", ["两可"]),
    ]
    let directory = OrganisationDirectory(records)
    /// Written out by hand.
    let resolved = [
      "甲大学": "甲大学", "甲大": "甲大学", "甲大学机械学院": "甲大学", "甲大学珠海学院": "甲大学珠海学院",
      "乙所": "乙研究所", "乙研究所": "乙研究所", "两可": "两可", "丙公司": "丙公司",
    ]
    for _ in 0..<RandomTesting.rounds(6) {
      var market = RandomMarket(seed: random.next(), achievements: 40, demands: 4)
      for place in market.achievements.indices {
        market.achievements[place].institutions = resolved.keys.sorted().filter { _ in
          random.chance(20)
        }
      }
      let index = try IndexBuilder().build(
        achievements: market.achievements,
        demands: market.demands
      )
      for place in market.achievements.indices {
        let names = market.achievements[place].institutions.compactMap { resolved[$0] }
        var once: [String] = []
        for name in names where !once.contains(name) { once.append(name) }
        market.achievements[place].institutions = once
      }
      let plain = try IndexBuilder().build(
        achievements: market.achievements,
        demands: market.demands
      )
      let options = MatcherTests.openOptions(tagWeight: 100_000)
      let scout = Scout(index, options: options, organisations: directory)
      let judge = Scout(plain, options: options)
      let spelled = Set(index.achievements.all(workers: 1).flatMap(\.record.institutions))
      for demand in index.demands.inputOrder {
        var found = scout.scout(demand, count: 0)
        for item in found {
          let expected = spelled.filter { resolved[$0] == item.name }.sorted()
          #expect(item.spellings == (["两可", "甲大学珠海学院"].contains(item.name) ? [] : expected))
        }
        for place in found.indices { found[place].spellings = [] }
        #expect(found == judge.scout(demand, count: 0))
        // Scores of achievements are no business of a directory.
        let hits = Matcher(index, options: options).match(demand).hits
        let scores = Dictionary(hits.map { ($0.id, $0.score) }, uniquingKeysWith: { $1 })
        for item in found {
          #expect(item.evidence.allSatisfy { scores[$0.achievement] == $0.score })
        }
      }
    }
  }
}
