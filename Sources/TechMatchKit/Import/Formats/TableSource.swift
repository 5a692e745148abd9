/// One table of a file, read row by row: delimited text, or one sheet of a workbook.
///
/// The interface between bytes and records. A source knows bytes and nothing about headers, fields
/// or records; ``TableReader`` turns rows into records and knows nothing about bytes. A file with
/// several sheets has several sources, one after the other.
///
/// It is a protocol because rows are read one at a time: a `struct` with all rows would keep the
/// file in memory twice, and one with a closure would hide the state of the source. The reader is
/// generic over it and makes one call for each row, none for a byte or a cell.
protocol TableSource {
  /// The name of the sheet, or `nil` when the file has no sheets.
  var sheet: String? { get }

  /// The next row that has text or a problem, or `nil` at the end.
  ///
  /// Rows come in the order of their lines. A row with a problem does not end the table.
  mutating func next() -> TableRow?
}

/// One row of a table.
struct TableRow: Equatable, Sendable {
  /// The 1-based line that the row starts on, or its number in a sheet.
  var line: Int
  /// The text of its cells from the first on; an empty cell is an empty string.
  var cells: [String]
  /// What keeps the row from becoming a record, or `nil`.
  var problem: Problem?

  /// Makes a row.
  init(line: Int, cells: [String], problem: Problem? = nil) {
    self.line = line
    self.cells = cells
    self.problem = problem
  }

  /// What is wrong with a row.
  enum Problem: Equatable, Sendable {
    /// The cell with this 1-based number cannot be read; it and the cells after it may be missing.
    case cell(Int, ImportFact)
    /// The text is damaged at this 1-based byte of a line of the row; all cells are present.
    case text(line: Int, column: Int, ImportFact)
  }
}
