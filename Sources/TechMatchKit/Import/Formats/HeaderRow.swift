/// The row of headers of a table, which titles and notes may precede.
struct HeaderRow {
  /// The number of rows that are searched for it.
  static let searched = 20

  /// Its place among the rows.
  let index: Int
  /// Its cells; an empty cell is named by its number, such as `#3`.
  let names: [String]

  /// Finds the row with the most known headers, the first of several.
  ///
  /// `nil` when no row has a header that names or describes a record.
  ///
  /// - Parameters:
  ///   - rows: The first rows of the table.
  ///   - map: What headers stand for.
  init?(_ rows: [TableRow], map: HeaderMap) {
    var best: (index: Int, score: Int)?
    for (index, row) in rows.enumerated() where row.hasAllCells {
      // A long cell is a sentence that happens to contain a header's words.
      let matches = row.cells.filter { $0.count <= 40 }.map(map.match)
      let fields = Set(matches.compactMap(\.field))
      guard !fields.isDisjoint(with: [.id, .title, .summary, .name, .bidder]) else { continue }
      let exact = matches.filter { $0.rule == .exact }.count
      guard exact > 0 else { continue }
      let score = exact * 2 + fields.count
      if score > best?.score ?? 0 { best = (index, score) }
    }
    guard let best else { return nil }
    index = best.index
    names = rows[best.index].cells.enumerated().map { index, cell in
      let name = ListParsing.trimmed(cell)
      return name.isEmpty ? Self.unnamed(index) : name
    }
  }

  /// What the cell at an index is called, also beyond the headers.
  func name(of index: Int) -> String {
    names.indices.contains(index) ? names[index] : Self.unnamed(index)
  }

  private static func unnamed(_ index: Int) -> String { "#\(index + 1)" }
}

extension TableRow {
  /// Whether no cell is missing because of a problem.
  fileprivate var hasAllCells: Bool {
    switch problem {
    case .cell, .end: false
    case .text, nil: true
    }
  }
}
