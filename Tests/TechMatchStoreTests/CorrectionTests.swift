import Foundation
import GRDB
import TechMatchKit
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchStore

@Suite("Corrections of contracts")
struct CorrectionTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("techmatch-corrections-\(UUID().uuidString)")
  private var path: String { folder.appendingPathComponent("market").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func id(_ text: String) throws -> RecordID { try #require(RecordID(text)) }

  private func event(
    _ kind: LedgerEvent.Kind,
    _ demand: String,
    _ registration: String? = nil,
    _ amount: Int64? = nil,
    by broker: String = "张敏"
  ) throws -> LedgerEvent {
    let pair = RecordPair(demand: try id(demand), achievement: try id("A"))
    var event = LedgerEvent(kind, pair, broker: broker)
    event.registration = registration
    event.amountFen = amount
    return event
  }

  private func catalogue(_ name: String = "market") throws -> Catalogue {
    let catalogue = try Catalogue(
      path: folder.appendingPathComponent(name).path,
      access: .create
    )
    func lines(_ kind: RecordKind, _ text: String) -> [RecordLine] {
      Importer().lines(of: kind, from: [InputFile(name: "f", bytes: Array(text.utf8))]).records
    }
    _ = try catalogue.take(
      Catalogue.Import(
        [
          .init(.demand, source: "main", lines(.demand, "id,title\nD,激光\nE,雷达\n")),
          .init(.achievement, source: "main", lines(.achievement, "id,title\nA,激光\n")),
        ],
        files: ["f"]
      )
    )
    return catalogue
  }

  @Test("a corrected amount counts once, for whoever noted the contract, and both entries stay")
  func corrected() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let catalogue = try catalogue()
    try catalogue.add([try event(.contract, "D", "1", 120)])
    try catalogue.correct("1", with: event(.corrected, "D", nil, 102, by: "李强"))
    let funnels = try catalogue.funnels(by: .broker)
    #expect(funnels.map(\.name) == ["张敏", "李强"])
    #expect(funnels.map(\.contracts) == [1, 0] && funnels.map(\.amountFen) == [102, 0])
    #expect(try catalogue.funnels(by: .institution).map(\.amountFen) == [102])

    // A corrected number is taken, and the wrong one free again.
    try catalogue.correct("1", with: event(.corrected, "D", "2"))
    try catalogue.add([try event(.contract, "E", "1", 7)])
    let pair = try event(.contacted, "D").pair
    let other = try event(.contacted, "E").pair
    let taken = StoreFailure.registered(
      number: "2",
      demand: pair.demand,
      achievement: pair.achievement
    )
    #expect(throws: taken) { try catalogue.add([try event(.contract, "E", "2", 7)]) }
    #expect(throws: taken) { try catalogue.correct("1", with: event(.corrected, "E", "2")) }
    #expect(throws: StoreFailure.noContract(number: "1", pair: pair, others: ["2"], owner: other)) {
      try catalogue.correct("1", with: event(.corrected, "D", nil, 5))
    }
    #expect(throws: StoreFailure.noContract(number: "9", pair: pair, others: ["2"], owner: nil)) {
      try catalogue.correct("9", with: event(.corrected, "D", nil, 5))
    }
    #expect(throws: StoreFailure.self) { try catalogue.add([try event(.corrected, "D", "3")]) }

    // A contract outlives its records.
    _ = try catalogue.withdraw(.demand, [try id("D")])
    try catalogue.correct("2", with: event(.corrected, "D", nil, 99))
    let events = try catalogue.events()
    #expect(events.map(\.corrects) == [nil, 1, 1, nil, 1])
    #expect(events.map(\.amountFen) == [120, 102, nil, 7, 99])
    #expect(catalogue.check().damage == nil)

    // An export has all of it.
    #expect(events.compactMap { LedgerEvent(json: $0.json.text) } == events)
    let restored = try self.catalogue("restored")
    _ = try restored.take(Catalogue.Import([], ledger: events, files: []))
    #expect(try restored.events() == events && restored.check().damage == nil)
    #expect(try restored.funnels(by: .broker).first?.amountFen == 106)
    var forged = events
    forged[1].corrects = 4
    #expect(throws: StoreFailure.brokenLedger(number: 2)) {
      try self.catalogue("third").take(Catalogue.Import([], ledger: forged, files: []))
    }
    let line = events[1].json.text
    #expect(LedgerEvent(json: line.replacing(",\"corrects\":1", with: "")) == nil)
    #expect(LedgerEvent(json: events[0].json.text.dropLast() + ",\"corrects\":1}") == nil)
  }

  @Test("any order of contracts and corrections counts as a table of contracts does", .seeded)
  func model() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: RandomTesting.seed)
    let catalogue = try catalogue()
    var contracts: [String: (demand: String, amount: Int64)] = [:]
    for _ in 0..<RandomTesting.rounds(60) {
      let demand = random.pick(["D", "E"])
      let number = "\(random.below(6))"
      let amount = Int64(1 + random.below(1000))
      if random.chance(50) {
        let isFree = contracts[number] == nil
        let added = try? catalogue.add([try event(.contract, demand, number, amount)])
        #expect((added == 1) == isFree)
        if isFree { contracts[number] = (demand, amount) }
      } else {
        let new = random.chance(50) ? "\(random.below(6))" : nil
        let value = new == nil || random.chance(50) ? amount : nil
        let isRight =
          contracts[number]?.demand == demand
          && (new == nil || new == number || contracts[new!] == nil)
        let done: ()? = try? catalogue.correct(number, with: event(.corrected, demand, new, value))
        #expect((done != nil) == isRight)
        if isRight, var contract = contracts.removeValue(forKey: number) {
          contract.amount = value ?? contract.amount
          contracts[new ?? number] = contract
        }
      }
    }
    let funnel = try #require(try catalogue.funnels(by: .broker).first)
    #expect(funnel.contracts == contracts.count)
    #expect(funnel.amountFen == contracts.values.reduce(0) { $0 + $1.amount })
    #expect(catalogue.check().damage == nil)
  }

  @Test("a ledger from before there were corrections keeps its entries and their chain")
  func migration() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      let old = try DatabaseQueue(path: path)
      try CatalogueSchema.migrator.migrate(old, upTo: "3 batches")
      var chain = ""
      let entries = try [event(.shown, "D"), event(.contract, "D", "1", 5), event(.contacted, "E")]
      for (index, entry) in entries.enumerated() {
        var entry = entry
        entry.number = index + 1
        entry.time = "2026-01-01T00:00:00Z"
        entry.chain = entry.link(after: chain)
        chain = entry.chain
        try old.write {
          try $0.execute(
            sql: """
              INSERT INTO event
                (number, time, broker, kind, demand, achievement, registration, amount_fen, chain)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
              """,
            arguments: [
              entry.number, entry.time, entry.broker, entry.kind.rawValue, entry.pair.demand.text,
              entry.pair.achievement.text, entry.registration, entry.amountFen, entry.chain,
            ]
          )
        }
      }
      try old.close()
    }
    let catalogue = try catalogue()
    #expect(try catalogue.events().map(\.kind) == [.shown, .contract, .contacted])
    #expect(catalogue.check().damage == nil)
    try catalogue.correct("1", with: event(.corrected, "D", nil, 4))
    #expect(try catalogue.funnels(by: .broker).first?.amountFen == 4)
    #expect(throws: StoreFailure.self) { try catalogue.add([try event(.contract, "D", "1", 5)]) }
    #expect(catalogue.check().damage == nil)
  }
}
