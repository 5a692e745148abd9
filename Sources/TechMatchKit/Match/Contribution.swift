/// What one common term or tag adds to a score, in millionths.
///
///     floor(ceiling · demandUnits · achievementUnits / 2³²)
///
/// Weights are integers in units of 2⁻¹⁶ (``Weight``). So the result is the same on every platform
/// and whichever side is the query, and sums are exact in any order. Because contributions are
/// rounded down and vectors do not exceed their limit (``WeightLimit``), the sum of all parts does
/// not exceed the ceiling.
enum Contribution {
  /// The factor, below 2³⁷, that turns the weight on the other side into millionths · 2³².
  @inline(__always)
  static func factor(ceiling: Int, weight: Weight) -> UInt64 {
    UInt64(truncatingIfNeeded: ceiling &* weight.units)
  }

  /// The millionths of a common term, from the bits of its weight on the other side.
  ///
  /// One multiplication, one addition and one shift. `Float` weights took a conversion and two
  /// floating-point operations more: 1.8 ns per posting in the exhaustive kernel, against 1.1.
  @inline(__always)
  static func millionths(factor: UInt64, bits: UInt16) -> Int32 {
    Int32(truncatingIfNeeded: (factor &* UInt64(bits) &+ factor) >> 32)
  }
}

/// How the full score of a pair is divided between text and tags.
struct Ceilings: Equatable {
  /// The most millionths of the text part.
  var text: Int
  /// The most millionths of the tag part.
  var tags: Int

  /// Divides the full score.
  ///
  /// A record without tags is *unknown*, not *different*: the tag part does not apply, and the text
  /// part has the full score.
  init(tagWeight: Int, bothTagged: Bool) {
    tags = bothTagged ? min(max(tagWeight, 0), Score.full) : 0
    text = Score.full - tags
  }
}
