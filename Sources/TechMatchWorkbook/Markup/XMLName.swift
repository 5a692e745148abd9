/// The local name of an element or attribute, as a number: at most sixteen bytes.
///
/// Parsers compare a name for each tag; a number compares faster than a text. Longer names are all alike, and
/// no part of a workbook that is read has one.
struct XMLName: Hashable, Sendable, ExpressibleByStringLiteral {
  private let bytes: UInt128

  /// Takes some of the bytes of a document.
  init(_ document: [UInt8], _ range: Range<Int>) {
    var bytes: UInt128 = range.count > 16 ? .max : 0
    if bytes == 0 {
      var place = range.lowerBound
      while place < range.upperBound {
        bytes = bytes << 8 | UInt128(document[place])
        place += 1
      }
    }
    self.bytes = bytes
  }

  /// Takes a name from the source.
  init(stringLiteral name: String) {
    let bytes = Array(name.utf8)
    self.init(bytes, bytes.indices)
  }
}
