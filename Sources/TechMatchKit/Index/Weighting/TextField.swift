/// A field whose words are matched.
public enum TextField: Int, CaseIterable, Sendable {
  /// The title, Chinese and English.
  case title
  /// The summary of an achievement, or the problem and content of a demand, Chinese and English.
  case summary
  /// The indicators.
  case indicators
  /// The tags as words; as whole concepts they are matched separately.
  case tags
}
