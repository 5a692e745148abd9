/// Collects the tags of records as whole concepts, each once a record.
///
/// A tag's identity is its folded text (``TagFolding``): width, case and spaces do not matter. Owned by
/// one worker, chunk after chunk.
struct TagCounter {
  /// The tags of the current chunk, by order of first occurrence.
  private(set) var dictionary = TermDictionary()
  /// The records of the current chunk.
  private(set) var records = TermFrequencies()
  private var folded: [UInt8] = []

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
      records.frequencies.append(1)
    }
    records.starts.append(UInt32(records.terms.count))
  }

  /// Ends the chunk: what was counted, after which the counter is empty.
  mutating func finishChunk() -> (TermDictionary, TermFrequencies) {
    let chunk = (dictionary, records)
    dictionary = TermDictionary()
    records = TermFrequencies()
    return chunk
  }
}
