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
    let file = part.report.name
    part.open(source.sheet)
    var decoder = RecordDecoder(kind: Record.kind, file: file, sheet: source.sheet)
    let rows = firstRows()
    guard let header = HeaderRow(rows, map: HeaderMap.map(for: Record.kind)) else {
      let found = Array((rows.first?.cells ?? []).prefix(6))
      part.refuse(
        .noHeader(found: found, kind: Record.kind),
        line: rows.first?.line ?? 1,
        with: &decoder
      )
      return
    }
    // In advance, so that columns are in the order of the headers even where the first rows leave
    // some empty.
    for name in header.names { _ = decoder.match(name) }
    if header.index > 0 {
      let place = SourcePlace(file: file, sheet: source.sheet, line: rows[0].line)
      part.add(ImportIssue(.note, .titleRows(count: header.index), at: place))
    }
    for row in rows.dropFirst(header.index + 1) {
      Self.read(row, under: header, with: &decoder, into: &part)
    }
    while let row = source.next() {
      Self.read(row, under: header, with: &decoder, into: &part)
    }
    part.add(decoder.columns)
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

  private static func read<Record: ImportableRecord>(
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
    case nil: break
    }
    if row.cells.dropFirst(header.names.count).contains(where: { !$0.isEmpty }) {
      let fact = ImportFact.tooManyCells(found: row.cells.count, header: header.names.count)
      part.refuse(fact, line: row.line, with: &decoder)
      return
    }
    let fields = zip(header.names, row.cells).enumerated().map { index, pair in
      RawField(name: pair.0, column: index + 1, value: .string(pair.1))
    }
    part.decode(RawRecord(line: row.line, fields: fields), with: &decoder)
  }
}
