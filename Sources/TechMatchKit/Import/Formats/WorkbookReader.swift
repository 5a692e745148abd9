/// Makes records of the sheets of a workbook, with a note for each that has none.
///
/// A workbook often has a cover, a sheet of choices, or achievements beside demands. A sheet without
/// headers is left out with a note as long as another one has them, and so is a sheet whose headers fit
/// another kind of record better, as long as another one fits this kind best. Hidden sheets are not
/// read: people hide what is not meant for others.
struct WorkbookReader: Sendable {
  private let workbook: any Workbook

  /// Takes an open workbook.
  init(_ workbook: any Workbook) { self.workbook = workbook }

  /// Reads the records of all sheets.
  ///
  /// O(*n*) in the bytes of the sheets.
  func read<Record: ImportableRecord>(into part: inout ImportPart<Record>) {
    part.report.format = workbook.format
    Self.read(workbook, into: &part)
  }

  /// The short texts of the first rows of all sheets, for telling the kind of the records.
  func sampleNames() -> [String] {
    let sheets = workbook.sheets.indices.filter { workbook.sheets[$0].content == .records }
    return sheets.flatMap { Self.sampleNames(workbook, $0) }
  }

  private static func sampleNames(_ workbook: some Workbook, _ index: Int) -> [String] {
    var reader = TableReader(workbook.sheet(index, first: SourceReader.sampledBytes))
    return reader.sampleNames()
  }

  private static func read<Record: ImportableRecord>(
    _ workbook: some Workbook,
    into part: inout ImportPart<Record>
  ) {
    let others = otherKinds(workbook, than: Record.kind)
    var headless: [HeadlessTable] = []
    var hasHeaders = false
    for (index, sheet) in workbook.sheets.enumerated() {
      guard sheet.content == .records else {
        part.skip(sheet.name, sheet.content, sheet.content == .hidden ? .hiddenSheet : nil)
        continue
      }
      if let kind = others[index] {
        part.skip(sheet.name, .otherKind, .sheetOfOtherKind(kind))
        continue
      }
      var reader = TableReader(workbook.sheet(index, first: .max))
      guard let table = reader.readIfHeaded(into: &part) else {
        hasHeaders = true
        continue
      }
      part.skip(sheet.name, table.isEmpty ? .empty : .noHeader)
      if !table.isEmpty { headless.append(table) }
    }
    // Where no sheet has headers, the first one with any rows is what somebody wanted to be read.
    if !hasHeaders, let first = headless.first {
      part.refuse(first)
      headless.removeFirst()
    }
    for table in headless {
      let fact =
        table.other.map { ImportFact.sheetOfOtherKind($0.kind.kind) }
        ?? .sheetWithoutHeader(found: table.found, kind: Record.kind)
      let place = SourcePlace(file: part.report.name, sheet: table.sheet, line: table.line)
      part.add(ImportIssue(.note, fact, at: place))
    }
  }

  /// The kinds of the sheets that hold another kind of record; none where no sheet fits the kind best.
  private static func otherKinds(
    _ workbook: some Workbook,
    than kind: RecordKind
  ) -> [Int: RecordKind] {
    let tables = workbook.sheets.indices.filter { workbook.sheets[$0].content == .records }
    guard tables.count > 1 else { return [:] }
    var others: [Int: RecordKind] = [:]
    var isSought = false
    for index in tables {
      let kinds = HeaderMap.kinds(of: Set(sampleNames(workbook, index)))
      if kinds.contains(kind) {
        isSought = true
      } else {
        others[index] = kinds.first
      }
    }
    return isSought ? others : [:]
  }
}
