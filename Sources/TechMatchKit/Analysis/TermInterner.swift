/// The dense ordinal of a term in one dictionary, 0..<count.
typealias TermID = UInt32

/// Maps the bytes of terms to dense ordinals, and back.
///
/// All terms are in one byte buffer; a hash table with open addressing and linear probing (Knuth,
/// *The Art of Computer Programming* 3, §6.4) maps bytes to ordinals. A slot holds a ``TermKey``,
/// which for a term of up to seven bytes (every pair of Chinese characters) *is* the term, so that
/// a look-up reads nothing else. There is no `String` or object for each term, and no `Hasher`,
/// whose seed differs in every process: ordinals depend on the order of first occurrence alone.
///
/// A value owned by one worker while it grows, then shared read-only.
struct TermInterner: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Their number is a power of two; at most four fifths are taken.
  private var slots: [Slot]

  /// Everything that a look-up needs, in sixteen bytes, which never cross a cache line.
  struct Slot: BitwiseCopyable {
    /// 0 in a free slot.
    var key: UInt64 = 0
    var ordinal: TermID = 0
    /// Where the term's bytes start.
    var start: UInt32 = 0
  }

  /// An empty dictionary.
  init() {
    slots = Array(repeating: Slot(), count: 1024)
  }

  /// The bytes of all terms, where each ends, and the slots of the hash table.
  var parts: (bytes: [UInt8], ends: [UInt32], slots: [Slot]) { (bytes, ends, slots) }

  /// The number of terms.
  var count: Int { ends.count }

  /// The bytes of memory in use.
  var byteCount: Int { bytes.capacity + ends.capacity * 4 + slots.capacity * 16 }

  /// The ordinal of `term`, which is added when it is new.
  ///
  /// O(*n*) in its length, amortised.
  mutating func intern(_ term: Span<UInt8>) -> TermID {
    let key = TermKey.of(term)
    let place = place(of: term, key)
    if slots[place].key != 0 { return slots[place].ordinal }
    let ordinal = TermID(ends.count)
    slots[place] = Slot(key: key, ordinal: ordinal, start: UInt32(bytes.count))
    for index in term.indices { bytes.append(term[index]) }
    ends.append(UInt32(bytes.count))
    if ends.count * 5 > slots.count * 4 { grow() }
    return ordinal
  }

  /// The ordinal of `term`, or `nil` when it is not in the dictionary.
  ///
  /// O(*n*) in its length.
  func find(_ term: Span<UInt8>) -> TermID? {
    let slot = slots[place(of: term, TermKey.of(term))]
    return slot.key == 0 ? nil : slot.ordinal
  }

  /// The place of the slot of a term, or of the free slot where it belongs.
  @inline(__always)
  private func place(of term: Span<UInt8>, _ key: UInt64) -> Int {
    var place = TermKey.place(key, among: slots.count)
    while true {
      let slot = slots[place]
      if slot.key == 0 || slot.key == key && matches(slot, term) { return place }
      place = (place + 1) & (slots.count - 1)
    }
  }

  /// Calls `body` with the bytes of a term of this dictionary.
  func withBytes<Result>(of term: TermID, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(range(of: term)))
  }

  /// The text of a term of this dictionary.
  func text(of term: TermID) -> String {
    String(decoding: bytes[range(of: term)], as: UTF8.self)
  }

  private func range(of term: TermID) -> Range<Int> {
    (term == 0 ? 0 : Int(ends[Int(term) - 1]))..<Int(ends[Int(term)])
  }

  /// Whether the term of a slot whose key equals that of `term` is `term`.
  @inline(__always)
  private func matches(_ slot: Slot, _ term: Span<UInt8>) -> Bool {
    if term.count <= TermKey.longestInline { return true }
    let start = Int(slot.start)
    // Keys of longer terms do not distinguish lengths.
    if term.count >= TermKey.longestMeasured,
      Int(ends[Int(slot.ordinal)]) - start != term.count
    {
      return false
    }
    let bytes = bytes.span.extracting(start..<start + term.count)
    for index in term.indices where bytes[index] != term[index] { return false }
    return true
  }

  private mutating func grow() {
    var wider = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.key != 0 {
      var place = TermKey.place(slot.key, among: wider.count)
      while wider[place].key != 0 { place = (place + 1) & (wider.count - 1) }
      wider[place] = slot
    }
    slots = wider
  }
}

/// A 64-bit stand-in for the bytes of a term, never 0.
///
/// A term of up to seven bytes is its own key, with its length in the top byte, so equal keys are
/// equal terms. A longer term has a hash, with its length and a set bit in the top byte; when such
/// keys are equal, the bytes have to be compared.
enum TermKey {
  /// The most bytes that a key holds.
  static let longestInline = 7
  /// The length from which keys no longer distinguish lengths.
  static let longestMeasured = 127

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
        // The last eight bytes, which may overlap those before them.
        let last = unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        let measure = UInt64(truncatingIfNeeded: min(count, longestMeasured)) | 0x80
        return mixed(hash ^ last) >> 8 | measure << 56
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

  /// The slot at which the search for a key begins; `slots` is a power of two.
  @inline(__always)
  static func place(_ key: UInt64, among slots: Int) -> Int {
    Int(truncatingIfNeeded: mixed(key) >> UInt64(truncatingIfNeeded: slots.leadingZeroBitCount + 1))
  }

  /// Mixes the bits of a value: multiplies it by 2⁶⁴ divided by the golden ratio (Knuth 3, §6.4)
  /// after folding in the upper half, so that the top bits depend on all bits.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
