import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Explainer")
struct ExplainerTests {
  @Test("the parts of every pair add up to the score that matching gives, from both sides", .seeded)
  func partsAddUp() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 5)
    for _ in 0..<RandomTesting.rounds(15) {
      let market = RandomMarket(seed: random.next(), achievements: 30, demands: 15)
      let index = try IndexBuilder().build(
        achievements: market.achievements,
        demands: market.demands
      )
      let options = MatcherTests.openOptions(tagWeight: random.below(1_000_001))
      let matcher = Matcher(index, options: options)
      let explainer = Explainer(index, options: options)
      for demand in index.demands.inputOrder {
        let scores = Dictionary(
          uniqueKeysWithValues: matcher.match(demand).hits.map {
            ($0.document, $0.score)
          }
        )
        for achievement in index.achievements.inputOrder {
          let explanation = explainer.explain(demand: demand, achievement: achievement)
          let sum =
            explanation.terms.reduce(0) { $0 + $1.millionths }
            + explanation.tags.reduce(0) { $0 + $1.millionths }
          #expect(sum == explanation.score.millionths)
          #expect(explanation.score == scores[achievement] ?? Score(millionths: 0))
          #expect(explanation.textCeiling + explanation.tagCeiling == Score.full)
          for term in explanation.terms {
            #expect(!term.demand.counts.isEmpty && !term.achievement.counts.isEmpty)
          }
        }
      }
    }
  }

  @Test("names fields, counts, common tags as each side spells them, and what is missing")
  func content() throws {
    var achievement = Achievement(id: RecordID("A")!)
    achievement.title = "激光 激光"
    achievement.summary = "激光 alloy"
    achievement.tags = ["ＡＩ", "光电"]
    var demand = Demand(id: RecordID("D")!)
    demand.summary = "激光 membrane"
    demand.tags = ["ai", "生物医药"]
    let index = try IndexBuilder().build(achievements: [achievement], demands: [demand])
    let explanation = Explainer(index, options: MatchOptions(today: RandomMarket.today))
      .explain(
        demand: DocID(side: .demand, ordinal: 0),
        achievement: DocID(side: .achievement, ordinal: 0)
      )
    let laser = try #require(explanation.terms.first { $0.term == "激光" })
    #expect(laser.demand.counts == [FieldCount(field: .summary, count: 1)])
    #expect(
      laser.achievement.counts == [
        FieldCount(field: .title, count: 2), FieldCount(field: .summary, count: 1),
      ]
    )
    #expect(explanation.tags.map(\.demandTag) == ["ai"])
    #expect(explanation.tags.map(\.achievementTag) == ["ＡＩ"])
    #expect(explanation.missingTags == ["生物医药"])
    #expect(explanation.missingTerms.contains("membran"))
    #expect(explanation.gates.map(\.gate) == Gate.allCases)
  }
}
