/// One table of a file, read row by row: delimited text, or one sheet of a workbook.
///
/// The interface between bytes and records. A source knows bytes and nothing about headers, fields
/// or records; ``TableReader`` turns rows into records and knows nothing about bytes. A file with
/// several sheets has several sources, one after the other.
///
/// A protocol, because rows are handed out one at a time: a `struct` that holds all rows would keep a
/// file in memory twice, and one that holds a closure would hide the state of the producer in it.
/// The reader is generic over it, one call for each row; no call is made for a byte or a cell.
package protocol TableSource {
  /// The name of the sheet, or `nil` where the file is the table.
  var sheet: String? { get }

  /// The next row that has text or a problem, or `nil` at the end.
  ///
  /// Rows come in the order of their lines. A row with a problem does not end the table.
  mutating func next() -> TableRow?

  /// Whether a cell knows its column, so that one beyond the headers is a column without a name.
  ///
  /// In delimited text it means that the cells of the row are not where they seem to be.
  var knowsColumns: Bool { get }

  /// What is worth knowing about the rows handed out so far.
  var notes: [ImportFact] { get }

  /// The rows without text before the last row that was handed out.
  var emptyRows: Int { get }
}

extension TableSource {
  /// Delimiters are counted; they can be too many.
  package var knowsColumns: Bool { false }
  /// Most tables have nothing to tell.
  package var notes: [ImportFact] { [] }
  /// Most tables have none.
  package var emptyRows: Int { 0 }
}

/// One row of a table.
package struct TableRow: Equatable, Sendable {
  /// The 1-based line that the row starts on, in a sheet the number of the row.
  package var line: Int
  /// The text of its cells from the first on; an empty cell is an empty text.
  package var cells: [String]
  /// What keeps the row from becoming a record, or `nil`.
  package var problem: Problem?
  /// What is wrong with single cells, which stay empty and do not keep the row from becoming a record.
  package var remarks: [Remark] = []

  /// Makes a row.
  package init(line: Int, cells: [String], problem: Problem? = nil) {
    self.line = line
    self.cells = cells
    self.problem = problem
  }

  /// What is wrong with one cell.
  package struct Remark: Equatable, Sendable {
    /// The 1-based number of the cell.
    package var cell: Int
    /// What is wrong with it.
    package var fact: ImportFact

    /// Makes a remark.
    package init(cell: Int, _ fact: ImportFact) {
      self.cell = cell
      self.fact = fact
    }
  }

  /// What is wrong with a row.
  package enum Problem: Equatable, Sendable {
    /// The cell of this 1-based number cannot be read; it and the cells after it may be missing.
    case cell(Int, ImportFact)
    /// The text is damaged at this 1-based byte of a line of the row; all cells are present.
    case text(line: Int, column: Int, ImportFact)
    /// Neither this row nor any after it can be read.
    case end(ImportFact)
  }
}
