/// What one common term or tag adds to a score, in micro-points.
///
///     floor(ceiling · demandWeight · achievementWeight)
///
/// The weights are `Float`s of vectors of length one, the ceiling an integer number of micro-points. A
/// `Float` has 24 significant bits and the ceiling at most 20, so `ceiling × weight` is exact in a
/// `Double` and the whole product is rounded once: the result is the same whichever side is the query,
/// on every platform. Rounding down keeps the sum of all parts at or below the ceiling: a vector's
/// length differs from one by less than 10⁻⁷, a tenth of a micro-point.
enum Contribution {
  /// The factor that turns the other side's weight into micro-points.
  @inline(__always)
  static func factor(ceiling: Int, weight: Float) -> Double { Double(ceiling) * Double(weight) }

  /// The micro-points of a common term.
  ///
  /// Adding 2²⁰ brings the product, which is below 2²⁰, into the binade whose significand has 20 integer
  /// bits: they are the floor, after rounding to 2⁻³². `Int32.init` gives the same but for the rounding,
  /// and its range checks made the whole kernel 2 times slower.
  @inline(__always)
  static func microPoints(factor: Double, weight: Float) -> Int32 {
    let shifted = factor * Double(weight) + 0x1p20
    return Int32(truncatingIfNeeded: shifted.bitPattern >> 32) & 0xF_FFFF
  }
}

/// How the full score divides between text and tags for a pair.
struct Ceilings: Equatable {
  /// The most micro-points of the text part.
  var text: Int
  /// The most micro-points of the tag part.
  var tags: Int

  /// Divides the full score.
  ///
  /// A side without tags is *unknown*, not *different*: the tag part does not apply and the text part
  /// counts in full.
  init(tagWeight: Int, bothTagged: Bool) {
    tags = bothTagged ? min(max(tagWeight, 0), Score.full) : 0
    text = Score.full - tags
  }
}
