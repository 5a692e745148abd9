/// A sheet of texts and numbers for a workbook, without anything of a file format.
///
/// A value, `Sendable`.
package struct CellSheet: Equatable, Sendable {
  /// How a number is shown.
  package enum Format: Equatable, Sendable, CaseIterable {
    /// With the digits that it has.
    case general
    /// With two to six decimals.
    case points
    /// With two decimals, and thousands apart.
    case money
  }

  /// One cell.
  package enum Cell: Equatable, Sendable {
    /// Nothing.
    case empty
    /// A text, never a formula, whatever it begins with.
    case text(String)
    /// A number by its decimal digits, such as `-12.5`; it is stored with exactly these.
    case number(String, Format)
  }

  /// What may be filled into a column.
  package enum Rule: Equatable, Sendable {
    /// A number from 0 to this one.
    case upTo(String)
    /// One of some words.
    case words([String])
  }

  /// The name; a writer makes it legal and unique.
  package var name: String
  /// The rows above the header.
  package var notes: [[Cell]]
  /// The header: the title of each column.
  package var header: [String]
  /// The rows under it.
  ///
  /// A row may be shorter or longer than the header.
  package var rows: [[Cell]]
  /// What may be filled in, by the place of a column.
  package var rules: [Int: Rule]

  /// The most UTF-16 code units of a cell.
  package static let mostUnits = 32_767
  /// The most rows, notes and header among them.
  package static let mostRows = 1_048_576
  /// The most columns.
  package static let mostColumns = 16_384

  /// Makes a sheet.
  package init(
    _ name: String,
    notes: [[Cell]] = [],
    header: [String],
    rows: [[Cell]],
    rules: [Int: Rule] = [:]
  ) {
    self.name = name
    self.notes = notes
    self.header = header
    self.rows = rows
    self.rules = rules
  }

  /// The letters of a place that counts from 0: A…Z, then AA and so on.
  package static func letters(_ place: Int) -> String {
    var text = ""
    var rest = place + 1
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}

/// Why sheets do not fit into a workbook.
package enum CellSheetFailure: Error, Equatable, Sendable {
  /// A text has more than ``CellSheet/mostUnits`` UTF-16 code units; row and column are 1-based.
  case tooLong(sheet: String, row: Int, column: Int, units: Int)
  /// A sheet has more than ``CellSheet/mostRows`` rows.
  case tooManyRows(sheet: String, rows: Int)
  /// A row has more than ``CellSheet/mostColumns`` cells.
  case tooManyColumns(sheet: String, columns: Int)
  /// The file would be larger than its format allows.
  case tooLarge
}
