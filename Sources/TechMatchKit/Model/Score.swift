/// A score in fixed point: a whole number of millionths of the full score.
///
/// People see it as 0.0000…100.0000 points. A score is a sum of integers, so the parts of an
/// explanation add up to it to the last digit, in any order. A difference of scores may be
/// negative. A `Sendable` value.
public struct Score: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The millionths; 0…1,000,000 for the score of a pair.
  public var millionths: Int

  /// The number of millionths in a full score.
  public static let full = 1_000_000

  /// A score of 0.
  public static let zero = Score(millionths: 0)

  /// Makes a score from millionths.
  public init(millionths: Int) { self.millionths = millionths }

  /// The score in points, such as `74.1203`.
  public var description: String {
    let sign = millionths < 0 ? "-" : ""
    let magnitude = millionths.magnitude
    let fraction = String(magnitude % 10_000)
    let zeros = String(repeating: "0", count: 4 - fraction.count)
    return "\(sign)\(magnitude / 10_000).\(zeros)\(fraction)"
  }

  /// Whether `left` has fewer millionths.
  public static func < (left: Score, right: Score) -> Bool { left.millionths < right.millionths }

  /// The difference of two scores, which may be negative.
  public static func - (left: Score, right: Score) -> Score {
    Score(millionths: left.millionths - right.millionths)
  }

  /// The score without its sign.
  public var magnitude: Score { Score(millionths: abs(millionths)) }
}
