/// The parameters of ``WeightingScheme/balanced(_:)``.
///
/// The defaults were chosen by the measurements in `Benchmarks/Relevance.md`.
///
/// Exponents are in quarters, because such powers can be computed with square roots, which give the
/// same bits on every machine. A `Sendable` value.
public struct BalancedWeighting: Hashable, Sendable {
  /// The weight of the title relative to the rest of a record, which has weight 1.
  public var titleShare = 0.6
  /// The exponent, in quarters, of the length that each part is divided by: 4 gives both parts
  /// length one.
  public var lengthQuarters = 2
  /// The exponent of idf, in quarters, in the vector of a demand.
  public var demandQuarters = 5
  /// The exponent of idf, in quarters, in the vector of an achievement.
  public var achievementQuarters = 2
  /// The `s` of `tf / (tf + s)` in the vector of an achievement; `nil` for `1 + ln tf`, as in that
  /// of a demand.
  public var saturation: Double? = 2

  /// The default balance.
  public init() {}

  /// `value` to the power of `quarters` / 4; a negative exponent counts as 0.
  static func power(_ value: Double, quarters: Int) -> Double {
    let quarters = max(0, quarters)
    var result = 1.0
    for _ in 0..<quarters / 4 { result *= value }
    if quarters & 2 != 0 { result *= value.squareRoot() }
    if quarters & 1 != 0 { result *= value.squareRoot().squareRoot() }
    return result
  }
}
