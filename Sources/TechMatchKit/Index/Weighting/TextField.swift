/// A field of a record whose words are matched.
public enum TextField: Int, CaseIterable, Sendable {
  /// The title, Chinese and English.
  case title
  /// The summary of an achievement; problem and content of a demand; Chinese and English.
  case summary
  /// The indicators.
  case indicators
  /// The tags, read as words (they are matched as whole concepts as well).
  case tags
}
