import Foundation

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces, for ledgers that must show any change.
///
/// The toolchain has no implementation on Linux. A `Sendable` value.
package struct SHA256: Sendable {
  private static let constants: [UInt32] = primes(64).map { fraction($0, cubeRoot: true) }
  private static let start: [UInt32] = primes(8).map { fraction($0, cubeRoot: false) }

  private var state = start
  private var schedule = [UInt32](repeating: 0, count: 64)
  /// Bytes that wait for a whole block of 64.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  /// The digest of no bytes.
  package init() {}

  /// Adds bytes; the digest does not depend on how they are divided into pieces.
  ///
  /// O(*n*).
  package mutating func add(_ bytes: Span<UInt8>) {
    count += UInt64(bytes.count)
    var place = 0
    if !rest.isEmpty {
      while place < bytes.count, rest.count < 64 {
        rest.append(bytes[place])
        place += 1
      }
      guard rest.count == 64 else { return }
      let block = rest
      rest.removeAll(keepingCapacity: true)
      mix(block.span, from: 0)
    }
    while bytes.count - place >= 64 {
      mix(bytes, from: place)
      place += 64
    }
    while place < bytes.count {
      rest.append(bytes[place])
      place += 1
    }
  }

  /// The digest of what was added, as 64 hexadecimal digits.
  package var hex: String {
    var last = self
    let bits = count * 8
    var end: [UInt8] = [0x80]
    while (rest.count + end.count) % 64 != 56 { end.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    last.add(end.span)
    return last.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The digest of a message, as 64 hexadecimal digits.
  ///
  /// O(*n*).
  package static func hex(_ message: [UInt8]) -> String {
    var digest = SHA256()
    digest.add(message.span)
    return digest.hex
  }

  /// The digest of data of any size, as 64 hexadecimal digits.
  ///
  /// O(*n*); a mapped file is read once, and never as a whole.
  static func hex(_ data: Data) -> String {
    var digest = SHA256()
    var place = data.startIndex
    while place < data.endIndex {
      let end = min(place + (1 << 20), data.endIndex)
      digest.add([UInt8](data[place..<end]).span)
      place = end
    }
    return digest.hex
  }

  private mutating func mix(_ bytes: Span<UInt8>, from start: Int) {
    for word in 0..<16 {
      let place = start + word * 4
      schedule[word] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
        | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for word in 16..<64 {
      let (early, late) = (schedule[word - 15], schedule[word - 2])
      let first = Self.rotated(early, 7) ^ Self.rotated(early, 18) ^ early >> 3
      let second = Self.rotated(late, 17) ^ Self.rotated(late, 19) ^ late >> 10
      schedule[word] = schedule[word - 16] &+ first &+ schedule[word - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum1 = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let one = h &+ sum1 &+ choice &+ Self.constants[round] &+ schedule[round]
      let sum0 = Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ one, c, b, a, one &+ sum0 &+ majority)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func primes(_ count: Int) -> [Int] {
    var primes: [Int] = []
    var number = 2
    while primes.count < count {
      if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
      number += 1
    }
    return primes
  }

  /// The first 32 bits of the fraction of a root, by halving an interval of whole numbers.
  private static func fraction(_ number: Int, cubeRoot: Bool) -> UInt32 {
    // The root times 2³², rounded down: the largest r with rᵏ ≤ number · 2³²ᵏ.
    let wide = UInt128(number)
    var low: UInt128 = 0
    var high: UInt128 = UInt128(1) << 37
    while high - low > 1 {
      let middle = (low + high) / 2
      let isBelow =
        cubeRoot
        ? middle * middle <= (wide << 96) / middle : middle * middle <= wide << 64
      if isBelow { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }
}
