/// A strict JSON scanner over bytes (RFC 8259), with a limit on nesting and exact places of errors.
///
/// It refuses what Foundation's decoders refuse (differential fuzzing compares them), says where,
/// and keeps the order of keys. Stateless; safe from any thread.
enum JSONReader {
  /// The deepest nesting of arrays and objects.
  static let deepest = 64
  /// The most bytes of a string.
  static let longestString = 1_000_000

  /// The value that a whole text consists of, with white space around it allowed.
  ///
  /// O(*n*).
  static func value(of text: Span<UInt8>) throws(JSONProblem) -> JSONValue {
    var index = 0
    let value = try value(in: text, at: &index)
    skipSpace(text, &index)
    guard index == text.count else { throw JSONProblem(offset: index, expected: .endOfText) }
    return value
  }

  /// The value that starts at or after `index`, which moves past it.
  static func value(
    in text: Span<UInt8>,
    at index: inout Int,
    depth: Int = 0
  ) throws(JSONProblem) -> JSONValue {
    skipSpace(text, &index)
    guard index < text.count else { throw JSONProblem(offset: index, expected: .value) }
    switch text[index] {
    case UInt8(ascii: "{"): return try object(text, &index, depth + 1)
    case UInt8(ascii: "["): return try array(text, &index, depth + 1)
    case UInt8(ascii: "\""): return .string(try string(text, &index))
    case UInt8(ascii: "t"): return try literal("true", meaning: .bool(true), in: text, at: &index)
    case UInt8(ascii: "f"): return try literal("false", meaning: .bool(false), in: text, at: &index)
    case UInt8(ascii: "n"): return try literal("null", meaning: .null, in: text, at: &index)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number(text, &index)
    default: throw JSONProblem(offset: index, expected: .value)
    }
  }

  /// Moves past spaces, tabs and line breaks.
  static func skipSpace(_ text: Span<UInt8>, _ index: inout Int) {
    while index < text.count {
      switch text[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private static func object(
    _ text: Span<UInt8>,
    _ index: inout Int,
    _ depth: Int
  ) throws(JSONProblem) -> JSONValue {
    guard depth <= deepest else {
      throw JSONProblem(offset: index, expected: .lessDepth(deepest))
    }
    index += 1
    var members: [JSONValue.Member] = []
    skipSpace(text, &index)
    if index < text.count, text[index] == UInt8(ascii: "}") {
      index += 1
      return .object([])
    }
    members.reserveCapacity(8)
    while true {
      skipSpace(text, &index)
      guard index < text.count, text[index] == UInt8(ascii: "\"") else {
        throw JSONProblem(offset: index, expected: .key)
      }
      let column = index + 1
      let key = try string(text, &index)
      skipSpace(text, &index)
      guard index < text.count, text[index] == UInt8(ascii: ":") else {
        throw JSONProblem(offset: index, expected: .colon)
      }
      index += 1
      let value = try value(in: text, at: &index, depth: depth)
      members.append(JSONValue.Member(key: key, value: value, column: column))
      if try isEnd(UInt8(ascii: "}"), text, &index) { return .object(members) }
    }
  }

  private static func array(
    _ text: Span<UInt8>,
    _ index: inout Int,
    _ depth: Int
  ) throws(JSONProblem) -> JSONValue {
    guard depth <= deepest else {
      throw JSONProblem(offset: index, expected: .lessDepth(deepest))
    }
    index += 1
    var values: [JSONValue] = []
    if try isEmptyList(text, &index) { return .array([]) }
    while true {
      values.append(try value(in: text, at: &index, depth: depth))
      if try isEnd(UInt8(ascii: "]"), text, &index) { return .array(values) }
    }
  }

  /// Whether a list that has just been opened is empty.
  static func isEmptyList(_ text: Span<UInt8>, _ index: inout Int) throws(JSONProblem) -> Bool {
    skipSpace(text, &index)
    guard index < text.count, text[index] == UInt8(ascii: "]") else { return false }
    index += 1
    return true
  }

  /// Whether a list ends here; `false` after a comma.
  static func isEnd(
    _ end: UInt8,
    _ text: Span<UInt8>,
    _ index: inout Int
  ) throws(JSONProblem) -> Bool {
    skipSpace(text, &index)
    guard index < text.count, text[index] == end || text[index] == UInt8(ascii: ",") else {
      throw JSONProblem(offset: index, expected: .commaOrEnd)
    }
    index += 1
    return text[index - 1] == end
  }

  private static func literal(
    _ word: StaticString,
    meaning value: JSONValue,
    in text: Span<UInt8>,
    at index: inout Int
  ) throws(JSONProblem) -> JSONValue {
    for (offset, byte) in word.description.utf8.enumerated() {
      guard index + offset < text.count, text[index + offset] == byte else {
        throw JSONProblem(offset: index, expected: .literal(word.description))
      }
    }
    index += word.utf8CodeUnitCount
    return value
  }

  private static func number(
    _ text: Span<UInt8>,
    _ index: inout Int
  ) throws(JSONProblem) -> JSONValue {
    let start = index
    func digits() throws(JSONProblem) {
      let first = index
      while index < text.count, text[index] &- 0x30 < 10 { index += 1 }
      guard index > first else { throw JSONProblem(offset: index, expected: .digit) }
    }
    if text[index] == UInt8(ascii: "-") { index += 1 }
    if index < text.count, text[index] == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
        index += 1
      }
      try digits()
    }
    return .number(String(copying: text.extracting(start..<index)))
  }

  /// The string whose opening quote is at `index`.
  private static func string(
    _ text: Span<UInt8>,
    _ index: inout Int
  ) throws(JSONProblem) -> String {
    let open = index
    index += 1
    let start = index
    while index < text.count {
      index = ByteScan.endOfPlainJSON(in: text, from: index)
      guard index < text.count else { break }
      let byte = text[index]
      if byte == UInt8(ascii: "\"") {
        guard index - start <= longestString else {
          throw JSONProblem(offset: open, expected: .lessText(longestString))
        }
        index += 1
        return String(copying: text.extracting(start..<index - 1))
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(text, &index, start) }
      guard byte >= 0x20 else { throw JSONProblem(offset: index, expected: .noControlCharacter) }
      index += 1
    }
    throw JSONProblem(offset: open, expected: .closingQuote)
  }

  /// A string that has an escape: `start` is its first byte, `index` its first escape.
  private static func escapedString(
    _ text: Span<UInt8>,
    _ index: inout Int,
    _ start: Int
  ) throws(JSONProblem) -> String {
    var content = (start..<index).map { text[$0] }
    while index < text.count {
      let byte = text[index]
      guard byte >= 0x20 else { throw JSONProblem(offset: index, expected: .noControlCharacter) }
      if byte == UInt8(ascii: "\"") {
        guard content.count <= longestString else {
          throw JSONProblem(offset: start - 1, expected: .lessText(longestString))
        }
        index += 1
        return String(decoding: content, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        content.append(contentsOf: String(try escape(text, &index)).utf8)
      } else {
        content.append(byte)
        index += 1
      }
    }
    throw JSONProblem(offset: start - 1, expected: .closingQuote)
  }

  /// The scalar of the escape at `index`, or of a pair of surrogate escapes.
  private static func escape(
    _ text: Span<UInt8>,
    _ index: inout Int
  ) throws(JSONProblem) -> Unicode.Scalar {
    guard index + 1 < text.count else { throw JSONProblem(offset: index, expected: .escape) }
    let simple: Unicode.Scalar?
    switch text[index + 1] {
    case UInt8(ascii: "\""): simple = "\""
    case UInt8(ascii: "\\"): simple = "\\"
    case UInt8(ascii: "/"): simple = "/"
    case UInt8(ascii: "b"): simple = "\u{8}"
    case UInt8(ascii: "f"): simple = "\u{C}"
    case UInt8(ascii: "n"): simple = "\n"
    case UInt8(ascii: "r"): simple = "\r"
    case UInt8(ascii: "t"): simple = "\t"
    case UInt8(ascii: "u"): simple = nil
    default: throw JSONProblem(offset: index, expected: .escape)
    }
    if let simple {
      index += 2
      return simple
    }
    let start = index
    let first = try hexadecimal(text, &index)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < text.count, text[index] == UInt8(ascii: "\\"),
      text[index + 1] == UInt8(ascii: "u")
    else { throw JSONProblem(offset: start, expected: .lowSurrogate) }
    let second = try hexadecimal(text, &index)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONProblem(offset: start, expected: .lowSurrogate) }
    return scalar
  }

  /// The number of the escape `\uXXXX` at `index`.
  private static func hexadecimal(
    _ text: Span<UInt8>,
    _ index: inout Int
  ) throws(JSONProblem) -> UInt32 {
    var number: UInt32 = 0
    for offset in 2..<6 {
      guard index + offset < text.count, let digit = hexDigit(text[index + offset]) else {
        throw JSONProblem(offset: index + offset, expected: .hexDigit)
      }
      number = number << 4 | digit
    }
    index += 6
    return number
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x37
    default: nil
    }
  }
}

extension String {
  /// The text of UTF-8 bytes.
  init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
