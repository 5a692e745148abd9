/// How text becomes terms.
public enum AnalyzerKind: String, CaseIterable, Sendable {
  /// Folded words without English stop words, English words reduced to their stem.
  case standard
  /// Folded words as they are.
  case plain
}

/// Receives the terms of a text one by one.
protocol TermSink: ~Copyable {
  /// Takes a term: folded UTF-8 bytes, never empty, at most ``Tokenizer/longestTerm`` bytes.
  ///
  /// The bytes are valid during the call only.
  mutating func take(_ term: Span<UInt8>)
}
