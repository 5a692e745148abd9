/// The stems of the English words seen so far, so that each distinct word is stemmed once.
///
/// Text repeats its words: looking one up costs a tenth of stemming it. Owned by one worker; emptied when
/// it is full, so that its memory stays bounded.
struct StemCache {
  private var words = TermDictionary()
  private var stems: [[UInt8]] = []

  /// The most words kept.
  private static let capacity = 1 << 16

  /// The place of a word's stem in the cache; an empty stem stands for a stop word.
  ///
  /// Amortised O(*n*).
  mutating func place(of word: Span<UInt8>) -> Int {
    if words.count == Self.capacity { self = StemCache() }
    let ordinal = Int(words.intern(word))
    if ordinal == stems.count {
      stems.append(
        StopWords.english.contains(word)
          ? [] : PorterStemmer.stem(word.indices.map { word[$0] })
      )
    }
    return ordinal
  }

  /// The stem at a place that ``place(of:)`` gave.
  subscript(place: Int) -> [UInt8] { stems[place] }
}
