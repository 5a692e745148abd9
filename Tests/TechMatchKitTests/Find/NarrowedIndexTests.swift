import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

/// Indexes with only some of their records.
@Suite("Narrowed index")
struct NarrowedIndexTests {
  @Test("its lists are the best of the records that are kept, whatever is pruned", .seeded)
  func equalsBruteForce() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for round in 0..<RandomTesting.rounds(40) {
      let market = RandomMarket(
        seed: random.next(),
        achievements: random.below(40),
        demands: random.below(20)
      )
      var configuration = IndexConfiguration()
      configuration.blockSize = 1 + random.below(7)
      configuration.rareTermLimit = random.below(8)
      var index = try IndexBuilder(configuration: configuration, workers: 2)
        .build(achievements: market.achievements, demands: market.demands)
      if random.chance(50) {
        var change = IndexChange()
        change.achievements = Array(market.achievements.prefix(random.below(5)))
        change.withdrawnDemands = market.demands.suffix(random.below(3)).map(\.id)
        index = try index.updated(with: change, workers: 1)
      }
      for side in Side.allCases {
        let kept = Set(index.inputOrder(of: side).filter { _ in random.chance(40) })
        let narrowed = index.keeping(kept, of: side)
        #expect(narrowed.count(of: side) == kept.count)
        #expect(narrowed.count(of: side.opposite) == index.count(of: side.opposite))
        #expect(Set(narrowed.inputOrder(of: side)) == kept)
        var options = MatcherTests.openOptions(k: 10_000)
        if random.chance(50) { options.gates.ignored = [] }
        let all = Matcher(index, options: options, workers: 2)
        options.k = random.below(6)
        let best = Matcher(narrowed, options: options, workers: 1 + random.below(2))
        let documents = index.inputOrder(of: side.opposite)
        var expected: [[Hit]] = []
        for document in documents {
          var hits = Array(
            all.match(document).hits.filter { kept.contains($0.document) }.prefix(options.k)
          )
          for place in hits.indices { hits[place].rank = place + 1 }
          expected.append(hits)
          #expect(best.match(document).hits == hits, "round \(round)")
        }
        var found: [[Hit]] = []
        best.match(documents) { found.append($1.hits) }
        #expect(found == expected, "round \(round)")
      }
    }
  }
}
