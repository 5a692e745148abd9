/// Finds the next byte of some kind, eight bytes at a time.
///
/// Each step tests a word for a byte that stops the scan (Warren, *Hacker's Delight*, §6-1). A
/// borrow can mark bytes above the first match but none below it, so the lowest mark is exact.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The place of the first line feed at or after `start`, or the number of bytes.
  ///
  /// O(*n*).
  static func lineFeed(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start, words: { zeroes($0 ^ ones &* 0x0A) }, bytes: { $0 == 0x0A })
  }

  /// The place of the first byte at or after `start` that is not ASCII, or the number of bytes.
  ///
  /// O(*n*).
  static func nonASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start, words: { $0 & highBits }, bytes: { $0 >= 0x80 })
  }

  /// The place of the first quote, backslash or control character at or after `start`, or the
  /// number of bytes: what can end a run of plain text in a JSON string.
  ///
  /// O(*n*).
  static func endOfPlainJSON(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(
      in: bytes,
      from: start,
      words: { word in
        let control = (word &- ones &* 0x20) & ~word & highBits
        return zeroes(word ^ ones &* 0x22) | zeroes(word ^ ones &* 0x5C) | control
      },
      bytes: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }
    )
  }

  /// Marks the bytes of a word that are 0.
  @inline(__always)
  private static func zeroes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highBits }

  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>,
    from start: Int,
    words isMarked: (UInt64) -> UInt64,
    bytes isMatch: (UInt8) -> Bool
  ) -> Int {
    var index = start
    // Loads end at most at the last byte.
    unsafe bytes.withUnsafeBytes { buffer in
      while index + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let marks = isMarked(UInt64(littleEndian: word))
        if marks != 0 {
          index += marks.trailingZeroBitCount / 8
          return
        }
        index += 8
      }
      while index < buffer.count, !isMatch(unsafe buffer[index]) { index += 1 }
    }
    return index
  }
}
