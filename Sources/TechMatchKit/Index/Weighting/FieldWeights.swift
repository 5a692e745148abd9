/// What an occurrence of a term counts in each field.
///
/// The frequency of a term in a record is the sum over its fields of weight × occurrences, before
/// the weighting scheme dampens it, as in BM25F (Robertson, Zaragoza, Taylor, *Simple BM25
/// Extension to Multiple Weighted Fields*, CIKM 2004). Weights are numbers in 0…100 and are rounded
/// to sixteenths; a weight of 0 leaves a field out.
public struct FieldWeights: Hashable, Sendable {
  /// The weight of the title, Chinese and English.
  public var title: Double
  /// The weight of the summary (of a demand: problem and content).
  public var summary: Double
  /// The weight of the indicators.
  public var indicators: Double
  /// The weight of the tags as words; as whole concepts they have a part of the score of their own.
  public var tags: Double

  /// Makes weights.
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
