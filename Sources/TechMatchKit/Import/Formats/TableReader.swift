/// Turns the rows of a table into records, whatever the format of the table.
///
/// Finds the row of headers among the first rows, skips the titles above it, and passes each record
/// after it to a ``RecordDecoder``. Totals, signatures and repeated headers are told apart
/// (``RowContent``). Tables side by side are read as tables of their own, and headers below a gap start
/// the next one. A row that breaks a rule is refused with an error that names its place; other rows are
/// not affected. Owned by one worker.
struct TableReader<Source: TableSource> {
  private var rows: RowQueue<Source>
  /// The rows that were no records.
  private var others = OtherRows()
  /// Whether no headers have been met yet.
  private var isFirst = true

  /// Starts at the first row.
  init(_ source: Source) { rows = RowQueue(source) }

  private var source: Source { rows.source }

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
    var decoder = part.decoder(sheet: source.sheet, isTable: true)
    let first = rows.peek(HeaderRow.searched)
    guard let header = HeaderRow(first, map: part.map) else {
      if let last = first.last, case .end(let fact) = last.problem {
        part.refuse(fact, line: last.line, with: &decoder)
        return nil
      }
      return HeadlessTable(
        sheet: source.sheet,
        line: first.first?.line ?? 1,
        found: Array((first.first?.cells ?? []).prefix(6)),
        isEmpty: first.isEmpty,
        other: part.otherKind(of: first)
      )
    }
    let blocks = TableBlock.blocks(of: header, as: Record.kind, map: part.map, isFirst: true)
    if blocks.count == 1, part.isOfOtherKind(header.names, line: header.line, with: &decoder) {
      return nil
    }
    let start = part.rowCount
    part.report.rows.headers += header.height
    readTable(under: header, blocks, with: &decoder, into: &part)
    while let next = rows.nextHeader(part.map) {
      let blocks = TableBlock.blocks(of: next, as: Record.kind, map: part.map, isFirst: false)
      readTable(under: next, blocks, with: &decoder, into: &part)
    }
    part.settleNumbers(since: start, of: decoder)
    part.report.rows.empty += rows.emptyRows
    others.tell(&part, SourcePlace(file: file, sheet: source.sheet))
    part.add(decoder.columns)
    return nil
  }

  /// The short texts of the first rows, headers among them, from which the kind of the records can
  /// be guessed.
  mutating func sampleNames() -> [String] {
    rows.peek(HeaderRow.searched).flatMap { row in row.cells.filter { $0.count <= 20 } }
  }

  /// Reads the rows below a row of headers, up to the next one.
  private mutating func readTable<Record: ImportableRecord>(
    under header: HeaderRow,
    _ blocks: [TableBlock],
    with decoder: inout RecordDecoder,
    into part: inout ImportPart<Record>
  ) {
    for _ in 0..<header.index {
      if let row = rows.next() { others.titles.append(row.line) }
    }
    for _ in 0..<header.height {
      if let row = rows.next(), !isFirst { others.headers.append(row.line) }
    }
    isFirst = false
    for block in blocks where block.kind != Record.kind {
      others.blocks.append((block, min(block.columns.upperBound, header.names.count), header.line))
    }
    for block in blocks where block.kind == Record.kind {
      // Nobody has forgotten the header of a column that parts two tables.
      let columns = block.columns.clamped(to: header.names.indices)
        .filter { blocks.count == 1 || header.isNamed[$0] }
      decoder.prepare(columns.map { header.names[$0] })
    }
    // Below tables side by side, headers in one of them say nothing about the other.
    while blocks.count > 1 || !rows.isAtHeader(part.map), let row = rows.next() {
      read(row, under: header, blocks, with: &decoder, into: &part)
    }
  }

  private mutating func read<Record: ImportableRecord>(
    _ row: TableRow,
    under header: HeaderRow,
    _ blocks: [TableBlock],
    with decoder: inout RecordDecoder,
    into part: inout ImportPart<Record>
  ) {
    if refuse(row, under: header, with: &decoder, into: &part) { return }
    for block in blocks {
      let columns = block.columns.clamped(to: row.cells.indices)
      let cells = row.cells[columns]
      guard cells.contains(where: { !$0.isEmpty }) || !row.remarks.isEmpty else { continue }
      if block.kind != Record.kind {
        part.report.rows.others += 1
        continue
      }
      switch RowContent(cells, under: header.names[block.columns.clamped(to: header.names.indices)])
      {
      case .header: others.headers.append(row.line)
      case .heading: others.headings.append(row.line)
      case .footer: others.footers.append(row.line)
      case .record:
        if refuseSurplus(of: row, header, with: &decoder, into: &part) { return }
        for remark in row.remarks where block.columns.contains(remark.cell - 1) {
          let name = header.name(of: remark.cell - 1)
          let field = RawField(name: name, column: remark.cell, value: .null)
          decoder.warn(remark.fact, line: row.line, field: field)
        }
        // The columns are known by now, so empty cells say nothing.
        var fields: [RawField] = []
        for index in columns where !row.cells[index].isEmpty {
          let name = header.name(of: index)
          fields.append(RawField(name: name, column: index + 1, value: .string(row.cells[index])))
        }
        part.decode(RawRecord(line: row.line, fields: fields), with: &decoder)
      }
    }
  }

  /// Refuses a row with a problem.
  private func refuse<Record: ImportableRecord>(
    _ row: TableRow,
    under header: HeaderRow,
    with decoder: inout RecordDecoder,
    into part: inout ImportPart<Record>
  ) -> Bool {
    switch row.problem {
    case .cell(let cell, let fact):
      let name = header.names.indices.contains(cell - 1) ? header.names[cell - 1] : ""
      let field = RawField(name: name, column: cell, value: .null)
      part.refuse(fact, line: row.line, field: field, with: &decoder)
    case .text(let line, let column, let fact):
      part.refuse(fact, line: line, field: RawField(column: column), with: &decoder)
    case .end(let fact): part.refuse(fact, line: row.line, with: &decoder)
    case nil: return false
    }
    return true
  }

  /// Refuses a row with cells beyond the headers, where these show that cells are not where they seem to be.
  private func refuseSurplus<Record: ImportableRecord>(
    of row: TableRow,
    _ header: HeaderRow,
    with decoder: inout RecordDecoder,
    into part: inout ImportPart<Record>
  ) -> Bool {
    let further = row.cells.dropFirst(header.names.count)
    guard !source.knowsColumns, further.contains(where: { !$0.isEmpty }) else { return false }
    let fact = ImportFact.tooManyCells(found: row.cells.count, header: header.names.count)
    part.refuse(fact, line: row.line, with: &decoder)
    return true
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
  /// The kind of record that it has the headers of, and their line.
  var other: (kind: HeaderMap.OtherKind, line: Int)?
}
