import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("BidRanking")
struct BidRankingTests {
  private static func rubric(_ text: String) throws -> Rubric {
    try Rubric(InputFile(name: "r.json", bytes: text.utf8))
  }

  private static let priced = """
    {"name": "r", "digits": 2, "winners": 1, "reserves": 1, "tieBreak": ["price", "submitted"], "criteria": [
      {"name": "marks", "kind": "marks", "weight": 80, "most": 80},
      {"name": "offer", "kind": "price", "weight": 20, "formula": {"name": "lowestFirst"}}]}
    """

  private static func entry(_ id: String, _ priceFen: Int64?) -> RankingInput.Entry {
    RankingInput.Entry(
      id: id,
      bidder: "bidder \(id)",
      members: [],
      priceFen: priceFen,
      isWithdrawn: false,
      evidence: []
    )
  }

  private static func challenge() -> RankingInput.Challenge {
    RankingInput.Challenge(id: "c", publisher: "publisher")
  }

  /// A published notice (Zhuhai, 2016): prices in yuan, technical and commercial points, price points, totals.
  @Test("the golden example of a published notice, to the last digit")
  func golden() throws {
    let prices: [Int64] = [231_111_040, 229_647_200, 229_936_000, 228_823_172]
    let marks = [49.5, 56, 49, 75]
    let input = RankingInput(
      challenge: Self.challenge(),
      rubric: try Self.rubric(Self.priced),
      bids: prices.enumerated().map { Self.entry("b\($0)", $1) },
      marks: marks.enumerated().map {
        RankingInput.Mark(
          bid: "b\($0)",
          judge: "j",
          criterion: "marks",
          mark: $1,
          isConflicted: false
        )
      }
    )
    let ranking = BidRanking(input)
    #expect(ranking.lines.map(\.bid) == ["b3", "b1", "b0", "b2"])
    #expect(ranking.lines.map(\.lower) == [95_000_000, 75_930_000, 69_300_000, 68_900_000])
    let offers = ranking.lines.map { $0.points[1].lower }
    #expect(offers == [20_000_000, 19_930_000, 19_800_000, 19_900_000])
    #expect(ranking.baseFen == 228_823_172)
    #expect(ranking.lines.map(\.award) == [.winner, .reserve, nil, nil])
  }

  @Test("price formulas are their definitions, at their edges too")
  func formulas() {
    let lowest = PriceFormula(.lowestFirst)
    #expect(lowest.points(14_000, base: 10_000, full: 20_000_000) == 14_285_714)
    #expect(lowest.points(0, base: 0, full: 20_000_000) == 20_000_000)
    #expect(lowest.points(5, base: 0, full: 20_000_000) == 0)
    let mean = PriceFormula(.mean)
    #expect(mean.base([100, 200]) == 150)
    #expect(mean.points(100, base: 150, full: 9_000_000) == 6_000_000)
    #expect(mean.points(200, base: 150, full: 9_000_000) == 6_000_000)
    #expect(mean.points(400, base: 150, full: 9_000_000) == 0)
    var deviation = PriceFormula(.deviation)
    deviation.above = 0.6
    deviation.below = 0.3
    deviation.trim = .byCount
    #expect(deviation.base([100, 110, 120, 900]) == 110)
    #expect(deviation.base([1, 100, 110, 120, 130, 140, 900]) == 120)
    #expect(deviation.points(10_550, base: 10_000, full: 20_000_000) == 16_700_000)
    #expect(deviation.points(9_000, base: 10_000, full: 20_000_000) == 17_000_000)
    deviation.wholePercents = true
    #expect(deviation.points(10_550, base: 10_000, full: 20_000_000) == 16_400_000)
    deviation.factor = 95
    #expect(deviation.base([10_000]) == 9_500)
    #expect(PriceFormula(.fixedPrice).base([1, 2]) == nil)
    #expect(lowest.base([]) == nil)
  }

  @Test("SHA-256 gives the standard's digests")
  func digests() {
    #expect(
      SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    #expect(
      SHA256.hex(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      SHA256.hex(Array(repeating: UInt8(ascii: "a"), count: 1_000))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    )
  }

  /// A rubric with every kind, and bids whose values are often missing.
  private static func random(_ random: inout SeededGenerator) throws -> RankingInput {
    let formula = [
      #"{"name": "lowestFirst"}"#, #"{"name": "mean"}"#,
      #"{"name": "deviation", "above": 0.6, "below": 0.3, "trim": "byCount"}"#,
    ][random.below(3)]
    let rubric = try Self.rubric(
      """
      {"name": "r", "digits": \(random.below(7)), "winners": \(1 + random.below(2)), "reserves": 1,
       "tieBreak": ["price", "m"], "conditions": {"kinds": ["a", "b"]}, "criteria": [
        {"name": "t", "kind": "technical", "weight": 25, "full": 50},
        {"name": "r", "kind": "trackRecord", "weight": 10, "full": 50},
        {"name": "l", "kind": "readiness", "weight": 10}, {"name": "i", "kind": "indicators", "weight": 10},
        {"name": "p", "kind": "price", "weight": 15, "abnormal": {}, "formula": \(formula)},
        {"name": "d", "kind": "time", "weight": 10}, {"name": "m", "kind": "marks", "weight": 20, "most": 10}]}
      """
    )
    var challenge = Self.challenge()
    challenge.ceilingFen = 900
    challenge.indicators = "x≥5kg；y≤3m"
    var bids: [RankingInput.Entry] = []
    var marks: [RankingInput.Mark] = []
    for number in 0..<random.below(7) {
      var bid = Self.entry("b\(number)", random.chance(85) ? Int64(random.below(1_100)) : nil)
      bid.kind = random.chance(80) ? ["a", "b", "c"][random.below(3)] : nil
      bid.technical = random.chance(80) ? random.below(600_000) : nil
      bid.trackRecord = random.chance(60) ? random.below(900_000) : nil
      bid.months = random.chance(85) ? random.below(30) : nil
      if random.chance(70) {
        bid.lowerReadiness = 1 + random.below(9)
        bid.upperReadiness = min(9, (bid.lowerReadiness ?? 1) + random.below(3))
      }
      bid.indicators = random.chance(60) ? "x\(random.below(9))kg；y\(random.below(6))m" : nil
      bid.isWithdrawn = random.chance(10)
      bids.append(bid)
      for judge in ["j1", "j2"] where random.chance(80) {
        marks.append(
          RankingInput.Mark(
            bid: bid.id,
            judge: judge,
            criterion: "m",
            mark: Double(random.below(21)) / 2,
            isConflicted: random.chance(10)
          )
        )
      }
    }
    return RankingInput(challenge: challenge, rubric: rubric, bids: bids, marks: marks)
  }

  @Test(
    "parts add up, ranks follow the lower ends, conditions and order of input change no point",
    .seeded
  )
  func properties() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 31)
    for _ in 0..<RandomTesting.rounds(300) {
      let input = try Self.random(&random)
      let ranking = BidRanking(input)
      #expect(ranking.lines.count == input.bids.count)
      for line in ranking.lines {
        #expect(line.lower == line.points.reduce(0) { $0 + $1.lower })
        #expect(line.upper == line.points.reduce(0) { $0 + $1.upper })
        #expect(0 <= line.lower && line.lower <= line.upper && line.upper <= 100_000_000)
        #expect((line.rank == nil) == line.findings.contains { $0.verdict == .fail })
      }
      let ranked = ranking.lines.filter { $0.rank != nil }
      #expect(ranked.map(\.rank) == Array(1...max(1, ranked.count)).prefix(ranked.count).map { $0 })
      #expect(zip(ranked, ranked.dropFirst()).allSatisfy { $0.lower >= $1.lower })
      #expect(ranking.isFailed == ranked.isEmpty)
      var shuffled = input
      shuffled.marks.shuffle(using: &random)
      shuffled.bids.shuffle(using: &random)
      let again = BidRanking(shuffled)
      #expect(again.lines.sorted { $0.bid < $1.bid } == ranking.lines.sorted { $0.bid < $1.bid })
      #expect(again.sensitivity == ranking.sensitivity)
      // A bid that is out is as good as gone.
      var without = input
      let out = Set(ranking.lines.filter { $0.rank == nil }.map(\.bid))
      without.bids.removeAll { out.contains($0.id) }
      #expect(BidRanking(without).lines.map(\.bid) == ranked.map(\.bid))
    }
  }

  @Test("filling in what is unknown never leaves the printed interval", .seeded)
  func intervals() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 32)
    for _ in 0..<RandomTesting.rounds(400) {
      let input = try Self.random(&random)
      let before = BidRanking(input)
      var filled = input
      // What is stated later is held against the prices and times that there were.
      filled.base = RankingInput.Base(of: before)
      for place in filled.bids.indices {
        let bid = filled.bids[place]
        if bid.priceFen == nil { filled.bids[place].priceFen = Int64(random.below(900)) }
        if bid.technical == nil { filled.bids[place].technical = random.below(600_000) }
        if bid.trackRecord == nil { filled.bids[place].trackRecord = random.below(900_000) }
        if bid.months == nil { filled.bids[place].months = random.below(30) }
        if bid.indicators == nil {
          filled.bids[place].indicators = "x\(random.below(9))kg；y\(random.below(6))m"
        }
        if let lower = bid.lowerReadiness, let upper = bid.upperReadiness {
          let level = lower + random.below(upper - lower + 1)
          filled.bids[place].lowerReadiness = level
          filled.bids[place].upperReadiness = level
        } else {
          filled.bids[place].lowerReadiness = 1 + random.below(9)
          filled.bids[place].upperReadiness = filled.bids[place].lowerReadiness
        }
      }
      let after = BidRanking(filled)
      for line in before.lines where line.rank != nil {
        guard let now = after.lines.first(where: { $0.bid == line.bid }) else { continue }
        for (old, new) in zip(line.points, now.points) {
          #expect(
            old.lower <= new.lower && new.upper <= old.upper,
            "\(old) \(new)"
          )
        }
      }
    }
  }

  @Test("the smallest move of weight brings another bid level, and no smaller one does", .seeded)
  func sensitivity() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 33)
    for _ in 0..<RandomTesting.rounds(200) {
      let input = try Self.random(&random)
      let ranking = BidRanking(input)
      guard let change = ranking.sensitivity?.weights else { continue }
      let criteria = input.rubric.criteria
      let ranked = ranking.lines.filter { $0.rank != nil }
      /// The lead of the winner over a bid with some weight moved.
      func lead(_ amount: Double, _ from: Int, _ to: Int, _ rival: BidRanking.Line) -> Double {
        criteria.indices.reduce(0) { sum, place in
          let move = (place == to ? amount : 0) - (place == from ? amount : 0)
          let weight = Double(criteria[place].weight) + move / 1_000_000
          let difference = ranked[0].points[place].lower - rival.points[place].lower
          return sum + Double(difference) / Double(criteria[place].weight) * weight
        }
      }
      let from = try #require(criteria.firstIndex { $0.name == change.from })
      let to = try #require(criteria.firstIndex { $0.name == change.to })
      let rival = try #require(ranked.first { $0.bid == change.bid })
      #expect(lead(Double(change.amount), from, to, rival) <= 20)
      for rival in ranked.dropFirst() {
        for from in criteria.indices {
          for to in criteria.indices where to != from {
            let most = min(Double(change.amount) * 0.99, Double(criteria[from].weight) * 1_000_000)
            #expect(lead(most, from, to, rival) > -20)
          }
        }
      }
    }
  }

  @Test("marks are standardised on request, when there are enough, and raw ones are shown")
  func standardisedMarks() throws {
    func ranking(_ least: Int, skipping: Int? = nil) throws -> BidRanking {
      let rubric = try Self.rubric(
        """
        {"name": "r", "digits": 2, "winners": 1, "reserves": 0, "criteria": [
          {"name": "m", "kind": "marks", "weight": 100, "most": 10, "standardiseFrom": \(least)}]}
        """
      )
      // Two judges prefer b0; one who spreads marks wide would let b2 win alone.
      let given = [("a", [6.0, 5, 5]), ("b", [6.0, 5, 5]), ("wide", [2.0, 2, 8])]
      let marks = given.flatMap { judge, values in
        values.enumerated().map {
          RankingInput.Mark(
            bid: "b\($0)",
            judge: judge,
            criterion: "m",
            mark: $1,
            isConflicted: false
          )
        }
      }
      return BidRanking(
        RankingInput(
          challenge: Self.challenge(),
          rubric: rubric,
          bids: (0..<3).map { Self.entry("b\($0)", nil) },
          marks: marks.enumerated().filter { $0.offset != skipping }.map(\.element)
        )
      )
    }
    let raw = try ranking(4)
    #expect(raw.lines.map(\.bid) == ["b2", "b0", "b1"])
    #expect(raw.lines.allSatisfy { $0.points[0].raw == nil })
    let fair = try ranking(3)
    #expect(fair.lines.map(\.bid) == ["b0", "b2", "b1"])
    #expect(fair.lines.map { $0.points[0].raw } == [46_670_000, 60_000_000, 40_000_000])
    // Spreads 0.4714, 0.4714, 2.8284, mean 1.2571; common mean 4.8889.
    #expect(fair.lines.map(\.lower) == [57_780_000, 48_890_000, 40_000_000])
    #expect(try ranking(3, skipping: 8).lines.allSatisfy { $0.points[0].raw == nil })
  }

  @Test("nobody, one, all tied, and a text of a million characters")
  func edges() throws {
    let rubric = try Self.rubric(Self.priced)
    func ranking(_ bids: [RankingInput.Entry]) -> BidRanking {
      BidRanking(
        RankingInput(challenge: Self.challenge(), rubric: rubric, bids: bids, marks: [])
      )
    }
    #expect(ranking([]).isFailed)
    #expect(ranking([Self.entry("a", 1)]).sensitivity == nil)
    let tied = ranking(["b", "a", "c"].map { Self.entry($0, 5) })
    #expect(tied.lines.map(\.bid) == ["a", "b", "c"])
    #expect(tied.lines.map(\.tieBreak) == [nil, "identifier", "identifier"])
    #expect(tied.sensitivity?.isFragile == true)
    var long = Self.entry("a", 1)
    long.declarations = String(repeating: "长", count: 1_000_000)
    #expect(!ranking([long]).isFailed)
    var own = Self.entry("own", 1)
    own.members = [" PUBLISHER"]
    #expect(ranking([own]).isFailed)
  }
}
