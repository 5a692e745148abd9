import Testing

@testable import TechMatchKit

@Suite("IssueText")
struct IssueTextTests {
  static let expectations: [JSONExpectation] = [
    .value, .key, .colon, .commaOrEnd, .endOfText, .digit, .hexDigit, .escape, .closingQuote,
    .lowSurrogate, .noControlCharacter, .lessDepth(64), .lessText(9),
  ]

  static let damages: [WorkbookDamage] = [
    .cutOff, .directory, .tooMany(limit: 3), .missing, .encrypted, .method(9), .compression,
    .checksum, .tooLarge(limit: 3), .bomb(factor: 3), .notText, .notXML, .documentType,
    .tooComplex, .unexpected, .order, .reference,
  ]

  static let facts: [ImportFact] =
    [
      .duplicateID(RecordID("D1")!, first: RecordSource(file: "a.csv", line: 2)),
      .repeatedRecord(first: RecordSource(file: "a.csv", line: 2)), .runningNumbers,
      .derivedIDs(count: 1, first: [RecordID("甲-1")!]),
      .derivedIDs(count: 2, first: [RecordID("甲-1")!]),
      .missingText, .missingField(.title), .classified(text: "秘密"),
      .invalidBytes(hexadecimal: "FF", encoding: .utf8), .unterminatedQuote, .textAfterQuote,
      .cellTooLong(limit: 9), .nul, .tooManyCells(found: 3, header: 2), .notAnObject,
      .noHeader(found: ["x", "y"], kind: .demand), .unreadableMoney(text: "x"),
      .unreadableDate(text: "x"), .unreadableReadiness(text: "x"),
      .unknownMode(text: "x", nearest: nil), .unknownMode(text: "x", nearest: "技术转让"),
      .unreadableFlag(text: "x"), .unknownStatus(text: "x"), .wrongCreditCode(text: "x"),
      .secondColumn(.title),
      .unmapped(nearest: nil), .unmapped(nearest: "题目"), .titleRows(count: 2), .empty,
      .formulaWithoutValue, .errorValue(text: "#N/A"), .hiddenSheet, .sheetOfOtherKind(.demand),
      .sheetWithoutHeader(found: ["x"], kind: .demand), .hiddenRows(count: 1),
      .hiddenRows(count: 2), .hiddenColumns(count: 1), .hiddenColumns(count: 2),
      .mergedCells(count: 1), .mergedCells(count: 2),
    ] + DocumentKind.allCases.map { .document($0) }
    + damages.map { .damagedWorkbook($0, part: "xl/a.xml", byte: 7) }
    + damages.map { .damagedWorkbook($0, part: "", byte: 7) }
    + expectations.map { .notJSON(expected: $0, found: "x") }
    + [.notJSON(expected: .literal("true"), found: "")]

  @Test("every fact has words of its own in both languages, with that language's punctuation")
  func facts() {
    for fact in Self.facts {
      let place = SourcePlace(file: "d.csv", line: 2, column: 3, field: "名称")
      let issue = ImportIssue(.warning, fact, at: place)
      let english = IssueText(language: .en).lines(for: issue)
      let chinese = IssueText(language: .zh).lines(for: issue)
      #expect(english[0].hasPrefix("d.csv:2:3: warning: \"名称\": "), "\(english)")
      #expect(chinese[0].hasPrefix("d.csv:2:3: 警告：“名称”："), "\(chinese)")
      #expect(!english[0].contains("\(fact)"), "\(english)")
      let words = chinese.joined(separator: "\n").dropFirst("d.csv:2:3: ".count)
      #expect(!words.contains(": ") || fact == .notAnObject, "\(chinese)")
      #expect(!words.contains("应为 如") && !words.contains("  应为 “"), "\(chinese)")
    }
  }

  @Test("a duplicate and a JSON error in Chinese")
  func chinese() {
    func lines(_ fact: ImportFact) -> [String] {
      IssueText(language: .zh)
        .lines(for: ImportIssue(.error, fact, at: SourcePlace(file: "d.jsonl", line: 4)))
    }
    let first = RecordSource(file: "a.csv", line: 2)
    #expect(
      lines(.duplicateID(RecordID("D1")!, first: first))[0]
        == "d.jsonl:4: 错误：编号“D1”重复，首次出现在 a.csv:2"
    )
    #expect(
      lines(.notJSON(expected: .commaOrEnd, found: "x}"))[1] == "  应为逗号或右括号；实为“x}”"
    )
  }
}
