/// The format of a file.
public enum SourceFormat: String, Sendable {
  /// Comma-separated text.
  case csv
  /// Tab-separated text.
  case tsv
  /// Semicolon-separated text.
  case semicolons
  /// JSON objects, each on a line of its own.
  case jsonLines
  /// One JSON array of objects.
  case jsonArray
  /// An Office Open XML workbook.
  case xlsx
}

/// Tells the format of one file by its first bytes, and has the records read by who knows that format.
///
/// JSON has readers of its own; every other format is a source of tables (``TableSource``), whose
/// rows ``TableReader`` turns into records. Immutable and `Sendable`.
struct SourceReader: Sendable {
  private let name: String
  private let content: Content

  /// What the bytes turned out to be.
  private enum Content: Sendable {
    case text(DecodedText)
    case workbook(WorkbookReader)
    case refused(ImportFact)
  }

  /// Decodes the text of a file, or opens the workbook that it is.
  ///
  /// O(*n*); of a workbook only what its sheets share is read.
  init(_ file: InputFile, workbooks: WorkbookOpener?) {
    name = file.name
    guard let kind = DocumentKind(file.bytes) else {
      content = .text(DecodedText(file.bytes))
      return
    }
    guard kind == .workbook, let workbooks else {
      content = .refused(.document(kind))
      return
    }
    do throws(WorkbookFailure) {
      content = .workbook(WorkbookReader(try workbooks.open(file.bytes)))
    } catch {
      content = .refused(error.fact)
    }
  }

  /// Reads all records.
  ///
  /// O(*n*) in the number of bytes; JSON Lines in parallel.
  func read<Record: ImportableRecord>(_ options: ImportOptions) -> ImportPart<Record> {
    let report = FileReport(name: name, kind: Record.kind, encoding: encoding)
    var part = ImportPart<Record>(
      report: report,
      maxIssues: options.maxIssues,
      map: options.map(for: Record.kind)
    )
    switch content {
    case .text(let text): Self.read(text, options, into: &part)
    case .workbook(let workbook): workbook.read(into: &part)
    case .refused(let fact): part.refuse(fact)
    }
    return part
  }

  private var encoding: TextEncoding? {
    if case .text(let text) = content { text.encoding } else { nil }
  }

  private static func read<Record: ImportableRecord>(
    _ text: DecodedText,
    _ options: ImportOptions,
    into part: inout ImportPart<Record>
  ) {
    let isJSON = text.firstByte.map { "{[".utf8.contains($0) } ?? false
    var decoder = part.decoder()
    let keys = isJSON && !options.isCanonical ? JSONRecords.sampleKeys(text) : []
    if part.map.otherKind(of: keys, than: Record.kind)?.isSure == true {
      part.report.format = text.firstByte == UInt8(ascii: "{") ? .jsonLines : .jsonArray
      _ = part.isOfOtherKind(keys, line: 1, with: &decoder)
      return
    }
    // At last, because the parts of a file are copies of this one, and their warnings are added up.
    defer { _ = part.isOfOtherKind(keys, line: 1, with: &decoder) }
    switch text.firstByte {
    case nil: break
    case UInt8(ascii: "{"): JSONLinesReader(text).read(into: &part, workers: options.workers)
    case UInt8(ascii: "["): JSONArrayReader(text).read(into: &part)
    default:
      let table = DelimitedTable(text)
      part.report.format = table.format
      var reader = TableReader(table)
      reader.read(into: &part)
    }
  }

  /// Headers or keys from the start of the file, from which the kind of its records can be guessed.
  func sampleNames() -> [String] {
    switch content {
    case .text(let text): Self.sampleNames(text)
    case .workbook(let workbook): workbook.sampleNames()
    case .refused: []
    }
  }

  private static func sampleNames(_ text: DecodedText) -> [String] {
    switch text.firstByte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return JSONRecords.sampleKeys(text)
    default:
      var reader = TableReader(DelimitedTable(text, first: sampledBytes))
      return reader.sampleNames()
    }
  }

  /// The bytes among which headers are sought: enough for the longest preamble, few enough for a copy.
  static let sampledBytes = 1 << 18
}
