import Foundation
import TechMatchKit
import TechMatchStore
import Testing

@testable import TechMatchService

@Suite("A market")
struct MarketTests {
  private let shop: Workshop
  private let criteria: MatchCriteria

  init() throws {
    shop = try Workshop()
    criteria = try .test()
  }

  private func lists(_ market: Market) throws -> [[Hit]] {
    try market.snapshot.demands.inputOrder.map { try market.match($0, criteria).hits }
  }

  @Test("files, a catalogue, both, and an index file give the same hits")
  func sources() throws {
    let files = try shop.files()
    let expected = try lists(Market(files))
    #expect(expected.contains { !$0.isEmpty })
    let catalogue = try shop.catalogue()
    #expect(try lists(Market(catalogue)) == expected)
    let mixed = MarketSource(demands: files.demands, catalogue: shop.store)
    #expect(mixed.has(.achievement) && mixed.has(.demand) && !mixed.isCatalogueAlone)
    #expect(try lists(Market(mixed)) == expected)
    try Catalogue(path: shop.store, access: .read).writeIndex()
    let notices = Notices()
    #expect(try lists(Market(catalogue, tell: notices.tell)) == expected)
    #expect(notices.all.isEmpty)
    #expect(!MarketSource(demands: files.demands).has(.achievement))
  }

  @Test("an index file that is behind or cannot be used is said, and the hits are there")
  func index() throws {
    let source = try shop.catalogue()
    let index = try Catalogue(path: shop.store, access: .read)
    try index.writeIndex()
    try shop.take([.demand: "id,title\nD-9,激光雷达\n"])
    let notices = Notices()
    let market = try Market(source, tell: notices.tell)
    guard case .changedSinceIndex(records: 1, countedRun: 1) = notices.all.first else {
      Issue.record("\(notices.all)")
      return
    }
    #expect(try !market.match(market.document("D-9", of: .demand), criteria).hits.isEmpty)
    var settings = MarketSettings()
    settings.thesaurus = .none
    let other = Notices()
    _ = try Market(source, settings: settings, tell: other.tell)
    guard case .indexNotUsed(path: index.indexPath, .otherConfiguration) = other.all.first else {
      Issue.record("\(other.all)")
      return
    }
    // Statistics from a file: nothing of the index can be used, and nothing is to be said.
    let frozen = FrozenStatistics(of: market.snapshot, name: "s", date: try Workshop.today)
    settings = MarketSettings()
    settings.statistics = try shop.write(frozen.text, to: "statistics")
    let silent = Notices()
    #expect(try Market(source, settings: settings, tell: silent.tell).snapshot.demands.count == 4)
    #expect(silent.all.isEmpty)
  }

  @Test("a market knows when its catalogue has other records")
  func current() throws {
    let market = try Market(try shop.catalogue())
    #expect(try market.isCurrent())
    try shop.note(.shortlisted, "D-1", "A-1")
    #expect(try market.isCurrent())
    _ = try Catalogue(path: shop.store, access: .write).withdraw(.demand, [id("D-2")])
    #expect(try !market.isCurrent())
    #expect(try Market(market.source).isCurrent())
    #expect(try Market(shop.files()).isCurrent())
  }

  @Test("an identifier that is not there is said with the nearest, or with what there is instead")
  func identifiers() throws {
    let market = try Market(try shop.catalogue())
    #expect(try market.snapshot.id(of: market.document("A-2", of: .achievement)) == id("A-2"))
    func failure(_ id: String, _ side: Side, _ failure: ServiceFailure) {
      #expect(throws: failure) { try market.document(id, of: side) }
    }
    failure("D-11", .demand, .noRecord(id: "D-11", side: .demand, count: 3, nearest: "D-1"))
    failure("", .achievement, .noRecord(id: "", side: .achievement, count: 4, nearest: nil))
    failure("A-1", .demand, .otherSide(id: "A-1", side: .demand))
    _ = try Catalogue(path: shop.store, access: .write).withdraw(.demand, [id("D-2")])
    let later = try Market(market.source)
    let withdrawal = try #require(
      try Catalogue(path: shop.store, access: .read).withdrawal(of: .demand, id("D-2"))
    )
    #expect(throws: ServiceFailure.withdrawn(id: "D-2", side: .demand, withdrawal)) {
      try later.document("D-2", of: .demand)
    }
    // The earlier state has it still.
    #expect(throws: Never.self) { try market.document("D-2", of: .demand) }
  }

  @Test("errors of files are told, and fatal where they shall be")
  func strictness() throws {
    var source = try shop.files()
    source.demands.append(try shop.write("id,title\nD-6,\nD-7,雷达\n", to: "broken.csv"))
    let notices = Notices()
    #expect(try Market(source, tell: notices.tell).snapshot.demands.count == 4)
    #expect(notices.lines.contains { $0.contains("3 rows: 1 taken; not taken: 1 header, 1 error") })
    var settings = MarketSettings()
    settings.isStrict = true
    let strict = Notices()
    #expect(throws: ServiceFailure.strict(errors: 1)) {
      try Market(source, settings: settings, tell: strict.tell)
    }
    #expect(strict.lines.contains { $0.contains("1 of 2 records could be read") })
    #expect(!strict.lines.contains { $0.contains("taken") })
    source.demands = [shop.path("nothing.csv")]
    #expect(throws: ImportFailure.notFound(path: shop.path("nothing.csv"))) { try Market(source) }
    #expect(throws: StoreFailure.unusable(path: shop.store, .missing)) {
      try Market(MarketSource(catalogue: shop.store))
    }
  }

  @Test("settings decide the index")
  func settings() throws {
    var settings = MarketSettings()
    settings.workers = 1
    #expect(settings.importing.workers == 1)
    settings.analyser = .plain
    settings.weighting = .bm25
    settings.thesaurus = .file(try shop.write("zh\ten\n激光\tlaser\n", to: "thesaurus"))
    let configuration = try settings.configuration()
    #expect(configuration.thesaurus != nil && configuration.analyser == .plain)
    settings.thesaurus = .extended(shop.path("thesaurus"))
    let extended = try #require(try settings.configuration().thesaurus)
    #expect(extended.concepts.starts(with: Thesaurus.standard.concepts))
    #expect(
      extended.concepts.dropFirst(Thesaurus.standard.concepts.count).map(\.names) == [
        ["激光", "laser"]
      ]
    )
    settings.thesaurus = .file(try shop.write("x\n", to: "spoiled"))
    #expect(throws: ThesaurusFailure.self) { try settings.configuration() }
    let records = try MarketRecords(shop.files(), settings: MarketSettings()) { _ in }
    #expect(records.achievements.count == 4 && records.demands.count == 3)
    for name in WeightingName.allCases {
      settings = MarketSettings()
      settings.weighting = name
      #expect(try Market(records, settings: settings).snapshot.demands.count == 3)
    }
    #expect(MarketRecords().demands.isEmpty)
  }

  @Test("damage that is met in the index file is an error, not a shorter list")
  func damage() throws {
    // Large enough for columns that are checked only when they are read.
    let files = try [("achievements", RecordKind.achievement), ("demands", .demand)].map {
      ImportJob.Files($0.1, [try InputFile(path: Workshop.sample("\($0.0).csv"))])
    }
    _ = try ImportJob(files).run(into: shop.store)
    let source = MarketSource(catalogue: shop.store)
    let catalogue = try Catalogue(path: shop.store, access: .read)
    try catalogue.writeIndex()
    let index = URL(fileURLWithPath: catalogue.indexPath)
    let whole = try Data(contentsOf: index)
    let demands = try Market(source).snapshot.demands.inputOrder.prefix(3)
    let expected = try demands.map { try Market(source).match($0, criteria).hits }
    var unsound = 0
    for place in stride(from: 0, to: whole.count, by: whole.count / 25) {
      var bytes = whole
      bytes[place] ^= 0x10
      try bytes.write(to: index)
      let market = try Market(source)
      do throws(ServiceFailure) {
        for (demand, list) in zip(demands, expected) {
          #expect(try market.match(demand, criteria).hits == list)
        }
      } catch {
        guard case .unsound = error else { throw error }
        unsound += 1
      }
    }
    #expect(unsound > 0)
  }
}
