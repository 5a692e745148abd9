import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("LedgerDiff")
struct LedgerDiffTests {
  private typealias Change = LedgerDiff.Change

  private static let rubric: Rubric = {
    var marks = Rubric.Criterion(name: "技术方案", kind: .marks, weight: 60)
    marks.most = 40
    var price = Rubric.Criterion(name: "报价", kind: .price, weight: 40)
    price.formula = PriceFormula(.lowestFirst)
    return Rubric(name: "细则", criteria: [marks, price])
  }()

  private static func bid(_ id: String, yuan: Int64) -> RankingInput.Entry {
    var bid = RankingInput.Entry(id: id, bidder: "单位\(id)")
    bid.priceFen = yuan * 100
    return bid
  }

  private static func input() -> RankingInput {
    let marks = [("B-01", 33.5), ("B-02", 34.5), ("B-03", 20)].flatMap { bid, mark in
      ["评委甲", "评委乙"].map {
        RankingInput.Mark(bid: bid, judge: $0, criterion: "技术方案", mark: mark)
      }
    }
    return RankingInput(
      challenge: RankingInput.Challenge(id: "c"),
      rubric: rubric,
      bids: ["B-01", "B-02", "B-03"].map { bid($0, yuan: 100) },
      marks: marks
    )
  }

  private static func ledger(_ input: RankingInput, previous: RankingLedger? = nil) -> RankingLedger
  {
    var provenance = RankingProvenance(program: "test")
    provenance.previous = previous?.digest
    return RankingLedger(input, provenance: provenance)
  }

  @Test("equal ledgers have no difference")
  func equal() throws {
    let ledger = Self.ledger(Self.input())
    let diff = LedgerDiff(from: ledger, to: ledger)
    #expect(diff.isEmpty)
    #expect(!diff.isSuccessor)
    #expect(LedgerDiffText(language: .zh).bids(diff).isEmpty)
  }

  @Test("one mark that changed is one cause, with what followed")
  func mark() throws {
    var input = Self.input()
    input.marks[0].mark = 36
    let old = Self.ledger(Self.input())
    let diff = LedgerDiff(from: old, to: Self.ledger(input, previous: old))
    #expect(
      diff.input == [Change(place: "marks[B-01, 技术方案, 评委甲].mark", old: "33.5", new: "36")]
    )
    #expect(diff.provenance == [Change(place: "previous", old: nil, new: old.digest)])
    #expect(diff.isSuccessor)
    #expect(diff.result.contains(Change(place: "lines[B-01].rank", old: "2", new: "1")))
    // Nobody says who publishes the challenge, so whoever comes first waits for it.
    #expect(
      diff.result.contains(Change(place: "lines[B-02].award", old: "pending", new: nil))
    )
    // (33.5 + 33.5) / 80 and (36 + 33.5) / 80 of 60 points.
    #expect(
      diff.result.contains(
        Change(place: "lines[B-01].points[技术方案].lower", old: "50250000", new: "52130000")
      )
    )
    #expect(!diff.result.contains { $0.place.hasPrefix("lines[B-03]") })

    let rows = LedgerDiffText(language: .en).bids(diff)
    #expect(rows.map { $0[0] } == ["B-01", "B-02"])
    #expect(rows[0][2] == "2 → 1")
    #expect(rows[0][5] == "技术方案 50.25 → 52.13")
    let conclusions = LedgerDiffText(language: .zh).conclusions(diff)
    #expect(conclusions.first == "中榜：B-02 单位B-02（待核实） → B-01 单位B-01（待核实）")
    #expect(conclusions.last == "后一台账注明取代前一台账。")
  }

  @Test(
    "a bid in the middle, a price and a rule: each is one cause; criteria go by name, not by place"
  )
  func parts() throws {
    var input = Self.input()
    input.bids.insert(Self.bid("B-015", yuan: 80), at: 1)
    input.bids[2].priceFen = 9_900
    input.rubric.criteria.reverse()
    input.rubric.reserves = 2
    let diff = LedgerDiff(from: Self.ledger(Self.input()), to: Self.ledger(input))
    #expect(
      diff.input == [
        Change(place: "bids[B-015]", old: nil, new: "单位B-015"),
        Change(place: "bids[B-02].priceFen", old: "10000", new: "9900"),
        Change(place: "rubric.criteria", old: "技术方案; 报价", new: "报价; 技术方案"),
        Change(place: "rubric.reserves", old: "\(Self.rubric.reserves)", new: "2"),
      ]
    )
    #expect(diff.result.contains(Change(place: "lines[B-015]", old: nil, new: "单位B-015")))
    #expect(
      LedgerDiffText(language: .en).bids(diff).contains { $0[0] == "B-015" && $0[5] == "new" }
    )
  }

  @Test("words that make up a score are one row for people, and every value for machines")
  func words() {
    let changes = ["demand", "offer"].map {
      Change(place: "bids[B].technicalWords.terms[激光].\($0)", old: "1", new: "2")
    }
    let text = LedgerDiffText(language: .en)
    #expect(text.changes(changes) == [["bids[B].technicalWords", "", "2 values changed"]])
  }

  @Test("files of other challenges, and what is no ledger, are refused")
  func refusals() throws {
    let ledger = Self.ledger(Self.input())
    var other = Self.input()
    other.challenge.id = "d"
    let file = InputFile(name: "a", bytes: ledger.text.utf8)
    let night = InputFile(name: "b", bytes: "{\"demand\":\"D\"}\n{".utf8)
    #expect(RankingLedger.isLedger(file))
    #expect(!RankingLedger.isLedger(night))
    #expect(try LedgerDiff(verifying: file, file).isEmpty)
    let foreign = InputFile(name: "c", bytes: Self.ledger(other).text.utf8)
    #expect(
      throws: LedgerFailure(
        file: "c",
        place: "input.challenge.id",
        problem: .value(expected: "c", found: "d")
      )
    ) { try LedgerDiff(verifying: file, foreign) }
    #expect(throws: LedgerFailure(file: "b", place: "", problem: .notLedger)) {
      try LedgerDiff(verifying: file, night)
    }
  }

  /// Changes something at random, or nothing.
  private static func change(_ input: inout RankingInput, _ random: inout SeededGenerator) {
    switch random.below(9) {
    case 0: input.marks.swapAt(0, random.below(input.marks.count))
    case 1: input.marks[random.below(input.marks.count)].mark = Double(random.below(41))
    case 2: input.marks.append(input.marks[random.below(input.marks.count)])
    case 3: input.bids[random.below(input.bids.count)].members = ["甲", "乙"]
    case 4: input.bids.removeLast(random.below(2))
    case 5: input.rubric.digits = random.below(4)
    case 6: input.marks[random.below(input.marks.count)].isConflicted.toggle()
    case 7: input.challenge.title = random.chance(50) ? "é" : nil
    default: input.rubric.awards = random.chance(50) ? ["1万元"] : nil
    }
  }

  @Test(
    "there are causes if and only if inputs differ, and both directions mirror each other",
    .seeded
  )
  func properties() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 77)
    for _ in 0..<RandomTesting.rounds(60) {
      var (left, right) = (Self.input(), Self.input())
      for _ in 0..<random.below(3) { Self.change(&left, &random) }
      for _ in 0..<random.below(3) { Self.change(&right, &random) }
      let ledgers = (Self.ledger(left), Self.ledger(right))
      let forth = LedgerDiff(from: ledgers.0, to: ledgers.1)
      let back = LedgerDiff(from: ledgers.1, to: ledgers.0)
      #expect(forth.input.isEmpty == (left == right), "\(forth.input)")
      if left == right { #expect(forth.isEmpty) }
      func mirrored(_ changes: [Change]) -> [Change] {
        changes.map { Change(place: $0.place, old: $0.new, new: $0.old) }
      }
      #expect(forth.input == mirrored(back.input))
      #expect(forth.result == mirrored(back.result))
      #expect(forth.provenance == mirrored(back.provenance))
    }
  }
}
