import Foundation

/// How term frequencies become weights: a value, so that schemes differ in data and not in kernels.
///
/// Either way a score is an inner product of a demand's vector with an achievement's, at most 1.
public enum WeightingScheme: Hashable, Sendable {
  /// Cosine of vectors in which the title and the rest of a record are weighed apart and then added, the default.
  ///
  /// Either part has coordinates `damp(tf) · idfᵖ` and is divided by the square root of its length, so that a
  /// title neither drowns in a long text nor rules over a short one; the title counts 0.6. A demand's
  /// frequencies are dampened by `1 + ln tf` with *p* = 1.25, an achievement's by `tf / (tf + 2)` with *p* = 0.5:
  /// what a demand says rarely used words for matters, and a record is not held to be long for them.
  /// idf as in ``tfidf``. Chosen on five judged collections (`Benchmarks/Relevance.md`), which have rows for
  /// other values of each number.
  case balanced(BalancedWeighting = BalancedWeighting())

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
    case .balanced, .tfidf: 1 + Self.roundedLog((1 + total) / (1 + frequency))
    case .bm25: Self.roundedLog(1 + max(0, total - frequency + 0.5) / (frequency + 0.5))
    }
  }

  /// What an idf counts in a vector of a side: the power that the scheme takes of it.
  func factor(_ idf: Double, side: Side) -> Double {
    switch (self, side) {
    case (.balanced(let balance), .demand):
      BalancedWeighting.power(idf, quarters: balance.demandQuarters)
    case (.balanced(let balance), .achievement):
      BalancedWeighting.power(idf, quarters: balance.achievementQuarters)
    case (.tfidf, _), (.bm25, .demand): idf
    case (.bm25, .achievement): 1
    }
  }

  /// Turns the weighted term frequencies of one record into its vector.
  ///
  /// - Parameters:
  ///   - frequencies: Weighted frequencies, each above 0, in the order in which the terms occur; the
  ///     sums run in this order and so depend on the record alone.
  ///   - role: The side of the pair that the record is on, and the corpus around it.
  ///   - scratch: A buffer to reuse.
  ///   - weights: Where the weights go, one per term.
  ///   - factor: The ``factor(_:side:)`` of the term at a place of `frequencies`.
  /// - Complexity: O(*n*).
  func append(
    _ frequencies: Span<TermFrequency>,
    as role: WeighedSide,
    scratch: inout [Double],
    to weights: inout [Weight],
    factor: (Int) -> Double
  ) {
    scratch.removeAll(keepingCapacity: true)
    let limit: WeightLimit
    switch (self, role.side) {
    case (.balanced(let balance), _):
      limit = .length
      Self.append(frequencies, as: role, balance: balance, to: &scratch, factor: factor)
    case (.tfidf, _):
      limit = .length
      for place in frequencies.indices {
        scratch.append(Dampening.table[frequencies[place].total] * factor(place))
      }
    case (.bm25, .demand):
      limit = .sum
      for place in frequencies.indices { scratch.append(frequencies[place].total * factor(place)) }
    case (.bm25(let k1, let b), .achievement):
      limit = .each
      var length = 0.0
      for place in frequencies.indices { length += frequencies[place].total }
      let saturation = k1 * (1 - b + b * length / max(role.averageLength, .leastNormalMagnitude))
      for place in frequencies.indices {
        let frequency = frequencies[place].total
        scratch.append(frequency / (frequency + saturation))
      }
    }
    let size =
      switch limit {
      case .length: scratch.reduce(0) { $0 + $1 * $1 }.squareRoot()
      case .sum: scratch.reduce(0, +)
      case .each: 1.0
      }
    let divisor = max(size, .leastNormalMagnitude)
    for place in scratch.indices { scratch[place] /= divisor }
    Weight.append(scratch.span, within: limit, to: &weights)
  }

  /// The coordinates of ``balanced(_:)``, of any length.
  private static func append(
    _ frequencies: Span<TermFrequency>,
    as role: WeighedSide,
    balance: BalancedWeighting,
    to vector: inout [Double],
    factor: (Int) -> Double
  ) {
    let saturation = role.side == .demand ? nil : balance.saturation
    func dampened(_ frequency: Double) -> Double {
      saturation.map { frequency / (frequency + $0) } ?? Dampening.table[frequency]
    }
    func scale(_ squares: Double) -> Double {
      let length = max(squares, .leastNormalMagnitude).squareRoot()
      return 1 / BalancedWeighting.power(length, quarters: balance.lengthQuarters)
    }
    // Terms of the title come first, and most records have few.
    var titles: [(place: Int, value: Double)] = []
    var titleSquares = 0.0
    var bodySquares = 0.0
    for place in frequencies.indices {
      let factor = factor(place)
      let frequency = frequencies[place]
      let body = dampened(frequency.body) * factor
      vector.append(body)
      bodySquares += body * body
      if frequency.title > 0 {
        let title = dampened(frequency.title) * factor
        titles.append((place, title))
        titleSquares += title * title
      }
    }
    if bodySquares > 0 {
      let scale = scale(bodySquares)
      for place in vector.indices { vector[place] *= scale }
    }
    let titleScale = balance.titleShare * scale(titleSquares)
    for (place, value) in titles { vector[place] += value * titleScale }
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
  subscript(frequency: Double) -> Double {
    if frequency < 256 {
      let whole = Int(frequency)
      if Double(whole) == frequency { return wholeNumbers[whole] }
    }
    return Self.value(frequency)
  }

  private static func value(_ frequency: Double) -> Double {
    frequency >= 1 ? 1 + WeightingScheme.roundedLog(frequency) : frequency
  }
}

/// What a scheme must know of a record besides its own frequencies.
struct WeighedSide {
  /// The side of the pair that the record is on: BM25 and ``WeightingScheme/balanced(_:)`` treat the
  /// two differently.
  let side: Side
  /// The mean, over all records counted, of the sum of frequencies.
  let averageLength: Double

  init(_ side: Side, averageLength: Double) {
    self.side = side
    self.averageLength = averageLength
  }
}
