/// Turns the rows of a table into records, whatever the format of the table.
///
/// Finds the row of headers among the first rows, skips the titles above it, and passes each row
/// after it to a ``RecordDecoder``. A row that breaks a rule is refused with an error that names
/// its place; other rows are not affected. Owned by one worker.
struct TableReader<Source: TableSource> {
  private var source: Source

  /// Starts at the first row.
  init(_ source: Source) { self.source = source }

  /// Reads all records.
  ///
  /// O(*n*) in the text of the cells. A table without a row of headers is refused as a whole, with
  /// one error.
  ///
  /// - Parameter part: The records and the report of the file; those of earlier sheets stay as they
  ///   are.
  mutating func read<Record: ImportableRecord>(into part: inout ImportPart<Record>) {
    guard let headless = readIfHeaded(into: &part) else { return }
    part.refuse(headless)
  }

  /// Reads all records, unless no row is a header.
  ///
  /// - Parameter part: The records and the report of the file.
  /// - Returns: `nil` when the records were read or refused.
  mutating func readIfHeaded<Record: ImportableRecord>(
    into part: inout ImportPart<Record>
  ) -> HeadlessTable? {
    let file = part.report.name
    part.open(source.sheet)
    defer {
      let place = SourcePlace(file: file, sheet: source.sheet)
      for note in source.notes { part.add(ImportIssue(.note, note, at: place)) }
    }
    var decoder = RecordDecoder(kind: Record.kind, file: file, sheet: source.sheet, isTable: true)
    let rows = firstRows()
    guard let header = HeaderRow(rows, map: HeaderMap.map(for: Record.kind)) else {
      if let last = rows.last, case .end(let fact) = last.problem {
        part.refuse(fact, line: last.line, with: &decoder)
        return nil
      }
      return HeadlessTable(
        sheet: source.sheet,
        line: rows.first?.line ?? 1,
        found: Array((rows.first?.cells ?? []).prefix(6)),
        isEmpty: rows.isEmpty
      )
    }
    // In advance, so that columns are in the order of the headers even where the first rows leave
    // some empty.
    for name in header.names { _ = decoder.match(name) }
    if header.index > 0 {
      let place = SourcePlace(file: file, sheet: source.sheet, line: rows[0].line)
      part.add(ImportIssue(.note, .titleRows(count: header.index), at: place))
    }
    let start = part.rowCount
    for row in rows.dropFirst(header.index + 1) {
      read(row, under: header, with: &decoder, into: &part)
    }
    while let row = source.next() {
      read(row, under: header, with: &decoder, into: &part)
    }
    part.settleNumbers(since: start, of: decoder)
    part.add(decoder.columns)
    return nil
  }

  /// The short texts of the first rows, headers among them, from which the kind of the records can
  /// be guessed.
  mutating func sampleNames() -> [String] {
    firstRows().flatMap { row in row.cells.filter { $0.count <= 20 } }
  }

  /// The rows that are searched for the headers.
  private mutating func firstRows() -> [TableRow] {
    var rows: [TableRow] = []
    while rows.count < HeaderRow.searched, let row = source.next() { rows.append(row) }
    return rows
  }

  private func read<Record: ImportableRecord>(
    _ row: TableRow,
    under header: HeaderRow,
    with decoder: inout RecordDecoder,
    into part: inout ImportPart<Record>
  ) {
    switch row.problem {
    case .cell(let cell, let fact):
      let name = header.names.indices.contains(cell - 1) ? header.names[cell - 1] : ""
      let field = RawField(name: name, column: cell, value: .null)
      part.refuse(fact, line: row.line, field: field, with: &decoder)
      return
    case .text(let line, let column, let fact):
      part.refuse(fact, line: line, field: RawField(column: column), with: &decoder)
      return
    case .end(let fact):
      part.refuse(fact, line: row.line, with: &decoder)
      return
    case nil: break
    }
    let further = row.cells.dropFirst(header.names.count)
    if !source.knowsColumns, further.contains(where: { !$0.isEmpty }) {
      let fact = ImportFact.tooManyCells(found: row.cells.count, header: header.names.count)
      part.refuse(fact, line: row.line, with: &decoder)
      return
    }
    for remark in row.remarks {
      let name = header.name(of: remark.cell - 1)
      let field = RawField(name: name, column: remark.cell, value: .null)
      decoder.warn(remark.fact, line: row.line, field: field)
    }
    // The columns are known by now, so empty cells say nothing.
    var fields: [RawField] = []
    for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
      let name = header.name(of: index)
      fields.append(RawField(name: name, column: index + 1, value: .string(cell)))
    }
    part.decode(RawRecord(line: row.line, fields: fields), with: &decoder)
  }
}

/// A table of which no row is a header.
struct HeadlessTable {
  /// Its sheet.
  var sheet: String?
  /// The line of its first row, 1 when it has none.
  var line: Int
  /// The first cells of that row.
  var found: [String]
  /// Whether it has no row at all.
  var isEmpty: Bool
}
