/// The row of headers of a table, which titles and notes may precede.
struct HeaderRow {
  /// The number of rows that are searched for it.
  static let searched = 20

  /// Its place among the rows.
  let index: Int
  /// Its line in the file.
  let line: Int
  /// The rows that it takes, one more where headers stand under a common one.
  let height: Int
  /// Its cells; an empty cell is named by its number, such as `#3`.
  let names: [String]
  /// Whether each cell has a name of its own.
  let isNamed: [Bool]

  /// Finds the first row that is mostly known headers, otherwise the one with the most of them.
  ///
  /// `nil` when no row has a header that names or describes a record.
  ///
  /// - Parameters:
  ///   - rows: The first rows of the table.
  ///   - map: What headers stand for.
  init?(_ rows: [TableRow], map: HeaderMap) {
    var best: (index: Int, likeness: Likeness)?
    for (index, row) in rows.enumerated() {
      guard let likeness = Likeness(row, map) else { continue }
      if likeness.score > best?.likeness.score ?? 0 { best = (index, likeness) }
      // A later table may have more columns; but two rows of headers may be merged into one.
      if best?.likeness.isSure == true, index > best?.index ?? 0 { break }
    }
    guard let best else { return nil }
    index = best.index
    line = rows[index].line
    var cells = rows[index].cells.map(ListParsing.trimmed)
    let below = rows.dropFirst(index + 1).first.flatMap { Self.lowerNames($0, map) } ?? []
    height = below.isEmpty ? 1 : 2
    for (index, name) in below.enumerated() where !name.isEmpty {
      while cells.count <= index { cells.append("") }
      cells[index] = name
    }
    isNamed = cells.map { !$0.isEmpty }
    names = cells.enumerated().map { $1.isEmpty ? Self.unnamed($0) : $1 }
  }

  /// What the cell at an index is called, also beyond the headers.
  func name(of index: Int) -> String {
    names.indices.contains(index) ? names[index] : Self.unnamed(index)
  }

  private static func unnamed(_ index: Int) -> String { "#\(index + 1)" }

  /// The names in the row below, where that has nothing but headers and none of them names a record: 联系人
  /// and 电话 below 联系方式.
  private static func lowerNames(_ row: TableRow, _ map: HeaderMap) -> [String]? {
    let names = row.cells.map(ListParsing.trimmed)
    let matches = names.filter { !$0.isEmpty }.map(map.match)
    guard row.problem == nil, matches.count > 1,
      matches.allSatisfy({ $0.rule == .exact && $0.field != .title && !$0.mayBeTitle })
    else { return nil }
    return names
  }

  /// How much a row looks like headers.
  struct Likeness {
    /// Grows with the known headers and the fields they stand for.
    let score: Int
    /// Whether most of the row are known headers.
    let isSure: Bool

    /// Compares a row; `nil` when it has no header that names or describes a record.
    init?(_ row: TableRow, _ map: HeaderMap) {
      guard row.hasAllCells else { return nil }
      let filled = row.cells.filter { !$0.isEmpty }
      // A long cell is a sentence that happens to contain a header's words.
      let matches = filled.filter { $0.count <= 40 }.map(map.match)
      let fields = Set(matches.compactMap(\.field))
      guard !fields.isDisjoint(with: [.id, .title, .summary, .name, .bidder]) else { return nil }
      let exact = matches.count { [.exact, .chosen, .position].contains($0.rule) }
      guard exact > 0 else { return nil }
      score = exact * 2 + fields.count
      isSure = exact > 2 && exact * 3 >= filled.count * 2
    }
  }
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
