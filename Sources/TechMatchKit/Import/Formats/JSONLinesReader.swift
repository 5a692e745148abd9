/// Reads JSON Lines: one object on each line; empty lines are skipped.
///
/// A damaged line affects no other. Immutable and `Sendable`.
struct JSONLinesReader: Sendable {
  private let text: DecodedText

  /// Takes a text.
  init(_ text: DecodedText) { self.text = text }

  /// The bytes of one job: enough to outweigh the cost of starting it, few enough to balance the
  /// workers.
  private static let bytesPerJob = 1 << 20

  /// Reads all records, ranges of lines in parallel; they are joined in the order of the file.
  ///
  /// O(*n*) in the number of bytes.
  ///
  /// - Parameters:
  ///   - part: The report of the file, without records.
  ///   - workers: The most workers to use; less than 1 counts as 1.
  func read<Record: ImportableRecord>(into part: inout ImportPart<Record>, workers: Int) {
    let empty = part
    let ranges = text.withBytes { Self.lineRanges($0) }
    let lineCounts = Workers.map(ranges.count, workers: workers) { job in
      text.withBytes { Self.lineCount($0.extracting(ranges[job])) }
    }
    var firstLines = [1]
    for count in lineCounts { firstLines.append(firstLines[firstLines.count - 1] + count) }
    let starts = firstLines
    var parts = Workers.map(ranges.count, workers: workers) { job in
      text.withBytes { readLines($0.extracting(ranges[job]), into: empty, firstLine: starts[job]) }
    }
    part.report.format = .jsonLines
    part.reserve(parts.reduce(0) { $0 + $1.records.count })
    for index in parts.indices {
      // Moved out, so that the memory of a part is freed as soon as its records have been appended.
      var next = empty
      swap(&next, &parts[index])
      part.append(next)
    }
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

  private static func lineCount(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    var place = ByteScan.lineFeed(in: bytes, from: 0)
    while place < bytes.count {
      count += 1
      place = ByteScan.lineFeed(in: bytes, from: place + 1)
    }
    return count
  }

  private func readLines<Record: ImportableRecord>(
    _ bytes: Span<UInt8>,
    into empty: ImportPart<Record>,
    firstLine: Int
  ) -> ImportPart<Record> {
    var part = empty
    var decoder = part.decoder()
    var line = firstLine
    var start = 0
    while start < bytes.count {
      let end = ByteScan.lineFeed(in: bytes, from: start)
      readLine(bytes.extracting(start..<end), number: line, with: &decoder, into: &part)
      start = end + 1
      line += 1
    }
    part.add(decoder.columns)
    return part
  }

  private func readLine<Record: ImportableRecord>(
    _ bytes: Span<UInt8>,
    number line: Int,
    with decoder: inout RecordDecoder,
    into part: inout ImportPart<Record>
  ) {
    var start = 0
    JSONReader.skipSpace(bytes, &start)
    guard start < bytes.count else { return }
    if let invalid = text.firstInvalid(from: line, through: line) {
      part.refuse(invalid, of: text.encoding, with: &decoder)
      return
    }
    do throws(JSONProblem) {
      part.decode(try JSONReader.value(of: bytes), line: line, with: &decoder)
    } catch {
      let field = RawField(column: error.offset + 1)
      part.refuse(.notJSON(error, bytes), line: line, field: field, with: &decoder)
    }
  }
}
