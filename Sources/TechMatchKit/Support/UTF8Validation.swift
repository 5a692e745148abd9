/// Finds bytes that are not UTF-8.
///
/// The well-formed sequences are those of the Unicode Standard, table 3-7: no surrogates, no
/// overlong forms, nothing above U+10FFFF.
package enum UTF8Validation {
  /// The first ill-formed sequence at or after `start`, or `nil`.
  ///
  /// O(*n*); ASCII is read eight bytes at a time.
  package static func firstInvalid(in bytes: Span<UInt8>, from start: Int = 0) -> Range<Int>? {
    var index = start
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index = ByteScan.nonASCII(in: bytes, from: index)
        continue
      }
      let length = wellFormedLength(bytes, index)
      if length == 0 { return index..<illFormedEnd(bytes, index) }
      index += length
    }
    return nil
  }

  /// The number of bytes of the well-formed sequence at `index`, or 0.
  private static func wellFormedLength(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let lead = bytes[index]
    func isTrail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch lead {
    case 0xC2...0xDF: return isTrail(1) ? 2 : 0
    case 0xE0: return isTrail(1, 0xA0...0xBF) && isTrail(2) ? 3 : 0
    case 0xED: return isTrail(1, 0x80...0x9F) && isTrail(2) ? 3 : 0
    case 0xE1...0xEF: return isTrail(1) && isTrail(2) ? 3 : 0
    case 0xF0: return isTrail(1, 0x90...0xBF) && isTrail(2) && isTrail(3) ? 4 : 0
    case 0xF1...0xF3: return isTrail(1) && isTrail(2) && isTrail(3) ? 4 : 0
    case 0xF4: return isTrail(1, 0x80...0x8F) && isTrail(2) && isTrail(3) ? 4 : 0
    default: return 0
    }
  }

  /// The end of an ill-formed sequence: after its lead byte and the trail bytes that follow.
  private static func illFormedEnd(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, end < index + 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
