/// How text becomes terms.
public enum AnalyserKind: String, CaseIterable, Sendable {
  /// Folded words without English stop words, English words reduced to their stem.
  case standard
  /// Folded words as they are.
  case plain
}

/// Receives the terms of a text one by one.
protocol TermSink: ~Copyable {
  /// Takes a term: folded UTF-8 bytes, never empty, at most ``Tokeniser/longestTerm`` bytes.
  ///
  /// The bytes are valid during the call only.
  mutating func take(_ term: Span<UInt8>)

  /// Takes a folded English word that may be a stop word and may have a stem.
  mutating func takeWord(_ word: Span<UInt8>)
}

extension TermSink where Self: ~Copyable {
  /// Leaves out stop words and takes the stem of others.
  mutating func takeWord(_ word: Span<UInt8>) {
    if StopWords.english.contains(word) { return }
    take(PorterStemmer.stem(word.indices.map { word[$0] }).span)
  }
}
