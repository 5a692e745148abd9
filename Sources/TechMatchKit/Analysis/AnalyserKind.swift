/// How text becomes terms.
public enum AnalyserKind: String, CaseIterable, Sendable {
  /// Folded words, with English words reduced to their stems and English stop words left out.
  case standard
  /// Folded words as they are.
  case plain
}

/// Receives the terms of a text one by one.
protocol TermSink: ~Copyable {
  /// Takes a term: folded UTF-8, 1…``Tokeniser/longestTerm`` bytes.
  ///
  /// The bytes are valid only during the call.
  mutating func take(_ term: Span<UInt8>)

  /// Takes a folded English word that may be a stop word and may have a stem.
  mutating func takeWord(_ word: Span<UInt8>)

  /// Ends a run of Chinese characters: the next term does not overlap the last one.
  mutating func endRun()
}

extension TermSink where Self: ~Copyable {
  /// Takes the stem of the word, unless it is a stop word.
  mutating func takeWord(_ word: Span<UInt8>) {
    if StopWords.english.contains(word) { return }
    take(PorterStemmer.stem(word.indices.map { word[$0] }).span)
  }

  /// Does nothing.
  mutating func endRun() {}
}
