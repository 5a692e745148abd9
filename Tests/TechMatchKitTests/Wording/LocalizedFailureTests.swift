import Foundation
import Testing

@testable import TechMatchKit

@Suite("LocalizedFailure")
struct LocalizedFailureTests {
  private static let judge = SheetProblem.Name(header: "评委", key: "judge")

  static let failures: [any LocalizedFailure] =
    [
      ImportFailure.notFound(path: "f"), ImportFailure.isDirectory(path: "f"),
      ImportFailure.unreadable(path: "f"), ImportFailure.tooLarge(path: "f", bytes: 5_000_000_000),
      RecordStream.Failure(file: "f", line: 3),
      IndexError.duplicateID(RecordID("A")!, side: .demand), IndexError.fieldWeight,
      IndexError.statistics(.plain), IndexError.statisticsThesaurus,
      IndexError.tooMany,
      PublicationFailure.similarity(challenge: "c", criterion: "t", weight: 30),
      SnapshotFailure.missing, SnapshotFailure.noAccess, SnapshotFailure.unwritable,
      SnapshotFailure.foreign, SnapshotFailure.version(9), SnapshotFailure.cut(bytes: 1, of: 2),
      SnapshotFailure.damaged(byte: 5, in: "tail"), SnapshotFailure.otherConfiguration,
      SnapshotFailure.index(.fieldWeight),
    ] + SnapshotFailure.Mismatch.allCases.map { SnapshotFailure.inconsistent(.demand, $0) }
    + [
      .notUTF8, .header, .version("2"), .entry, .repeated("x"), .cut,
    ].map { StatisticsFailure(file: "f", line: 2, problem: $0) }
    + [
      .notUTF8, .unknownColumn("x"), .cellCount(expected: 2, found: 3), .noName, .noTerm("x"),
      .taken("x", line: 2), .unknownBroader("x"), .empty, .repeatedColumn("zh"), .separator(","),
      .separator(" "), .apart("x", "y"),
    ].map { ThesaurusFailure(file: "f", line: 2, problem: $0) }
    + [
      .notUTF8, .fieldCount(expected: "demand achievement grade", found: 1), .notAGrade("x"),
      .notAScore("x"), .notAHit, .repeated(demand: "d", achievement: "a"), .empty,
    ].map { EvaluationFailure(file: "f", line: 0, problem: $0) }
    + [
      SheetProblem.Kind.fact(.nul), .noHeaders(expected: [judge], found: []),
      .noHeaders(expected: [judge], found: ["x"]), .missingColumns([judge], found: ["x"]),
      .repeatedColumn("x"), .empty, .unknownName("x", .bid, nearest: "y"),
      .unknownName("x", .judge, nearest: nil), .unknownName("x", .criterion, nearest: nil),
      .unknownName("x", .indicator, nearest: nil), .notNumber("x", most: 10), .notYesOrNo("x"),
      .unknownWord("x", expected: ["a", "b"]), .notDate("x"), .repeated(line: 3),
    ].map { SheetFailure([SheetProblem($0, at: SourcePlace(file: "f", line: 2))]) }
    + [
      .notJSON(byte: 1), .notJSON(byte: nil), .unknownKey("x", nearest: "y"),
      .wrongValue(.type("Int")), .wrongValue(.type("Other")), .wrongValue(.value),
      .wrongValue(.knownWord), .wrongValue(.relation), .wrongValue(.amount),
      .outOfRange(least: 0.01, most: 100), .repeatedName("x"), .missing, .misplaced, .weights(99),
    ].map { RubricFailure(file: "f", place: "criteria[0]", problem: $0) }
    + [
      .notJSON(byte: 1), .notLedger, .value(expected: "1", found: "2"), .missing(expected: "1"),
      .unexpected(found: "2"), .itemCount(expected: 1, found: 2), .invalidRubric,
      .impossibleNumber, .otherBytes,
    ].map { LedgerFailure(file: "f", place: "", problem: $0) }

  @Test("every failure speaks both languages and names no command and no option")
  func texts() {
    for failure in Self.failures {
      let (english, chinese) = (failure.text(in: .en), failure.text(in: .zh))
      #expect(!english.isEmpty && english != chinese, "\(english)")
      #expect(chinese.isInChinese, "\(chinese)")
      #expect(!chinese.contains("\"") || failure is RecordStream.Failure, "\(chinese)")
      for text in [english, chinese] {
        #expect(!text.contains("--") && !text.hasSuffix(" "), "\(text)")
        #expect(!text.contains("techmatch ") || text.contains("techmatch 的"), "\(text)")
      }
      #expect(failure.localizedDescription == failure.text(in: .current))
    }
  }

  @Test("places are as editors read them, and what separates them is in the language's own marks")
  func places() {
    let marks = SheetFailure(
      [SheetProblem(.missingColumns([Self.judge], found: ["x"]), at: .init(file: "m", line: 4))]
    )
    #expect(marks.text(in: .zh) == "m:4: 缺少列“评委”，实有“x”")
    let many = SheetFailure(
      (1...23).map { SheetProblem(.empty, at: .init(file: "m", line: $0, column: 2, field: "评委")) }
    )
    let lines = many.text(in: .en).split(separator: "\n")
    #expect(lines.count == 21 && lines[0].hasPrefix("m:1:2: \"评委\": ") && lines[20] == "and 3 more")
    let ledger = LedgerFailure(
      file: "l.json",
      place: "result.lines[0].rank",
      problem: .value(expected: "1", found: "丙")
    )
    #expect(ledger.text(in: .en) == "l.json: result.lines[0].rank: expected 1, found 丙")
    #expect(ledger.text(in: .zh) == "l.json：result.lines[0].rank：应为 1，实际为丙")
    func range(_ least: Double, _ most: Double?) -> String {
      RubricFailure(file: "r", place: "", problem: .outOfRange(least: least, most: most))
        .text(in: .en)
    }
    #expect(range(0.01, 1_000_000) == "r: expected a number in 0.01…1000000")
    #expect(range(1, nil) == "r: expected a number in 1…")
    #expect(range(0, 0) == "r: expected a number in 0")
  }

  @Test(
    "the language of the process is that of its locale",
    arguments: [
      ([:], Language.en), (["LANG": "zh_CN.UTF-8"], .zh), (["LANG": "C"], .en),
      (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_GB"], .zh),
      (["LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN"], .en),
    ]
  )
  func locale(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test("parts of an index have names in both languages")
  func parts() {
    let parts: [IndexCheck.Part] =
      [.pages, .columns, .terms, .tags]
      + Side.allCases.flatMap {
        [.records($0), .textEntries($0), .tagEntries($0), .rarePostings($0), .commonPostings($0)]
      }
    #expect(Set(parts.map { $0.name(in: .en) }).count == parts.count)
    #expect(Set(parts.map { $0.name(in: .zh) }).count == parts.count)
    #expect(parts.allSatisfy { $0.name(in: .zh).isInChinese })
  }
}

extension String {
  /// Whether there is a Chinese character in it.
  fileprivate var isInChinese: Bool {
    unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
