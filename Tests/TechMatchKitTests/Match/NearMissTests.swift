import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Near misses")
struct NearMissTests {
  /// What a list without gates says of a record.
  private struct Place: Equatable {
    var place: Int
    var id: RecordID
    var millionths: Int
    var keptOutBy: [Gate]
  }

  private static func places(_ result: MatchResult) -> [Place] {
    result.nearMisses.map {
      Place(place: $0.place, id: $0.id, millionths: $0.score.millionths, keptOutBy: $0.keptOutBy)
    }
  }

  private static func options(_ random: inout SeededGenerator) -> MatchOptions {
    var options = MatchOptions(today: RandomMarket.today)
    options.k = random.pick([0, 1, 2, 3, 5, 12, 100])
    options.tagWeight = random.pick([0, 50_000, 300_000])
    options.minimumScore = Score(millionths: random.chance(30) ? 150_000 : 1)
    options.leastPrunedPostings = random.chance(80) ? 0 : 100
    options.leastSharedPostings = random.chance(50) ? 0 : 1_000
    options.gates.ignored = Set(Gate.allCases.filter { _ in random.chance(20) })
    options.gates.requiredKnown = Set(Gate.allCases.filter { _ in random.chance(10) })
    options.gates.priceTolerance = random.pick([0, 30, 100])
    options.gates.region = random.chance(30) ? Region(text: "吉林省", code: 220_000) : nil
    return options
  }

  @Test(
    "are what the list without gates has and the gates keep out, by brute force, from both sides",
    .seeded
  )
  func equalBruteForce() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 21)
    var found = 0
    for round in 0..<RandomTesting.rounds(40) {
      let market = RandomMarket(
        seed: random.next(),
        achievements: random.below(50),
        demands: random.below(12)
      )
      var configuration = IndexConfiguration()
      configuration.blockSize = 1 + random.below(9)
      configuration.rareTermLimit = random.below(8)
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      let options = Self.options(&random)
      let oracle = BruteForce(
        achievements: market.achievements,
        demands: market.demands,
        configuration: configuration,
        tagWeight: options.tagWeight
      )
      let matcher = Matcher(index, options: options, workers: 1 + random.below(3))
      let explainer = Explainer(index, options: options)
      let context = Comment(rawValue: "round \(round)")
      func check(
        _ document: DocID,
        _ ranking: [BruteForce.Pair],
        _ removals: (RecordID) throws -> [Gate]
      ) throws {
        let list = ranking.filter { $0.millionths >= options.minimumScore.millionths }
        let judged = try list.map { try ($0, removals($0.id)) }
        let expected = judged.prefix(options.k).enumerated()
          .filter { !$0.element.1.isEmpty }
          .map {
            Place(
              place: $0.offset + 1,
              id: $0.element.0.id,
              millionths: $0.element.0.millionths,
              keptOutBy: $0.element.1
            )
          }
        let one = matcher.match(document)
        var both: [MatchResult] = [one]
        matcher.match([document]) { both.append($1) }
        for result in both { #expect(Self.places(result) == expected, context) }
        let hits = judged.filter(\.1.isEmpty).prefix(options.k).map(\.0.id)
        #expect(one.hits.map(\.id) == hits, context)
        found += expected.count
      }
      for (position, document) in index.demands.inputOrder.enumerated() {
        try check(document, oracle.ranking(demand: position)) { id in
          let achievement = try #require(index.achievements.document(id))
          return explainer.explain(demand: document, achievement: achievement).removedBy
        }
      }
      for (position, document) in index.achievements.inputOrder.enumerated().prefix(8) {
        try check(document, oracle.ranking(achievement: position)) { id in
          let demand = try #require(index.demands.document(id))
          return explainer.explain(demand: demand, achievement: document).removedBy
        }
      }
    }
    // Else nothing was tested.
    #expect(found > 0)
  }

  @Test("are the same over segments, removed records and any number of workers", .seeded)
  func segments() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 22)
    for _ in 0..<RandomTesting.rounds(15) {
      let market = RandomMarket(seed: random.next(), achievements: 60, demands: 6)
      var configuration = IndexConfiguration()
      configuration.blockSize = 1 + random.below(20)
      configuration.rareTermLimit = random.below(8)
      let whole = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      configuration.statistics = FrozenStatistics(of: whole, name: "", date: RandomMarket.today)
      let late = market.achievements.suffix(25)
      // What comes later stands in the first segment as something else, and is removed there.
      let early = late.prefix(9).map { record in
        var other = record
        other.title = "激光 laser"
        return other
      }
      let live = LiveIndex(
        try IndexBuilder(configuration: configuration)
          .build(achievements: market.achievements.dropLast(25) + early, demands: market.demands)
      )
      for start in stride(from: late.startIndex, to: late.endIndex, by: 8) {
        let part = late[start..<min(start + 8, late.endIndex)]
        try live.apply(IndexChange(achievements: Array(part)))
      }
      let options = Self.options(&random)
      for demand in market.demands {
        let expected = Matcher(whole, options: options, workers: 1).match(demand)
        for workers in [1, 2, 7] {
          let result = Matcher(live.snapshot, options: options, workers: workers).match(demand)
          #expect(Self.places(result) == Self.places(expected))
          #expect(result.hits.map(\.id) == expected.hits.map(\.id))
        }
      }
    }
  }

  @Test("none are found when nobody asks, and the hits are the same")
  func off() throws {
    let market = RandomMarket(seed: 7, achievements: 60, demands: 10)
    let index = try IndexBuilder()
      .build(achievements: market.achievements, demands: market.demands)
    var options = MatchOptions(today: RandomMarket.today)
    options.k = 4
    var silent = options
    silent.findsNearMisses = false
    var found = 0
    for document in index.demands.inputOrder {
      let named = Matcher(index, options: options).match(document)
      let unnamed = Matcher(index, options: silent).match(document)
      #expect(unnamed.hits == named.hits && unnamed.removals == named.removals)
      #expect(unnamed.nearMisses.isEmpty)
      found += named.nearMisses.count
    }
    #expect(found > 0)
  }

  @Test("one is written with its reasons, as an object and as a cell")
  func output() throws {
    let miss = NearMiss(
      place: 2,
      document: DocID(side: .achievement, ordinal: 0),
      id: try #require(RecordID("A-1")),
      score: Score(millionths: 384_002),
      gates: GateVerdicts { $0 == .price ? .fail : .unknown },
      keptOutBy: [.price]
    )
    var price = GateOutcome(.price, .fail, demandText: "80万元", achievementText: "200万元")
    price.excessPerMille = 1_505
    let outcomes = [GateOutcome(.status, .unknown), price]
    let json = miss.json(target: .achievement, title: "车载", outcomes: outcomes).text
    #expect(
      json == """
        {"achievement":"A-1","title":"车载","place":2,"score":384002,"score_text":"38.4002","band":null,\
        "gates":{"status":"unknown","deadline":"unknown","trl":"unknown","modes":"unknown",\
        "price":"fail","region":"unknown"},"kept_out_by":["price"],"reasons":[{"gate":"price",\
        "verdict":"fail","demand":"80万元","achievement":"200万元","excess_percent":150.5,\
        "demand_remark":null,"achievement_remark":null}]}
        """
    )
    #expect(outcomes.cell == "status:  / ; price: 80万元 / 200万元 (+150.5%)")
  }
}
