import Foundation

/// How term frequencies become weights.
///
/// With every scheme a score is the inner product, at most 1, of the vectors of a demand and an
/// achievement.
public enum WeightingScheme: Hashable, Sendable {
  /// The cosine of vectors in which the title and the rest of a record are weighed separately and
  /// then added; the default.
  ///
  /// Each part has coordinates `damp(tf) · idfᵖ`, and is divided by the square root of its length,
  /// so that a title is neither lost in a long text nor dominates a short one. The title has weight
  /// 0.6. The frequencies of a demand are dampened by `1 + ln tf` with *p* = 1.25, those of an
  /// achievement by `tf / (tf + 2)` with *p* = 0.5, so that rare words count mostly on the side of
  /// the demand. idf is that of ``tfidf``. The numbers were chosen on five judged collections;
  /// `Benchmarks/Relevance.md` shows what other values give.
  case balanced(BalancedWeighting = BalancedWeighting())

  /// The cosine of vectors with coordinates `(1 + ln tf) · idf`.
  ///
  /// `idf = 1 + ln((1 + N) / (1 + df))`, as in Manning, Raghavan, Schütze, *Introduction to
  /// Information Retrieval* (2008), §6.4, smoothed so that a term that no record has gets a weight.
  case tfidf

  /// Okapi BM25, divided by the most that the demand could score, so that it lies in 0…1 as well.
  ///
  /// Robertson, Zaragoza, *The Probabilistic Relevance Framework* (2009). The division does not
  /// change any order.
  case bm25(k1: Double, b: Double)

  /// The inverse document frequency of a term that `documentFrequency` of `count` documents have.
  ///
  /// Rounded to 2⁻²⁰: the last bit of a logarithm differs between C libraries, and scores must not
  /// differ.
  func inverseDocumentFrequency(_ documentFrequency: UInt32, of count: Int) -> Double {
    inverseDocumentFrequency(Double(documentFrequency), of: count)
  }

  /// The same for a frequency that is a mean of several.
  func inverseDocumentFrequency(_ frequency: Double, of count: Int) -> Double {
    let total = Double(count)
    return switch self {
    case .balanced, .tfidf: 1 + Self.roundedLog((1 + total) / (1 + frequency))
    case .bm25: Self.roundedLog(1 + max(0, total - frequency + 0.5) / (frequency + 0.5))
    }
  }

  /// The factor that an idf adds to a coordinate: the power of it that the scheme uses for a side.
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
  ///   - frequencies: Weighted frequencies, each above 0, in the order in which the terms occur.
  ///     Sums are in this order, and so depend on the record alone.
  ///   - role: The side of the pair that the record is on, and the corpus around it.
  ///   - scratch: A buffer to reuse.
  ///   - weights: Receives the weights, one for each term.
  ///   - factor: Gives the ``factor(_:side:)`` of the term at a place of `frequencies`.
  ///   - translate: Receives the coordinates before the vector gets its length, and how an occurrence of
  ///     a word is scaled; adds to them, and may append further ones.
  /// - Complexity: O(*n*).
  func append(
    _ frequencies: Span<TermFrequency>,
    as role: WeighedSide,
    scratch: inout [Double],
    to weights: inout [Weight],
    factor: (Int) -> Double,
    translate: (OccurrenceScale, inout [Double]) -> Void = { _, _ in }
  ) {
    scratch.removeAll(keepingCapacity: true)
    let limit: WeightLimit
    var scale = OccurrenceScale.total
    switch (self, role.side) {
    case (.balanced(let balance), _):
      limit = .length
      scale = Self.append(frequencies, as: role, balance: balance, to: &scratch, factor: factor)
    case (.tfidf, _):
      limit = .length
      for place in frequencies.indices {
        scratch.append(Dampening.table[frequencies[place].total] * factor(place))
      }
    case (.bm25, .demand):
      limit = .sum
      scale = .undampened
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
    translate(scale, &scratch)
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

  /// The coordinates of ``balanced(_:)``, of any length, and what scaled them.
  private static func append(
    _ frequencies: Span<TermFrequency>,
    as role: WeighedSide,
    balance: BalancedWeighting,
    to vector: inout [Double],
    factor: (Int) -> Double
  ) -> OccurrenceScale {
    let saturation = role.side == .demand ? nil : balance.saturation
    func dampened(_ frequency: Double) -> Double {
      saturation.map { frequency / (frequency + $0) } ?? Dampening.table[frequency]
    }
    func scale(_ squares: Double) -> Double {
      let length = max(squares, .leastNormalMagnitude).squareRoot()
      return 1 / BalancedWeighting.power(length, quarters: balance.lengthQuarters)
    }
    // Collected separately, because most records have few terms in their title.
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
    let bodyScale = bodySquares > 0 ? scale(bodySquares) : 0
    if bodySquares > 0 {
      for place in vector.indices { vector[place] *= bodyScale }
    }
    let titleScale = balance.titleShare * scale(titleSquares)
    for (place, value) in titles { vector[place] += value * titleScale }
    return .parts(title: titleSquares > 0 ? titleScale : 0, body: bodyScale)
  }

  /// The natural logarithm rounded to 2⁻²⁰.
  fileprivate static func roundedLog(_ value: Double) -> Double {
    (log(value) * 0x1p20).rounded() * 0x1p-20
  }
}

/// `1 + ln tf`, continued below 1 by its tangent `tf`, so that a field weight under 1 stays
/// positive.
///
/// Nearly all frequencies are whole numbers, and are looked up: a logarithm for each of 45 million
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

/// How a scheme scales an occurrence of a word of a demand, before the vector gets its length.
enum OccurrenceScale {
  /// Title and body are dampened apart and multiplied by these.
  case parts(title: Double, body: Double)
  /// The whole frequency is dampened.
  case total
  /// The whole frequency counts as it is.
  case undampened

  /// What occurrences of a word count, before their idf.
  func weight(of frequency: TermFrequency) -> Double {
    switch self {
    case .parts(let title, let body):
      Dampening.table[frequency.body] * body + Dampening.table[frequency.title] * title
    case .total: Dampening.table[frequency.total]
    case .undampened: frequency.total
    }
  }
}

/// What a scheme must know of a record besides its own frequencies.
struct WeighedSide {
  /// The side of the pair that the record is on: BM25 and ``WeightingScheme/balanced(_:)`` treat
  /// the two differently.
  let side: Side
  /// The mean, over all records counted, of the sum of frequencies.
  let averageLength: Double

  init(_ side: Side, averageLength: Double) {
    self.side = side
    self.averageLength = averageLength
  }
}
