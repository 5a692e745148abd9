import TechMatchKit
import TechMatchService
import Testing

@Suite("What people ask a market")
struct MarketAnswersTests {
  private let shop: Workshop
  private let market: Market
  private let criteria: MatchCriteria

  init() throws {
    shop = try Workshop()
    criteria = try .test()
    market = try Market(try shop.files())
  }

  @Test("a posted demand has the list and the explanation of a stored one, and is not stored")
  func posted() throws {
    let line = Workshop.demands.split(separator: "\n").prefix(2).joined(separator: "\n")
    let imported = Importer().demands(from: [Workshop.file("form", line)])
    let posted = try #require(imported.records.first)
    let stored = try market.document("D-1", of: .demand)
    let list = try market.match(stored, criteria)
    #expect(try market.match(posted, criteria).hits == list.hits && !list.hits.isEmpty)
    for hit in list.hits {
      let explanation = try market.explain(posted, achievement: hit.document, criteria)
      #expect(explanation.score == hit.score)
      #expect(
        try market.explain(demand: stored, achievement: hit.document, criteria) == explanation
      )
    }
    #expect(market.snapshot.demands.count == 3)
    let offer = market.snapshot.achievements[try market.document("A-3", of: .achievement)]
    let found = try market.match(offer, criteria)
    #expect(try found.hits == market.match(market.document("A-3", of: .achievement), criteria).hits)
    #expect(found.hits.first?.id == (try id("D-2")))
  }

  @Test("a text finds records of either side, and says which words no record has")
  func search() throws {
    let found = try market.search("激光清洗 石墨烯", in: .achievement, criteria)
    #expect(found.hits.first?.id == (try id("A-3")))
    #expect(found.unknownTerms.contains("石墨"))
    #expect(try market.search("激光清洗", in: .demand, criteria).hits.first?.id == id("D-2"))
    #expect(try market.search("", in: .demand, criteria).hits.isEmpty)
  }

  @Test("a text is read by the words of all records, whatever a filter leaves")
  func read() throws {
    let sought = try market.read("激光清洗 清", in: .achievement)
    #expect(sought.text == "激光清洗 清" && sought.changes.isEmpty)
    let single = try market.read("清", in: .achievement)
    #expect(single.changes.first?.words.contains("清洗") == true)
    let found = try market.search(single.text, in: .achievement, criteria)
    #expect(found.hits.first?.id == (try id("A-3")))
    #expect(try market.relatedTags(to: found, besides: single.text).isEmpty)
  }

  @Test("a scout adds up what institutions have achieved")
  func scout() throws {
    let scout = market.scout(criteria)
    let found = scout.scout(try market.document("D-1", of: .demand))
    #expect(found.first?.name == "长春光学研究所" && found.first?.evidence.count == 2)
    for demand in market.snapshot.demands.inputOrder {
      #expect(scout.scout(market.snapshot.demands[demand]) == scout.scout(demand))
    }
  }

  @Test("a pasted text is explained with the score that searching for it gives, and states nothing")
  func pasted() throws {
    let market = try Market(shop.files())
    let criteria = try MatchCriteria.test()
    let text = "激光测距雷达，最好能清洗铝合金焊缝"
    let found = try market.search(text, in: .achievement, criteria)
    #expect(found.hits.count > 2)
    for hit in found.hits {
      let explanation = try market.explain(text: text, achievement: hit.document, criteria)
      #expect(explanation.score == hit.score)
      #expect(explanation.gates.allSatisfy { $0.demandText == nil })
      #expect(explanation.removedBy.isEmpty)
    }
  }

  @Test("criteria in people's units are those of the engine")
  func units() throws {
    var criteria = try MatchCriteria.test {
      $0.top = 3
      $0.minimumPoints = 12.5
      $0.tagWeight = 0.25
      $0.ignoredGates = [.price]
      $0.requiredGates = [.deadline]
    }
    let options = criteria.options
    #expect(options.k == 3 && options.minimumScore.millionths == 125_000)
    #expect(options.tagWeight == 250_000)
    #expect(options.gates.ignored == [.price] && options.gates.requiredKnown == [.deadline])
    // The least score is at least one millionth: nothing in common is no hit.
    criteria.minimumPoints = 0
    #expect(criteria.options.minimumScore.millionths == 1)
    #expect(
      try market.match(market.document("D-3", of: .demand), .test()).list == ["1 A-4", "2 A-3"]
    )
    let ignoring = try MatchCriteria.test { $0.ignoredGates = [.price] }
    #expect(try market.match(market.document("D-3", of: .demand), ignoring).hits.count == 3)
  }
}
