/// The numbers of ``WeightingScheme/balanced(_:)``; the defaults are those that `Benchmarks/Relevance.md` chose.
///
/// Powers are counted in quarters, because they are then made of square roots, which are exact to the last bit
/// on every machine. A value, `Sendable`.
public struct BalancedWeighting: Hashable, Sendable {
  /// What the title counts against the rest of a record.
  public var titleShare = 0.6
  /// The power, in quarters, of its own length by which a part is divided: 4 gives both parts length one.
  public var lengthQuarters = 2
  /// The power of idf, in quarters, in a demand's vector.
  public var demandQuarters = 5
  /// The power of idf, in quarters, in an achievement's vector.
  public var achievementQuarters = 2
  /// The `s` of `tf / (tf + s)` in an achievement's vector; `nil` for `1 + ln tf`, as in a demand's.
  public var saturation: Double? = 2

  /// The default balance.
  public init() {}

  /// `value` to the power of `quarters` / 4; a negative number of quarters counts as none.
  static func power(_ value: Double, quarters: Int) -> Double {
    let quarters = max(0, quarters)
    var result = 1.0
    for _ in 0..<quarters / 4 { result *= value }
    if quarters & 2 != 0 { result *= value.squareRoot() }
    if quarters & 1 != 0 { result *= value.squareRoot().squareRoot() }
    return result
  }
}
