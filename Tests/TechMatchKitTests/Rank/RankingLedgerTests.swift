import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("RankingLedger")
struct RankingLedgerTests {
  private static func sample() throws -> RankingLedger {
    let rubric = try Rubric(
      InputFile(
        name: "r",
        bytes: """
          {"name": "r", "digits": 2, "winners": 1, "reserves": 0, "criteria": [
            {"name": "m", "kind": "marks", "weight": 60, "most": 10},
            {"name": "p", "kind": "price", "weight": 40, "formula": {"name": "mean"}}]}
          """.utf8
      )
    )
    let bids = (0..<3).map { number in
      RankingInput.Entry(
        id: "b\(number)",
        bidder: "单位 \(number)",
        members: ["甲/乙"],
        kind: "高校",
        priceFen: Int64(100 + number * 20),
        months: 5,
        isWithdrawn: number == 2,
        evidence: []
      )
    }
    let marks = (0..<3).map {
      RankingInput.Mark(
        bid: "b\($0)",
        judge: "j",
        criterion: "m",
        mark: Double($0) + 0.5,
        isConflicted: false
      )
    }
    let input = RankingInput(
      challenge: RankingInput.Challenge(id: "c", title: "题目", publisher: "p"),
      rubric: rubric,
      bids: bids,
      marks: marks
    )
    return RankingLedger(input, program: "test")
  }

  private static func verify(_ text: some Sequence<UInt8>) throws(LedgerFailure) -> RankingLedger {
    try RankingLedger.verified(InputFile(name: "l", bytes: text))
  }

  @Test("what rank wrote is found unchanged, and is the same bytes again")
  func unchanged() throws {
    let ledger = try Self.sample()
    #expect(try Self.verify(ledger.text.utf8) == ledger)
    #expect(try Self.sample().text == ledger.text)
  }

  /// Every string, number and truth value of the file is changed in turn.
  @Test("a change of any value is found, and its place named")
  func tampering() throws {
    let text = try Self.sample().text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    var changed = 0
    for (place, line) in lines.enumerated() {
      // The first value of a line, which may hold a whole object.
      guard let colon = line.firstRange(of: ": ") else { continue }
      let value = line[colon.upperBound...]
      var other: String?
      if value.hasPrefix("\"") {
        other = "\"x" + value.dropFirst()
      } else if let digit = value.firstIndex(where: \.isNumber) {
        let next = value[digit] == "1" ? "2" : "1"
        other = String(value[..<digit]) + next + value[value.index(after: digit)...]
      } else if value.hasPrefix("true") || value.hasPrefix("false") {
        other =
          value.hasPrefix("true")
          ? "false" + value.dropFirst(4) : "true" + value.dropFirst(5)
      }
      guard let other else { continue }
      var copy = lines
      copy[place] = line[..<colon.upperBound] + other
      changed += 1
      #expect(throws: LedgerFailure.self, "\(line)") {
        try Self.verify(copy.joined(separator: "\n").utf8)
      }
    }
    #expect(changed > 80)
    let failure = #expect(throws: LedgerFailure.self) {
      try Self.verify(text.replacing("\"rank\": 1", with: "\"rank\": 3").utf8)
    }
    #expect(failure?.place == "result.lines[0].rank")
    #expect(failure?.problem == .value(expected: "1", found: "3"))
  }

  @Test("any flipped byte is refused and never traps", .seeded)
  func mutations() throws {
    let bytes = Array(try Self.sample().text.utf8)
    var random = SeededGenerator(seed: RandomTesting.seed &+ 41)
    for _ in 0..<RandomTesting.rounds(2_000) {
      var copy = bytes
      let place = random.below(copy.count)
      let new = UInt8(random.below(256))
      if copy[place] == new { continue }
      copy[place] = new
      #expect(throws: LedgerFailure.self) { try Self.verify(copy) }
    }
  }

  @Test(
    "rubrics that cannot be used are refused with their place",
    arguments: [
      (#"{"#, "byte"), (#"{"nam": 1}"#, "name"),
      (
        #"{"name":"r","digits":2,"winners":1,"reserves":0,"criteria":[{"name":"t","kind":"technical","weight":99,"full":50}]}"#,
        "99"
      ),
      (
        #"{"name":"r","digits":2,"winners":1,"reserves":0,"criteria":[{"name":"t","kind":"technicl","weight":100}]}"#,
        "criteria[0].kind"
      ),
      (
        #"{"name":"r","digits":2,"winners":1,"reserves":0,"criteria":[{"name":"t","kind":"time","weigth":100}]}"#,
        "weight"
      ),
      (
        #"{"name":"r","digits":2,"winners":1,"reserves":0,"criteria":[{"name":"t","kind":"marks","weight":100}]}"#,
        "criteria[0].most"
      ),
      (
        #"{"name":"r","digits":9,"winners":1,"reserves":0,"criteria":[{"name":"t","kind":"time","weight":100}]}"#,
        "digits"
      ),
      (
        #"{"name":"r","digits":2,"winners":1,"reserves":0,"tieBreak":["prise"],"criteria":[{"name":"t","kind":"time","weight":100}]}"#,
        "price"
      ),
      (
        #"{"name":"r","digits":2,"winners":1,"reserves":0,"criteria":[{"name":"t","kind":"price","weight":100,"formula":{"name":"deviation","above":1}}]}"#,
        "formula.below"
      ),
    ]
  )
  func rubrics(text: String, part: String) {
    let failure = #expect(throws: RubricFailure.self) {
      try Rubric(InputFile(name: "r.json", bytes: text.utf8))
    }
    #expect(failure?.text(in: .en).contains(part) == true, "\(failure?.text(in: .en) ?? "")")
    #expect(failure?.text(in: .zh).isEmpty == false)
  }
}
