extension CellSheetFailure: LocalizedFailure {
  /// The failure in words, with the place in the workbook.
  package func text(in language: Language) -> String {
    switch self {
    case .tooLong(let sheet, let row, let column, let units):
      language.choose(
        "sheet \(sheet), row \(row), column \(column): the text has \(units) characters, "
          + "a cell holds at most \(CellSheet.mostUnits); shorten it",
        "工作表“\(sheet)”第 \(row) 行第 \(column) 列：文字有 \(units) 个字符，"
          + "单元格最多 \(CellSheet.mostUnits) 个，请缩短"
      )
    case .tooManyRows(let sheet, let rows):
      language.choose(
        "sheet \(sheet): \(rows) rows, a sheet holds at most \(CellSheet.mostRows); make several workbooks",
        "工作表“\(sheet)”：共 \(rows) 行，单张工作表最多 \(CellSheet.mostRows) 行，请分成几个工作簿"
      )
    case .tooManyColumns(let sheet, let columns):
      language.choose(
        "sheet \(sheet): \(columns) columns, a sheet holds at most \(CellSheet.mostColumns)",
        "工作表“\(sheet)”：共 \(columns) 列，单张工作表最多 \(CellSheet.mostColumns) 列"
      )
    case .tooLarge:
      language.choose(
        "the workbook would have more than 4 GB; make several",
        "工作簿将超过 4 GB，请分成几个"
      )
    }
  }
}
