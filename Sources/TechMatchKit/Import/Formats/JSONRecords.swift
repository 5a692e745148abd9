/// What the readers of JSON share, whether objects stand on lines or in an array.
enum JSONRecords {
  /// The keys of the first twenty objects, each key once, in the order of first occurrence.
  ///
  /// Ends at the first value that is not an object.
  static func sampleKeys(_ text: DecodedText) -> [String] {
    text.withBytes { bytes in
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
  }
}

extension ImportPart {
  /// Decodes a JSON value, which should be an object.
  mutating func decode(_ value: JSONValue, line: Int, with decoder: inout RecordDecoder) {
    guard case .object(let members) = value else {
      refuse(.notAnObject, line: line, with: &decoder)
      return
    }
    decode(RawRecord(line: line, members: members), with: &decoder)
  }

  /// Refuses the record on a line with invalid bytes.
  mutating func refuse(
    _ invalid: InvalidBytes,
    of encoding: TextEncoding,
    with decoder: inout RecordDecoder
  ) {
    let field = RawField(column: invalid.column)
    refuse(.invalidBytes(invalid, encoding), line: invalid.line, field: field, with: &decoder)
  }
}

extension ImportFact {
  /// Text that is not JSON: what was expected, and the next few characters.
  static func notJSON(_ problem: JSONProblem, _ bytes: Span<UInt8>) -> ImportFact {
    let start = min(problem.offset, bytes.count)
    let found = String(copying: bytes.extracting(start..<min(start + 24, bytes.count)))
    return .notJSON(expected: problem.expected, found: found)
  }
}
