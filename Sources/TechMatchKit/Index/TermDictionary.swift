/// The dense ordinal of a term inside one dictionary, 0..<count.
typealias TermID = UInt32

/// Terms by their bytes, and bytes by their term.
///
/// All terms lie in one byte buffer; a hash table with open addressing and linear probing (Knuth,
/// *The Art of Computer Programming* 3, §6.4) maps bytes to ordinals. No `String` per term, no
/// object, and no `Hasher`, whose seed differs in every process: ordinals depend on the order of
/// first occurrence alone.
///
/// A value owned by one worker while it grows, then shared read-only.
struct TermDictionary: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The hash of each term, so that growing the table reads no bytes.
  private var hashes: [UInt32] = []
  /// Ordinal + 1 at the slot a term hashed to, 0 for a free slot; a power of two in size.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  /// The number of terms.
  var count: Int { ends.count }

  /// The bytes held, for memory reports.
  var byteCount: Int {
    bytes.capacity + ends.capacity * 8 + (hashes.capacity + slots.capacity) * 4
  }

  /// The ordinal of `term`, which is added when it is new.
  ///
  /// O(*n*) in its length, amortised.
  mutating func intern(_ term: Span<UInt8>) -> TermID {
    let hash = Self.hash(term)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = slots[slot] - 1
      if hashes[Int(candidate)] == hash, matches(candidate, term) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    let ordinal = TermID(ends.count)
    for index in term.indices { bytes.append(term[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = ordinal + 1
    if ends.count * 2 > slots.count { grow() }
    return ordinal
  }

  /// The ordinal of `term`, or `nil` when it is not in the dictionary.
  ///
  /// O(*n*) in its length.
  func find(_ term: Span<UInt8>) -> TermID? {
    let hash = Self.hash(term)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = slots[slot] - 1
      if hashes[Int(candidate)] == hash, matches(candidate, term) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
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
    (term == 0 ? 0 : ends[Int(term) - 1])..<ends[Int(term)]
  }

  private func matches(_ candidate: TermID, _ term: Span<UInt8>) -> Bool {
    let range = range(of: candidate)
    guard range.count == term.count else { return false }
    for index in term.indices where bytes[range.lowerBound + index] != term[index] { return false }
    return true
  }

  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: slots.count * 4)
    for (ordinal, hash) in hashes.enumerated() {
      var slot = Int(hash) & (wider.count - 1)
      while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = UInt32(ordinal) + 1
    }
    slots = wider
  }

  /// FNV-1a over the bytes (Fowler, Noll, Vo), with a final mix so that the low bits depend on all.
  private static func hash(_ term: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in term.indices {
      hash = (hash ^ UInt64(term[index])) &* 0x100_0000_01B3
    }
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: (hash &* 0xBF58_476D_1CE4_E5B9) >> 32)
  }
}
