import TechMatchKit

/// Reads XML token by token, as far as workbooks use it.
///
/// A scanner of our own, because Foundation's calls back, says no byte when it fails, and on Linux is a
/// library that every command would link. This one refuses document types, so that there are no
/// entities but the five and characters by number; it bounds depth, attributes and names. Namespaces are told
/// by local names alone: strict and transitional workbooks differ in nothing else. Owned by one worker.
struct XMLScanner {
  /// What comes next.
  enum Token: Equatable {
    /// An element starts; ``name`` and attributes are set. An empty one ends with the next token.
    case start
    /// An element ends.
    case end
    /// Text of the innermost element, or a part of it.
    case text
    /// The end of the document.
    case finish
  }

  /// The document, UTF-8.
  let bytes: [UInt8]
  /// Where the next token starts.
  private(set) var index: Int
  /// The local name of the element that starts.
  private(set) var name: XMLName = ""
  /// The names and values of its attributes, without namespaces.
  private var attributes: [(name: XMLName, value: Range<Int>)] = []
  /// The place of the text, and whether it is meant as it stands.
  private var text: (range: Range<Int>, isVerbatim: Bool) = (0..<0, false)
  /// The names of the elements that are open, with their prefixes.
  private var open: [Range<Int>] = []
  private var isEmptyElement = false
  private var hasRoot = false

  private static let deepest = 128
  private static let mostAttributes = 256
  private static let longestName = 512

  /// Starts at a byte of a document of valid UTF-8.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    index = start
  }

  /// The number of elements that are open.
  var depth: Int { open.count }

  /// Moves to the next token.
  mutating func next() throws(Fault) -> Token {
    if isEmptyElement {
      isEmptyElement = false
      open.removeLast()
      return .end
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        if open.isEmpty {
          guard bytes[start..<index].allSatisfy(Self.isSpace) else { throw Fault(.notXML, start) }
          continue
        }
        text = (start..<index, false)
        return .text
      }
      switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
      case UInt8(ascii: "/"):
        try readEnd()
        return .end
      case UInt8(ascii: "?"): try skip(past: "?>", from: index + 2)
      case UInt8(ascii: "!"): if try readDeclaration() { return .text }
      default:
        try readStart()
        return .start
      }
    }
    guard open.isEmpty, hasRoot else { throw Fault(.notXML, index) }
    return .finish
  }

  /// Moves behind a comment or a verbatim text; whether it was a text.
  private mutating func readDeclaration() throws(Fault) -> Bool {
    if starts("<!--") {
      try skip(past: "-->", from: index + 4)
      return false
    }
    if starts("<![CDATA["), !open.isEmpty {
      let start = index + 9
      try skip(past: "]]>", from: start)
      text = (start..<index - 3, true)
      return true
    }
    let isDocumentType = starts("<!DOCTYPE") || starts("<!ENTITY")
    throw Fault(isDocumentType ? .documentType : .notXML, index)
  }

  /// Moves behind the end of the element that has started.
  mutating func skipElement() throws(Fault) {
    let outer = depth - 1
    while depth > outer { _ = try next() }
  }

  /// The value of an attribute of the element that has started, or `nil`.
  func attribute(_ name: XMLName) throws(Fault) -> String? {
    guard let range = attributes.first(where: { $0.name == name })?.value else { return nil }
    guard bytes[range].contains(where: { $0 == UInt8(ascii: "&") || $0 < 0x20 }) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var value: [UInt8] = []
    try decode(range, into: &value)
    return String(decoding: value, as: UTF8.self)
  }

  /// Adds the text of the token.
  func appendText(to value: inout [UInt8]) throws(Fault) {
    if text.isVerbatim {
      value.append(contentsOf: bytes[text.range])
    } else {
      try decode(text.range, into: &value)
    }
  }

  // MARK: Tags

  private mutating func readStart() throws(Fault) {
    let tag = index
    guard !open.isEmpty || !hasRoot else { throw Fault(.notXML, tag) }
    index += 1
    let qualified = try readName()
    name = localName(qualified)
    attributes.removeAll(keepingCapacity: true)
    var hasSpace = skipSpace()
    while let byte = peek, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
      guard hasSpace else { throw Fault(.notXML, index) }
      try readAttribute()
      hasSpace = skipSpace()
    }
    if peek == UInt8(ascii: "/") {
      index += 1
      isEmptyElement = true
    }
    guard peek == UInt8(ascii: ">") else { throw Fault(.notXML, index) }
    index += 1
    guard open.count < Self.deepest else { throw Fault(.tooComplex, tag) }
    open.append(qualified)
    hasRoot = true
  }

  private mutating func readAttribute() throws(Fault) {
    let start = index
    let qualified = try readName()
    skipSpace()
    guard peek == UInt8(ascii: "=") else { throw Fault(.notXML, index) }
    index += 1
    skipSpace()
    guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw Fault(.notXML, index)
    }
    index += 1
    let value = index
    while let byte = peek, byte != quote {
      guard byte != UInt8(ascii: "<") else { throw Fault(.notXML, index) }
      index += 1
    }
    guard peek == quote else { throw Fault(.notXML, index) }
    guard attributes.count < Self.mostAttributes else { throw Fault(.tooComplex, start) }
    // `xmlns:r` declares a prefix and is not the attribute `r`.
    if !bytes[qualified].starts(with: "xmlns".utf8) {
      attributes.append((localName(qualified), value..<index))
    }
    index += 1
  }

  private mutating func readEnd() throws(Fault) {
    let tag = index
    index += 2
    let qualified = try readName()
    skipSpace()
    guard peek == UInt8(ascii: ">"), let last = open.last,
      bytes[last].elementsEqual(bytes[qualified])
    else { throw Fault(.notXML, tag) }
    index += 1
    open.removeLast()
  }

  /// Moves behind a name with its prefix.
  private mutating func readName() throws(Fault) -> Range<Int> {
    let start = index
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    guard index > start else { throw Fault(.notXML, start) }
    guard index - start <= Self.longestName else { throw Fault(.tooComplex, start) }
    return start..<index
  }

  private func localName(_ qualified: Range<Int>) -> XMLName {
    var start = qualified.lowerBound
    var place = start
    while place < qualified.upperBound {
      if bytes[place] == UInt8(ascii: ":"), start == qualified.lowerBound { start = place + 1 }
      place += 1
    }
    return XMLName(bytes, start..<qualified.upperBound)
  }

  // MARK: Bytes

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"): true
    default: isSpace(byte)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  @discardableResult private mutating func skipSpace() -> Bool {
    let start = index
    while let byte = peek, Self.isSpace(byte) { index += 1 }
    return index > start
  }

  private func starts(_ text: StaticString) -> Bool {
    guard bytes.count - index >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { buffer in unsafe bytes[index...].starts(with: buffer) }
  }

  private mutating func skip(past mark: StaticString, from start: Int) throws(Fault) {
    let tag = index
    let first = mark.withUTF8Buffer { buffer in unsafe buffer.first }
    index = start
    while index < bytes.count {
      if bytes[index] == first, starts(mark) {
        index += mark.utf8CodeUnitCount
        return
      }
      index += 1
    }
    throw Fault(.notXML, tag)
  }
}
