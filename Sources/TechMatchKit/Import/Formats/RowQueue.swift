/// The rows of a table, of which the next few can be looked at.
struct RowQueue<Source: TableSource> {
  private(set) var source: Source
  private var ahead: [(row: TableRow, emptyRows: Int)] = []
  private var consumed = 0
  /// The rows without text before the last row that was taken.
  private(set) var emptyRows = 0

  /// The rows that may stand between a gap and the headers of the next table.
  private static var titleRows: Int { 3 }

  /// Starts at the first row.
  init(_ source: Source) { self.source = source }

  /// Takes the next row.
  mutating func next() -> TableRow? {
    fill(1)
    guard consumed < ahead.count else { return nil }
    emptyRows = ahead[consumed].emptyRows
    defer {
      consumed += 1
      if consumed == ahead.count {
        ahead.removeAll(keepingCapacity: true)
        consumed = 0
      }
    }
    return ahead[consumed].row
  }

  /// The next rows, fewer at the end, without taking them.
  mutating func peek(_ count: Int) -> [TableRow] {
    fill(count)
    return ahead[consumed...].prefix(count).map(\.row)
  }

  private mutating func fill(_ count: Int) {
    while ahead.count - consumed < count, let row = source.next() {
      ahead.append((row, source.emptyRows))
    }
  }

  /// Whether the next rows begin another table: below a gap, its headers and at most a few titles above them.
  mutating func isAtHeader(_ map: HeaderMap) -> Bool {
    fill(1)
    guard consumed < ahead.count, ahead[consumed].emptyRows > emptyRows else { return false }
    return nextHeader(map) != nil
  }

  /// The headers with which the next table begins, whether it has the same kind of records or another one.
  mutating func nextHeader(_ map: HeaderMap) -> HeaderRow? {
    let next = peek(Self.titleRows + 2)
    for (index, row) in next.enumerated() {
      for map in [map] + HeaderMap.sides where HeaderRow.Likeness(row, map)?.isSure == true {
        return HeaderRow(next, map: map)
      }
      let filled = row.cells.count { !$0.isEmpty }
      if filled > 2 || index == Self.titleRows { return nil }
    }
    return nil
  }
}
