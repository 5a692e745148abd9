/// A table of a page: every column has a heading, every row begins with what it is about, and on
/// paper the headings stand on each page again.
struct PageTable {
  /// A column.
  struct Column {
    /// The heading.
    var title: String
    /// Whether it has numbers, which stand at the right and are not broken.
    var isNumeric = false
  }

  /// What the table is about, for readers who do not see where it stands.
  var caption: String
  /// The columns.
  var columns: [Column]
  /// The cells, as many as columns; the first is the heading of its row.
  var rows: [[HTML]]
  /// Names of rows that are to be set off, by their place.
  var styles: [Int: HTML] = [:]

  /// The markup.
  var html: HTML {
    let head = columns.map { column -> HTML in
      column.isNumeric
        ? "<th scope=\"col\" class=\"n\">\(column.title)</th>"
        : "<th scope=\"col\">\(column.title)</th>"
    }
    let body = rows.enumerated().map { place, row -> HTML in
      let cells = zip(columns, row).enumerated().map { index, cell -> HTML in
        switch (index, cell.0.isNumeric) {
        case (0, _): "<th scope=\"row\">\(cell.1)</th>"
        case (_, true): "<td class=\"n\">\(cell.1)</td>"
        default: "<td>\(cell.1)</td>"
        }
      }
      return "<tr class=\"\(styles[place] ?? "")\">\(cells)</tr>\n"
    }
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="\(caption)"><table>
      <caption>\(caption)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body)</tbody></table></div>

      """
  }

  /// The table, or several one below the other when a sheet of paper is too narrow for all columns:
  /// each has the first `kept` columns and at most `most` others.
  func html(keeping kept: Int, atMost most: Int) -> HTML {
    let others = columns.count - kept
    guard others > most else { return html }
    // Even parts, so that no single column stands alone.
    let parts = (others + most - 1) / most
    return HTML(
      (0..<parts).map { part in
        let range = kept + others * part / parts..<kept + others * (part + 1) / parts
        var table = self
        table.columns = Array(columns[..<kept] + columns[range])
        table.rows = rows.map { Array($0[..<kept] + $0[range]) }
        return table.html
      }
    )
  }
}
