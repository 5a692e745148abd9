/// The records of one side of a segment that were changed or withdrawn since it was built, with one
/// bit per record.
///
/// A `Sendable` value.
struct RemovedRecords: Sendable {
  private var words: [UInt64] = []
  /// The number of records removed.
  private(set) var count = 0

  /// Whether a record was removed.
  @inline(__always)
  func contains(_ document: LocalDocID) -> Bool {
    if count == 0 { return false }
    let word = Int(document >> 6)
    return word < words.count && words[word] >> UInt64(document & 63) & 1 != 0
  }

  /// Removes a record.
  mutating func insert(_ document: LocalDocID) {
    guard !contains(document) else { return }
    let word = Int(document >> 6)
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(document & 63)
    count += 1
  }
}
