import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Similar records")
struct SimilarTests {
  /// Options that prune tiny corpora.
  private static func options(k: Int = 1000, tagWeight: Int = 300_000) -> MatchOptions {
    var options = MatchOptions(today: RandomMarket.today)
    options.k = k
    options.tagWeight = tagWeight
    options.leastPrunedPostings = 0
    return options
  }

  @Test("equals brute force on either side, whatever gates are in force", .seeded)
  func equalsBruteForce() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for round in 0..<RandomTesting.rounds(16) {
      let market = RandomMarket(
        seed: random.next(),
        achievements: random.below(30),
        demands: random.below(20)
      )
      var configuration = IndexConfiguration()
      configuration.blockSize = 1 + random.below(7)
      configuration.rareTermLimit = random.below(8)
      configuration.weighting = [.balanced(), .tfidf][random.below(2)]
      configuration.thesaurus = [nil, try RandomMarket.thesaurus()][random.below(2)]
      configuration.lexicon = [nil, RandomMarket.lexicon, .standard][random.below(3)]
      let tagWeight = [0, 300_000, 1_000_000][random.below(3)]
      let index = try IndexBuilder(configuration: configuration, workers: 1 + random.below(3))
        .build(achievements: market.achievements, demands: market.demands)
      let oracle = BruteForce(
        achievements: market.achievements,
        demands: market.demands,
        configuration: configuration,
        tagWeight: tagWeight
      )
      var options = Self.options(tagWeight: tagWeight)
      options.gates.region = random.chance(30) ? Region(parsing: "吉林省") : nil
      options.gates.requiredKnown = random.chance(30) ? [.price, .trl] : []
      for side in Side.allCases {
        for (position, document) in index.inputOrder(of: side).enumerated() {
          let expected = oracle.ranking(like: position, of: side)
          let all = Matcher(index, options: options).similar(to: document)
          #expect(MatcherTests.pairs(all) == expected, "round \(round)")
          #expect(all.hits.map(\.rank) == Array(1...expected.count + 1).dropLast())
          options.k = random.below(5)
          let some = Matcher(index, options: options, workers: 3).similar(to: document)
          #expect(MatcherTests.pairs(some) == Array(expected.prefix(options.k)))
          #expect((some.removals == nil) == (some.hits.count >= options.k))
          options.k = 1000
        }
      }
    }
  }

  @Test("is as like from either record, also across the segments of an index that changed", .seeded)
  func symmetric() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 1)
    for _ in 0..<RandomTesting.rounds(8) {
      let market = RandomMarket(seed: random.next(), achievements: 20, demands: 15)
      var index = try IndexBuilder().build(
        achievements: market.achievements,
        demands: market.demands
      )
      var change = IndexChange()
      change.achievements =
        RandomMarket(seed: random.next(), achievements: 6, demands: 0)
        .achievements
      change.withdrawnDemands = [market.demands[0].id]
      index = try index.updated(with: change)
      let matcher = Matcher(index, options: Self.options())
      for side in Side.allCases {
        var scores: [[RecordID]: Score] = [:]
        for document in index.inputOrder(of: side) {
          let id = index.id(of: document)
          for hit in matcher.similar(to: document).hits { scores[[id, hit.id]] = hit.score }
        }
        for (pair, score) in scores {
          #expect(pair[0] != pair[1] && scores[[pair[1], pair[0]]] == score)
          #expect(!pair.contains(market.demands[0].id))
        }
      }
    }
  }

  @Test("a record that is not stored finds what the stored one finds, and the stored one", .seeded)
  func unstored() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 2)
    for _ in 0..<RandomTesting.rounds(5) {
      let market = RandomMarket(seed: random.next(), achievements: 20, demands: 15)
      var configuration = IndexConfiguration()
      configuration.weighting = [.balanced(), .tfidf, .bm25(k1: 1.2, b: 0.75)][random.below(3)]
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      let matcher = Matcher(index, options: Self.options())
      func check(_ stored: MatchResult, _ posted: MatchResult, _ own: DocID) {
        let others = posted.hits.filter { $0.document != own }
        #expect(others.map(\.id) == stored.hits.map(\.id))
        #expect(others.map(\.score) == stored.hits.map(\.score))
        #expect(posted.hits.allSatisfy { $0.score.millionths <= Score.full })
      }
      for own in index.achievements.inputOrder {
        check(matcher.similar(to: own), matcher.similar(to: index.achievements[own]), own)
      }
      for own in index.demands.inputOrder {
        check(matcher.similar(to: own), matcher.similar(to: index.demands[own]), own)
      }
    }
  }

  @Test("the same words are the full score, and nobody is asked about gates")
  func sameWords() throws {
    var first = Achievement(id: try #require(RecordID("A")))
    first.title = "激光清洗装备"
    first.status = RecordStatus(phase: .taken, text: "已转化")
    var second = first
    second.id = try #require(RecordID("B"))
    var third = first
    third.id = try #require(RecordID("C"))
    third.title = "抗体药物"
    let index = try IndexBuilder().build(achievements: [third, second, first], demands: [])
    let own = try #require(index.achievements.document(first.id))
    let hits = Matcher(index, options: Self.options()).similar(to: own).hits
    #expect(hits.map(\.id) == [second.id])
    #expect(hits[0].score.millionths > Score.full - 100)
  }
}
