import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("RecordList")
struct RecordListTests {
  private static func ids(_ found: RecordSelection) -> [String] { found.cards.map(\.id.text) }

  @Test("files and a catalogue have the same records, filtered and ordered alike")
  func sources() throws {
    let shop = try Workshop()
    let files = try shop.files()
    _ = try shop.catalogue()
    for sources in [
      RecordSources(files: [.achievement: files.achievements, .demand: files.demands]),
      RecordSources(catalogue: shop.store),
    ] {
      var list = RecordList(.achievement, in: sources)
      #expect(Self.ids(try list.run()) == ["A-1", "A-2", "A-3", "A-4"])
      list.order = RecordOrder(.price, isDescending: true)
      #expect(Self.ids(try list.run()) == ["A-1", "A-3", "A-4", "A-2"])
      try list.filter.add(.priceMax, "100万元")
      let notices = Notices()
      let found = try list.run(tell: notices.tell)
      #expect(Self.ids(found) == ["A-3", "A-4"])
      #expect(found.tally.undecided.map(\.count) == [1])
      #expect(notices.lines.first == "2 of 4 achievements")
      try list.filter.add(.institution, "长春", isExcluded: true)
      #expect(Self.ids(try list.run()) == ["A-3"])
      var demands = RecordList(.demand, in: sources)
      try demands.filter.add(.text, "王处")
      #expect(Self.ids(try demands.run()).isEmpty, "a contact is no field to search")
      #expect(throws: FilterFailure.notOf(.priceMax, .demand)) {
        demands.filter = list.filter
        _ = try demands.run()
      }
    }
  }

  @Test("bids and organisations are listed as well")
  func otherKinds() throws {
    let shop = try Workshop()
    let bids = Workshop.sample("bids.csv")
    let filed = try RecordList(.bid, in: RecordSources(files: [.bid: [bids]])).run()
    #expect(filed.cards.count == 41 && filed.cards[0].institutions.count > 0)
    try shop.take([.organisation: "单位编号,单位名称,简称\nO-1,吉林大学,吉大\n"])
    var list = RecordList(.organisation, in: RecordSources(catalogue: shop.store))
    try list.filter.add(.institution, "吉大")
    #expect(Self.ids(try list.run()) == ["O-1"])
    #expect(try RecordList(.bid, in: RecordSources(catalogue: shop.store)).run().cards.isEmpty)
  }

  @Test("a record without a date counts from the day on which the catalogue first had it")
  func arrivals() throws {
    let shop = try Workshop()
    _ = try shop.catalogue()
    try shop.take([.demand: Workshop.demands.replacing("长光", with: "长光所")])
    let catalogue = try Catalogue(path: shop.store, access: .read)
    let arrivals = try catalogue.arrivals(of: .demand)
    #expect(arrivals.count == 3)
    for (id, time) in arrivals { #expect(try catalogue.versions(.demand, id)[0].time == time) }
    var list = RecordList(.demand, in: RecordSources(catalogue: shop.store))
    try list.filter.add(.since, "2020-01-01")
    #expect(try list.run().cards.count == 3)
    try list.filter.add(.since, "2020-01-01", isExcluded: true)
    #expect(
      try list.run().tally
        == list.filter.selection(of: try list.sources.cards(of: .demand, MarketSettings()) { _ in })
        .tally
    )
    #expect(try list.run().cards.isEmpty)
  }

  @Test("errors are fatal where they are meant to be")
  func strict() throws {
    let shop = try Workshop()
    let path = try shop.write("id,title\nB,\nA,y\n", to: "a.csv")
    let list = RecordList(.achievement, in: RecordSources(files: [.achievement: [path]]))
    #expect(try list.run().cards.count == 1)
    var settings = MarketSettings()
    settings.isStrict = true
    #expect(throws: ServiceFailure.strict(errors: 1)) { try list.run(settings) }
  }
}
