/// Writes rows as aligned columns, within a width.
///
/// Columns are as wide as their widest cell. When the table is too wide, its flexible columns
/// shrink, the widest first, and their cells are cut with an ellipsis; then columns of identifiers, whose cells
/// keep their ends. Other columns are never cut.
/// Cells are one line: line breaks and control characters become spaces.
package struct TableWriter: Sendable {
  /// A column.
  package struct Column: Sendable {
    /// The header.
    package var title: String
    /// Whether cells are aligned to the right.
    package var isNumeric: Bool
    /// Whether the column may be cut.
    package var isFlexible: Bool
    /// The fewest cells that a flexible column keeps while others can be cut.
    package var leastWidth: Int
    /// Whether cells are identifiers, which are cut last, and in the middle.
    package var isIdentifier: Bool

    /// Makes a column.
    package init(
      _ title: String,
      isNumeric: Bool = false,
      isFlexible: Bool = false,
      isIdentifier: Bool = false,
      leastWidth: Int = TableWriter.leastWidth
    ) {
      self.title = title
      self.isNumeric = isNumeric
      self.isFlexible = isFlexible
      self.isIdentifier = isIdentifier
      self.leastWidth = leastWidth
    }
  }

  /// The narrowest that a flexible column becomes, unless it asks for more.
  package static let leastWidth = 8
  /// The narrowest that a column of identifiers becomes: two characters, an ellipsis and the check at the end.
  private static let leastIdentifier = 12

  private let columns: [Column]
  private let width: Int?

  /// Makes a writer; without a `width` nothing is cut.
  package init(columns: [Column], width: Int?) {
    self.columns = columns
    self.width = width
  }

  /// The lines of a table with a header, without line breaks and without spaces at line ends.
  ///
  /// Missing cells are empty, and surplus cells are dropped.
  package func lines(_ rows: [[String]]) -> [String] {
    let rows = rows.map { row in
      columns.indices.map { $0 < row.count ? Self.oneLine(row[$0]) : "" }
    }
    let widths = widths(rows)
    return ([columns.map(\.title)] + rows).map { row in
      let cells = columns.indices.map { index in
        DisplayWidth.padded(
          DisplayWidth.truncated(
            row[index],
            to: widths[index],
            keeping: columns[index].isIdentifier ? 5 : 0
          ),
          to: widths[index],
          atStart: columns[index].isNumeric
        )
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func widths(_ rows: [[String]]) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.of(columns[index].title)) { max($0, DisplayWidth.of($1[index])) }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    func widest(_ isSought: (Column) -> Bool, least: (Column) -> Int) -> Int? {
      columns.indices.filter { isSought(columns[$0]) && widths[$0] > least(columns[$0]) }
        .max { (widths[$0], $1) < (widths[$1], $0) }
    }
    while excess > 0 {
      let widest =
        widest(\.isFlexible, least: \.leastWidth)
        ?? widest(\.isIdentifier) { _ in Self.leastIdentifier }
      guard let widest else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// A text on one line, without control characters (an escape sequence in a file must not reach a
  /// terminal).
  package static func oneLine(_ text: String) -> String {
    String(
      text.map { character in
        let scalars = character.unicodeScalars
        let isPlain = scalars.allSatisfy { scalar in
          scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value)
            && !(0x2066...0x2069).contains(scalar.value)
        }
        return isPlain && !character.isNewline ? character : " "
      }
    )
  }
}
