import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("FrozenStatistics")
struct FrozenStatisticsTests {
  private static func read(_ text: String) throws -> FrozenStatistics {
    try FrozenStatistics(InputFile(name: "s", bytes: text.utf8))
  }

  private static func frozen(_ market: RandomMarket) throws -> FrozenStatistics {
    let index = try IndexBuilder().build(
      achievements: market.achievements,
      demands: market.demands
    )
    return FrozenStatistics(of: index, name: "q4", date: RandomMarket.today)
  }

  @Test("unrelated records change no score when statistics are frozen, and do when they are not")
  func unrelatedRecords() throws {
    let market = RandomMarket(seed: 5, achievements: 40, demands: 12)
    let frozen = try Self.read(try Self.frozen(market).text)
    var further = market.achievements
    for number in 0..<30 {
      var achievement = Achievement(id: RecordID("zz\(number)")!)
      achievement.title = "nothing in common \(number)"
      further.append(achievement)
    }
    func hits(_ achievements: [Achievement], _ statistics: FrozenStatistics?) throws -> [[Hit]] {
      var configuration = IndexConfiguration()
      configuration.statistics = statistics
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: achievements, demands: market.demands)
      let matcher = Matcher(index, options: MatcherTests.openOptions())
      return index.demands.inputOrder.map { matcher.match($0).hits }
    }
    func pairs(_ hits: [[Hit]]) -> [[String]] { hits.map { $0.map { "\($0.id) \($0.score)" } } }
    let before = pairs(try hits(market.achievements, nil))
    #expect(pairs(try hits(market.achievements, frozen)) == before)
    #expect(pairs(try hits(further, frozen)) == before)
    #expect(pairs(try hits(further, nil)) != before)
  }

  @Test("what was written is read again, byte for byte")
  func roundTrip() throws {
    for seed in 0..<5 as Range<UInt64> {
      let frozen = try Self.frozen(RandomMarket(seed: seed, achievements: 20, demands: 3))
      let again = try Self.read(frozen.text)
      #expect(again == frozen)
      #expect(again.text == frozen.text)
    }
  }

  @Test("damage is refused with its line, and never traps", .seeded)
  func damage() throws {
    let text = try Self.frozen(RandomMarket(seed: 1, achievements: 20, demands: 3)).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func problem(_ text: String) -> StatisticsFailure.Problem? {
      (#expect(throws: StatisticsFailure.self) { try Self.read(text) })?.problem
    }
    #expect(problem("") == .header)
    #expect(problem("{}") == .header)
    #expect(problem(lines.dropLast(3).joined(separator: "\n")) == .cut)
    #expect(problem(text + "w\tx\t0\n") == .entry)
    #expect(problem(text + String(lines[1])) != nil)
    #expect(
      problem(text.replacing("\"techmatch_statistics\":2", with: "\"techmatch_statistics\":1"))
        == .version("1.0")
    )
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(1_000) {
      var bytes = Array(text.utf8)
      bytes[random.below(bytes.count)] = UInt8(random.below(256))
      _ = try? FrozenStatistics(InputFile(name: "s", bytes: bytes))
    }
    var configuration = IndexConfiguration()
    configuration.thesaurus = nil
    configuration.statistics = try Self.read(text)
    #expect(throws: IndexError.statisticsThesaurus) {
      try IndexBuilder(configuration: configuration).build(achievements: [], demands: [])
    }
    configuration.analyser = .plain
    configuration.statistics = try Self.read(text)
    #expect(throws: IndexError.statistics(.standard)) {
      try IndexBuilder(configuration: configuration).build(achievements: [], demands: [])
    }
  }
}
