import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("IndexSnapshotFile")
struct IndexSnapshotFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("techmatch-index-\(UUID().uuidString)")
  private var path: String { folder.appendingPathComponent("index").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Lines and records of a small market with words in several records and in one.
  private static func market(_ count: Int) -> (
    lines: [Side: [RecordLine]], achievements: [Achievement], demands: [Demand]
  ) {
    let words = ["激光", "laser", "传感器", "铝合金", "robot", "抗体药物", "antibody drugs", "PM2.5"]
    func text(_ kind: String, _ count: Int) -> InputFile {
      var text = "id,title,summary,tags,region,price,budget,status,institution\n"
      for number in 0..<count {
        let some = (0..<4).map { words[(number * 7 + $0 * ($0 + number)) % words.count] }
        let tags = number % 3 == 0 ? "" : words[number % words.count]
        text += "\(kind)\(number),\(some[0]) \(number),\(some.joined(separator: " ")) 单\(number)号,"
        text += "\(tags),长春市,\(number)万元,\(number * 2)万元,可转化,单位\(number % 3)\n"
      }
      return InputFile(name: "m.csv", bytes: Array(text.utf8))
    }
    let (offered, needed) = (text("A", count), text("D", count / 2))
    let importer = Importer()
    let lines: [Side: [RecordLine]] = [
      .achievement: importer.lines(of: .achievement, from: [offered]).records.sorted {
        $0.id < $1.id
      },
      .demand: importer.lines(of: .demand, from: [needed]).records.sorted { $0.id < $1.id },
    ]
    return (
      lines, importer.achievements(from: [offered]).records,
      importer.demands(from: [needed]).records
    )
  }

  private func write(_ count: Int, _ configuration: IndexConfiguration) throws -> IndexSnapshot {
    let market = Self.market(count)
    let built = try IndexBuilder(configuration: configuration)
      .build(achievements: market.achievements, demands: market.demands)
    var next: [Side: Int] = [:]
    try built.write(to: path, origin: "test") { side in
      next[side, default: 0] += 1
      return market.lines[side]![next[side]! - 1].content
    }
    return built
  }

  private var configuration: IndexConfiguration {
    var configuration = IndexConfiguration()
    configuration.blockSize = 16
    configuration.rareTermLimit = 3
    return configuration
  }

  private var options: MatchOptions {
    var options = MatchOptions(today: RandomMarket.today)
    options.leastPrunedPostings = 0
    return options
  }

  /// Everything that a search of an index gives, without where records were read.
  private func view(_ index: IndexSnapshot) -> [String] {
    let matcher = Matcher(index, options: options, workers: 2)
    var lines: [String] = []
    for id in index.demands.identifiers {
      guard let document = index.demands.document(id) else { continue }
      let result = matcher.match(document)
      lines.append("\(id) \(result.hits) \(String(describing: result.removals?.count))")
      if let hit = result.hits.first {
        lines.append(
          "\(Explainer(index, options: options).explain(demand: document, achievement: hit.document))"
        )
        lines.append("\(index.achievements[hit.document].title ?? "")")
      }
    }
    for id in index.achievements.identifiers {
      guard let document = index.achievements.document(id) else { continue }
      lines.append("\(id) \(matcher.match(document).hits)")
      var record = index.achievements[document]
      record.source = RecordSource()
      lines.append("\(record)")
    }
    lines.append("\(matcher.match(text: "激光 laser 无此词", tags: ["robot"], in: .achievement))")
    return lines
  }

  @Test("an opened file gives what the index gives that was written, also after changes")
  func opened() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for count in [0, 1, 7, 120] {
      let built = try write(count, configuration)
      let opened = try IndexSnapshot(path: path, configuration: configuration) { $0 == "test" }
      #expect(view(opened) == view(built))
      #expect(opened.damage == nil)
      let check = IndexSnapshot.check(path: path)
      #expect(check.damage == nil, "\(check)")
      #expect(check.counts.contains(.init(part: .records(.achievement), count: count)))
      let market = RandomMarket(seed: 4, achievements: 9, demands: 3)
      let change = IndexChange(
        achievements: market.achievements,
        demands: market.demands,
        withdrawnAchievements: [RecordID("A5")!]
      )
      let changed = try opened.updated(with: change)
      #expect(view(changed) == view(try built.updated(with: change)))
      let compacted = try changed.compacted(recounting: true)
      #expect(compacted.achievements.identifiers == changed.achievements.identifiers)
      #expect(compacted.damage == nil)
    }
    var other = configuration
    other.analyser = .plain
    #expect(throws: SnapshotFailure.otherConfiguration) {
      try IndexSnapshot(path: path, configuration: other)
    }
    #expect(throws: SnapshotFailure.otherConfiguration) {
      try IndexSnapshot(path: path, configuration: configuration) { $0 == "another" }
    }
  }

  @Test("writing leaves the old file when it cannot be finished, and nothing beside it")
  func unfinished() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let built = try write(20, configuration)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: CancellationError.self) {
      try built.write(to: path, origin: "other") { _ in throw CancellationError() }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["index"])
    #expect(throws: SnapshotFailure.unwritable) {
      try built.write(to: "/nowhere/index", origin: "") { _ in "" }
    }
    #expect(throws: SnapshotFailure.missing) { try IndexSnapshot(path: "/nowhere/index") }
    #expect(throws: SnapshotFailure.noAccess) { try IndexSnapshot(path: folder.path) }
  }

  @Test("any changed byte, anywhere in the file, is refused or noticed, and never traps", .seeded)
  func damaged() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let built = try write(120, configuration)
    let expected = view(built)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SeededGenerator(seed: RandomTesting.seed)
    for round in 0..<RandomTesting.rounds(150) {
      var bytes = whole
      let place = round % 3 == 0 ? random.below(1 << 17) : random.below(bytes.count)
      let tail = round % 3 == 1 ? bytes.count - 1 - random.below(min(60_000, bytes.count)) : place
      bytes[tail] ^= UInt8(1 + random.below(255))
      let file = folder.appendingPathComponent("damaged").path
      try bytes.write(to: URL(fileURLWithPath: file))
      let context = "byte \(tail)"
      #expect(IndexSnapshot.check(path: file, workers: 1).damage != nil, "\(context)")
      do throws(SnapshotFailure) {
        let opened = try IndexSnapshot(path: file, configuration: configuration)
        let found = view(opened)
        // What was not noticed was not read.
        #expect(opened.damage != nil || found == expected, "\(context)")
      } catch {
        #expect(error != .otherConfiguration, "\(context)")
      }
    }
    for count in [0, 1, 100, 65_535, 65_536, 70_000, whole.count - 1, whole.count + 1] {
      let file = folder.appendingPathComponent("cut").path
      try (whole.prefix(count) + Data(count: max(0, count - whole.count)))
        .write(to: URL(fileURLWithPath: file))
      #expect(throws: SnapshotFailure.self) { try IndexSnapshot(path: file) }
      #expect(IndexSnapshot.check(path: file).damage != nil)
    }
  }
}
