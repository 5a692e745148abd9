/// The stems of the English words seen so far, so that each distinct word is stemmed once.
///
/// Text repeats its words: looking one up costs a tenth of stemming it. Owned by one worker; emptied when
/// it is full, so that its memory stays bounded.
struct StemCache {
  private var words = TermDictionary()
  private var stems: [UInt8] = []
  private var ends: [Int] = []

  /// The most words kept.
  private static let capacity = 1 << 17

  /// Calls `body` with the stem of a folded word, or with nothing for a stop word.
  ///
  /// Amortised O(*n*).
  mutating func withStem<Result>(
    of word: Span<UInt8>,
    _ body: (Span<UInt8>) -> Result
  ) -> Result {
    if words.count == Self.capacity { self = StemCache() }
    let ordinal = Int(words.intern(word))
    if ordinal == ends.count {
      if !StopWords.english.contains(word) {
        stems.append(contentsOf: PorterStemmer.stem(word.indices.map { word[$0] }))
      }
      ends.append(stems.count)
    }
    let start = ordinal == 0 ? 0 : ends[ordinal - 1]
    return body(stems.span.extracting(start..<ends[ordinal]))
  }
}
