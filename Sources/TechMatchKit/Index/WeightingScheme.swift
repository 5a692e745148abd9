import Foundation

/// How term frequencies become weights: a value, so that schemes differ in data and not in kernels.
///
/// Either way a score is an inner product of a demand's vector with an achievement's, at most 1.
public enum WeightingScheme: Hashable, Sendable {
  /// Cosine of vectors with `(1 + ln tf) · idf`, both of length one.
  ///
  /// `idf = 1 + ln((1 + N) / (1 + df))`, as in Manning, Raghavan, Schütze, *Introduction to
  /// Information Retrieval* (2008), §6.4, smoothed so that an unseen term has a weight.
  case tfidf

  /// Okapi BM25 divided by the most that the demand could score, so that it too lies in 0…1.
  ///
  /// Robertson, Zaragoza, *The Probabilistic Relevance Framework* (2009). Dividing changes no order.
  case bm25(k1: Double, b: Double)

  /// Inverse document frequency of a term in `documentFrequency` of `count` documents.
  ///
  /// Rounded to 2⁻²⁰: the last bit of a logarithm differs between C libraries, and scores must not.
  func inverseDocumentFrequency(_ documentFrequency: UInt32, of count: Int) -> Double {
    let total = Double(count)
    let frequency = Double(documentFrequency)
    return switch self {
    case .tfidf: 1 + Self.roundedLog((1 + total) / (1 + frequency))
    case .bm25: Self.roundedLog(1 + max(0, total - frequency + 0.5) / (frequency + 0.5))
    }
  }

  /// Turns the weighted term frequencies of one record into its vector.
  ///
  /// - Parameters:
  ///   - frequencies: Weighted frequencies, each above 0, in the order in which the terms occur; the
  ///     sums run in this order and so depend on the record alone.
  ///   - idf: The inverse document frequency of each term, in the same order.
  ///   - side: Which side of the pair the record is on; BM25 treats them differently.
  ///   - averageLength: The mean over all achievements of the sum of frequencies.
  /// - Returns: One weight per term, rounded to `Float`. O(*n*).
  func vector(
    frequencies: some Collection<Float>,
    idf: some Collection<Double>,
    side: Side,
    averageLength: Double
  ) -> [Float] {
    switch self {
    case .tfidf:
      let raw = zip(frequencies, idf).map { Self.dampened(Double($0)) * $1 }
      let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return raw.map { Float($0 / length) }
    case .bm25(let k1, let b):
      switch side {
      case .demand:
        let raw = zip(frequencies, idf).map { Double($0) * $1 }
        let total = raw.reduce(0, +)
        return raw.map { Float($0 / total) }
      case .achievement:
        let length = frequencies.reduce(0) { $0 + Double($1) }
        let saturation = k1 * (1 - b + b * length / max(averageLength, .leastNormalMagnitude))
        return frequencies.map { Float(Double($0) / (Double($0) + saturation)) }
      }
    }
  }

  /// `1 + ln tf`, continued below 1 by its tangent `tf`, so that a field weight under 1 stays positive.
  static func dampened(_ frequency: Double) -> Double {
    frequency >= 1 ? 1 + roundedLog(frequency) : frequency
  }

  /// The natural logarithm rounded to 2⁻²⁰.
  private static func roundedLog(_ value: Double) -> Double {
    (log(value) * 0x1p20).rounded() * 0x1p-20
  }
}

/// The two sides of a pair.
public enum Side: String, CaseIterable, Sendable {
  /// What is offered: the documents.
  case achievement
  /// What is needed: the queries.
  case demand
}
