import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Format of ledgers")
struct LedgerFormatTests {
  static let rubric = Rubric(
    name: "评分",
    criteria: [
      {
        var criterion = Rubric.Criterion(name: "方案", kind: .technical, weight: 40)
        criterion.full = 50
        return criterion
      }(),
      {
        var criterion = Rubric.Criterion(name: "基础", kind: .trackRecord, weight: 30)
        criterion.full = 80
        return criterion
      }(),
      {
        var criterion = Rubric.Criterion(name: "评委", kind: .marks, weight: 30)
        criterion.most = 10
        return criterion
      }(),
    ]
  )

  /// A ledger of three bids over texts of a generated market.
  static func sample(_ random: inout SeededGenerator) throws -> RankingLedger {
    let words = ["激光", "雷达", "传感器", "电池", "材料", "laser", "sensor", "battery", "疫苗"]
    func text() -> String {
      (0..<random.below(12) + 2).map { _ in words[random.below(words.count)] }
        .joined(separator: "，")
    }
    var demand = Demand(id: RecordID("D")!)
    demand.title = text()
    demand.tags = [words[random.below(words.count)]]
    let achievements = (0..<12).map { number in
      var achievement = Achievement(id: RecordID("A\(number)")!)
      achievement.title = text()
      achievement.summary = text()
      if random.chance(50) { achievement.tags = [words[random.below(words.count)]] }
      achievement.institutions = ["单位\(number % 3)"]
      return achievement
    }
    let bids = (0..<3).map { number in
      var bid = Bid(id: RecordID("B\(number)")!, challenge: demand.id, bidder: "单位\(number + 1)")
      if number > 0 { bid.solution = text() }
      return bid
    }
    let marks = (0..<3).flatMap { bid in
      ["王评委", "李评委"].map {
        RankingInput.Mark(
          bid: "B\(bid)",
          judge: $0,
          criterion: "评委",
          mark: Double(random.below(11))
        )
      }
    }
    let index = try IndexBuilder().build(achievements: achievements, demands: [demand])
    let options = MatcherTests.openOptions(tagWeight: 50_000)
    let input = try RankingInput(
      for: demand,
      bids: bids,
      marks: marks,
      rubric: rubric,
      matcher: Matcher(index, options: options)
    )
    var provenance = RankingProvenance(program: "test")
    provenance.date = "2026-11-25T12:00:00Z"
    provenance.operator = "张\"敏\"\\\n"
    provenance.files = [.init(.bids, InputFile(name: "folder/bids.csv", bytes: "abc".utf8))]
    return RankingLedger(input, provenance: provenance)
  }

  static func verify(_ text: some Sequence<UInt8>) throws(LedgerFailure) -> RankingLedger {
    try RankingLedger.verified(InputFile(name: "l", bytes: text))
  }

  @Test("scores of texts are the sums of their words, as matching and scouting give them", .seeded)
  func words() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 71)
    for _ in 0..<10 {
      let ledger = try Self.sample(&random)
      #expect(try Self.verify(ledger.text.utf8) == ledger)
      for bid in ledger.input.bids {
        #expect(bid.technical == bid.technicalWords?.score)
        #expect(bid.trackRecord ?? 0 == bid.evidence.reduce(0) { $0 + $1.part })
        for item in bid.evidence { #expect(item.score == item.words.score) }
      }
      #expect(ledger.input.bids[0].technicalWords == nil)
    }
  }

  @Test("a file is known by its name, size and SHA-256")
  func files() throws {
    var random = SeededGenerator(seed: 1)
    let file = try Self.sample(&random).provenance.files[0]
    #expect(file.name == "bids.csv" && file.bytes == 3)
    #expect(file.sha256 == SHA256.hex(Array("abc".utf8)))
  }

  @Test("SHA-256 does not depend on how the bytes are divided", .seeded)
  func pieces() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 72)
    for _ in 0..<200 {
      let bytes = (0..<random.below(300)).map { _ in UInt8(random.below(256)) }
      var digest = SHA256()
      var place = 0
      while place < bytes.count {
        let end = min(bytes.count, place + random.below(100))
        digest.add(Array(bytes[place..<end]).span)
        place = end
      }
      #expect(digest.hex == SHA256.hex(bytes))
      #expect(digest.hex == SHA256.hex(Data(bytes)))
    }
  }

  @Test("the mark that was changed is named, and not the total")
  func changedMark() throws {
    var random = SeededGenerator(seed: 3)
    let ledger = try Self.sample(&random)
    func failure(_ change: (inout RankingInput) -> Void) throws -> LedgerFailure? {
      var other = ledger
      change(&other.input)
      let text = other.text
      return #expect(throws: LedgerFailure.self) { try Self.verify(text.utf8) }
    }
    let changed = try failure { $0.marks[3].mark = 3.25 }
    #expect(changed?.place == "input.marks[3]" && changed?.problem == .changed)
    #expect(changed?.names == ["B1", "王评委", "评委"])
    #expect(changed?.text(in: .en).contains("input.marks[3] (B1, 王评委, 评委): changed") == true)
    #expect(changed?.text(in: .zh).contains("被改动") == true)
    let removed = try failure { $0.marks.remove(at: 2) }
    #expect(removed?.place == "input.marks[2]" && removed?.problem == .removed)
    let added = try failure { $0.marks.insert($0.marks[4], at: 2) }
    #expect(added?.place == "input.marks[2]" && added?.problem == .added)
    let price = try failure { $0.bids[1].priceFen = 5 }
    #expect(price?.place == "input.bids[1].priceFen" && price?.names == ["B1"])
    let bid = try failure { $0.bids.removeLast() }
    #expect(bid?.place == "input.bids[2].bidder" && bid?.problem == .removed)
    let word = try failure { $0.bids[1].technicalWords?.terms[0].offer += 1 }
    #expect(word?.place == "input.bids[1].technicalWords")
    let rule = try failure { $0.rubric.criteria[0].weight = 41 }
    #expect(rule?.place == "input.rubric.criteria[0]" && rule?.names == ["方案"])
    var other = ledger
    other.provenance.operator = "李"
    let text = other.text
    let who = #expect(throws: LedgerFailure.self) { try Self.verify(text.utf8) }
    #expect(who?.place == "provenance.operator")
  }

  /// Somebody who makes all digests anew still cannot give a score that its words do not give.
  @Test("words and scores that contradict each other are found under any digest")
  func contradictions() throws {
    var random = SeededGenerator(seed: 3)
    let ledger = try Self.sample(&random)
    func failure(_ change: (inout RankingInput) -> Void) throws -> LedgerFailure? {
      var input = ledger.input
      change(&input)
      let text = RankingLedger(input, provenance: ledger.provenance).text
      return #expect(throws: LedgerFailure.self) { try Self.verify(text.utf8) }
    }
    let place = try #require(ledger.input.bids.firstIndex { !$0.evidence.isEmpty })
    let word = try failure { $0.bids[1].technicalWords?.terms[0].demand -= 1 }
    #expect(word?.place == "input.bids[1].technicalWords.terms[0].millionths")
    #expect(try failure { $0.bids[1].technical? += 1 }?.place == "input.bids[1].technical")
    #expect(try failure { $0.bids[1].technicalWords = nil }?.problem == .wordsMissing)
    #expect(try failure { $0.bids[1].technical = nil }?.place == "input.bids[1].technical")
    let part = try failure { $0.bids[place].evidence[0].part += 1 }
    #expect(part?.place == "input.bids[\(place)].evidence[0].part")
    let sum = try failure { $0.bids[place].trackRecord? += 1 }
    #expect(sum?.place == "input.bids[\(place)].trackRecord")
    #expect(try failure { $0.bids[place].evidence = [] }?.place == sum?.place)
    let units = try failure { $0.bids[1].technicalWords?.terms[0].demand = .max }
    #expect(units?.problem == .impossibleNumber)
  }

  @Test("a ledger from before the parts of evidence changed can still be verified", .seeded)
  func formerParts() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 73)
    for _ in 0..<5 {
      let now = try Self.sample(&random)
      #expect(now.input.evidenceDivisor == 5)
      var input = now.input
      for bid in input.bids.indices where !input.bids[bid].evidence.isEmpty {
        var divisor = 1
        for item in input.bids[bid].evidence.indices {
          divisor *= 8
          input.bids[bid].evidence[item].part = input.bids[bid].evidence[item].score * 7 / divisor
        }
        input.bids[bid].trackRecord = input.bids[bid].evidence.reduce(0) { $0 + $1.part }
      }
      func verify(_ divisor: Int?) throws -> RankingLedger {
        input.evidenceDivisor = divisor
        return try Self.verify(RankingLedger(input, provenance: now.provenance).text.utf8)
      }
      #expect(try verify(nil).input == input)
      #expect(!RankingLedger(input, provenance: now.provenance).text.contains("evidenceDivisor"))
      #expect(throws: Never.self) { try verify(8) }
      let other = #expect(throws: LedgerFailure.self) { try verify(7) }
      #expect(other?.problem == .impossibleNumber)
      guard input.bids.contains(where: { $0.evidence.contains { $0.score > 10 } }) else { continue }
      let mixed = #expect(throws: LedgerFailure.self) { try verify(5) }
      #expect(mixed?.place.hasSuffix(".part") == true)
    }
  }

  @Test("a ledger names the one before it, and a published digest is compared")
  func chain() throws {
    var random = SeededGenerator(seed: 5)
    let first = try Self.sample(&random)
    var provenance = first.provenance
    provenance.previous = first.digest
    let second = RankingLedger(first.input, provenance: provenance)
    #expect(throws: Never.self) {
      try second.require(previous: first, file: "l")
      try second.require(digest: second.digest.uppercased(), file: "l")
      try second.requireSameChallenge(as: first.input, file: "l")
    }
    let none = #expect(throws: LedgerFailure.self) {
      try first.require(previous: second, file: "l")
    }
    #expect(none?.problem == .missing(expected: second.digest))
    let other = #expect(throws: LedgerFailure.self) {
      try second.require(digest: first.digest, file: "l")
    }
    #expect(other?.problem == .value(expected: first.digest, found: second.digest))
    var input = first.input
    input.challenge.id = "E"
    #expect(throws: LedgerFailure.self) { try second.requireSameChallenge(as: input, file: "l") }
  }

  @Test("a ledger of another format says what to do")
  func formats() throws {
    let failure = #expect(throws: LedgerFailure.self) {
      try Self.verify(#"{"format": 1, "result": {}, "input": {}}"#.utf8)
    }
    #expect(failure?.problem == .otherFormat(found: "1", read: 2))
    #expect(throws: LedgerFailure.self) { try Self.verify("[1]".utf8) }
  }
}
