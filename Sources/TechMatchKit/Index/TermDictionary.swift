/// The dense ordinal of a term inside one dictionary, 0..<count.
typealias TermID = UInt32

/// Terms by their bytes, and bytes by their term.
///
/// All terms lie in one byte buffer; a hash table with open addressing and linear probing (Knuth,
/// *The Art of Computer Programming* 3, §6.4) maps bytes to ordinals. A slot holds a ``TermKey``, which for
/// a term of up to seven bytes (every pair of Chinese characters) *is* the term, so that a look-up reads no
/// other memory. No `String` per term, no object, and no `Hasher`, whose seed differs in every process:
/// ordinals depend on the order of first occurrence alone.
///
/// A value owned by one worker while it grows, then shared read-only.
struct TermDictionary: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// The key of the term in each slot, 0 in a free one; a power of two in number.
  private var keys: [UInt64]
  /// The ordinal of the term in each slot.
  private var ordinals: [TermID]
  private var shift: UInt64

  /// An empty dictionary.
  init() {
    keys = Array(repeating: 0, count: 1024)
    ordinals = Array(repeating: 0, count: 1024)
    shift = 64 - 10
  }

  /// The number of terms.
  var count: Int { ends.count }

  /// The bytes held, for memory reports.
  var byteCount: Int {
    bytes.capacity + ends.capacity * 4 + keys.capacity * 8 + ordinals.capacity * 4
  }

  /// The ordinal of `term`, which is added when it is new.
  ///
  /// O(*n*) in its length, amortised.
  mutating func intern(_ term: Span<UInt8>) -> TermID {
    let key = TermKey.of(term)
    var slot = Int(truncatingIfNeeded: TermKey.mixed(key) >> shift)
    while keys[slot] != 0 {
      if keys[slot] == key, matches(ordinals[slot], term) { return ordinals[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    let ordinal = TermID(ends.count)
    for index in term.indices { bytes.append(term[index]) }
    ends.append(UInt32(bytes.count))
    keys[slot] = key
    ordinals[slot] = ordinal
    if ends.count * 3 > keys.count * 2 { grow() }
    return ordinal
  }

  /// The ordinal of `term`, or `nil` when it is not in the dictionary.
  ///
  /// O(*n*) in its length.
  func find(_ term: Span<UInt8>) -> TermID? {
    let key = TermKey.of(term)
    var slot = Int(truncatingIfNeeded: TermKey.mixed(key) >> shift)
    while keys[slot] != 0 {
      if keys[slot] == key, matches(ordinals[slot], term) { return ordinals[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Calls `body` with the bytes of a term of this dictionary.
  func withBytes<Result>(of term: TermID, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(range(of: term)))
  }

  /// The text of a term of this dictionary.
  func text(of term: TermID) -> String {
    String(decoding: bytes[range(of: term)], as: UTF8.self)
  }

  /// Whether the bytes of `left` come before those of `right`.
  func precedes(_ left: TermID, _ right: TermID) -> Bool {
    bytes[range(of: left)].lexicographicallyPrecedes(bytes[range(of: right)])
  }

  private func range(of term: TermID) -> Range<Int> {
    (term == 0 ? 0 : Int(ends[Int(term) - 1]))..<Int(ends[Int(term)])
  }

  /// Whether a term whose key equals that of `term` is `term`.
  @inline(__always)
  private func matches(_ candidate: TermID, _ term: Span<UInt8>) -> Bool {
    if term.count <= TermKey.longestInline { return true }
    let range = range(of: candidate)
    guard range.count == term.count else { return false }
    for index in term.indices where bytes[range.lowerBound + index] != term[index] { return false }
    return true
  }

  private mutating func grow() {
    var widerKeys = [UInt64](repeating: 0, count: keys.count * 2)
    var widerOrdinals = [TermID](repeating: 0, count: keys.count * 2)
    shift -= 1
    for (slot, key) in keys.enumerated() where key != 0 {
      var place = Int(truncatingIfNeeded: TermKey.mixed(key) >> shift)
      while widerKeys[place] != 0 { place = (place + 1) & (widerKeys.count - 1) }
      widerKeys[place] = key
      widerOrdinals[place] = ordinals[slot]
    }
    keys = widerKeys
    ordinals = widerOrdinals
  }
}

/// A 64-bit stand-in for the bytes of a term, never 0.
///
/// Up to seven bytes: the bytes themselves below their number, so equal keys are equal terms. Longer: a
/// hash with the top bit set, so equal keys need a look at the bytes.
enum TermKey {
  /// The most bytes that a key holds.
  static let longestInline = 7

  /// The key of a term.
  ///
  /// O(*n*) in its length, eight bytes at a time.
  @inline(__always)
  static func of(_ term: Span<UInt8>) -> UInt64 {
    let count = term.count
    // Loads stay inside the span: every offset is at most `count` minus the size of what is loaded.
    return unsafe term.withUnsafeBytes { bytes in
      if count >= 8 {
        var hash = UInt64(truncatingIfNeeded: count)
        var offset = 0
        while offset + 8 < count {
          let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          hash = mixed(hash ^ word)
          offset += 8
        }
        // The last eight bytes, which may overlap those before.
        let last = unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        return mixed(hash ^ last) | 1 << 63
      }
      var key = UInt64(truncatingIfNeeded: count + 1) << 56
      if count >= 4 {
        let first = unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
        let last = unsafe bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
        key |= UInt64(first) | UInt64(last) << UInt64(truncatingIfNeeded: (count - 4) * 8)
      } else {
        for index in 0..<count {
          let byte = unsafe bytes[index]
          key |= UInt64(byte) << UInt64(truncatingIfNeeded: index * 8)
        }
      }
      return key
    }
  }

  /// Spreads the bits of a value: multiplication by 2⁶⁴ divided by the golden ratio (Knuth 3, §6.4), with
  /// the upper half folded in before, so that the top bits depend on all.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
