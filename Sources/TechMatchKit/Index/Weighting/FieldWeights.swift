/// How much an occurrence of a term counts in each field.
///
/// A term's frequency in a record is the sum over its fields of weight × occurrences, before the
/// weighting scheme dampens it (BM25F's way: Robertson, Zaragoza, Taylor, *Simple BM25
/// Extension to Multiple Weighted Fields*, CIKM 2004). Counted in sixteenths; a weight of 0 leaves a field out.
public struct FieldWeights: Hashable, Sendable {
  /// The weight of the title, Chinese and English.
  public var title: Double
  /// The weight of the summary (for a demand: problem and content).
  public var summary: Double
  /// The weight of the indicators.
  public var indicators: Double
  /// The weight of the tags read as words, beside their part of the score as whole concepts.
  public var tags: Double

  /// Makes weights; the defaults are those of an index.
  public init(title: Double = 1, summary: Double = 1, indicators: Double = 1, tags: Double = 2) {
    self.title = title
    self.summary = summary
    self.indicators = indicators
    self.tags = tags
  }

  /// The weight of a field.
  public subscript(field: TextField) -> Double {
    switch field {
    case .title: title
    case .summary: summary
    case .indicators: indicators
    case .tags: tags
    }
  }

  /// Whether every weight is a finite number in 0…100.
  var isValid: Bool { TextField.allCases.allSatisfy { (0...100).contains(self[$0]) } }
}
