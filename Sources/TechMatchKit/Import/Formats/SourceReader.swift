import Foundation

/// Reads the raw records of one file, whatever its format, and has them decoded.
struct SourceReader {
  private let name: String
  private let text: DecodedText
  private let invalidLines: [Int: InvalidBytes]

  init(_ file: InputFile) {
    name = file.name
    text = DecodedText(file.bytes)
    invalidLines = Dictionary(text.invalid.map { ($0.line, $0) }) { first, _ in first }
  }

  /// Reads all records.
  func read<Record: ImportableRecord>(_ options: ImportOptions) -> ImportPart<Record> {
    let report = FileReport(name: name, kind: Record.kind, encoding: text.encoding)
    let empty = ImportPart<Record>(report: report, maxIssues: max(0, options.maxIssues))
    switch firstByte {
    case nil: return empty
    case UInt8(ascii: "{"): return readLines(empty, workers: options.workers)
    case UInt8(ascii: "["): return readArray(empty)
    default: return readDelimited(empty)
    }
  }

  /// Headers or keys from the start of the file, for telling its kind.
  func sampleNames() -> [String] {
    switch firstByte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return withBytes { bytes in
        var index = 0
        JSONReader.skipSpace(bytes, &index)
        if index < bytes.count, bytes[index] == UInt8(ascii: "[") { index += 1 }
        var names: [String] = []
        for _ in 0..<20 {
          guard case .object(let members) = try? JSONReader.value(in: bytes, at: &index) else {
            break
          }
          names.append(contentsOf: members.map(\.key).filter { !names.contains($0) })
          JSONReader.skipSpace(bytes, &index)
          if index < bytes.count, bytes[index] == UInt8(ascii: ",") { index += 1 }
        }
        return names
      }
    default:
      var reader = DelimitedReader([UInt8](text.bytes.prefix(1 << 18)))
      return (0..<20).compactMap { _ in reader.next()?.cells.filter { $0.count <= 20 } }.flatMap(
        \.self
      )
    }
  }

  private var firstByte: UInt8? {
    withBytes { bytes in
      var index = 0
      JSONReader.skipSpace(bytes, &index)
      return index < bytes.count ? bytes[index] : nil
    }
  }

  private func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe text.bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      body(unsafe buffer.bindMemory(to: UInt8.self).span)
    }
  }

  // MARK: JSON

  /// The bytes of one job: enough to keep its cost above that of starting it, few enough to balance.
  private static let bytesPerJob = 1 << 20

  /// Reads JSON Lines in parallel over ranges of lines; the parts join in the order of the file.
  private func readLines<Record: ImportableRecord>(
    _ empty: ImportPart<Record>,
    workers: Int
  ) -> ImportPart<Record> {
    let ranges = withBytes { Self.lineRanges($0) }
    let lineCounts = Workers.map(ranges.count, workers: workers) { job in
      withBytes { bytes in
        let part = bytes.extracting(ranges[job])
        var count = 0
        var place = ByteScan.lineFeed(in: part, from: 0)
        while place < part.count {
          count += 1
          place = ByteScan.lineFeed(in: part, from: place + 1)
        }
        return count
      }
    }
    var firstLines = [1]
    for count in lineCounts { firstLines.append(firstLines[firstLines.count - 1] + count) }
    let starts = firstLines
    var parts = Workers.map(ranges.count, workers: workers) { job in
      withBytes { readLines(empty, $0.extracting(ranges[job]), firstLine: starts[job]) }
    }
    var whole = empty
    whole.report.format = .jsonLines
    whole.reserve(parts.reduce(0) { $0 + $1.records.count })
    for index in parts.indices {
      // Moved out, so that a part's memory is free when its records have moved on.
      var part = empty
      swap(&part, &parts[index])
      whole.append(part)
    }
    return whole
  }

  private func readLines<Record: ImportableRecord>(
    _ empty: ImportPart<Record>,
    _ bytes: Span<UInt8>,
    firstLine: Int
  ) -> ImportPart<Record> {
    var part = empty
    var decoder = RecordDecoder(kind: Record.kind, file: name)
    var line = firstLine
    var start = 0
    while start < bytes.count {
      let end = ByteScan.lineFeed(in: bytes, from: start)
      readLine(bytes.extracting(start..<end), line, &part, &decoder)
      start = end + 1
      line += 1
    }
    part.report.columns = decoder.columns
    return part
  }

  private func readLine<Record: ImportableRecord>(
    _ bytes: Span<UInt8>,
    _ line: Int,
    _ part: inout ImportPart<Record>,
    _ decoder: inout RecordDecoder
  ) {
    var start = 0
    JSONReader.skipSpace(bytes, &start)
    guard start < bytes.count else { return }
    if let invalid = invalidLines[line] {
      part.refuse(.invalidBytes(invalid, text.encoding), invalid, &decoder)
      return
    }
    do throws(JSONProblem) {
      part.decode(try JSONReader.value(of: bytes), line, &decoder)
    } catch {
      part.refuse(.notJSON(error, bytes), line: line, field: .at(error.offset), &decoder)
    }
  }

  /// Reads one JSON array of objects.
  ///
  /// An error in its syntax ends it, because nothing behind it has a
  /// sure place any more.
  private func readArray<Record: ImportableRecord>(
    _ empty: ImportPart<Record>
  ) -> ImportPart<Record> {
    var part = empty
    var decoder = RecordDecoder(kind: Record.kind, file: name)
    part.report.format = .jsonArray
    withBytes { bytes in
      if let invalid = text.invalid.first {
        part.refuse(.invalidBytes(invalid, text.encoding), invalid, &decoder)
        return
      }
      var index = 0
      var line = 1
      var counted = 0
      func countLines() {
        while counted < min(index, bytes.count) {
          if bytes[counted] == 0x0A { line += 1 }
          counted += 1
        }
      }
      JSONReader.skipSpace(bytes, &index)
      index += 1
      do throws(JSONProblem) {
        var isEnd = try JSONReader.isEmptyList(bytes, &index)
        while !isEnd {
          JSONReader.skipSpace(bytes, &index)
          countLines()
          let value = try JSONReader.value(in: bytes, at: &index, depth: 1)
          part.decode(value, line, &decoder)
          isEnd = try JSONReader.isEnd(UInt8(ascii: "]"), bytes, &index)
        }
        JSONReader.skipSpace(bytes, &index)
        guard index == bytes.count else { throw JSONProblem(offset: index, expected: .endOfText) }
      } catch {
        index = error.offset
        countLines()
        part.refuse(.notJSON(error, bytes), line: line, &decoder)
      }
    }
    part.report.columns = decoder.columns
    return part
  }

  /// Cuts bytes into ranges of whole lines.
  private static func lineRanges(_ bytes: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + bytesPerJob, bytes.count)
      while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  // MARK: Delimited text

  private func readDelimited<Record: ImportableRecord>(
    _ empty: ImportPart<Record>
  ) -> ImportPart<Record> {
    var part = empty
    var decoder = RecordDecoder(kind: Record.kind, file: name)
    let bytes = [UInt8](text.bytes)
    var reader = DelimitedReader(bytes)
    part.report.format =
      switch reader.delimiter {
      case UInt8(ascii: "\t"): .tsv
      case UInt8(ascii: ";"): .semicolons
      default: .csv
      }
    var rows: [DelimitedReader.Row] = []
    for _ in 0..<HeaderRow.searched {
      guard let row = reader.next() else { break }
      rows.append(row)
    }
    guard let header = HeaderRow(rows, map: HeaderMap.map(for: Record.kind)) else {
      let found = Array((rows.first?.cells ?? []).prefix(6))
      part.refuse(.noHeader(found: found, kind: Record.kind), line: rows.first?.line ?? 1, &decoder)
      return part
    }
    for name in header.names { _ = decoder.match(name) }
    if header.index > 0 {
      let place = SourcePlace(file: name, line: rows[0].line)
      part.add(ImportIssue(.note, at: place, .titleRows(count: header.index)))
    }
    for row in rows.dropFirst(header.index + 1) { readRow(row, header, &part, &decoder) }
    while let row = reader.next() { readRow(row, header, &part, &decoder) }
    part.report.columns = decoder.columns
    return part
  }

  private func readRow<Record: ImportableRecord>(
    _ row: DelimitedReader.Row,
    _ header: HeaderRow,
    _ part: inout ImportPart<Record>,
    _ decoder: inout RecordDecoder
  ) {
    if let problem = row.problem {
      let (fact, cell) = ImportFact.of(problem)
      let name = cell <= header.names.count ? header.names[cell - 1] : ""
      let field = RawField(name: name, column: cell, value: .null)
      part.refuse(fact, line: row.line, field: field, &decoder)
      return
    }
    if !invalidLines.isEmpty,
      let invalid = (row.line...max(row.line, row.lastLine)).lazy.compactMap({ invalidLines[$0] })
        .first
    {
      part.refuse(.invalidBytes(invalid, text.encoding), invalid, &decoder)
      return
    }
    if row.cells.dropFirst(header.names.count).contains(where: { !$0.isEmpty }) {
      let fact = ImportFact.tooManyCells(found: row.cells.count, header: header.names.count)
      part.refuse(fact, line: row.line, &decoder)
      return
    }
    let fields = zip(header.names, row.cells).enumerated().map { index, pair in
      RawField(name: pair.0, column: index + 1, value: .string(CSVWriter.unguarded(pair.1)))
    }
    part.decode(RawRecord(line: row.line, fields: fields), &decoder)
  }
}

extension ImportPart {
  /// Decodes a JSON value that should be an object.
  fileprivate mutating func decode(
    _ value: JSONValue,
    _ line: Int,
    _ decoder: inout RecordDecoder
  ) {
    guard case .object(let members) = value else {
      refuse(.notAnObject, line: line, &decoder)
      return
    }
    let fields = members.map { RawField(name: $0.key, column: $0.column, value: $0.value) }
    decode(RawRecord(line: line, fields: fields), &decoder)
  }

  /// Refuses the record on a line with invalid bytes.
  fileprivate mutating func refuse(
    _ fact: ImportFact,
    _ invalid: InvalidBytes,
    _ decoder: inout RecordDecoder
  ) {
    let field = RawField(name: "", column: invalid.column, value: .null)
    refuse(fact, line: invalid.line, field: field, &decoder)
  }
}

extension RawField {
  /// A field without a name, for a place in a line.
  fileprivate static func at(_ offset: Int) -> RawField {
    RawField(name: "", column: offset + 1, value: .null)
  }
}

extension ImportFact {
  fileprivate static func invalidBytes(_ bytes: InvalidBytes, _ encoding: TextEncoding)
    -> ImportFact
  {
    .invalidBytes(hexadecimal: bytes.hexadecimal, encoding: encoding)
  }

  /// What the text has at the place of a problem: the next few characters.
  fileprivate static func notJSON(_ problem: JSONProblem, _ bytes: Span<UInt8>) -> ImportFact {
    let start = min(problem.offset, bytes.count)
    let found = String(copying: bytes.extracting(start..<min(start + 24, bytes.count)))
    return .notJSON(expected: problem.expected, found: found)
  }

  /// The fact and the cell of a row's problem.
  fileprivate static func of(_ problem: DelimitedReader.Problem) -> (ImportFact, Int) {
    switch problem {
    case .unterminatedQuote(let cell): (.unterminatedQuote, cell)
    case .textAfterQuote(let cell): (.textAfterQuote, cell)
    case .cellTooLong(let cell): (.cellTooLong(limit: DelimitedReader.longestCell), cell)
    case .nul(let cell): (.nul, cell)
    }
  }
}

/// The row of headers of delimited text, and the rows above it that are none.
struct HeaderRow {
  /// The rows among which a header is sought.
  static let searched = 20

  /// Its place among the rows.
  let index: Int
  /// Its cells; an empty one is called by its number.
  let names: [String]

  /// Finds the row with most known headers; `nil` when no row has an identifier or a title among them.
  init?(_ rows: [DelimitedReader.Row], map: HeaderMap) {
    var best: (index: Int, score: Int)?
    for (index, row) in rows.enumerated() where row.problem == nil {
      // A long cell is a sentence that happens to contain a header's words.
      let matches = row.cells.filter { $0.count <= 40 }.map(map.match)
      let fields = Set(matches.compactMap(\.field))
      guard !fields.isDisjoint(with: [.id, .title, .summary, .name, .bidder]) else { continue }
      let exact = matches.filter { $0.rule == .exact }.count
      guard exact > 0 else { continue }
      let score = exact * 2 + fields.count
      if score > best?.score ?? 0 { best = (index, score) }
    }
    guard let best else { return nil }
    index = best.index
    names = rows[best.index].cells.enumerated().map { index, cell in
      let name = ListParsing.trimmed(cell)
      return name.isEmpty ? "#\(index + 1)" : name
    }
  }
}
