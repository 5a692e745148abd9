import Foundation
import GRDB
import TechMatchKit
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchStore

@Suite("CatalogueIndex")
struct CatalogueIndexTests {
  private let base: CatalogueTests

  init() throws { base = try CatalogueTests() }

  private func sheet(_ random: inout SeededGenerator, _ count: Int) -> String {
    let words = ["激光", "laser", "雷达", "传感器", "铝合金", "robot", "抗体", "antibody"]
    var rows = ["id,title,summary,tags,institution"]
    for _ in 0..<count {
      let id = random.below(60)
      if rows.contains(where: { $0.hasPrefix("R\(id),") }) { continue }
      let text = (0..<5).map { _ in random.pick(words) }.joined(separator: " ")
      rows.append("R\(id),\(random.pick(words)),\(text),\(random.pick(words)),单位\(id % 4)")
    }
    return rows.joined(separator: "\n")
  }

  private func view(_ index: IndexSnapshot, statistics: FrozenStatistics?) throws -> [String] {
    var options = MatchOptions(today: CalendarDate(year: 2026, month: 11, day: 21)!)
    options.k = 7
    let matcher = Matcher(index, options: options)
    var lines: [String] = []
    for id in index.demands.identifiers {
      guard let document = index.demands.document(id) else { continue }
      let hits = matcher.match(document).hits
      lines.append("\(id) \(hits.map { "\($0.id) \($0.score) \($0.gates)" })")
      lines.append(index.demands[document].summary ?? "")
    }
    return lines
  }

  @Test(
    "the index file and what changed since give what a rebuild over its statistics gives",
    .seeded
  )
  func changes() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    var random = SeededGenerator(seed: RandomTesting.seed)
    let catalogue = try Catalogue(path: base.path, access: .create)
    for round in 0..<RandomTesting.rounds(12) {
      try base.take(catalogue, .achievement, sheet(&random, 20), replacing: round % 4 == 3)
      try base.take(catalogue, .demand, sheet(&random, 8), replacing: round % 5 == 4)
      if round % 3 == 2 {
        let ids = try catalogue.content([.demand]).demands.prefix(2).map(\.id)
        _ = try catalogue.withdraw(.demand, Array(ids))
      }
      if round % 4 == 0 { try catalogue.writeIndex() }
      let index = try catalogue.index()
      #expect(index.refusal == nil)
      #expect((index.changedCount > 0) == (index.countedRun < index.run))
      var configuration = IndexConfiguration()
      let today = CalendarDate(year: 2026, month: 11, day: 21)!
      let statistics = FrozenStatistics(of: index.snapshot, name: "", date: today)
      configuration.statistics = statistics
      let content = try catalogue.content([.achievement, .demand])
      let rebuilt = try IndexBuilder(configuration: configuration)
        .build(achievements: content.achievements, demands: content.demands)
      #expect(
        try view(index.snapshot, statistics: statistics) == view(rebuilt, statistics: statistics)
      )
      #expect(index.snapshot.damage == nil)
    }
    #expect(IndexSnapshot.check(path: catalogue.indexPath).damage == nil)
  }

  @Test("an index file of another catalogue, state or setting, or a damaged one, is not used")
  func stale() throws {
    defer { try? FileManager.default.removeItem(at: base.folder) }
    let catalogue = try Catalogue(path: base.path, access: .create)
    try base.take(catalogue, .demand, "id,title\nD,激光\n")
    let backup = base.folder.appendingPathComponent("backup").path
    try catalogue.database.backup(to: DatabaseQueue(path: backup))
    try base.take(catalogue, .achievement, "id,title\nA,激光\n")
    try catalogue.writeIndex()
    #expect(try catalogue.index().refusal == nil)

    // The catalogue as it was before: the file is of a later state.
    let restored = try Catalogue(path: backup, access: .read)
    try FileManager.default.copyItem(atPath: catalogue.indexPath, toPath: restored.indexPath)
    let older = try restored.index()
    #expect(older.refusal == .otherConfiguration && older.snapshot.achievements.count == 0)

    var plain = IndexConfiguration()
    plain.analyser = .plain
    #expect(try catalogue.index(plain).refusal == .otherConfiguration)

    let other = try Catalogue(
      path: base.folder.appendingPathComponent("other").path,
      access: .create
    )
    for _ in 0..<3 { try base.take(other, .demand, "id,title\nX,雷达\n") }
    try FileManager.default.copyItem(atPath: catalogue.indexPath, toPath: other.indexPath)
    let foreign = try other.index()
    #expect(foreign.refusal == .otherConfiguration)
    #expect(foreign.snapshot.demands.identifiers.map(\.text) == ["X"])

    var bytes = try Data(contentsOf: URL(fileURLWithPath: catalogue.indexPath))
    bytes[8] ^= 1
    try bytes.write(to: URL(fileURLWithPath: catalogue.indexPath))
    let rebuilt = try catalogue.index()
    #expect(rebuilt.refusal == .damaged(byte: 0, in: "header"))
    #expect(rebuilt.snapshot.achievements.count == 1)
  }
}
