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
    var divisor = 8
    var score = 0
    for hit in own {
      score += hit.score.millionths * 7 / divisor
      divisor *= 8
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
}
