/// What one common term or tag adds to a score, in millionths.
///
///     floor(ceiling · demandUnits · achievementUnits / 2³²)
///
/// Integers throughout: units of 2⁻¹⁶ (``Weight``) and millionths. So the result is the same whichever
/// side is the query, on every platform, and sums are exact in any order. Rounding down, and vectors that
/// do not exceed their limit (``WeightLimit``), keep the sum of all parts at or below the ceiling.
enum Contribution {
  /// The factor that turns the other side's weight into millionths · 2³², below 2³⁷.
  @inline(__always)
  static func factor(ceiling: Int, weight: Weight) -> UInt64 {
    UInt64(truncatingIfNeeded: ceiling &* weight.units)
  }

  /// The millionths of a common term, from the bits of the other side's weight.
  ///
  /// One multiplication, one addition and one shift. With `Float` weights it took a conversion and two
  /// floating-point operations more: 1.8 ns a posting in the exhaustive kernel, against 1.1.
  @inline(__always)
  static func millionths(factor: UInt64, bits: UInt16) -> Int32 {
    Int32(truncatingIfNeeded: (factor &* UInt64(bits) &+ factor) >> 32)
  }
}

/// How the full score divides between text and tags for a pair.
struct Ceilings: Equatable {
  /// The most millionths of the text part.
  var text: Int
  /// The most millionths of the tag part.
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
