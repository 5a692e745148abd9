/// A 64-bit digest of bytes that come piece by piece: to notice a change, not to withstand an attack.
///
/// The same on every machine and in every process. A value, `Sendable`.
public struct ContentDigest: Sendable {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  /// The digest of no bytes.
  public init() {}

  /// Adds bytes; the digest does not depend on how they were cut.
  ///
  /// O(*n*).
  public mutating func add(_ bytes: some Collection<UInt8>) {
    count &+= UInt64(bytes.count)
    rest.append(contentsOf: bytes)
    var place = 0
    rest.withUnsafeBytes { buffer in
      while place + 8 <= buffer.count {
        mix(unsafe buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
        place += 8
      }
    }
    rest.removeFirst(place)
  }

  /// Sixteen hexadecimal digits.
  public var hex: String {
    var last = self
    var word: UInt64 = 0
    for byte in rest { word = word << 8 | UInt64(byte) }
    last.mix(word)
    last.mix(count)
    let digits = String(last.state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    state = (product.high ^ product.low) &+ 0x9E37_79B9_7F4A_7C15
  }
}
