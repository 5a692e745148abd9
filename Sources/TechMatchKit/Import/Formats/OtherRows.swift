/// The rows of a table that are no records, until the report tells them.
struct OtherRows {
  /// The lines of titles above headers.
  var titles: [Int] = []
  /// The lines of headings between records.
  var headings: [Int] = []
  /// The lines of headers that are there again.
  var headers: [Int] = []
  /// The lines of totals, signatures and notes.
  var footers: [Int] = []
  /// Tables of another kind beside those that were read: with the end of their headers and the line of these.
  var blocks: [(block: TableBlock, end: Int, line: Int)] = []

  /// Counts the rows, and notes where they are.
  ///
  /// - Parameters:
  ///   - part: The report of the file.
  ///   - place: The file and sheet.
  func tell<Record: ImportableRecord>(_ part: inout ImportPart<Record>, _ place: SourcePlace) {
    part.report.rows.titles += titles.count + headings.count
    part.report.rows.headers += headers.count
    part.report.rows.footers += footers.count
    func note(_ lines: [Int], _ fact: ImportFact) {
      guard let first = lines.first else { return }
      var place = place
      place.line = first
      part.add(ImportIssue(.note, fact, at: place))
    }
    note(titles, .titleRows(count: titles.count))
    note(headings, .headingRows(lines: headings))
    note(headers, .furtherHeaders(lines: headers))
    note(footers, .footerRows(lines: footers))
    for (block, end, line) in blocks {
      let columns = block.columns.lowerBound + 1...end
      note([line], .tableOfOtherKind(block.kind, columns: columns))
    }
  }
}
