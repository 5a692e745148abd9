import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("Decisions in lists")
struct DecisionFilterTests {
  private let shop: Workshop
  private let criteria: MatchCriteria

  init() throws {
    shop = try Workshop()
    criteria = try .test {
      $0.top = 2
      $0.ignoredGates = Set(Gate.allCases)
    }
  }

  @Test("rejected pairs are left out, ranks are anew, and lists have their length still")
  func rejected() throws {
    let market = try Market(try shop.catalogue())
    let demand = try market.document("D-1", of: .demand)
    var filter = try market.decisionFilter()
    #expect(try market.match(demand, criteria, through: &filter).list == ["1 A-1", "2 A-4"])
    #expect(filter.hiddenCount == 0)
    try shop.note(.rejected, "D-1", "A-1")
    try shop.note(.shortlisted, "D-1", "A-4")
    filter = try market.decisionFilter()
    #expect(try market.match(demand, criteria, through: &filter).list == ["1 A-4", "2 A-3"])
    #expect(filter.hiddenCount == 1)
    #expect(
      filter.decision(on: RecordPair(demand: try id("D-1"), achievement: try id("A-4")))?.kind
        == .shortlisted
    )
    // From the other side as well.
    let offer = try market.document("A-1", of: .achievement)
    let others = try market.match(offer, criteria, through: &filter).hits.map(\.id)
    #expect(!others.contains(try id("D-1")))
    var all = try market.decisionFilter(showsRejected: true)
    #expect(try market.match(demand, criteria, through: &all).list == ["1 A-1", "2 A-4"])
    #expect(all.hiddenCount == 0)
    try shop.note(.cleared, "D-1", "A-1")
    filter = try market.decisionFilter()
    #expect(filter.decisions?.count == 1)
    #expect(try market.match(demand, criteria, through: &filter).list == ["1 A-1", "2 A-4"])
  }

  @Test("a rejected pair is no near miss, makes room for one, and near misses were not shown")
  func nearMisses() throws {
    let market = try Market(try shop.catalogue())
    let demand = try market.document("D-3", of: .demand)
    func list(_ top: Int) throws -> (hits: [String], misses: [String]) {
      var filter = try market.decisionFilter()
      let criteria = try MatchCriteria.test { $0.top = top }
      let found = try market.match(demand, criteria, through: &filter)
      try filter.noteShown(to: "张敏")
      return (found.list, found.nearMisses.map { "\($0.place) \($0.id) \($0.keptOutBy)" })
    }
    #expect(try list(2) == (["1 A-4", "2 A-3"], ["2 A-1 [TechMatchKit.Gate.price]"]))
    #expect(try list(1) == (["1 A-4"], []))
    let shown = try Catalogue(path: shop.store, access: .read).events()
    #expect(try Set(shown.map(\.pair.achievement)) == [id("A-3"), id("A-4")])
    try shop.note(.rejected, "D-3", "A-4")
    #expect(try list(1) == (["1 A-3"], ["1 A-1 [TechMatchKit.Gate.price]"]))
    try shop.note(.rejected, "D-3", "A-1")
    #expect(try list(2) == (["1 A-3"], []))
  }

  @Test("who was shown a pair is noted once, with the score")
  func shown() throws {
    let market = try Market(try shop.catalogue())
    let catalogue = try Catalogue(path: shop.store, access: .read)
    var filter = try market.decisionFilter()
    var lists: [String] = []
    market.match(market.snapshot.demands.inputOrder, criteria, through: &filter) { _, result in
      lists += result.list
    }
    // The same lists again add nothing.
    market.match(market.snapshot.demands.inputOrder, criteria, through: &filter) { _, _ in }
    #expect(try catalogue.events().isEmpty)
    try filter.noteShown(to: "张敏")
    try filter.noteShown(to: "张敏")
    let events = try catalogue.events()
    #expect(events.count == lists.count && events.allSatisfy { $0.kind == .shown })
    let first = try market.match(try market.document("D-1", of: .demand), criteria).hits[0]
    #expect(events[0].pair.achievement == first.id && events[0].score == first.score)
    try filter.noteShown(to: "李强")
    #expect(try catalogue.events().count == 2 * lists.count)
    #expect(try catalogue.funnels(by: .broker).map(\.shown) == [lists.count, lists.count])
  }

  @Test("without a catalogue everything passes, and nothing is noted")
  func files() throws {
    let market = try Market(try shop.files())
    var filter = try market.decisionFilter()
    #expect(filter.decisions == nil)
    let demand = try market.document("D-1", of: .demand)
    #expect(
      try market.match(demand, criteria, through: &filter).hits
        == market.match(demand, criteria).hits
    )
    try filter.noteShown(to: "张敏")
    #expect(try shop.names() == ["achievements.csv", "demands.csv"])
  }
}
