/// Collects the tags of records as whole concepts, each once a record.
///
/// A tag's identity is its folded text (``TagFolding``): width, case and spaces do not matter. Owned by
/// one worker, which hands out its records chunk by chunk and keeps its dictionary.
struct TagCounter {
  /// The tags seen, by order of first occurrence.
  private(set) var dictionary = TermDictionary()
  /// The records of the current chunk.
  private(set) var records = TermFrequencies()
  private var folded: [UInt8] = []

  private static let once = TermFrequency(of: .tags, weight: 1)

  /// Adds the tag set of a record.
  ///
  /// O(*n*²) in its number of tags, which is small.
  mutating func count(_ tags: [String]) {
    let start = records.terms.count
    // The buffer moves out of the counter while its bytes are borrowed.
    var folded: [UInt8] = []
    swap(&folded, &self.folded)
    defer { swap(&folded, &self.folded) }
    for tag in tags {
      TagFolding.fold(tag, into: &folded)
      guard !folded.isEmpty else { continue }
      let ordinal = dictionary.intern(folded.span)
      guard !records.terms[start...].contains(ordinal) else { continue }
      records.terms.append(ordinal)
      records.frequencies.append(Self.once)
    }
    records.starts.append(UInt32(records.terms.count))
  }

  /// Ends the chunk: its records, after which the counter has none.
  mutating func finishChunk() -> TermFrequencies { records.takeAll() }
}
