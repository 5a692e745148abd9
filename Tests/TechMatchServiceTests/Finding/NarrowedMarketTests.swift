import TechMatchKit
import TechMatchStore
import Testing

@testable import TechMatchService

/// Filters and parts of titles in what people ask a market.
@Suite("Narrowed market")
struct NarrowedMarketTests {
  private let shop: Workshop
  private let files = MarketSource(
    achievements: [Workshop.sample("achievements.csv")],
    demands: [Workshop.sample("demands.csv")]
  )

  init() throws { shop = try Workshop() }

  private static func filter(
    _ terms: [(RecordFilter.Field, String)],
    not excluded: [(RecordFilter.Field, String)] = []
  ) throws -> RecordFilter {
    var filter = RecordFilter()
    for (field, text) in terms { try filter.add(field, text) }
    for (field, text) in excluded { try filter.add(field, text, isExcluded: true) }
    return filter
  }

  /// The identifiers that pass, found without the market.
  private func passing(_ filter: RecordFilter, _ kind: RecordKind) throws -> Set<RecordID> {
    let sources = RecordSources(files: [
      .achievement: files.achievements, .demand: files.demands,
    ])
    let cards = try sources.cards(of: kind, MarketSettings()) { _ in }
    return Set(filter.selection(of: cards).cards.map(\.id))
  }

  private func passingAll(_ side: Side) throws -> Set<RecordID> {
    try passing(RecordFilter(), side == .demand ? .demand : .achievement)
  }

  @Test("a list is the best of the records that pass, not what passes of the best")
  func exact() throws {
    let market = try Market(files)
    let all = try MatchCriteria.test { $0.top = 10_000 }
    let few = try MatchCriteria.test { $0.top = 3 }
    let cases: [(Side, RecordFilter)] = [
      (.achievement, try Self.filter([(.institution, "吉林大学"), (.institution, "长春")])),
      (.achievement, try Self.filter([(.region, "长春"), (.priceMax, "100万元")])),
      (.achievement, try Self.filter([(.stage, "unknown")], not: [(.mode, "独占许可")])),
      (.demand, try Self.filter([(.region, "长春")])),
      (.demand, try Self.filter([(.budgetMin, "200万元")], not: [(.text, "激光")])),
      (.achievement, try Self.filter([(.institution, "没有这个单位")])),
    ]
    for (side, filter) in cases {
      let kept = try passing(filter, side == .demand ? .demand : .achievement)
      let notices = Notices()
      let narrowed = try market.narrowed(to: filter, side, tell: notices.tell)
      #expect(narrowed.snapshot.count(of: side) == kept.count)
      #expect(!notices.lines.isEmpty)
      for document in market.snapshot.inputOrder(of: side.opposite) {
        let expected = try market.match(document, all).hits.filter { kept.contains($0.id) }
        let found = try narrowed.match(document, few).hits
        #expect(found.map(\.id) == expected.prefix(3).map(\.id))
        #expect(found.map(\.score) == expected.prefix(3).map(\.score))
      }
      let words = try narrowed.search("激光 铝合金", in: side, all).hits.map(\.id)
      let whole = try market.search("激光 铝合金", in: side, all).hits.map(\.id)
      #expect(words == whole.filter(kept.contains))
      if side == .achievement {
        let demand = try market.document("XQ-1001", of: .demand)
        for institution in narrowed.scout(few).scout(demand) {
          #expect(institution.evidence.allSatisfy { kept.contains($0.achievement) })
        }
      }
    }
    #expect(throws: FilterFailure.notOf(.budgetMin, .achievement)) {
      try market.narrowed(to: cases[4].1, .achievement)
    }
  }

  @Test("a batch has only what passes, its plan says so, and another filter does not go on with it")
  func batch() throws {
    let filter = try Self.filter([(.region, "吉林省")])
    var job = BatchJob(files, criteria: try .test(), to: shop.path("tonight"))
    job.lists = .both
    job.filter = filter
    let notices = Notices()
    _ = try job.run(tell: notices.tell)
    #expect(notices.all.count { if case .filtered = $0 { true } else { false } } == 2)
    let offers = try passing(filter, .achievement)
    let needs = try passing(filter, .demand)
    let result = try BatchResult(path: job.path)
    #expect(result.manifest.plan.filters == ["region=吉林省"])
    // Without the filter some list has a record that does not pass.
    var everything = job
    everything.filter = RecordFilter()
    everything.path = shop.path("everything")
    _ = try everything.run()
    for (name, isNarrowed) in [("tonight", true), ("everything", false)] {
      let lists = try BatchResult(path: shop.path(name))
      var outside = 0
      for (side, passing) in [(Side.demand, offers), (.achievement, needs)] {
        for id in try passingAll(side) {
          outside += lists.list(of: id, side).count { !passing.contains($0.id) }
        }
      }
      #expect((outside == 0) == isNarrowed, "\(name)")
    }
    var other = job
    other.filter = try Self.filter([(.region, "长春")])
    other.isResuming = true
    #expect(throws: BatchFailure.self) { try other.run() }
  }

  @Test("part of a title or identifier stands for a record, and is told")
  func parts() throws {
    _ = try shop.catalogue()
    let market = try Market(MarketSource(catalogue: shop.store))
    func find(_ text: String, _ side: Side) throws -> (RecordID, [String]) {
      let notices = Notices()
      let document = try market.find(text, of: side, tell: notices.tell)
      return (market.snapshot.id(of: document), notices.lines)
    }
    #expect(try find("D-1", .demand) == (id("D-1"), []))
    let (guess, lines) = try find("镜头", .demand)
    #expect(guess.text == "D-3" && lines == ["'镜头' is taken for demand D-3  雷达光学镜头"])
    #expect(throws: ServiceFailure.otherSide(id: "A-1", side: .demand)) { try find("A-1", .demand) }
    #expect(throws: NamingFailure.self) { try find("激光", .achievement) }
    #expect(
      throws: ServiceFailure.noRecord(id: "D-9", side: .demand, count: 3, nearest: "D-1")
    ) { try find("D-9", .demand) }
    _ = try Catalogue(path: shop.store, access: .write).withdraw(.demand, [try id("D-3")])
    let later = try Market(MarketSource(catalogue: shop.store))
    #expect(throws: ServiceFailure.self) { try later.find("D-3", of: .demand) { _ in } }
  }

  @Test("what cannot be undone takes no part for a record but with care")
  func careful() throws {
    _ = try shop.catalogue()
    func identifier(
      _ text: String,
      _ kind: RecordKind = .demand,
      _ latitude: RecordNames.Latitude = .careful
    ) throws -> String? {
      try RecordNames.identifier(text, of: kind, in: shop.store, latitude) { _ in }?.text
    }
    #expect(try identifier("D-2") == "D-2" && identifier("d-2") == "D-2")
    #expect(try identifier("雷达光学镜头") == "D-3")
    #expect(throws: NamingFailure.self) { try identifier("镜头") }
    #expect(throws: NamingFailure.self) { try identifier("D-") }
    #expect(try identifier("镜头", .demand, .wide) == "D-3")
    // What fits nothing, or something of another kind, is for the catalogue to refuse.
    #expect(try identifier("D-9") == "D-9" && identifier("A-1") == "A-1" && identifier("") == nil)
    _ = try Catalogue(path: shop.store, access: .write).withdraw(.demand, [try id("D-3")])
    #expect(try identifier("D-3") == "D-3" && identifier("雷达光学镜头") == "雷达光学镜头")
    #expect(try identifier("镜头", .demand, .wide) == "D-3")
  }
}
