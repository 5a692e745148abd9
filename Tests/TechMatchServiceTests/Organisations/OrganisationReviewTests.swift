import Foundation
import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("Who is who in a market")
struct OrganisationReviewTests {
  private let shop: Workshop

  private static let achievements = """
    id,title,summary,institution,people,phone
    A-1,车载激光雷达,激光雷达,吉大,张三,0431-85168888
    A-2,激光清洗,激光清洗,吉林大学,,
    A-3,车载激光雷达,激光雷达 测距,吉林大学,张三,

    """

  private static let organisations = "单位名称,别名\n吉林大学,\n吉首大学,\n长春理工大学,长理工\n"

  init() throws {
    shop = try Workshop()
    try shop.take([.achievement: Self.achievements, .demand: Workshop.demands])
  }

  private func review(_ files: [InputFile] = []) throws -> OrganisationReview {
    try OrganisationReview(
      OrganisationSource(files: files, catalogue: shop.store),
      MarketSource(catalogue: shop.store)
    )
  }

  private func decide(
    _ name: String,
    _ relation: OrganisationClaim.Relation = .alias,
    of organisation: String,
    isConfirmed: Bool = true
  ) throws {
    let claim = OrganisationClaim(name, relation, of: organisation)
    try review().decide([NameDecision(claim, isConfirmed: isConfirmed, broker: "张敏")])
  }

  @Test("nobody is known at first, and nothing is used before it is confirmed")
  func confirming() throws {
    #expect(try OrganisationSource(catalogue: shop.store).directory() == nil)
    let before = try review()
    #expect(before.entries.isEmpty)
    let proposal = try #require(before.proposals.first)
    #expect(proposal.claim == OrganisationClaim("吉大", of: "吉林大学"))
    #expect(proposal.evidence.map(\.ground) == [.abbreviation, .sameWork])
    try before.decide([NameDecision(proposal.claim, isConfirmed: true, broker: "张敏")])
    let after = try review()
    #expect(after.proposals.isEmpty)
    #expect(after.entries.map(\.label) == ["吉林大学"])
    #expect(after.entries.map(\.recordCount) == [3])
    let market = try Market(MarketSource(catalogue: shop.store))
    let directory = try #require(try OrganisationSource(catalogue: shop.store).directory())
    let demand = try market.document("D-1", of: .demand)
    let found = market.scout(try .test(), organisations: directory).scout(demand)
    #expect(found.map(\.name) == ["吉林大学"])
    #expect(found.first?.spellings == ["吉大", "吉林大学"])
    // Funnels go by the same.
    try shop.note(.accepted, "D-1", "A-1")
    try shop.note(.accepted, "D-1", "A-2")
    let catalogue = try Catalogue(path: shop.store, access: .read)
    let funnels = try catalogue.funnels(by: .institution, organisations: directory)
    #expect(funnels.map { "\($0.name) \($0.pairs)" } == ["吉林大学 2"])
    #expect(try catalogue.funnels(by: .institution).count == 2)
  }

  @Test("the last decision about a name and an organisation holds; all of them are kept")
  func taking() throws {
    try decide("吉大", of: "吉林大学")
    try decide("吉大", of: "吉林大学", isConfirmed: false)
    #expect(try review().proposals.isEmpty)
    #expect(try review().directory.institutionName(of: "吉大") == nil)
    try decide("吉大", of: "吉林大学")
    #expect(try review().directory.institutionName(of: "吉大") == "吉林大学")
    let decisions = try Catalogue(path: shop.store, access: .read).nameDecisions()
    #expect(decisions.map(\.isConfirmed) == [true, false, true])
    #expect(decisions.allSatisfy { $0.broker == "张敏" && $0.time.hasSuffix("Z") })
  }

  @Test("what cannot be confirmed is refused, and nothing is written")
  func refusals() throws {
    try shop.take([.organisation: Self.organisations])
    func failure(_ decisions: NameDecision...) throws -> OrganisationFailure? {
      let review = try review()
      return #expect(throws: OrganisationFailure.self) { try review.decide(decisions) }
    }
    func confirmed(
      _ name: String,
      _ relation: OrganisationClaim.Relation = .alias,
      of organisation: String
    ) -> NameDecision {
      NameDecision(
        OrganisationClaim(name, relation, of: organisation),
        isConfirmed: true,
        broker: "张敏"
      )
    }
    #expect(
      try failure(confirmed("吉大", of: "吉林大雪")) == .unknown(name: "吉林大雪", nearest: "吉林大学")
    )
    #expect(
      try failure(confirmed("长理工", of: "吉林大学")) == .isTaken(name: "长理工", organisation: "长春理工大学")
    )
    #expect(
      try failure(confirmed("吉林 大学", of: "吉林大学"))
        == .isKnown(name: "吉林 大学", organisation: "吉林大学")
    )
    #expect(
      try failure(confirmed("吉大", of: "吉林大学"), confirmed("吉大", of: "吉首大学"))
        == .isTaken(name: "吉大", organisation: "吉林大学")
    )
    #expect(
      try failure(confirmed("吉首大学", of: "吉林大学")) == .isOrganisation(name: "吉首大学")
    )
    try decide("长理工", .part, of: "吉首大学")
    #expect(
      try failure(confirmed("吉首大学", .part, of: "长理工"))
        == .isAbove(name: "吉首大学", organisation: "长春理工大学")
    )
    try shop.take([.organisation: "id,单位名称,别名\n9,长沙理工大学,长理工\n"])
    guard case .unclear(name: "长理工", _)? = try failure(confirmed("CUST", of: "长理工")) else {
      Issue.record("not unclear")
      return
    }
    #expect(try Catalogue(path: shop.store, access: .read).nameDecisions().count == 1)
    let alone = try OrganisationReview(OrganisationSource(), MarketSource())
    #expect(throws: ServiceFailure.noCatalogue) {
      try alone.decide([confirmed("甲", of: "乙")])
    }
  }

  @Test("an export carries the decisions, and importing it twice adds nothing")
  func export() throws {
    try shop.take([.organisation: Self.organisations])
    try decide("吉大", of: "吉林大学")
    try decide("吉大", of: "吉首大学", isConfirmed: false)
    var text = ""
    _ = try ExportJob().run(from: shop.store) { text += $0 }
    let copy = shop.path("copy")
    for _ in 0..<2 {
      _ = try ImportJob(export: Workshop.file("all.jsonl", text)).run(into: copy)
    }
    let own = try Catalogue(path: shop.store, access: .read)
    let other = try Catalogue(path: copy, access: .read)
    #expect(try own.nameDecisions() == other.nameDecisions())
    #expect(try own.nameDecisions().count == 2)
    #expect(other.check().damage == nil)
    #expect(other.check().counts.last?.count == 2)
    let broken = text.replacingOccurrences(of: "\"relation\":\"alias\"", with: "\"relation\":\"x\"")
    #expect(throws: ServiceFailure.unreadableLedger(path: "all.jsonl")) {
      _ = try ImportJob(export: Workshop.file("all.jsonl", broken)).run(into: shop.path("third"))
    }
  }

  @Test("files and a catalogue are one directory; errors are fatal where that is asked for")
  func files() throws {
    try shop.take([.organisation: Self.organisations])
    let file = Workshop.file("o.csv", "单位名称,别名\n吉林大学,JLU；长理工\n")
    let notices = Notices()
    let source = OrganisationSource(files: [file], catalogue: shop.store)
    let directory = try #require(try source.directory(tell: notices.tell))
    #expect(directory.institutionName(of: "jlu") == "吉林大学")
    #expect(directory.resolve("长理工") != .unknown)
    #expect(directory.institutionName(of: "长理工") == nil)
    #expect(notices.lines.contains { $0.contains("stands for none of") })
    var settings = MarketSettings()
    settings.isStrict = true
    let bad = OrganisationSource(files: [Workshop.file("o.csv", "单位名称,别名\n,JLU\n")])
    #expect(throws: ServiceFailure.strict(errors: 1)) { _ = try bad.directory(settings) }
  }
}
