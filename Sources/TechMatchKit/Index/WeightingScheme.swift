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
  ///   - side: Which side of the pair the record is on; BM25 treats them differently.
  ///   - averageLength: The mean over all achievements of the sum of frequencies.
  ///   - scratch: A buffer to reuse.
  ///   - weights: Where the weights go, one per term.
  ///   - idf: The inverse document frequency of the term at a place of `frequencies`.
  /// - Complexity: O(*n*).
  func append(
    _ frequencies: Span<Float>,
    side: Side,
    averageLength: Double,
    scratch: inout [Double],
    to weights: inout [Weight],
    idf: (Int) -> Double
  ) {
    scratch.removeAll(keepingCapacity: true)
    let limit: WeightLimit
    switch (self, side) {
    case (.tfidf, _):
      limit = .length
      var squares = 0.0
      for place in frequencies.indices {
        let weight = Dampening.table[frequencies[place]] * idf(place)
        scratch.append(weight)
        squares += weight * weight
      }
      let length = max(squares.squareRoot(), .leastNormalMagnitude)
      for place in scratch.indices { scratch[place] /= length }
    case (.bm25, .demand):
      limit = .sum
      var total = 0.0
      for place in frequencies.indices {
        let weight = Double(frequencies[place]) * idf(place)
        scratch.append(weight)
        total += weight
      }
      let divisor = max(total, .leastNormalMagnitude)
      for place in scratch.indices { scratch[place] /= divisor }
    case (.bm25(let k1, let b), .achievement):
      limit = .each
      var length = 0.0
      for place in frequencies.indices { length += Double(frequencies[place]) }
      let saturation = k1 * (1 - b + b * length / max(averageLength, .leastNormalMagnitude))
      for place in frequencies.indices {
        let frequency = Double(frequencies[place])
        scratch.append(frequency / (frequency + saturation))
      }
    }
    Weight.append(scratch.span, within: limit, to: &weights)
  }

  /// The natural logarithm rounded to 2⁻²⁰.
  fileprivate static func roundedLog(_ value: Double) -> Double {
    (log(value) * 0x1p20).rounded() * 0x1p-20
  }
}

/// `1 + ln tf`, continued below 1 by its tangent `tf`, so that a field weight under 1 stays positive.
///
/// Looked up for the whole numbers that nearly all frequencies are: a logarithm for each of 45 million
/// entries took a tenth of the index build.
struct Dampening: Sendable {
  static let table = Dampening()
  private let wholeNumbers = (0..<256).map { Dampening.value(Double($0)) }

  /// The dampened frequency.
  @inline(__always)
  subscript(frequency: Float) -> Double {
    if frequency < 256 {
      let whole = Int(frequency)
      if Float(whole) == frequency { return wholeNumbers[whole] }
    }
    return Self.value(Double(frequency))
  }

  private static func value(_ frequency: Double) -> Double {
    frequency >= 1 ? 1 + WeightingScheme.roundedLog(frequency) : frequency
  }
}

/// The two sides of a pair.
public enum Side: String, CaseIterable, Sendable {
  /// What is offered: the documents.
  case achievement
  /// What is needed: the queries.
  case demand
}
