/// The table in delimited text: CSV, or the same with tabs or semicolons.
///
/// ``DelimitedReader`` finds the cells; this adds the bytes that are not text in the encoding of
/// the file, and removes the apostrophe that ``CSVWriter`` puts in front of a formula.
struct DelimitedTable: TableSource {
  private let text: DecodedText
  private var reader: DelimitedReader

  /// Makes the table of a text, or of no more than its `first` bytes.
  ///
  /// O(*n*): the bytes are copied, because cells are cut out of them at any place.
  init(_ text: DecodedText, first: Int = .max) {
    self.text = text
    reader = DelimitedReader([UInt8](text.bytes.prefix(first)))
  }

  /// Delimited text has no sheets.
  var sheet: String? { nil }

  /// The format, from the delimiter.
  var format: SourceFormat {
    switch reader.delimiter {
    case UInt8(ascii: "\t"): .tsv
    case UInt8(ascii: ";"): .semicolons
    default: .csv
    }
  }

  var emptyRows: Int { reader.emptyRows }

  mutating func next() -> TableRow? {
    guard let row = reader.next() else { return nil }
    return TableRow(
      line: row.line,
      cells: row.cells.map(CSVWriter.unguarded),
      problem: row.problem.map(TableRow.Problem.init) ?? invalidBytes(of: row)
    )
  }

  /// A row may take several lines; the first invalid bytes are reported.
  private func invalidBytes(of row: DelimitedReader.Row) -> TableRow.Problem? {
    guard let invalid = text.firstInvalid(from: row.line, through: row.lastLine) else { return nil }
    let fact = ImportFact.invalidBytes(invalid, text.encoding)
    return .text(line: invalid.line, column: invalid.column, fact)
  }
}

extension TableRow.Problem {
  fileprivate init(_ problem: DelimitedReader.Problem) {
    self =
      switch problem {
      case .unterminatedQuote(let cell): .cell(cell, .unterminatedQuote)
      case .textAfterQuote(let cell): .cell(cell, .textAfterQuote)
      case .cellTooLong(let cell): .cell(cell, .cellTooLong(limit: DelimitedReader.longestCell))
      case .nul(let cell): .cell(cell, .nul)
      }
  }
}
