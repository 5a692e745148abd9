import Foundation
import TechMatchKit
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@Suite("Evaluation")
struct EvaluationTests {
  private static func ids(_ text: String) -> [RecordID] {
    text.split(separator: " ").compactMap { RecordID(String($0)) }
  }

  private static func judgements(_ text: String) throws -> Judgements {
    try Judgements(InputFile(name: "qrels", bytes: text.utf8))
  }

  private static func run(_ text: String) throws -> RankedRun {
    try RankedRun(InputFile(name: "run", bytes: text.utf8))
  }

  @Test("measures are those computed by hand")
  func measures() throws {
    let grades = try Self.judgements("q a 3\nq b 1\nq c 0\nq d 2\nq e -1\n")[RecordID("q")!]
    let list = Self.ids("c b x d e y")
    // Gains 0 1 0 2 0 0; ideal 3 2 1.
    let gain = 1 / log2(3.0) + 2 / log2(5.0)
    let ideal = 3 + 2 / log2(3.0) + 1 / 2.0
    func value(_ measure: RankingMeasure) -> Double { measure.value(of: list, grades: grades) }
    #expect(abs(value(.nDCG10) - gain / ideal) < 1e-12)
    #expect(value(.recall100) == 2.0 / 3)
    #expect(value(.reciprocalRank) == 0.5)
    #expect(abs(value(.averagePrecision) - (1.0 / 2 + 2.0 / 4) / 3) < 1e-12)
    #expect(value(.precision5) == 0.4)
    for measure in RankingMeasure.allCases {
      #expect(measure.value(of: [], grades: grades) == 0)
      #expect(measure.value(of: list, grades: [:]) == 0)
      #expect(measure.value(of: Self.ids("a d b"), grades: grades) <= 1)
    }
    #expect(RankingMeasure.nDCG10.value(of: Self.ids("a d b"), grades: grades) == 1)
  }

  @Test("a judged demand without a list counts 0, a list without judgements counts nothing")
  func missing() throws {
    let judgements = try Self.judgements("q1 0 a 1\nq2 0 b 1\n")
    let run = try Self.run("q1 Q0 a 1 2.5 x\nq3 Q0 a 1 9 x\n")
    let evaluation = Evaluation(run, against: judgements)
    #expect(evaluation.demands.map(\.text) == ["q1", "q2"])
    #expect(evaluation.mean(.reciprocalRank) == 0.5)
  }

  @Test("TREC runs are ordered as trec_eval orders them, JSON Lines as they stand")
  func order() throws {
    let trec = try Self.run("q Q0 a 1 2 x\nq Q0 b 2 2 x\nq Q0 c 3 7e0 x\n")
    #expect(trec[RecordID("q")!].map(\.achievement.text) == ["c", "b", "a"])
    let lines = try Self.run(
      #"{"demand":"q","rank":1,"achievement":"a","score":5}"# + "\n"
        + #"{"demand":"q","rank":2,"achievement":"b","score":5}"# + "\n"
        + #"{"demand":"q","kept_out":[{"achievement":"c","score":9}],"kept_out_more":0}"# + "\n"
    )
    #expect(lines[RecordID("q")!].map(\.achievement.text) == ["a", "b"])
    // Written for TREC and read again, ties keep their order.
    let again = try Self.run(lines.trecText(tag: "t"))
    #expect(again[RecordID("q")!].map(\.achievement.text) == ["a", "b"])
    let judgements = try Self.judgements("demand\tachievement\tgrade\nq\ta\t2\n# remark\n\n")
    #expect(try Self.judgements(judgements.trecText) == judgements)
  }

  @Test(
    "unusable files are refused with their line",
    arguments: [
      ("q a", 1, "field"), ("q a 1\nq b x", 2, "whole number"), ("q a 1\nq a 2", 2, "twice"),
      ("", 0, "nothing"), ("q 0 a 1 9 z", 1, "6"), ("q a 99999999999999999999 \nq", 2, "found 1"),
    ]
  )
  func refusedJudgements(text: String, line: Int, part: String) throws {
    let failure = try #require(throws: EvaluationFailure.self) { try Self.judgements(text) }
    #expect(failure.line == line)
    #expect(failure.text(in: .en).contains(part))
  }

  @Test(
    "unusable runs are refused with their line",
    arguments: [
      ("{\"demand\":\"q\"}", 1), ("q Q0 a 1 nan x", 1), ("q Q0 a 1 1 x\nq Q0 a 2 0 x", 2),
      ("\n", 0),
      ("{\"demand\":\"q\",\"achievement\":\"a\"}\n{", 2), ("q Q0 a 1 1", 1),
    ]
  )
  func refusedRuns(text: String, line: Int) throws {
    let failure = try #require(throws: EvaluationFailure.self) { try Self.run(text) }
    #expect(failure.line == line)
  }

  @Test("bytes that are no text, and any mutation, are refused or read and never trap", .seeded)
  func mutations() throws {
    let whole = Array("q 0 a 1\nq2 0 b 2\n{\"demand\":\"q\",\"achievement\":\"a\"}\n".utf8)
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(2_000) {
      var bytes = whole
      for _ in 0..<3 {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      _ = try? Judgements(InputFile(name: "x", bytes: bytes))
      _ = try? RankedRun(InputFile(name: "x", bytes: bytes))
    }
    let failure = #expect(throws: EvaluationFailure.self) {
      try Judgements(InputFile(name: "x", bytes: [0x71, 0x0A, 0xFF]))
    }
    #expect(failure?.problem == .notUTF8)
  }

  @Test("intervals hold the mean, a large difference is significant and none is not")
  func resampling() throws {
    let lines = (0..<40).map { "q\($0) 0 a 1\n" }.joined()
    let judgements = try Self.judgements(lines)
    func run(foundEvery step: Int) throws -> RankedRun {
      try Self.run(
        (0..<40).map { "q\($0) Q0 \($0 % step == 0 ? "a" : "b") 1 1 x\n" }.joined()
      )
    }
    let all = Evaluation(try run(foundEvery: 1), against: judgements)
    let half = Evaluation(try run(foundEvery: 2), against: judgements)
    #expect(abs(half.mean(.precision5) - 0.1) < 1e-12)
    #expect(half.interval(.reciprocalRank).contains(0.5))
    #expect(half.interval(.reciprocalRank).lowerBound > 0.3)
    let change = EvaluationComparison(before: half, after: all).change(.reciprocalRank)
    #expect(change.mean == 0.5)
    #expect(change.pValue < 0.001)
    let none = EvaluationComparison(before: half, after: half).change(.reciprocalRank)
    #expect(none.pValue == 1)
    let changed = EvaluationComparison(before: half, after: all).mostChanged(.nDCG10, count: 3)
    #expect(changed.map(\.demand.text) == ["q1", "q11", "q13"])
  }
}
