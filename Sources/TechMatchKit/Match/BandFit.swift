/// The numbers of the bands, which `Benchmarks/bands/fit.py` prints.
///
/// Fitted on pairs of five judged collections and of samples of 60 to 2,000 records of them, each
/// collection with the same weight; `Benchmarks/Relevance.md` has the reliability of each.
enum BandFit {
  /// The margins, in millionths times the fourth root of the size of the collection, from which
  /// bands begin.
  static let weak = 23_000
  static let fair = 39_000
  static let strong = 65_000
  /// Collections count as at least this large.
  static let smallest = 60
  /// Collections count as at most this large.
  ///
  /// Beyond it a pair is as good as its margin says: that fewer pairs of large collections were
  /// judged to fit is a matter of who judged them.
  static let largest = 1_000

  /// Of a hundred pairs of a band, how many were judged to fit.
  static func judgedFitting(_ band: Band) -> Int {
    switch band {
    case .strong: 87
    case .fair: 59
    case .weak: 18
    case .nothing: 4
    }
  }
}
