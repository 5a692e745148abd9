/// The columns of a small sheet; the raw value is the key of machine formats and a spelling of the header
/// as well.
protocol SheetColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The spellings of the header, the one for messages first.
  var headers: [String] { get }
}

extension SheetColumn {
  /// The column that a header stands for, without regard to width, case, spaces and text in brackets;
  /// `nil` for none.
  init?(header: String) {
    guard header.count <= 40 else { return nil }
    let name = HeaderName(header).name
    guard !name.isEmpty else { return nil }
    let found = Self.allCases.first { column in
      ([column.rawValue] + column.headers).contains { HeaderName($0).name == name }
    }
    guard let found else { return nil }
    self = found
  }
}

/// One row of a small sheet.
struct SheetRow<Column: SheetColumn> {
  /// Where it begins.
  let place: SourcePlace
  /// The text of its cells, without white space around it.
  let cells: [String]
  /// Where the known columns are.
  var columns: [Column: Int] = [:]
  /// The headers of the table.
  var headers: [String] = []

  /// Makes a row.
  init(place: SourcePlace, cells: [String]) {
    self.place = place
    self.cells = cells
  }

  /// The text of a cell; empty where there is none.
  subscript(_ column: Column) -> String {
    columns[column].map { self[$0] } ?? ""
  }

  /// The text of the cell at an index; empty where there is none.
  subscript(_ index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }

  /// Whether the table has a column.
  func has(_ column: Column) -> Bool { columns[column] != nil }

  /// The place of a cell.
  func place(of column: Column) -> SourcePlace {
    columns[column].map { place(of: $0) } ?? place
  }

  /// The place of the cell at an index.
  func place(of index: Int) -> SourcePlace {
    var place = place
    place.column = index + 1
    place.field = headers.indices.contains(index) ? headers[index] : nil
    return place
  }
}
