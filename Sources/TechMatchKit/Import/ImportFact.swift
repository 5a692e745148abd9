/// What an ``ImportIssue`` is about, with the values that matter.
///
/// Texts are quoted from the file in full, control characters included. ``IssueText`` makes them
/// safe to print. A `Sendable` value.
public enum ImportFact: Sendable, Hashable {
  // The record is refused.
  /// Two records of one kind have the same identifier; the first one is kept.
  case duplicateID(RecordID, first: RecordSource)
  /// A record has neither title nor summary nor tags.
  case missingText
  /// A bid names no challenge or no bidder, an organisation no name.
  case missingField(RecordField)
  /// The record is classified, and must not be imported.
  case classified(text: String)
  /// Bytes on the record's lines are not text in the file's encoding.
  case invalidBytes(hexadecimal: String, encoding: TextEncoding)
  /// A quoted cell is never closed.
  case unterminatedQuote
  /// Text follows a closing quote.
  case textAfterQuote
  /// A cell or string is longer than the limit.
  case cellTooLong(limit: Int)
  /// A NUL byte.
  case nul
  /// A row has more cells than the header, and the surplus ones are not empty.
  case tooManyCells(found: Int, header: Int)
  /// The text is not JSON: what was expected, and the next few characters, which are empty at the
  /// end of the text.
  case notJSON(expected: JSONExpectation, found: String)
  /// A line or element is JSON, but not an object.
  case notAnObject

  // The whole file is refused.
  /// No row looks like a header.
  case noHeader(found: [String], kind: RecordKind)

  /// The headers or keys are those of another kind of record than was asked for: of all of them an error, of
  /// more of them than of the right ones a warning.
  case otherKind(RecordKind, read: RecordKind, headers: [String])
  /// The file is of a kind that is not read.
  case document(DocumentKind)
  /// A part of a workbook cannot be read from this byte on; the part is empty when the whole file is meant.
  case damagedWorkbook(WorkbookDamage, part: String, byte: Int)

  // The record is there already.
  /// A record without an identifier of its own is the same text as an earlier one, and taken once.
  case repeatedRecord(first: RecordSource)

  // The record is kept, and the value is unknown.
  /// The cell has a formula, and the program that wrote the file has not calculated it.
  case formulaWithoutValue
  /// The cell shows an error such as `#N/A`.
  case errorValue(text: String)
  /// An amount is not understood.
  case unreadableMoney(text: String)
  /// An amount is understood and kept, but cannot be compared: ``ValueRemark/Kind/noUnit``,
  /// ``ValueRemark/Kind/rate`` or ``ValueRemark/Kind/foreignCurrency``.
  case incomparableMoney(text: String, ValueRemark.Kind)
  /// A date or span of time is not understood.
  case unreadableDate(text: String)
  /// A readiness level is not understood.
  case unreadableReadiness(text: String)
  /// A transfer mode is not in the vocabulary.
  case unknownMode(text: String, nearest: String?)
  /// A yes-or-no cell says neither yes nor no.
  case unreadableFlag(text: String)
  /// A credit code has not its eighteen characters, or another check digit.
  case wrongCreditCode(text: String)
  /// A status is not in the vocabulary.
  case unknownStatus(text: String)
  /// Two columns or keys stand for the same field; this one is kept as an attribute.
  case secondColumn(RecordField)

  // Worth knowing.
  /// A column or key stands for no known field, and is kept as an attribute.
  case unmapped(nearest: String?)
  /// The values of the column of identifiers number the rows, and are not taken as identifiers.
  case runningNumbers
  /// So many records have no identifier of their own; the first few that were derived.
  case derivedIDs(count: Int, first: [RecordID])
  /// Rows above the header were skipped.
  case titleRows(count: Int)
  /// Rows on these lines are the headings of rows below them, and no records.
  case headingRows(lines: [Int])
  /// Rows on these lines are headers below the first ones, and no records.
  case furtherHeaders(lines: [Int])
  /// Rows on these lines are totals, signatures or notes, and no records.
  case footerRows(lines: [Int])
  /// These columns are a table of another kind of record beside the one that was read, or below it.
  case tableOfOtherKind(RecordKind, columns: ClosedRange<Int>)
  /// The file has no records.
  case empty
  /// The sheet is hidden and not read.
  case hiddenSheet
  /// The sheet has headers of another kind of record and is not read.
  case sheetOfOtherKind(RecordKind)
  /// No row of the sheet looks like a header, and it is not read; others of the file are.
  case sheetWithoutHeader(found: [String], kind: RecordKind)
  /// Rows that are hidden were read like the others.
  case hiddenRows(count: Int)
  /// Columns that are hidden were read like the others.
  case hiddenColumns(count: Int)
  /// Cells that belong to a merged cell got the value of its first row.
  case mergedCells(count: Int)
}
