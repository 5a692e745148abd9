import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Records that are not stored")
struct UnstoredRecordTests {
  @Test(
    "matching a record by its content gives the hits, gates and explanations of the stored one",
    .seeded
  )
  func equalsStored() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(30) {
      let market = RandomMarket(seed: random.next(), achievements: 30, demands: 15)
      var configuration = IndexConfiguration()
      configuration.weighting = [.balanced(), .tfidf, .bm25(k1: 1.2, b: 0.75)][random.below(3)]
      configuration.thesaurus = [nil, try RandomMarket.thesaurus()][random.below(2)]
      configuration.lexicon = [nil, RandomMarket.lexicon, .standard][random.below(3)]
      configuration.fieldWeights.title = [2, 0.5][random.below(2)]
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      var options = MatchOptions(today: RandomMarket.today)
      options.gates.region = random.chance(50) ? Region(parsing: "吉林省") : nil
      options.leastPrunedPostings = random.chance(50) ? 0 : 1000
      let matcher = Matcher(index, options: options)
      let explainer = Explainer(index, options: options)
      for document in index.demands.inputOrder {
        let (stored, posted) = (matcher.match(document), matcher.match(index.demands[document]))
        #expect(posted.hits == stored.hits && posted.removals == stored.removals)
        #expect(posted.nearMisses == stored.nearMisses)
        for hit in stored.hits.prefix(3) {
          let explanation = explainer.explain(index.demands[document], achievement: hit.document)
          #expect(
            explanation == explainer.explain(demand: document, achievement: hit.document)
          )
        }
      }
      for document in index.achievements.inputOrder {
        let posted = matcher.match(index.achievements[document])
        #expect(posted.hits == matcher.match(document).hits)
      }
    }
  }

  @Test("a demand that no segment knows meets every gate that it states")
  func gates() throws {
    var achievement = Achievement(id: try #require(RecordID("A")))
    achievement.title = "激光清洗装备"
    achievement.price = MoneyInterval(parsing: "100万元")
    let index = try IndexBuilder().build(achievements: [achievement], demands: [])
    let matcher = Matcher(index, options: MatchOptions(today: RandomMarket.today))
    var demand = Demand(id: try #require(RecordID("form")))
    demand.title = "激光清洗 石墨烯"
    #expect(matcher.match(demand).hits.map(\.id) == [achievement.id])
    #expect(matcher.match(demand).unknownTerms.contains("石墨"))
    demand.budget = MoneyInterval(parsing: "50万元以内")
    let result = matcher.match(demand)
    #expect(result.hits.isEmpty && result.removals?[.price] == 1)
  }
}
