/// One coordinate of a vector: a 16-bit fraction, 1…65,536 units of 2⁻¹⁶.
///
/// With sixteen bits a posting takes four bytes and a contribution one integer multiplication.
/// Rounding changes a cosine by about 10⁻⁵ (nDCG on six judged collections does not change in any
/// digit shown). Because weights are integers, every sum of them is exact in any order.
struct Weight: Hashable, Sendable {
  /// The weight in units, less one, so that 65,536 fits and 0 cannot be represented.
  let bits: UInt16

  /// The units of a weight of 1.
  static let one = 1 << 16

  /// A weight of this many units; clamped to 1…65,536.
  init(units: Int) { bits = UInt16(clamping: units - 1) }

  /// The weight in units of 2⁻¹⁶.
  var units: Int { Int(bits) + 1 }

  /// The weight as a number, at most 1.
  var fraction: Double { Double(units) / Double(Weight.one) }
}

/// The limit that a vector must not exceed, so that no score exceeds its ceiling.
enum WeightLimit {
  /// The sum of squares is at most 1: either side of a cosine.
  case length
  /// The sum is at most 1: a demand under BM25.
  case sum
  /// Each weight is at most 1: an achievement under BM25.
  case each
}

extension Weight {
  /// Rounds the coordinates of a vector to units and appends them.
  ///
  /// Each is rounded to the nearest unit, and at least to one. If that takes the vector over its
  /// limit, the whole vector is first shortened by 2⁻²⁰, then by twice as much, and so on, so that
  /// equal coordinates stay equal. O(*n*), two or three times.
  ///
  /// - Parameters:
  ///   - vector: Coordinates in 0…1 that are within the limit, to rounding.
  ///   - limit: What the rounded vector must not exceed.
  ///   - weights: Where the weights go.
  static func append(_ vector: Span<Double>, within limit: WeightLimit, to weights: inout [Weight])
  {
    let start = weights.count
    let most = limit == .length ? one * one : limit == .sum ? one : Int.max
    var scale = Double(one)
    var step = 0x1p-20
    while true {
      var total = 0
      for index in vector.indices {
        let weight = Weight(units: Int((vector[index] * scale).rounded()))
        weights.append(weight)
        total += limit == .length ? weight.units * weight.units : weight.units
      }
      // A sum over more than 65,536 terms always exceeds its limit, because each has at least one
      // unit.
      if total <= most || step >= 1 { return }
      weights.removeSubrange(start...)
      scale *= 1 - step
      step *= 2
    }
  }
}
