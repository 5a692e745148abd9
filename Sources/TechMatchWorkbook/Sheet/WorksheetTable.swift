import TechMatchKit

/// The table in one sheet of a workbook.
///
/// Keeps the sheet's XML in memory and reads it row by row. Rows keep their numbers, gaps included; a row
/// whose only texts come from merged cells above it is none. Hidden rows are read, because a filter hides rows
/// that people still mean, and so are hidden columns; both are noted. XML that breaks off ends the
/// table with a row that says so. Owned by one worker.
struct WorksheetTable: TableSource {
  let sheet: String?
  private let part: String
  private let cells: CellReader
  /// `nil` at the end of the rows.
  private var scanner: XMLScanner?
  /// Whether only the start of the sheet is there, so that its end is no fault.
  private let isPrefix: Bool
  /// What kept the sheet from being opened, until it is told.
  private var failure: WorkbookFailure?
  private var isInRows = false
  private var merged = MergedCells()
  private var hidden: [ClosedRange<Int>] = []
  private var lastRow = 0
  private var handedOut = 0
  private(set) var emptyRows = 0
  private var hiddenRows = 0
  private var hiddenColumns: Set<Int> = []

  /// Opens a sheet.
  ///
  /// O(*n*) in its bytes.
  init(_ name: String, part: String, in archive: ZipArchive, cells: CellReader, first: Int) {
    sheet = name
    self.part = part
    self.cells = cells
    var isPrefix = false
    do throws(WorkbookFailure) {
      let bytes = try archive.part(part, first: first)
      isPrefix = bytes.count >= first
      do throws(XMLScanner.Fault) {
        let document = try XMLScanner.document(bytes, isPrefix: isPrefix)
        merged = try Self.merged(document, limits: cells.limits)
        scanner = XMLScanner(document)
      } catch {
        throw .damaged(error.damage, part: part, byte: error.byte)
      }
    } catch {
      failure = error
    }
    self.isPrefix = isPrefix
  }

  /// A sheet that cannot be opened.
  init(_ name: String, part: String, cells: CellReader, failure: WorkbookFailure) {
    sheet = name
    self.part = part
    self.cells = cells
    self.failure = failure
    isPrefix = false
  }

  /// Cells know their column.
  var knowsColumns: Bool { true }

  var notes: [ImportFact] {
    (hiddenRows > 0 ? [.hiddenRows(count: hiddenRows)] : [])
      + (hiddenColumns.isEmpty ? [] : [.hiddenColumns(count: hiddenColumns.count)])
      + (merged.filled > 0 ? [.mergedCells(count: merged.filled)] : [])
  }

  mutating func next() -> TableRow? {
    if let failure {
      self.failure = nil
      return TableRow(line: 0, cells: [], problem: .end(failure.fact))
    }
    // Moved out and back, because a second holder would have its arrays copied for each row.
    guard var reader = scanner else { return nil }
    scanner = nil
    do throws(XMLScanner.Fault) {
      let row = try nextRow(&reader)
      if row != nil { scanner = reader }
      return row
    } catch {
      if isPrefix { return nil }
      let fact = ImportFact.damagedWorkbook(error.damage, part: part, byte: error.byte)
      return TableRow(line: lastRow + 1, cells: [], problem: .end(fact))
    }
  }

  // MARK: Rows

  private mutating func nextRow(_ scanner: inout XMLScanner) throws(XMLScanner.Fault) -> TableRow? {
    while true {
      let token = try scanner.next()
      if token == .finish { return nil }
      if token == .end, isInRows, scanner.depth < 2 { return nil }
      guard token == .start else { continue }
      if scanner.depth == 1 {
        guard scanner.name == Self.worksheet else {
          throw XMLScanner.Fault(.unexpected, scanner.index)
        }
      } else if scanner.depth == 2 {
        isInRows = scanner.name == Self.sheetData
      } else if isInRows, scanner.name == Self.row {
        if let row = try readRow(&scanner) { return row }
      } else if scanner.name == Self.col {
        try readColumns(scanner)
      } else {
        try scanner.skipElement()
      }
    }
  }

  private mutating func readColumns(_ scanner: XMLScanner) throws(XMLScanner.Fault) {
    guard Self.isTrue(try scanner.attribute("hidden")),
      let first = Int(try scanner.attribute("min") ?? ""),
      let last = Int(try scanner.attribute("max") ?? ""), first <= last,
      hidden.count < CellReference.lastColumn
    else { return }
    hidden.append(first...last)
  }

  /// Reads the row that has started; `nil` when there is nothing in it.
  private mutating func readRow(_ scanner: inout XMLScanner) throws(XMLScanner.Fault) -> TableRow? {
    let start = scanner.index
    let stated = try scanner.attribute(Self.r)
    guard let line = stated.map({ Int($0) }) ?? lastRow + 1, line > lastRow,
      line <= CellReference.lastRow
    else { throw XMLScanner.Fault(.order, start) }
    let isHidden = Self.isTrue(try scanner.attribute("hidden"))
    var row = TableRow(line: line, cells: [])
    var column = 0
    while scanner.depth > 2 {
      let token = try scanner.next()
      guard token == .start else { continue }
      guard scanner.depth == 4, scanner.name == Self.c else {
        try scanner.skipElement()
        continue
      }
      try readCell(&scanner, &row, &column)
    }
    lastRow = line
    let own = row.cells.indices.filter { !row.cells[$0].isEmpty }
    let isRow = !own.isEmpty || row.problem != nil || !row.remarks.isEmpty
    merged.fill(&row.cells, row: line, isCounted: isRow)
    guard isRow else { return nil }
    emptyRows += line - handedOut - 1
    handedOut = line
    if isHidden { hiddenRows += 1 }
    for range in hidden {
      for index in own where range.contains(index + 1) { hiddenColumns.insert(index + 1) }
    }
    return row
  }

  /// Reads the cell that has started into a row.
  private func readCell(
    _ scanner: inout XMLScanner,
    _ row: inout TableRow,
    _ column: inout Int
  ) throws(XMLScanner.Fault) {
    let start = scanner.index
    var place = column + 1
    if let text = try scanner.attribute(Self.r) {
      guard let reference = CellReference(text) else { throw XMLScanner.Fault(.order, start) }
      place = reference.column
    }
    guard place > column, place <= CellReference.lastColumn else {
      throw XMLScanner.Fault(.order, start)
    }
    column = place
    switch cells.value(try stored(&scanner)) {
    case .text(""): break
    case .text(let text):
      while row.cells.count < place - 1 { row.cells.append("") }
      row.cells.append(text)
    case .unknown(let fact): row.remarks.append(TableRow.Remark(cell: place, fact))
    case .tooLong where row.problem == nil:
      row.problem = .cell(place, .cellTooLong(limit: cells.limits.cellBytes))
    case .dangling where row.problem == nil:
      row.problem = .cell(place, .damagedWorkbook(.reference, part: part, byte: start))
    case .tooLong, .dangling: break
    }
  }

  /// The content of the cell that has started.
  private func stored(_ scanner: inout XMLScanner) throws(XMLScanner.Fault) -> CellReader.Stored {
    var cell = CellReader.Stored()
    cell.type = try scanner.attribute(Self.t)
    cell.style = Int(try scanner.attribute(Self.s) ?? "") ?? 0
    let limit = cells.limits.cellBytes
    var isValue = false
    while scanner.depth > 3 {
      switch try scanner.next() {
      case .start:
        if scanner.name == Self.v, scanner.depth == 5 {
          isValue = true
          cell.hasValue = true
        } else if scanner.name == Self.inline, scanner.depth == 5 {
          try scanner.readRichText(into: &cell.value, limit: limit)
        } else {
          if scanner.name == Self.f { cell.hasFormula = true }
          try scanner.skipElement()
        }
      case .text:
        if isValue, cell.value.count <= limit { try scanner.appendText(to: &cell.value) }
      case .end: isValue = false
      case .finish: return cell
      }
    }
    return cell
  }

  private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

  // A literal would be computed again for each tag.
  private static let worksheet: XMLName = "worksheet"
  private static let sheetData: XMLName = "sheetData"
  private static let col: XMLName = "col"
  private static let row: XMLName = "row"
  private static let c: XMLName = "c"
  private static let v: XMLName = "v"
  private static let f: XMLName = "f"
  private static let inline: XMLName = "is"
  private static let r: XMLName = "r"
  private static let s: XMLName = "s"
  private static let t: XMLName = "t"
}
