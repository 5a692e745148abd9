/// Where the bands of a collection begin: how far a score must stand above what an unrelated record
/// gets.
///
/// Of everything that was tried, this margin says best whether a pair was judged to fit: better than
/// the share of the demand that is covered, the number of common words, one rare word alone, or the
/// gap to the rest of the list, none of which adds anything to it. The best of many unrelated
/// records is better than that of few, so the margins grow with the fourth root of the number of
/// records. A band depends on the pair and the statistics alone: not on the length of the list, on
/// gates, or on the direction of the match. A `Sendable` value.
public struct BandScale: Sendable, Equatable {
  /// The number of records that the statistics of the collection were counted over.
  public let collectionSize: Int
  private let weak: Int
  private let fair: Int
  private let strong: Int

  /// Makes the scale of an index; `nil` under weightings other than the default, whose scores mean
  /// something else.
  public init?(_ snapshot: IndexSnapshot) {
    guard snapshot.configuration.weighting == .balanced() else { return nil }
    self.init(collectionSize: snapshot.statistics.documentCount)
  }

  init(collectionSize: Int) {
    self.collectionSize = collectionSize
    let size = min(max(collectionSize, BandFit.smallest), BandFit.largest)
    // Square roots give the same bits on every machine.
    let root = Double(size).squareRoot().squareRoot()
    func margin(_ units: Int) -> Int { Int((Double(units) * root).rounded()) }
    weak = margin(BandFit.weak)
    fair = margin(BandFit.fair)
    strong = margin(BandFit.strong)
  }

  /// The band of a score.
  ///
  /// - Parameters:
  ///   - score: The score of a pair.
  ///   - unrelated: What the demand scores on average with an unrelated achievement.
  /// - Returns: A band that never falls when the score rises. O(1).
  public func band(of score: Score, unrelated: Score) -> Band {
    let margin = score.millionths - unrelated.millionths
    if margin >= strong { return .strong }
    if margin >= fair { return .fair }
    return margin >= weak ? .weak : .nothing
  }

  /// The least score of a band; that of ``Band/nothing`` is 0.
  public func leastScore(of band: Band, unrelated: Score) -> Score {
    let margin: Int? =
      switch band {
      case .nothing: nil
      case .weak: weak
      case .fair: fair
      case .strong: strong
      }
    return margin.map { Score(millionths: unrelated.millionths + $0) } ?? .zero
  }
}

/// The band of a pair, and what it follows from.
///
/// A `Sendable` value.
public struct BandReading: Sendable, Equatable {
  /// The band.
  public var band: Band
  /// What the demand scores on average with an unrelated achievement of the collection.
  public var unrelated: Score
  /// The scale of the collection.
  public var scale: BandScale

  /// Reads a score.
  public init(_ score: Score, unrelated: Score, scale: BandScale) {
    band = scale.band(of: score, unrelated: unrelated)
    self.unrelated = unrelated
    self.scale = scale
  }

  /// The least score of a band in the collection.
  public func leastScore(of band: Band) -> Score {
    scale.leastScore(of: band, unrelated: unrelated)
  }
}
