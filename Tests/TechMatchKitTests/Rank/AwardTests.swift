import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Awards, prices and open conditions")
struct AwardTests {
  private static func rubric(_ price: String, more: String = "") throws -> Rubric {
    try Rubric(
      InputFile(
        name: "r",
        bytes: """
          {"name": "r", "digits": 2, "winners": 1, "reserves": 1, "tieBreak": ["price", "m"],
           "conditions": {"kinds": ["a"]}\(more), "criteria": [
            {"name": "m", "kind": "marks", "weight": 60, "most": 10},
            {"name": "d", "kind": "time", "weight": 10},
            {"name": "p", "kind": "price", "weight": 30, \(price)}]}
          """.utf8
      )
    )
  }

  private static let lowest = #""formula": {"name": "lowestFirst"}"#

  /// A bid with everything known.
  private static func entry(_ id: String, _ priceFen: Int64?) -> RankingInput.Entry {
    var entry = RankingInput.Entry(id: id, bidder: "bidder \(id)")
    entry.priceFen = priceFen
    entry.kind = "a"
    entry.months = 10
    return entry
  }

  private static func input(
    _ prices: [Int64?],
    marks: [Double],
    _ rubric: Rubric
  ) -> RankingInput {
    var challenge = RankingInput.Challenge(id: "c")
    challenge.publisher = "publisher"
    return RankingInput(
      challenge: challenge,
      rubric: rubric,
      bids: prices.enumerated().map { entry("b\($0)", $1) },
      marks: marks.enumerated().map {
        RankingInput.Mark(bid: "b\($0)", judge: "j", criterion: "m", mark: $1)
      }
    )
  }

  @Test("a winner is said when nobody can have more, and only then")
  func winner() throws {
    let rubric = try Self.rubric(Self.lowest)
    var input = Self.input([100, 120, 150], marks: [9, 6, 3], rubric)
    #expect(BidRanking(input).lines.map(\.award) == [.winner, .reserve, nil])
    // The second one's time is unknown, but ten points do not close the gap.
    input.bids[1].months = nil
    #expect(BidRanking(input).lines.map(\.award) == [.winner, .reserve, nil])
    // The first one's kind is unknown.
    input.bids[0].kind = nil
    let open = BidRanking(input)
    #expect(open.lines.map(\.award) == [.pending, .reserve, nil])
    #expect(open.lines.map(\.couldWin) == [false, true, false])
    #expect(open.lines[0].asks.map(\.condition) == [.kind])
    #expect(open.lines[1].asks.map(\.criterion) == ["d"])
    #expect(open.lines[1].asks.map(\.points) == [10_000_000])
    // A judge has not marked the best bid yet.
    input = Self.input([100, 120, 150], marks: [9, 6, 3], rubric)
    input.marks += ["b1", "b2"].map { .init(bid: $0, judge: "k", criterion: "m", mark: 7) }
    let unmarked = BidRanking(input)
    #expect(unmarked.lines[0].award == .pending)
    #expect(unmarked.lines.flatMap(\.asks).map(\.whom) == [.judges])
    #expect(unmarked.lines.flatMap(\.asks).map(\.judges) == [["k"]])
  }

  @Test("a price of 0, one without a unit and one far off never win and never move the base")
  func unusable() throws {
    let rubric = try Self.rubric(Self.lowest)
    var input = Self.input(
      [0, 10_000, 12_000, nil, 90, 900_000],
      marks: [9, 8, 3, 9, 9, 9],
      rubric
    )
    input.bids[3].remarks = .init(
      money: ValueRemark(.noUnit, "180"),
      readiness: nil,
      deadline: nil
    )
    let ranking = BidRanking(input)
    #expect(ranking.baseFen == 10_000)
    let sound = ranking.lines.filter { ["b1", "b2"].contains($0.bid) }
    #expect(sound.allSatisfy { $0.lower == $0.upper })
    let problems = ranking.lines.sorted { $0.bid < $1.bid }
      .map { $0.findings.first { $0.condition == .price }?.price }
    #expect(problems == [.zero, nil, nil, .unreadable, .low, .high])
    #expect(!ranking.lines.contains { $0.award == .winner && $0.bid != "b1" })
    #expect(ranking.lines.contains { $0.award == .pending })
    #expect(ranking.warnings.map(\.bid) == ["b4", "b5"])
    #expect(ranking.warnings.map(\.amount) == [122, 81])
    #expect(RankingText(language: .zh).warnings(ranking)[0].contains("122"))
    let rules =
      #""missingPrice": "out", "unreadablePrice": "out", "zeroPrice": "zero","#
      + #""abnormal": {"below": 50, "above": 200, "then": "out"},"#
    input.rubric = try Self.rubric(rules + Self.lowest)
    input.bids.append(Self.entry("b6", nil))
    let strict = BidRanking(input)
    #expect(Set(strict.lines.filter { $0.rank == nil }.map(\.bid)) == ["b3", "b4", "b5", "b6"])
    #expect(strict.lines.first { $0.bid == "b0" }?.points[2].upper == 0)
  }

  @Test("what an open condition may move is named, and the winner waits for it")
  func movers() throws {
    var input = Self.input([100, 140, 150], marks: [1, 8, 8.2], try Self.rubric(Self.lowest))
    input.bids[0].kind = nil
    let ranking = BidRanking(input)
    #expect(ranking.movers == [.init(criterion: "p", bids: ["b0"], moved: ["b1", "b2"])])
    input.bids[0].kind = "b"
    let without = BidRanking(input)
    #expect(without.movers.isEmpty && without.baseFen == 140)
    // Of many such bids not every way is looked at, and nothing is settled.
    let many = try Self.rubric(#""formula": {"name": "mean"}"#)
    input = Self.input([100, 101, 102, 103, 104, 105, 106], marks: [9, 1, 1, 1, 1, 1, 1], many)
    for place in 1...6 { input.bids[place].kind = nil }
    #expect(BidRanking(input).lines[0].award == .pending)
    input.bids[1].kind = "a"
    #expect(BidRanking(input).lines[0].award == .winner)
  }

  @Test("questions, what would move and the rules of prices are told in both languages")
  func words() throws {
    let rules = #""zeroPrice": "out", "abnormal": {"below": 50}, "#
    var input = Self.input(
      [100, 140, 0],
      marks: [6, 8, 8.2],
      try Self.rubric(rules + Self.lowest)
    )
    input.bids[0].kind = nil
    input.bids[1].months = nil
    let ledger = RankingLedger(input, program: "test")
    let chinese = RankingText(language: .zh).conclusions(ledger)
    #expect(chinese.contains("b0：请bidder b0说明：单位性质（是否符合条件）"))
    #expect(chinese.contains("b1：请bidder b1说明：d（涉及 10.00 分）"))
    #expect(chinese.contains("若 b0 核实后不符合条件，b1 的“p”得分将变动"))
    let english = RankingText(language: .en).conclusions(ledger)
    #expect(english.contains("b1: ask bidder b1 about d (10.00 points)"))
    let out = try #require(ledger.result.lines.first { $0.bid == "b2" })
    #expect(RankingText(language: .en).remarks(out).first == "fails: price (0)")
    let text = RubricText(language: .en).rules(input.rubric)
    #expect(text.contains("A price of 0: the bid is out."))
    #expect(
      text.contains(
        "A price below 50 % of the median: the bidder is asked, and wins nothing before."
      )
    )
    #expect(RubricText(language: .zh).rules(input.rubric).contains("上述报价不计入评标基准价。"))
  }

  /// Bids of which anything may be unknown.
  private static func random(_ random: inout SeededGenerator) throws -> RankingInput {
    let formula = [
      #"{"name": "lowestFirst"}"#, #"{"name": "mean"}"#,
      #"{"name": "deviation", "above": 0.6, "below": 0.3, "trim": "byCount"}"#,
    ][random.below(3)]
    let rules = [
      "", #""abnormal": {"below": 50, "above": 200},"#, #""missingPrice": "zero","#,
    ][random.below(3)]
    let standard = random.chance(20) ? #", "standardiseFrom": 3"# : ""
    var rubric = try rubric(rules + #""formula": "# + formula)
    if !standard.isEmpty { rubric.criteria[0].standardiseFrom = 3 }
    rubric.winners = 1 + random.below(2)
    let count = 1 + random.below(5)
    var input = input(
      (0..<count).map { _ in random.chance(85) ? Int64(random.below(300)) : nil },
      marks: (0..<count).map { _ in Double(random.below(21)) / 2 },
      rubric
    )
    for place in input.bids.indices {
      if random.chance(20) { input.bids[place].kind = nil }
      input.bids[place].months = random.chance(85) ? 5 + random.below(20) : nil
    }
    input.marks.removeAll { _ in random.chance(10) }
    return input
  }

  private static func clear(_ input: inout RankingInput, _ random: inout SeededGenerator) {
    for place in input.bids.indices where input.bids[place].kind == nil {
      input.bids[place].kind = random.chance(50) ? "a" : "b"
    }
  }

  @Test(
    "what is cleared or filled in stays in the interval or was named, and a winner stays one",
    .seeded
  )
  func filled() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 162)
    var (winners, moved, outside) = (0, 0, 0)
    for _ in 0..<RandomTesting.rounds(1_000) {
      let input = try Self.random(&random)
      let before = BidRanking(input)
      moved += before.movers.count
      // Conditions alone: the base is computed again.
      var cleared = input
      Self.clear(&cleared, &random)
      // Values too: what comes later is held against the base that there was.
      var filled = cleared
      filled.base = RankingInput.Base(of: before)
      for place in filled.bids.indices {
        // Where no price is no points, a later one is none either.
        if input.rubric.criteria[2].missingPrice != .zero, filled.bids[place].priceFen == nil {
          filled.bids[place].priceFen = Int64(random.below(300))
        }
        if filled.bids[place].months == nil { filled.bids[place].months = 1 + random.below(20) }
      }
      for (later, isBaseKept) in [(cleared, false), (filled, true)] {
        let after = BidRanking(later)
        for line in before.lines where line.rank != nil {
          let now = try #require(after.lines.first { $0.bid == line.bid })
          guard now.rank != nil else {
            #expect(line.award != .winner)
            continue
          }
          for (old, new) in zip(line.points, now.points) {
            let isInside = old.lower <= new.lower && new.upper <= old.upper
            let isNamed = before.movers.contains {
              $0.criterion == old.criterion && $0.moved.contains(line.bid)
            }
            if !isInside { outside += 1 }
            #expect(isInside || isNamed, "\(old) \(new) \(isBaseKept)")
          }
          if line.award == .winner {
            winners += 1
            #expect(now.award == .winner)
            #expect(now.rank.map { $0 <= input.rubric.winners } == true)
          }
          if now.award == .winner { #expect(line.award != nil || line.couldWin) }
        }
      }
    }
    #expect(winners > 50 && moved > 50 && outside > 10)
  }

  @Test("a shifted base, a price rule and a zone are refused with their place")
  func refused() {
    func place(_ price: String, more: String = "") -> String {
      do {
        _ = try Self.rubric(price, more: more)
        return ""
      } catch { return (error as? RubricFailure)?.place ?? "?" }
    }
    let lowest = Self.lowest
    #expect(place(#""zeroPrice": "win", "# + lowest) == "criteria[2].zeroPrice")
    #expect(place(#""abnormal": {"below": 101}, "# + lowest) == "criteria[2].abnormal.below")
    #expect(place(#""abnormal": {"above": 99}, "# + lowest) == "criteria[2].abnormal.above")
    #expect(place(#""abnormal": {"than": "out"}, "# + lowest) == "criteria[2].abnormal.than")
    #expect(place(lowest, more: #", "zone": "CST""#) == "zone")
    #expect(place(lowest, more: #", "zone": "+08:00", "similarityCounts": true"#) == "")
  }
}
