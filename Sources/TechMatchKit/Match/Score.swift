/// A score in fixed point: an integer number of micro-points, 0…1,000,000.
///
/// Printed with four digits as 0.0000…100.0000. A score is the sum of integer contributions, so the
/// parts of an explanation add up to it to the last digit, whatever the order of summation.
public struct Score: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The micro-points, 0…1,000,000.
  public var microPoints: Int

  /// The number of micro-points of a full score.
  public static let full = 1_000_000

  /// Makes a score from micro-points.
  public init(microPoints: Int) { self.microPoints = microPoints }

  /// The printed form in points, such as `74.1203`.
  public var description: String {
    let sign = microPoints < 0 ? "-" : ""
    let magnitude = microPoints.magnitude
    let fraction = String(magnitude % 10_000)
    let zeros = String(repeating: "0", count: 4 - fraction.count)
    return "\(sign)\(magnitude / 10_000).\(zeros)\(fraction)"
  }

  /// Whether `left` has fewer micro-points.
  public static func < (left: Score, right: Score) -> Bool { left.microPoints < right.microPoints }
}
