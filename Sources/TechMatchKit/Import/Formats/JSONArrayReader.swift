/// Reads one JSON array of objects.
///
/// Immutable and `Sendable`.
struct JSONArrayReader: Sendable {
  private let text: DecodedText

  /// Takes a text.
  init(_ text: DecodedText) { self.text = text }

  /// Reads all records.
  ///
  /// An error in the syntax, or a byte that is not text, ends reading, because what follows cannot
  /// be located reliably. O(*n*) in the number of bytes.
  ///
  /// - Parameter part: The report of the file, without records.
  func read<Record: ImportableRecord>(into part: inout ImportPart<Record>) {
    var decoder = part.decoder()
    part.report.format = .jsonArray
    text.withBytes { bytes in
      if let invalid = text.invalid.first {
        part.refuse(invalid, of: text.encoding, with: &decoder)
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
          part.decode(value, line: line, with: &decoder)
          isEnd = try JSONReader.isEnd(UInt8(ascii: "]"), bytes, &index)
        }
        JSONReader.skipSpace(bytes, &index)
        guard index == bytes.count else { throw JSONProblem(offset: index, expected: .endOfText) }
      } catch {
        index = error.offset
        countLines()
        part.refuse(.notJSON(error, bytes), line: line, with: &decoder)
      }
    }
    part.add(decoder.columns)
  }
}
