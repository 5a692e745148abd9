/// SHA-256 (FIPS 180-4), for ledgers that must show any change.
///
/// The toolchain has no implementation on Linux.
package enum SHA256 {
  private static let constants: [UInt32] = primes(64).map { fraction($0, cubeRoot: true) }
  private static let start: [UInt32] = primes(8).map { fraction($0, cubeRoot: false) }

  /// The digest as 64 hexadecimal digits.
  ///
  /// O(*n*).
  package static func hex(_ message: [UInt8]) -> String {
    var bytes = message
    bytes.append(0x80)
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var state = start
    var schedule = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: bytes.count, by: 64) {
      for word in 0..<16 {
        schedule[word] = (0..<4).reduce(0) { $0 << 8 | UInt32(bytes[block + word * 4 + $1]) }
      }
      for word in 16..<64 {
        let (early, late) = (schedule[word - 15], schedule[word - 2])
        let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
        let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
        schedule[word] = schedule[word - 16] &+ first &+ schedule[word - 7] &+ second
      }
      var s = state
      for round in 0..<64 {
        let sum1 = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)
        let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
        let one = s[7] &+ sum1 &+ choice &+ constants[round] &+ schedule[round]
        let sum0 = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)
        let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
        s = [one &+ sum0 &+ majority, s[0], s[1], s[2], s[3] &+ one, s[4], s[5], s[6]]
      }
      for place in 0..<8 { state[place] = state[place] &+ s[place] }
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

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
