/// How a file holds its records.
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

/// Tells the format of one file by its first byte, and has the records read by who knows that format.
///
/// A format is either JSON, with readers of its own, or a producer of tables (``TableSource``), of which
/// ``TableReader`` makes records. Immutable, `Sendable`.
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

  /// Headers or keys from the start of the file, for telling the kind of its records.
  func sampleNames() -> [String] {
    switch text.firstByte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return JSONRecords.sampleKeys(text)
    default:
      var reader = TableReader(DelimitedTable(text, first: Self.sampledBytes))
      return reader.sampleNames()
    }
  }

  /// The bytes among which headers are sought: enough for the longest preamble, few enough for a copy.
  private static let sampledBytes = 1 << 18
}
