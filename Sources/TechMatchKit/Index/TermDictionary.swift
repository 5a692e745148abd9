/// A ``TermInterner`` that no longer grows: it maps the bytes of terms to ordinals, and back.
///
/// It is in memory or in a mapped file; terms on a damaged page are not found. Immutable and
/// `Sendable`.
struct TermDictionary: Sendable {
  private let bytes: MappedArray<UInt8>
  private let ends: MappedArray<UInt32>
  private let slots: MappedArray<TermInterner.Slot>

  /// Copies what was interned.
  init(_ interner: TermInterner) {
    let parts = interner.parts
    bytes = MappedArray(parts.bytes)
    ends = MappedArray(parts.ends)
    slots = MappedArray(parts.slots)
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    bytes = try file.uncheckedColumn()
    ends = try file.uncheckedColumn()
    slots = try file.uncheckedColumn()
    guard slots.count > 0, slots.count & (slots.count - 1) == 0 else { throw file.damage }
  }

  func write(to file: inout SnapshotWriter) throws(SnapshotFailure) {
    try file.add(bytes, "bytes")
    try file.add(ends, "ends")
    try file.add(slots, "slots")
  }

  /// The number of terms.
  var count: Int { ends.count }

  /// The bytes of memory in use.
  var byteCount: Int { bytes.byteCount + ends.byteCount + slots.byteCount }

  /// The ordinal of `term`, or `nil` when it is not in the dictionary.
  ///
  /// O(*n*) in its length.
  func find(_ term: Span<UInt8>) -> TermID? {
    let key = TermKey.of(term)
    var place = TermKey.place(key, among: slots.count)
    // The search ends, because at most four fifths of the slots are taken.
    while slots.isSound(place..<place + 1) {
      let slot = slots[place]
      if slot.key == 0 { return nil }
      if slot.key == key, matches(slot, term) { return slot.ordinal }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ slot: TermInterner.Slot, _ term: Span<UInt8>) -> Bool {
    if term.count <= TermKey.longestInline { return true }
    let own = range(of: slot.ordinal)
    guard own.count == term.count else { return false }
    let bytes = bytes.span.extracting(own)
    for index in term.indices where bytes[index] != term[index] { return false }
    return true
  }

  /// Calls `body` with the bytes of a term of this table.
  func withBytes<Result>(of term: TermID, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(range(of: term)))
  }

  /// The text of a term of this table.
  func text(of term: TermID) -> String { withBytes(of: term) { String(copying: $0) } }

  /// Whether the bytes of `left` come before those of `right`.
  func precedes(_ left: TermID, _ right: TermID) -> Bool {
    let (left, right) = (range(of: left), range(of: right))
    let bytes = bytes.span
    for (one, other) in zip(left, right) where bytes[one] != bytes[other] {
      return bytes[one] < bytes[other]
    }
    return left.count < right.count
  }

  /// The place of a term's bytes, empty where the file is damaged.
  private func range(of term: TermID) -> Range<Int> {
    let term = Int(term)
    guard term < ends.count, ends.isSound(max(0, term - 1)..<term + 1) else { return 0..<0 }
    let range = (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])
    return bytes.isSound(range) ? range : 0..<0
  }
}
