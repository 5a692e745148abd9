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
  /// To the nearest unit and at least to one; where that takes the vector over its limit, coordinates
  /// that were rounded up go down by one unit, first ones first, until it is within. O(*n*).
  ///
  /// - Parameters:
  ///   - vector: Coordinates in 0…1 that are within the limit, to rounding.
  ///   - limit: What the rounded vector must not exceed.
  ///   - weights: Where the weights go.
  static func append(_ vector: Span<Double>, within limit: WeightLimit, to weights: inout [Weight])
  {
    let start = weights.count
    var total = 0
    for index in vector.indices {
      let weight = Weight(units: Int((vector[index] * Double(one)).rounded()))
      weights.append(weight)
      total += limit == .length ? weight.units * weight.units : weight.units
    }
    let most = limit == .length ? one * one : limit == .sum ? one : Int.max
    // A vector of more than 65,536 terms can need a second round, over all weights above one unit.
    for anyWeight in [false, true] {
      var index = 0
      while total > most, index < vector.count {
        let units = weights[start + index].units
        if units > 1, anyWeight || Double(units) > vector[index] * Double(one) {
          weights[start + index] = Weight(units: units - 1)
          total -= limit == .length ? 2 * units - 1 : 1
        }
        index += 1
      }
    }
  }
}
