/// A sheet of a few known columns that people fill in: marks, judges, rulings.
///
/// Read like every other table: CSV in UTF-8 or GB 18030, with or without a byte-order mark, XLSX with all
/// its visible sheets, JSON objects. Headers are found below titles; totals, signatures and repeated
/// headers are no rows. All problems are collected, so that a person corrects a file once:
///
///     var sheet = SmallSheet<MarkColumn>(file, required: [.bid, .judge], workbooks: opener)
///     for row in sheet.rows {
///       guard let bid = sheet.name(row, .bid, .bid, among: bids) else { continue }
///       …
///     }
///     try sheet.check()
///
/// A row that breaks a rule is a problem and not among the rows. Owned by one worker.
struct SmallSheet<Column: SheetColumn> {
  /// The rows below one row of headers, or the objects of a JSON file.
  struct Table {
    /// Where its headers are.
    var place: SourcePlace
    /// Its headers, in the order of the file; empty ones are empty.
    var headers: [String]
    /// Where the known columns are.
    var columns: [Column: Int]
    /// Its rows.
    var rows: [SheetRow<Column>] = []

    /// The headers that stand for no column, with their places.
    var others: [(index: Int, header: String)] {
      let known = Set(columns.values)
      return headers.enumerated().filter { !known.contains($0.offset) && !$0.element.isEmpty }
        .map { ($0.offset, $0.element) }
    }
  }

  /// The tables, one for each sheet with headers.
  private(set) var tables: [Table] = []
  /// The sheets that were not read, because they are hidden or have no header of ours.
  private(set) var skipped: [String] = []
  /// What is wrong, in the order of the file.
  private(set) var problems: [SheetProblem] = []
  private let required: [Column]

  /// All rows.
  var rows: [SheetRow<Column>] { tables.flatMap(\.rows) }

  /// Reads a file.
  ///
  /// O(*n*) in its bytes.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - required: Columns without which a table cannot be used.
  ///   - workbooks: Opens workbooks; `nil` when they are not read.
  init(_ file: InputFile, required: [Column], workbooks: WorkbookOpener?) {
    self.required = required
    let place = SourcePlace(file: file.name)
    guard let kind = DocumentKind(file.bytes) else {
      read(DecodedText(file.bytes), place)
      return
    }
    guard kind == .workbook, let workbooks else {
      add(.fact(.document(kind)), at: place)
      return
    }
    do throws(WorkbookFailure) {
      read(try workbooks.open(file.bytes), place)
    } catch {
      add(.fact(error.fact), at: place)
    }
  }

  /// Notes a problem.
  mutating func add(_ kind: SheetProblem.Kind, at place: SourcePlace) {
    problems.append(SheetProblem(kind, at: place))
  }

  /// Throws all problems at once, if there are any.
  func check() throws(SheetFailure) {
    if !problems.isEmpty { throw SheetFailure(problems) }
  }

  // MARK: Formats

  private mutating func read(_ workbook: some Workbook, _ place: SourcePlace) {
    var headless: [(place: SourcePlace, found: [String])] = []
    for (index, sheet) in workbook.sheets.enumerated() {
      guard sheet.content == .records else {
        skipped.append(sheet.name)
        continue
      }
      var place = place
      place.sheet = sheet.name
      if let found = read(workbook.sheet(index, first: .max), place), !found.isEmpty {
        headless.append((place, found))
      }
    }
    if tables.isEmpty, problems.isEmpty {
      let first = headless.first ?? (place, [])
      add(.noHeaders(expected: names(required), found: first.found), at: first.place)
    } else {
      skipped += headless.compactMap(\.place.sheet)
    }
  }

  private mutating func read(_ text: DecodedText, _ place: SourcePlace) {
    if let first = text.firstByte, "{[".utf8.contains(first) {
      readJSON(text, place)
    } else if let found = read(DelimitedTable(text), place) {
      add(.noHeaders(expected: names(required), found: found), at: place)
    }
  }

  /// Objects one after the other or in an array; each may have other keys.
  private mutating func readJSON(_ text: DecodedText, _ place: SourcePlace) {
    if let invalid = text.firstInvalid(from: 1, through: .max) {
      var place = place
      place.line = invalid.line
      add(.fact(.invalidBytes(invalid, text.encoding)), at: place)
      return
    }
    let bytes = [UInt8](text.bytes)
    var table = Table(place: place, headers: [], columns: [:])
    var (index, line, counted) = (0, 1, 0)
    func here(_ offset: Int) -> SourcePlace {
      line += bytes[counted..<offset].count { $0 == 0x0A }
      counted = offset
      return SourcePlace(file: place.file, line: line)
    }
    do throws(JSONProblem) {
      JSONReader.skipSpace(bytes.span, &index)
      while index < bytes.count {
        let place = here(index)
        let value = try JSONReader.value(in: bytes.span, at: &index)
        JSONReader.skipSpace(bytes.span, &index)
        let objects: [JSONValue] = if case .array(let values) = value { values } else { [value] }
        for object in objects {
          guard case .object(let members) = object else {
            add(.fact(.notAnObject), at: place)
            continue
          }
          var cells = [String](repeating: "", count: table.headers.count)
          for member in members {
            var column = table.headers.firstIndex(of: member.key)
            if column == nil {
              column = table.headers.count
              table.headers.append(member.key)
              cells.append("")
              if let known = Column(header: member.key), table.columns[known] == nil {
                table.columns[known] = column
              }
            }
            if let column { cells[column] = ListParsing.trimmed(member.value.cellText) }
          }
          table.rows.append(SheetRow(place: place, cells: cells))
        }
      }
    } catch {
      var place = here(min(error.offset, bytes.count))
      place.line = max(place.line, 1)
      add(.fact(.notJSON(error, bytes.span)), at: place)
      return
    }
    finish(&table)
  }

  /// Reads one table.
  ///
  /// - Returns: `nil`, or the first cells of a table of which no row is a header.
  private mutating func read(_ source: some TableSource, _ place: SourcePlace) -> [String]? {
    var source = source
    var rows: [TableRow] = []
    while let row = source.next() { rows.append(row) }
    func matches(_ row: TableRow) -> Int { Set(row.cells.compactMap { Column(header: $0) }).count }
    // Of equally good rows the first, because a later one is the same headers once more.
    var best: (index: Int, count: Int)?
    for (index, row) in rows.prefix(HeaderRow.searched).enumerated() {
      let count = matches(row)
      if count > best?.count ?? 0 { best = (index, count) }
    }
    guard let best, best.count > 1 || best.count == Column.allCases.count else {
      if let problem = rows.last?.problem, case .end(let fact) = problem {
        add(.fact(fact), at: place)
        return nil
      }
      return Array((rows.first?.cells ?? []).prefix(6))
    }
    let header = rows[best.index]
    var table = Table(
      place: SourcePlace(file: place.file, sheet: place.sheet, line: header.line),
      headers: header.cells.map(ListParsing.trimmed),
      columns: [:]
    )
    for (index, name) in table.headers.enumerated() {
      guard let column = Column(header: name) else { continue }
      if table.columns[column] == nil {
        table.columns[column] = index
      } else {
        add(.repeatedColumn(name), at: table.place)
      }
    }
    for row in rows.dropFirst(best.index + 1) {
      read(row, knowsColumns: source.knowsColumns, into: &table)
    }
    finish(&table)
    return nil
  }

  private mutating func read(_ row: TableRow, knowsColumns: Bool, into table: inout Table) {
    var place = SourcePlace(file: table.place.file, sheet: table.place.sheet, line: row.line)
    let further = row.cells.dropFirst(table.headers.count)
    if let problem = row.problem {
      switch problem {
      case .cell(let cell, let fact):
        place.column = cell
        add(.fact(fact), at: place)
      case .text(let line, _, let fact):
        place.line = line
        add(.fact(fact), at: place)
      case .end(let fact): add(.fact(fact), at: place)
      }
      return
    }
    guard !Self.isSignature(row.cells), RowContent(row.cells, under: table.headers) == .record
    else { return }
    if !knowsColumns, further.contains(where: { !$0.isEmpty }) {
      add(
        .fact(.tooManyCells(found: row.cells.count, header: table.headers.count)),
        at: place
      )
      return
    }
    if let remark = row.remarks.first {
      place.column = remark.cell
      add(.fact(remark.fact), at: place)
      return
    }
    var cells = row.cells.map(ListParsing.trimmed)
    while cells.count < table.headers.count { cells.append("") }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    table.rows.append(SheetRow(place: place, cells: cells))
  }

  /// Whether a row is only a place to sign, such as 评委签字：　　日期：.
  private static func isSignature(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }.map(SheetName.key)
    guard let first = filled.first, filled.count <= 2 else { return false }
    return ["签字", "签名", "签章"].contains { first.hasSuffix($0) || first.contains($0 + ":") }
  }

  /// Keeps a table that has what is required.
  private mutating func finish(_ table: inout Table) {
    let missing = required.filter { table.columns[$0] == nil }
    if !missing.isEmpty {
      add(.missingColumns(names(missing), found: table.headers), at: table.place)
      return
    }
    for index in table.rows.indices {
      table.rows[index].columns = table.columns
      table.rows[index].headers = table.headers
    }
    tables.append(table)
  }

  private func names(_ columns: [Column]) -> [SheetProblem.Name] {
    columns.map { SheetProblem.Name(header: $0.headers.first ?? $0.rawValue, key: $0.rawValue) }
  }
}
