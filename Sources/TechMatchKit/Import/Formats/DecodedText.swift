import Foundation

/// A sequence of bytes that is not text in the encoding of its file.
struct InvalidBytes: Equatable, Sendable {
  /// The 1-based line.
  var line: Int
  /// The 1-based byte inside the line.
  var column: Int
  /// The bytes in hexadecimal, at most eight.
  var hexadecimal: String
}

/// The text of a file as UTF-8, with the places where its bytes are not text.
///
/// A byte-order mark decides; without one the file is UTF-8 or GB 18030. It is UTF-8 when at least
/// half of its lines that are not ASCII are valid UTF-8: one row of garbage must not turn a hundred
/// thousand good rows into mojibake. (Chinese text in GB 18030 is practically never valid UTF-8.)
/// Invalid bytes are never replaced silently: their lines are listed, and the import refuses the
/// records on them.
///
/// Immutable and `Sendable`.
struct DecodedText: Sendable {
  /// UTF-8, without a byte-order mark; invalid only on the lines of `invalid`.
  let bytes: Data
  /// The encoding of the file.
  let encoding: TextEncoding
  /// The first invalid place of each line that has one, by line.
  let invalid: [InvalidBytes]

  /// Decodes bytes.
  ///
  /// UTF-8 is not copied. O(*n*).
  init(_ data: Data) {
    if data.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = data.dropFirst(3)
      encoding = .utf8WithMark
      invalid = Self.utf8Lines(bytes).invalid
    } else if data.starts(with: [0xFF, 0xFE]) {
      (bytes, invalid) = Self.fromUTF16(data.dropFirst(2), lowFirst: true)
      encoding = .utf16LittleEndian
    } else if data.starts(with: [0xFE, 0xFF]) {
      (bytes, invalid) = Self.fromUTF16(data.dropFirst(2), lowFirst: false)
      encoding = .utf16BigEndian
    } else {
      let lines = Self.utf8Lines(data)
      if lines.valid >= lines.invalid.count {
        bytes = data
        encoding = .utf8
        invalid = lines.invalid
      } else {
        (bytes, invalid) = Self.fromGB18030(data)
        encoding = .gb18030
      }
    }
  }

  /// Lends the bytes.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    bytes.withSpan(body)
  }

  /// The first byte that is not white space, from which the format follows; `nil` for an empty
  /// text.
  var firstByte: UInt8? {
    withBytes { bytes in
      var index = 0
      JSONReader.skipSpace(bytes, &index)
      return index < bytes.count ? bytes[index] : nil
    }
  }

  /// The invalid place on the first of some lines that has one, or `nil`.
  ///
  /// O(log *i*) for *i* lines with invalid bytes.
  func firstInvalid(from first: Int, through last: Int) -> InvalidBytes? {
    var range = invalid.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if invalid[middle].line < first {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    let place = range.lowerBound
    return place < invalid.count && invalid[place].line <= last ? invalid[place] : nil
  }

  /// The number of lines with valid bytes beyond ASCII (1 for a file that is valid throughout), and
  /// the first invalid bytes on each other line.
  private static func utf8Lines(_ data: Data) -> (valid: Int, invalid: [InvalidBytes]) {
    var valid = 0
    var invalid: [InvalidBytes] = []
    // Nearly every file is valid throughout; finding that out needs no division into lines.
    let isValid = data.withSpan { UTF8Validation.firstInvalid(in: $0) == nil }
    if isValid { return (1, []) }
    forEachLine(data) { line, bytes in
      if let range = UTF8Validation.firstInvalid(in: bytes) {
        invalid.append(InvalidBytes(line: line, at: range, in: bytes))
      } else if bytes.indices.contains(where: { bytes[$0] >= 0x80 }) {
        valid += 1
      }
    }
    return (valid, invalid)
  }

  /// Calls `body` with each line, without its line feed.
  private static func forEachLine(_ data: Data, _ body: (Int, Span<UInt8>) -> Void) {
    data.withSpan { bytes in
      var line = 1
      var start = 0
      while start < bytes.count {
        let end = ByteScan.lineFeed(in: bytes, from: start)
        body(line, bytes.extracting(start..<end))
        line += 1
        start = end + 1
      }
    }
  }

  /// Decodes GB 18030 line by line, which is possible because a line feed never occurs inside a
  /// character, so that an invalid line does not affect others.
  ///
  /// Foundation's decoder knows the four-byte forms too, but does not say where it failed;
  /// ``GB18030/firstInvalid(in:)`` does.
  private static func fromGB18030(_ data: Data) -> (Data, [InvalidBytes]) {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    var text = Data(capacity: data.count + data.count / 2)
    var invalid: [InvalidBytes] = []
    forEachLine(data) { line, bytes in
      if line > 1 { text.append(0x0A) }
      let copy = Data(bytes.indices.map { bytes[$0] })
      if let place = GB18030.firstInvalid(in: bytes) {
        invalid.append(InvalidBytes(line: line, at: place, in: bytes))
      } else if let decoded = String(data: copy, encoding: encoding) {
        text.append(contentsOf: decoded.utf8)
        return
      } else {
        invalid.append(InvalidBytes(line: line, at: 0..<min(1, bytes.count), in: bytes))
      }
      // The rest of the row stays readable for the message; the row itself is refused.
      text.append(contentsOf: bytes.indices.map { bytes[$0] < 0x80 ? bytes[$0] : 0x3F })
    }
    if data.last == 0x0A { text.append(0x0A) }
    return (text, invalid)
  }

  private static func fromUTF16(_ data: Data, lowFirst: Bool) -> (Data, [InvalidBytes]) {
    var text = Data(capacity: data.count)
    var invalid: [InvalidBytes] = []
    var line = 1
    var column = 1
    func unit(_ index: Int) -> UInt16 {
      let (first, second) = (UInt16(data[index]), UInt16(data[index + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    func note(_ bytes: Data.SubSequence) {
      guard invalid.last?.line != line else { return }
      let hexadecimal = bytes.map { String($0, radix: 16) }.joined(separator: " ")
      invalid.append(InvalidBytes(line: line, column: column, hexadecimal: hexadecimal))
    }
    var index = data.startIndex
    while index + 1 < data.endIndex {
      let first = unit(index)
      var length = 2
      if UTF16.isLeadSurrogate(first), index + 3 < data.endIndex,
        UTF16.isTrailSurrogate(unit(index + 2))
      {
        length = 4
        let high = UInt32(first - 0xD800) << 10
        let scalar = 0x10000 + high + UInt32(unit(index + 2) - 0xDC00)
        if let scalar = Unicode.Scalar(scalar) { text.append(contentsOf: String(scalar).utf8) }
      } else if let scalar = Unicode.Scalar(first) {
        text.append(contentsOf: String(scalar).utf8)
      } else {
        note(data[index..<index + 2])
        text.append(0x3F)
      }
      column += length
      if first == 0x0A {
        line += 1
        column = 1
      }
      index += length
    }
    if index < data.endIndex { note(data[index...]) }
    return (text, invalid)
  }
}

extension Data {
  fileprivate func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      body(unsafe buffer.bindMemory(to: UInt8.self).span)
    }
  }
}

extension InvalidBytes {
  /// Makes the place of a range of bytes of a line.
  fileprivate init(line: Int, at range: Range<Int>, in bytes: Span<UInt8>) {
    self.line = line
    column = range.lowerBound + 1
    hexadecimal = range.prefix(8).map { String(bytes[$0], radix: 16, uppercase: true) }
      .joined(separator: " ")
  }
}

extension ImportFact {
  /// Bytes that are not text.
  static func invalidBytes(_ bytes: InvalidBytes, _ encoding: TextEncoding) -> ImportFact {
    .invalidBytes(hexadecimal: bytes.hexadecimal, encoding: encoding)
  }
}

extension InputFile {
  /// The bytes as text, in whatever encoding they are; `nil` when some of them are no text.
  ///
  /// O(*n*).
  package var text: String? {
    let decoded = DecodedText(bytes)
    return decoded.invalid.isEmpty ? String(decoding: decoded.bytes, as: UTF8.self) : nil
  }
}
