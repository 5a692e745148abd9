/// How well the texts of a pair fit, in words that hold for any collection.
///
/// A score says which of two pairs fits better, not whether either fits: in a small collection 9 of
/// 100 points may be an answer, and in a large one of long texts 20 may be none. A band says how
/// often pairs like this one were judged to fit, in the collections that ``BandScale`` was fitted
/// on. It speaks of the texts alone: gates, prices and decisions have no part in it, and it changes
/// neither score nor order. Bands are ordered from ``nothing`` to ``strong``.
public enum Band: String, CaseIterable, Comparable, Sendable {
  /// Nothing that fits: scarcely more than what an unrelated record gets by chance.
  case nothing = "none"
  /// Few of such pairs fit.
  case weak
  /// About half of such pairs fit.
  case fair
  /// Most of such pairs fit.
  case strong

  /// Whether a band is below another.
  public static func < (left: Band, right: Band) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .nothing: 0
    case .weak: 1
    case .fair: 2
    case .strong: 3
    }
  }

  /// Of a hundred pairs of this band, how many were judged to fit in the collections that it was
  /// fitted on.
  public var judgedFitting: Int { BandFit.judgedFitting(self) }
}

extension MatchResult {
  /// Whether the bands of all hits are known, and none of them fits; `false` for an empty list.
  public var hasNothingFitting: Bool {
    !hits.isEmpty && hits.allSatisfy { $0.band == .nothing }
  }
}
