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
}

/// Detects the format of a file from its first byte, and reads its records with the reader for that
/// format.
///
/// JSON has readers of its own; every other format is a source of tables (``TableSource``), whose
/// rows ``TableReader`` turns into records. Immutable and `Sendable`.
struct SourceReader: Sendable {
  private let name: String
  private let text: DecodedText

  /// Decodes the text of a file.
  ///
  /// O(*n*).
  init(_ file: InputFile) {
    name = file.name
    text = DecodedText(file.bytes)
  }

  /// Reads all records.
  ///
  /// O(*n*) in the number of bytes; JSON Lines in parallel.
  func read<Record: ImportableRecord>(_ options: ImportOptions) -> ImportPart<Record> {
    let report = FileReport(name: name, kind: Record.kind, encoding: text.encoding)
    var part = ImportPart<Record>(report: report, maxIssues: options.maxIssues)
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
    return part
  }

  /// Headers or keys from the start of the file, from which the kind of its records can be guessed.
  func sampleNames() -> [String] {
    switch text.firstByte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return JSONRecords.sampleKeys(text)
    default:
      var reader = TableReader(DelimitedTable(text, first: Self.sampledBytes))
      return reader.sampleNames()
    }
  }

  /// The bytes that are searched for headers: enough for the longest preamble, few enough to copy.
  private static let sampledBytes = 1 << 18
}
