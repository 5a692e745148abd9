/// A 64-bit digest of bytes that arrive in pieces.
///
/// It shows a change, and does not withstand an attack.
///
/// The same on every machine and in every process. A `Sendable` value.
package struct ContentDigest: Sendable {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Up to seven bytes that wait for an eighth, the first in the lowest bits.
  private var rest: UInt64 = 0
  private var count: UInt64 = 0

  /// The digest of no bytes.
  package init() {}

  /// Adds bytes; the digest does not depend on how they are divided into pieces.
  ///
  /// O(*n*).
  package mutating func add(_ bytes: Span<UInt8>) {
    var place = 0
    while place < bytes.count, count & 7 != 0 {
      add(bytes[place])
      place += 1
    }
    while bytes.count - place >= 8 {
      var word: UInt64 = 0
      for byte in 0..<8 { word |= UInt64(bytes[place + byte]) << UInt64(byte * 8) }
      mix(word)
      count &+= 8
      place += 8
    }
    while place < bytes.count {
      add(bytes[place])
      place += 1
    }
  }

  /// Adds the bytes of a text in UTF-8.
  package mutating func add(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    add(text.utf8.span)
  }

  /// Adds a number.
  mutating func add(_ number: Int64) {
    mix(UInt64(bitPattern: number))
    count &+= 8
  }

  /// The digest of what was added.
  package var value: UInt64 {
    var last = self
    last.mix(rest)
    last.mix(count)
    return last.state
  }

  /// The digest in sixteen hexadecimal digits.
  package var hex: String { Self.hex(value) }

  /// A digest in sixteen hexadecimal digits.
  package static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ byte: UInt8) {
    rest |= UInt64(byte) << (count & 7 &* 8)
    count &+= 1
    if count & 7 == 0 {
      mix(rest)
      rest = 0
    }
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    state = (product.high ^ product.low) &+ 0x9E37_79B9_7F4A_7C15
  }
}
