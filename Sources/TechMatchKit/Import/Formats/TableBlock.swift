/// One of the tables that stand side by side in a sheet, usually the only one.
struct TableBlock: Equatable {
  /// Its columns, 0-based.
  var columns: Range<Int>
  /// The kind of its records, by its headers.
  var kind: RecordKind

  /// Finds the tables below a row of headers.
  ///
  /// A column without a header parts two tables where each of them has a column that names its records; so
  /// does the first header, when all headers occur again in the same order. O(*n*) in the headers.
  ///
  /// - Parameters:
  ///   - header: The row of headers.
  ///   - kind: The kind that is sought, which a table counts as where its headers fit no kind better.
  ///   - map: What headers stand for in that kind.
  ///   - isFirst: Whether no table is above; then one that stands alone is what somebody wanted to be read.
  /// - Returns: At least one table, from the left to the right.
  static func blocks(
    of header: HeaderRow,
    as kind: RecordKind,
    map: HeaderMap,
    isFirst: Bool
  ) -> [TableBlock] {
    let starts = starts(of: header, map)
    return starts.enumerated().map { place, start in
      // The last table also has the columns beyond the headers.
      let end = place + 1 < starts.count ? starts[place + 1] : Int.max
      let names = header.names[start..<min(end, header.names.count)]
      let kinds = HeaderMap.kinds(of: Set(names))
      let isSought = isFirst && starts.count == 1 || kinds.isEmpty || kinds.contains(kind)
      return TableBlock(columns: start..<end, kind: isSought ? kind : kinds[0])
    }
  }

  private static func starts(of header: HeaderRow, _ map: HeaderMap) -> [Int] {
    let count = header.names.count
    if let period = period(of: header), isTitled(header.names[..<period], map) {
      return Array(stride(from: 0, to: count, by: period))
    }
    var starts: [Int] = []
    var start = 0
    for column in 0...count where column == count || !header.isNamed[column] {
      if column > start, isTitled(header.names[start..<column], map) { starts.append(start) }
      start = column + 1
    }
    if starts.count < 2 { return [0] }
    starts[0] = 0
    return starts
  }

  /// The number of headers that occur over and over, or `nil` when they do not.
  private static func period(of header: HeaderRow) -> Int? {
    guard header.isNamed.allSatisfy(\.self), header.names.count > 3,
      let period = header.names.dropFirst().firstIndex(of: header.names[0]), period > 1,
      header.names.count % period == 0,
      header.names.indices.allSatisfy({ header.names[$0] == header.names[$0 % period] })
    else { return nil }
    return period
  }

  /// Whether one of the headers names records of the kind, or of a kind that it stands beside.
  private static func isTitled(_ names: ArraySlice<String>, _ map: HeaderMap) -> Bool {
    ([map] + HeaderMap.sides).contains { map in
      names.contains { name in
        let match = map.match(name)
        return match.rule != .unmapped && match.rule != .contained
          && (match.mayBeTitle || [.title, .name, .bidder].contains(match.field))
      }
    }
  }
}
