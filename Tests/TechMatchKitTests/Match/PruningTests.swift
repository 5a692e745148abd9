import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Pruning")
struct PruningTests {
  /// A corpus with topics, so that there are thresholds to prune by, in blocks small enough to cross.
  private static func index(
    _ script: CorpusGenerator.Script,
    rareTermLimit: Int
  ) throws -> IndexSnapshot {
    var generator = CorpusGenerator(script: script, achievements: 100)
    generator.isShort = script == .chinese
    var configuration = IndexConfiguration()
    configuration.blockSize = 300
    configuration.rareTermLimit = rareTermLimit
    let achievements = generator.achievements(900)
    let demands = generator.demands(25)
    return try IndexBuilder(configuration: configuration)
      .build(achievements: achievements, demands: demands)
  }

  @Test(
    "finds what reading every posting finds, ties included, for any k, with and without tags and gates",
    arguments: [CorpusGenerator.Script.latin, .chinese],
    [3, 40]
  )
  func equalsExhaustive(script: CorpusGenerator.Script, rareTermLimit: Int) throws {
    let index = try Self.index(script, rareTermLimit: rareTermLimit)
    var work = MatchWork()
    var allPostings = 0
    var misses = 0
    for k in [1, 2, 10, 100, 1000] {
      for (tagWeight, isGated) in [(0, false), (150_000, true), (1_000_000, false)] {
        var options = MatchOptions(today: RandomMarket.today)
        options.k = k
        options.tagWeight = tagWeight
        options.leastPrunedPostings = 0
        if !isGated { options.gates.ignored = Set(Gate.allCases) }
        var exhaustive = options
        exhaustive.isExhaustive = true
        for document in index.demands.inputOrder {
          let pruned = Matcher(index, options: options, workers: 3).match(document)
          let all = Matcher(index, options: exhaustive, workers: 1).match(document)
          #expect(pruned.hits == all.hits, "k \(k), tag weight \(tagWeight)")
          #expect(pruned.removals == all.removals)
          #expect(pruned.nearMisses == all.nearMisses)
          misses += all.nearMisses.count
          work += pruned.work
          allPostings += all.work.postingsScored
        }
      }
    }
    // Else nothing was tested.
    #expect(work.recordsRescored > 0 && misses > 0)
    #expect(work.postingsScored < allPostings)
  }

  /// The survivors among records with these sums and norms.
  private static func survivors(
    _ sums: [Int32],
    _ norms: [Float],
    threshold: Float,
    limit: Int
  ) -> [Int] {
    var accumulators = Accumulators()
    for (record, sum) in sums.enumerated() { accumulators.add(sum, to: UInt16(record)) }
    var survivors = [UInt16](repeating: 0, count: limit + 16)
    let found = accumulators.survivors(
      norms.span,
      factor: 500,
      threshold: threshold,
      limit: limit,
      into: &survivors
    )
    return survivors.prefix(found).map { Int($0) }
  }

  @Test("survivors are exactly the records whose bound reaches the threshold", .seeded)
  func survivorsEqualDefinition() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 11)
    for _ in 0..<RandomTesting.rounds(50) {
      let count = 16 * (1 + random.below(20))
      let sums = (0..<count).map { _ in Int32(random.below(1000)) }
      let norms = (0..<count).map { _ in Float(random.below(100)) / 100 }
      let threshold = Float(random.below(1400))
      let expected = sums.indices.filter { Float(sums[$0]) + norms[$0] * 500 >= threshold }
      let all = Self.survivors(sums, norms, threshold: threshold, limit: count)
      #expect(all == expected)
      let some = Self.survivors(sums, norms, threshold: threshold, limit: 3)
      #expect((some.count > 3) == (expected.count > 3))
    }
  }

  @Test(
    "rounded vectors stay within their limit and within two units of the exact ones, equal where these are",
    .seeded
  )
  func roundedVectors() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 12)
    for _ in 0..<RandomTesting.rounds(200) {
      let raw = (0..<1 + random.below(80)).map { _ in Double(1 + random.below(1000)) }
      let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let total = raw.reduce(0, +)
      var weights: [Weight] = []
      let unit = raw.map { $0 / length }
      Weight.append(unit.span, within: .length, to: &weights)
      #expect(weights.reduce(0) { $0 + $1.units * $1.units } <= Weight.one * Weight.one)
      for (weight, value) in zip(weights, raw) {
        let exact = value / length * Double(Weight.one)
        #expect(abs(Double(weight.units) - exact) <= 2)
      }
      let unitsOfValue = Dictionary(grouping: zip(raw, weights), by: \.0)
      #expect(unitsOfValue.values.allSatisfy { Set($0.map(\.1)).count == 1 })
      weights = []
      let shares = raw.map { $0 / total }
      Weight.append(shares.span, within: .sum, to: &weights)
      #expect(weights.reduce(0) { $0 + $1.units } <= Weight.one)
    }
    var one: [Weight] = []
    let whole = [1.0]
    Weight.append(whole.span, within: .length, to: &one)
    #expect(one[0].fraction == 1)
  }
}
