import TechMatchKit

/// How wide the columns of a sheet are and how high its rows.
///
/// Programs do not agree on when they find heights out for themselves, so rows have theirs.
struct SheetLayout {
  /// The width of each column, in characters.
  let widths: [Int]

  /// Longer texts wrap.
  private static let widest = 36
  /// Longer titles wrap.
  private static let widestTitle = 14
  /// How many rows are asked for their width, so that a very long sheet takes no longer.
  private static let measuredRows = 2000
  /// The height of a line, in points, and the highest row that Excel has.
  private static let (line, highest) = (16, 409)

  /// Measures a sheet.
  ///
  /// O(*n*) in the texts of its first rows.
  init(_ sheet: CellSheet, columnCount: Int) {
    var widths = [Int](repeating: 6, count: columnCount)
    func measure(_ column: Int, _ text: String, upTo most: Int) {
      let lines = text.split(separator: "\n", maxSplits: 20)
      let width = lines.map { DisplayWidth.of($0.prefix(most)) }.max() ?? 0
      widths[column] = max(widths[column], min(width, most))
    }
    for (column, title) in sheet.header.enumerated() {
      measure(column, title, upTo: Self.widestTitle)
    }
    for row in sheet.notes where row.count > 1 {
      for (column, cell) in row.enumerated() {
        if case .text(let text) = cell { measure(column, text, upTo: Self.widestTitle) }
      }
    }
    for row in sheet.rows.prefix(Self.measuredRows) {
      for (column, cell) in row.enumerated() {
        switch cell {
        case .empty: break
        case .text(let text): measure(column, text, upTo: Self.widest)
        // Thousands and decimals take room that the digits do not show.
        case .number(let digits, let format):
          measure(column, digits + (format == .money ? ",,00" : ""), upTo: Self.widest)
        }
      }
    }
    self.widths = widths.map { $0 + 2 }
  }

  /// The height of a row in points; `nil` for one line.
  func height(_ row: [CellSheet.Cell]) -> Int? {
    var most = 1
    for (column, cell) in row.enumerated() where column < widths.count {
      guard case .text(let text) = cell else { continue }
      most = max(most, Self.lines(text, width: widths[column] - 2))
    }
    return most > 1 ? min(most * Self.line, Self.highest) : nil
  }

  /// The height of a text that runs over all columns.
  func height(ofNote text: String) -> Int {
    min(Self.lines(text, width: widths.reduce(0, +) - 2) * Self.line, Self.highest)
  }

  /// The lines that a text takes; words that do not fit at the end of one may make it a few more.
  private static func lines(_ text: String, width: Int) -> Int {
    let width = max(1, width)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, (DisplayWidth.of($1) + width - 1) / width) }
  }
}
