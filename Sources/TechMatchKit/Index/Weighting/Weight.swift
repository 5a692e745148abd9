/// One coordinate of a vector: a 16-bit fraction, 1…65,536 units of 2⁻¹⁶.
///
/// Sixteen bits make a posting four bytes and a contribution one integer multiplication. Rounding moves
/// a cosine by some 10⁻⁵ (nDCG on six judged collections changes in no digit shown), and because the
/// weights themselves are integers, every sum over them is exact in any order.
struct Weight: Hashable, Sendable {
  /// One unit less than the weight, so that 65,536 fits and a weight of 0 cannot be written.
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

/// What a vector must not exceed, so that no score exceeds its ceiling.
enum WeightLimit {
  /// The sum of squares is at most 1, as both sides of a cosine have it.
  case length
  /// The sum is at most 1, as a demand under BM25 has it.
  case sum
  /// Each weight is at most 1, as an achievement under BM25 has it.
  case each
}

extension Weight {
  /// Rounds the coordinates of a vector to units and appends them.
  ///
  /// To the nearest unit and at least to one. Where that takes the vector over its limit, the whole vector is
  /// made a little shorter before it is rounded, by 2⁻²⁰ and twice as much each time, so that equal
  /// coordinates stay equal. O(*n*), twice or three times.
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
      // Every weight is at least one unit, so a sum over more than 65,536 terms cannot get within.
      if total <= most || step >= 1 { return }
      weights.removeSubrange(start...)
      scale *= 1 - step
      step *= 2
    }
  }
}
