/// A score in fixed point: a whole number of millionths of the full score.
///
/// Printed with four digits as 0.0000…100.0000. A score is the sum of integer contributions, so the
/// parts of an explanation add up to it to the last digit, whatever the order of summation.
public struct Score: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The millionths, 0…1,000,000.
  public var millionths: Int

  /// The number of millionths in a full score.
  public static let full = 1_000_000

  /// No score at all.
  public static let zero = Score(millionths: 0)

  /// Makes a score from millionths.
  public init(millionths: Int) { self.millionths = millionths }

  /// The printed form in points, such as `74.1203`.
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
