import TechMatchKit

/// One sheet as XML.
struct SheetMarkup {
  private let sheet: CellSheet
  private let name: String
  private let isFirst: Bool
  private let columnCount: Int
  private let layout: SheetLayout

  /// Takes a sheet under its legal name.
  init(_ sheet: CellSheet, name: String, isFirst: Bool) {
    self.sheet = sheet
    self.name = name
    self.isFirst = isFirst
    columnCount = (sheet.notes + sheet.rows).reduce(sheet.header.count) { max($0, $1.count) }
    layout = SheetLayout(sheet, columnCount: columnCount)
  }

  /// The XML.
  ///
  /// O(*n*) in the text of the cells.
  func part() throws(CellSheetFailure) -> String {
    let rows = sheet.notes.count + 1 + sheet.rows.count
    guard rows <= CellSheet.mostRows else { throw .tooManyRows(sheet: name, rows: rows) }
    guard columnCount <= CellSheet.mostColumns else {
      throw .tooManyColumns(sheet: name, columns: columnCount)
    }
    let header = sheet.notes.count + 1
    var text = XLSXWriter.declaration + "<worksheet xmlns=\"\(XLSXWriter.main)\">"
    text += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    text += "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
    text +=
      "<pane ySplit=\"\(header)\" topLeftCell=\"A\(header + 1)\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    text += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
    text += columns + "<sheetData>"
    for (index, row) in sheet.notes.enumerated() {
      text += try markup(row, index + 1, .note)
    }
    text += try markup(sheet.header.map { .text($0) }, header, .header)
    for (index, row) in sheet.rows.enumerated() {
      text += try markup(row, header + 1 + index, .text)
    }
    text += "</sheetData>" + mergedCells + rules(from: header + 1)
    text +=
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
    // Paper 9 is A4; a height of 0 is as many pages as it takes.
    text +=
      "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
    return text + "</worksheet>"
  }

  private var columns: String {
    guard columnCount > 0 else { return "" }
    let items = layout.widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return "<cols>" + items.joined() + "</cols>"
  }

  /// The text of a note that runs over all columns.
  private func wideNote(_ row: [CellSheet.Cell]) -> String? {
    guard row.count == 1, columnCount > 1, case .text(let text) = row[0] else { return nil }
    return text
  }

  /// A note of one cell runs over all columns.
  private var mergedCells: String {
    let lines = sheet.notes.indices.filter { wideNote(sheet.notes[$0]) != nil }
    guard !lines.isEmpty else { return "" }
    let last = CellSheet.letters(columnCount - 1)
    let items = lines.map { "<mergeCell ref=\"A\($0 + 1):\(last)\($0 + 1)\"/>" }
    return "<mergeCells count=\"\(items.count)\">" + items.joined() + "</mergeCells>"
  }

  // MARK: Cells

  private func markup(
    _ row: [CellSheet.Cell],
    _ line: Int,
    _ style: CellStyle
  ) throws(CellSheetFailure) -> String {
    let note = style == .note ? wideNote(row) : nil
    let height = note.map(layout.height(ofNote:)) ?? layout.height(row)
    // Without `customHeight` a row grows when somebody adds to its cells.
    let tall = height.map { " ht=\"\($0)\"" } ?? ""
    var text = "<row r=\"\(line)\"\(tall)>"
    for (column, cell) in row.enumerated() {
      let start = "<c r=\"\(CellSheet.letters(column))\(line)\""
      switch cell {
      case .empty: break
      case .number(let digits, let format) where Self.isExact(digits):
        text += "\(start) s=\"\(CellStyle(format).rawValue)\"><v>\(digits)</v></c>"
      case .text(let value), .number(let value, _):
        let units = value.utf16.count
        guard units <= CellSheet.mostUnits else {
          throw .tooLong(sheet: name, row: line, column: column + 1, units: units)
        }
        let isRisky = style == .text && value.utf8.first.map("=+-@".utf8.contains) == true
        let number = (isRisky ? CellStyle.quoted : style).rawValue
        text += "\(start) s=\"\(number)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        text += MarkupText.cell(value) + "</t></is></c>"
      }
    }
    return text + "</row>"
  }

  /// Whether a cell can hold a number to its last digit.
  ///
  /// What has more digits is written as a text, because Excel would put zeros in their place.
  private static func isExact(_ digits: String) -> Bool {
    guard let number = DecimalNumber(digits) else { return false }
    return number.digits.count <= DecimalNumber.precision && (-300...300).contains(number.point)
  }

  private func rules(from line: Int) -> String {
    let last = sheet.notes.count + 1 + sheet.rows.count
    guard !sheet.rules.isEmpty, last >= line else { return "" }
    let items = sheet.rules.sorted { $0.key < $1.key }.map { column, rule in
      let letters = CellSheet.letters(column)
      let range = "sqref=\"\(letters)\(line):\(letters)\(last)\""
      switch rule {
      case .upTo(let most):
        return
          "<dataValidation type=\"decimal\" operator=\"between\" allowBlank=\"1\" showErrorMessage=\"1\" \(range)>"
          + "<formula1>0</formula1><formula2>\(MarkupText.attribute(most))</formula2></dataValidation>"
      case .words(let words):
        return "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" \(range)>"
          + "<formula1>\(MarkupText.attribute("\"" + words.joined(separator: ",") + "\""))</formula1></dataValidation>"
      }
    }
    return "<dataValidations count=\"\(items.count)\">" + items.joined() + "</dataValidations>"
  }
}
