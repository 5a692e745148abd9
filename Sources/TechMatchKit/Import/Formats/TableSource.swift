/// One table of a file, row by row: a delimited text, or one sheet of a workbook.
///
/// The seam between bytes and records. A producer knows its bytes and nothing of headers, fields or
/// records; ``TableReader`` makes records of rows and knows no bytes. A file with several sheets
/// makes several sources, one after the other.
///
/// A protocol, because rows are handed out one at a time: a `struct` that holds all rows would keep a
/// file in memory twice, and one that holds a closure would hide the state of the producer in it.
/// The reader is generic over it, one call for each row; no call is made for a byte or a cell.
protocol TableSource {
  /// The name of the sheet, or `nil` where the file is the table.
  var sheet: String? { get }

  /// The next row that has any text or a problem, or `nil` at the end.
  ///
  /// Lines ascend. A row with a problem does not end the table.
  mutating func next() -> TableRow?
}

/// One row of a table.
struct TableRow: Equatable, Sendable {
  /// The 1-based line that the row starts on, in a sheet the number of the row.
  var line: Int
  /// The text of its cells from the first on; an empty cell is an empty text.
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
    /// The cell of this 1-based number cannot be read; it and the cells after it may be missing.
    case cell(Int, ImportFact)
    /// The text is damaged at this 1-based byte of a line of the row; all cells are there.
    case text(line: Int, column: Int, ImportFact)
  }
}
