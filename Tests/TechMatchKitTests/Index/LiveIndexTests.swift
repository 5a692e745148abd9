import Foundation
import Synchronization
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("LiveIndex")
struct LiveIndexTests {
  /// A market that changes, and what it has at the moment.
  private struct Scene {
    var random: SeededGenerator
    var achievements: [RecordID: Achievement] = [:]
    var demands: [RecordID: Demand] = [:]

    mutating func change() -> IndexChange {
      let market = RandomMarket(
        seed: random.next(),
        achievements: random.below(5),
        demands: random.below(4)
      )
      var change = IndexChange()
      // Of few identifiers, so that records are changed and come back.
      func renamed(_ letter: String, _ count: Int) -> [RecordID] {
        Array(Set((0..<count).map { _ in RecordID("\(letter)\(random.below(25))")! }))
          .sorted()
      }
      for (record, id) in zip(market.achievements, renamed("A", market.achievements.count)) {
        var record = record
        record.id = id
        change.achievements.append(record)
      }
      for (record, id) in zip(market.demands, renamed("D", market.demands.count)) {
        var record = record
        record.id = id
        change.demands.append(record)
      }
      change.withdrawnAchievements = renamed("A", random.below(3))
      change.withdrawnDemands = renamed("D", random.below(2))
      for id in change.withdrawnAchievements { achievements[id] = nil }
      for id in change.withdrawnDemands { demands[id] = nil }
      for record in change.achievements { achievements[record.id] = record }
      for record in change.demands { demands[record.id] = record }
      return change
    }

    func rebuilt(_ live: IndexSnapshot) throws -> IndexSnapshot {
      var configuration = live.configuration
      configuration.statistics = FrozenStatistics(of: live, name: "", date: RandomMarket.today)
      return try IndexBuilder(configuration: configuration, workers: 1).build(
        achievements: achievements.values.sorted { $0.id < $1.id },
        demands: demands.values.sorted { $0.id < $1.id }
      )
    }
  }

  /// What a reader can see of an index, in words that do not name documents.
  private func view(_ index: IndexSnapshot, _ options: MatchOptions) -> [String] {
    var lines: [String] = []
    let matcher = Matcher(index, options: options, workers: 2)
    // By identifier: a segment that was built at once keeps the order of its input.
    let demands = index.demands.identifiers.compactMap { index.demands.document($0) }
    let achievements = index.achievements.identifiers.compactMap { index.achievements.document($0) }
    func add(_ name: String, _ result: MatchResult) {
      let hits = result.hits.map { "\($0.rank) \($0.id) \($0.score) \($0.gates)" }
      let removals = result.removals.map { removals in
        Gate.allCases.map { "\($0) \(removals[$0] ?? 0)" }
      }
      let misses = result.nearMisses.map { "\($0.place) \($0.id) \($0.score) \($0.keptOutBy)" }
      lines.append("\(name) \(hits) \(misses) \(removals ?? []) \(result.unknownTerms)")
    }
    lines.append("\(index.achievements.count) \(index.demands.count) \(index.demands.identifiers)")
    matcher.match(demands) { add("\(index.demands[$0].id)", $1) }
    matcher.match(achievements) {
      add("\(index.achievements[$0].id)", $1)
    }
    for side in Side.allCases {
      add("text", matcher.match(text: "激光 laser robot xyz 传感器", tags: ["AI", "无"], in: side))
    }
    let explainer = Explainer(index, options: options)
    let scout = Scout(index, options: options)
    for demand in demands.prefix(3) {
      for achievement in achievements.prefix(8) {
        lines.append("\(explainer.explain(demand: demand, achievement: achievement))")
      }
      let found = scout.scout(demand, count: 0)
      lines.append("\(found.map { "\($0.name) \($0.score) \($0.coverage) \($0.gaps)" })")
    }
    return lines
  }

  @Test("update by update equals a rebuild over the same statistics", .seeded)
  func equalsRebuild() throws {
    for sequence in 0..<RandomTesting.rounds(50) {
      var scene = Scene(random: SeededGenerator(seed: RandomTesting.seed &+ UInt64(sequence)))
      var configuration = IndexConfiguration()
      configuration.blockSize = 1 + scene.random.below(6)
      configuration.rareTermLimit = scene.random.below(4)
      configuration.weighting = scene.random.pick([.balanced(), .tfidf, .bm25(k1: 1.2, b: 0.75)])
      configuration.thesaurus = scene.random.chance(50) ? try RandomMarket.thesaurus() : nil
      configuration.lexicon = scene.random.chance(50) ? RandomMarket.lexicon : nil
      var options = MatchOptions(today: RandomMarket.today)
      options.k = scene.random.pick([1, 3, 100])
      options.tagWeight = scene.random.pick([0, 50_000, 400_000])
      options.leastPrunedPostings = 0
      if scene.random.chance(30) { options.gates.ignored = Set(Gate.allCases) }
      let first = scene.change()
      let live = LiveIndex(
        try IndexBuilder(configuration: configuration)
          .build(achievements: first.achievements, demands: first.demands)
      )
      for _ in 0..<(2 + scene.random.below(8)) {
        switch scene.random.below(10) {
        case 0: try live.compact(recounting: false)
        case 1: try live.compact(recounting: true)
        default: try live.apply(scene.change())
        }
        guard scene.random.chance(40) else { continue }
        let snapshot = live.snapshot
        let found = view(snapshot, options)
        let expected = view(try scene.rebuilt(snapshot), options)
        let difference = zip(found, expected).first { $0 != $1 }
        let context = "\(String(describing: difference)), sequence \(sequence)"
        #expect(found == expected, "\(context)")
      }
      #expect(live.snapshot.segmentCount <= 7)
      try live.compact(recounting: false)
      #expect(live.snapshot.segmentCount == 1)
    }
  }

  @Test("a change that cannot be applied changes nothing")
  func refused() throws {
    let market = RandomMarket(seed: 3, achievements: 9, demands: 4)
    let live = LiveIndex(
      try IndexBuilder().build(achievements: market.achievements, demands: market.demands)
    )
    let twice = IndexChange(
      achievements: [market.achievements[0], market.achievements[0]],
      withdrawnDemands: market.demands.map(\.id)
    )
    let error = IndexError.duplicateID(market.achievements[0].id, side: .achievement)
    #expect(throws: error) { try live.apply(twice) }
    #expect(live.snapshot.demands.count == 4)
    try live.apply(IndexChange(withdrawnDemands: [RecordID("nobody")!]))
    #expect(live.snapshot.demands.count == 4 && live.snapshot.segmentCount == 1)
  }

  @Test("readers see all of a change or nothing, beside writers and compaction")
  func concurrent() throws {
    let market = RandomMarket(seed: 5, achievements: 40, demands: 1)
    let live = LiveIndex(try IndexBuilder().build(achievements: [], demands: market.demands))
    let rounds = 60
    let isDone = Atomic(false)
    let torn = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      switch worker {
      case 0:
        // Two records come and go together.
        for round in 0..<rounds {
          var pair = [market.achievements[round % 20], market.achievements[round % 20 + 20]]
          for index in pair.indices { pair[index].title = "激光 \(round)" }
          try? live.apply(IndexChange(achievements: pair))
          if round % 3 == 2 {
            try? live.apply(IndexChange(withdrawnAchievements: pair.map(\.id)))
          }
        }
        isDone.store(true, ordering: .releasing)
      case 1:
        while !isDone.load(ordering: .acquiring) {
          try? live.compact(recounting: false, workers: 2)
        }
      default:
        var options = MatchOptions(today: RandomMarket.today)
        options.gates.ignored = Set(Gate.allCases)
        repeat {
          let snapshot = live.snapshot
          let hits = Matcher(snapshot, options: options, workers: 2)
            .match(text: "激光", in: .achievement).hits
          let titles = Dictionary(grouping: hits) { snapshot.achievements[$0.document].title }
          if snapshot.achievements.count % 2 != 0 || titles.values.contains(where: { $0.count > 2 })
          {
            torn.add(1, ordering: .relaxed)
          }
        } while !isDone.load(ordering: .acquiring)
      }
    }
    #expect(torn.load(ordering: .relaxed) == 0)
    #expect(live.snapshot.achievements.count > 0)
  }
}
