/// Merged cells that go over several rows: their value counts for each of these rows.
///
/// In a list somebody merges the cells of a unit or a field beside the rows that share it, and each of
/// these records has it. Only the first column of a merged cell gets the value: the other columns belong to
/// other fields. The same makes a header of two rows readable, where columns without a
/// second part are merged downwards.
struct MergedCells: Sendable {
  private struct Area: Sendable {
    var column: Int
    var first: Int
    var last: Int
  }

  /// Beyond this column nothing is filled in, so that no sheet costs more than its cells and 256 for each row.
  private static let lastColumn = 256

  /// The areas that have not started, the next one last.
  private var coming: [Area] = []
  /// The value and the last row of areas that have started, by column.
  private var current: [Int: (text: String, last: Int)] = [:]
  /// The number of cells that got a value.
  private(set) var filled = 0

  /// No merged cells.
  init() {}

  /// Adds an area such as `B3:B5`; one that is not understood or has one row is left out.
  mutating func add(_ text: String) {
    let ends = text.split(separator: ":", maxSplits: 1)
    guard ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
      first.row < last.row, first.column <= Self.lastColumn
    else { return }
    coming.append(Area(column: first.column, first: first.row, last: last.row))
  }

  /// Ends adding.
  mutating func sort() {
    coming.sort { ($1.first, $1.column) < ($0.first, $0.column) }
  }

  /// Fills in what a row has of merged cells that started above it.
  ///
  /// Rows must ascend; a row that has nothing else is not counted.
  mutating func fill(_ cells: inout [String], row: Int, isCounted: Bool) {
    while let area = coming.last, area.first <= row {
      coming.removeLast()
      guard area.first == row, area.column <= cells.count else { continue }
      let text = cells[area.column - 1]
      if !text.isEmpty { current[area.column] = (text, area.last) }
    }
    for (column, value) in current {
      if value.last < row {
        current[column] = nil
      } else if !cells.indices.contains(column - 1) || cells[column - 1].isEmpty {
        while cells.count < column { cells.append("") }
        cells[column - 1] = value.text
        if isCounted { filled += 1 }
      }
    }
  }
}
