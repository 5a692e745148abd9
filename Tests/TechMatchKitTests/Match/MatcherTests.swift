import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Matcher")
struct MatcherTests {
  /// Options that let everything through, so that the oracle needs no gates.
  static func openOptions(k: Int = 1000, tagWeight: Int = 300_000) -> MatchOptions {
    var options = MatchOptions(today: RandomMarket.today)
    options.k = k
    options.tagWeight = tagWeight
    options.gates.ignored = Set(Gate.allCases)
    options.leastPrunedPostings = 0
    return options
  }

  static func pairs(_ result: MatchResult) -> [BruteForce.Pair] {
    result.hits.map { BruteForce.Pair(id: $0.id, millionths: $0.score.millionths) }
  }

  @Test(
    "equals brute force from both sides, for any block size, scheme of tags and field weights",
    .seeded
  )
  func equalsBruteForce() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for round in 0..<RandomTesting.rounds(60) {
      let market = RandomMarket(
        seed: random.next(),
        achievements: random.below(40),
        demands: random.below(25)
      )
      var configuration = IndexConfiguration()
      configuration.blockSize = 1 + random.below(7)
      configuration.rareTermLimit = random.below(8)
      configuration.fieldWeights.title = [2, 1, 0.5, 0][random.below(4)]
      configuration.fieldWeights.tags = [2, 0][random.below(2)]
      configuration.weighting = [.balanced(), .tfidf][random.below(2)]
      configuration.thesaurus = [nil, try RandomMarket.thesaurus(), .standard][random.below(3)]
      configuration.lexicon = [nil, RandomMarket.lexicon, .standard][random.below(3)]
      let tagWeight = [0, 1, 300_000, 333_333, 1_000_000][random.below(5)]
      let index = try IndexBuilder(configuration: configuration, workers: 1 + random.below(3))
        .build(achievements: market.achievements, demands: market.demands)
      let oracle = BruteForce(
        achievements: market.achievements,
        demands: market.demands,
        configuration: configuration,
        tagWeight: tagWeight
      )
      let matcher = Matcher(index, options: Self.openOptions(tagWeight: tagWeight), workers: 2)
      let context = Comment(rawValue: "round \(round)")
      for (position, document) in index.demands.inputOrder.enumerated() {
        let found = Self.pairs(matcher.match(document))
        #expect(found == oracle.ranking(demand: position), context)
      }
      for (position, document) in index.achievements.inputOrder.enumerated() {
        let found = Self.pairs(matcher.match(document))
        #expect(found == oracle.ranking(achievement: position), context)
      }
    }
  }

  @Test("gives the same hits for any number of workers, block size and order of input", .seeded)
  func isDeterministic() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 1)
    for _ in 0..<RandomTesting.rounds(12) {
      let market = RandomMarket(seed: random.next(), achievements: 90, demands: 70)
      let reference = try Self.allHits(market, blockSize: 1 << 16, workers: 1)
      for workers in [1, 2, 7, 16] {
        var shuffled = market
        shuffled.achievements.shuffle(using: &random)
        shuffled.demands.shuffle(using: &random)
        let hits = try Self.allHits(shuffled, blockSize: 1 + random.below(9), workers: workers)
        #expect(hits == reference, "\(workers) workers")
      }
    }
  }

  /// Every demand's hits by identifier, with gates in force.
  private static func allHits(
    _ market: RandomMarket,
    blockSize: Int,
    workers: Int
  ) throws -> [RecordID: [Hit]] {
    var configuration = IndexConfiguration()
    configuration.blockSize = blockSize
    let index = try IndexBuilder(configuration: configuration, workers: workers)
      .build(achievements: market.achievements, demands: market.demands)
    var options = MatchOptions(today: RandomMarket.today)
    options.k = 5
    options.leastPrunedPostings = 0
    var hits: [RecordID: [Hit]] = [:]
    Matcher(index, options: options, workers: workers)
      .match(index.demands.inputOrder) { document, result in
        hits[index.demands[document].id] = result.hits
      }
    return hits
  }

  @Test("the best k₁ hits begin the best k₂ hits for k₁ < k₂", .seeded)
  func prefixInK() throws {
    let market = RandomMarket(seed: RandomTesting.seed, achievements: 60, demands: 10)
    let index = try IndexBuilder().build(
      achievements: market.achievements,
      demands: market.demands
    )
    for document in index.demands.inputOrder {
      let all = Matcher(index, options: Self.openOptions()).match(document).hits
      for k in [0, 1, 2, 3, 10, 59] {
        let hits = Matcher(index, options: Self.openOptions(k: k)).match(document).hits
        #expect(hits == Array(all.prefix(k)))
      }
    }
  }

  @Test("gates remove exactly the pairs whose explanation names a failed gate", .seeded)
  func gatesFilterTheList() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 2)
    for _ in 0..<RandomTesting.rounds(20) {
      let market = RandomMarket(seed: random.next(), achievements: 40, demands: 8)
      var configuration = IndexConfiguration()
      configuration.blockSize = 1 + random.below(50)
      configuration.rareTermLimit = random.below(30)
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      var options = MatchOptions(today: RandomMarket.today)
      options.k = 1000
      options.leastPrunedPostings = 0
      options.gates.ignored = Set(Gate.allCases.filter { _ in random.chance(30) })
      options.gates.requiredKnown = Set(Gate.allCases.filter { _ in random.chance(15) })
      options.gates.priceTolerance = random.pick([0, 30, 100])
      options.gates.region = random.chance(30) ? Region(text: "吉林省", code: 220_000) : nil
      let matcher = Matcher(index, options: options)
      let open = Matcher(index, options: Self.openOptions(tagWeight: options.tagWeight))
      let explainer = Explainer(index, options: options)
      for document in index.demands.inputOrder {
        let result = matcher.match(document)
        let admitted = open.match(document).hits.filter { hit in
          let explanation = explainer.explain(demand: document, achievement: hit.document)
          let isAdmitted = explanation.gates.allSatisfy {
            switch $0.verdict {
            case .pass, .negotiable: true
            case .fail: options.gates.ignored.contains($0.gate)
            case .unknown: !options.gates.requiredKnown.contains($0.gate)
            }
          }
          #expect(isAdmitted == explanation.removedBy.isEmpty)
          return isAdmitted
        }
        #expect(result.hits.map(\.id) == admitted.map(\.id))
        for hit in result.hits {
          let outcomes = explainer.explain(demand: document, achievement: hit.document).gates
          #expect(outcomes.allSatisfy { hit.gates[$0.gate] == $0.verdict })
        }
        let removed = result.removals?.values.reduce(0, +)
        let considered = open.match(document).hits.count
        #expect(removed == considered - result.hits.count)
      }
    }
  }

  @Test("a minimum score only cuts the tail", .seeded)
  func minimumScore() throws {
    let market = RandomMarket(seed: RandomTesting.seed &+ 3, achievements: 60, demands: 10)
    let index = try IndexBuilder().build(
      achievements: market.achievements,
      demands: market.demands
    )
    for document in index.demands.inputOrder {
      let all = Matcher(index, options: Self.openOptions()).match(document).hits
      for floor in [0, 1, 200_000, 500_000, 1_000_000, 2_000_000] {
        var options = Self.openOptions()
        options.minimumScore = Score(millionths: floor)
        let hits = Matcher(index, options: options).match(document).hits
        #expect(hits == all.filter { $0.score.millionths >= floor })
      }
    }
  }

  @Test("identical records score the full score, to the rounding of their parts")
  func identicalRecords() throws {
    var achievement = Achievement(id: RecordID("A")!)
    achievement.title = "激光"
    var other = Achievement(id: RecordID("B")!)
    other.title = "alloy"
    var demand = Demand(id: RecordID("D")!)
    demand.title = "激光"
    let index = try IndexBuilder().build(achievements: [achievement, other], demands: [demand])
    let hits = Matcher(index, options: Self.openOptions()).match(DocID(side: .demand, ordinal: 0))
      .hits
    #expect(hits.map(\.score.millionths) == [1_000_000])
  }

  @Test("a side without tags leaves the whole score to the text")
  func missingTagsAreUnknown() throws {
    var tagged = Achievement(id: RecordID("A")!)
    tagged.title = "激光"
    tagged.tags = ["光电"]
    var untagged = Achievement(id: RecordID("B")!)
    untagged.title = "激光"
    var demand = Demand(id: RecordID("D")!)
    demand.title = "激光"
    demand.tags = ["生物医药"]
    var configuration = IndexConfiguration()
    configuration.fieldWeights.tags = 0
    let index = try IndexBuilder(configuration: configuration)
      .build(achievements: [tagged, untagged], demands: [demand])
    let hits = Matcher(index, options: Self.openOptions()).match(DocID(side: .demand, ordinal: 0))
      .hits
    #expect(hits.map(\.id.text) == ["B", "A"])
    #expect(hits.map(\.score.millionths) == [1_000_000, 700_000])
  }

  @Test("a text scores like a demand with the same summary", .seeded)
  func textEqualsDemand() throws {
    let market = RandomMarket(seed: RandomTesting.seed &+ 4, achievements: 40, demands: 12)
    let index = try IndexBuilder().build(
      achievements: market.achievements,
      demands: market.demands
    )
    for source in market.demands {
      guard let text = source.summary else { continue }
      var demand = Demand(id: RecordID("text")!)
      demand.summary = text
      demand.tags = source.tags
      var configuration = IndexConfiguration()
      configuration.fieldWeights.tags = 0
      let reference = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: [demand])
      let expected = Matcher(reference, options: Self.openOptions()).match(
        DocID(side: .demand, ordinal: 0)
      )
      let found = Matcher(
        try IndexBuilder(configuration: configuration)
          .build(achievements: market.achievements, demands: []),
        options: Self.openOptions()
      ).match(text: text, tags: source.tags, in: .achievement)
      #expect(found.hits.map(\.id) == expected.hits.map(\.id))
      #expect(found.hits.map(\.score) == expected.hits.map(\.score))
    }
    #expect(!index.demands.inputOrder.isEmpty)
  }

  @Test("words that no record has are named and give no hits")
  func unknownWords() throws {
    let market = RandomMarket(seed: 1, achievements: 5, demands: 1)
    let index = try IndexBuilder().build(achievements: market.achievements, demands: [])
    let result = Matcher(index, options: Self.openOptions()).match(
      text: "xylophone",
      in: .achievement
    )
    #expect(result.hits.isEmpty)
    #expect(result.unknownTerms == ["xylophon"])
  }

  @Test("empty sides give empty results")
  func emptySides() throws {
    let index = try IndexBuilder().build(achievements: [], demands: [])
    let matcher = Matcher(index, options: Self.openOptions(), workers: 4)
    #expect(matcher.match(text: "激光", in: .achievement).hits.isEmpty)
    #expect(matcher.match(text: "", in: .demand).hits.isEmpty)
    matcher.match([]) { _, _ in Issue.record("nothing to deliver") }
  }
}
