/// Bootstrap intervals and the paired randomisation test, with fixed seeds, so that equal input
/// gives equal results.
enum Resampling {
  private static let bootstrapRounds = 2_000
  private static let randomisationRounds = 10_000

  /// The mean; 0 without values.
  static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// The 2.5th and 97.5th percentile of the means of samples drawn with replacement (Efron's
  /// bootstrap; Sakai, *Evaluating Evaluation Metrics Based on the Bootstrap*, SIGIR 2006).
  ///
  /// O(*n*), with 2,000 samples.
  static func interval(_ values: [Double]) -> ClosedRange<Double> {
    guard !values.isEmpty else { return 0...0 }
    var random = SplitMix(state: 1)
    let means = (0..<bootstrapRounds).map { _ in
      var sum = 0.0
      for _ in values.indices { sum += values[random.below(values.count)] }
      return sum / Double(values.count)
    }.sorted()
    return means[bootstrapRounds / 40]...means[bootstrapRounds - 1 - bootstrapRounds / 40]
  }

  /// How often the mean is at least as far from 0 if the sign of each difference is random
  /// (Smucker, Allan, Carterette, *A Comparison of Statistical Significance Tests for Information
  /// Retrieval Evaluation*, CIKM 2007); 1 when nothing differs.
  ///
  /// O(*n*), with 10,000 samples, so the least value is 1 / 10,001.
  static func randomisationTest(_ differences: [Double]) -> Double {
    let changed = differences.filter { $0 != 0 }
    guard !changed.isEmpty else { return 1 }
    let observed = abs(changed.reduce(0, +))
    var random = SplitMix(state: 2)
    var extreme = 1
    for _ in 0..<randomisationRounds {
      var sum = 0.0
      var bits: UInt64 = 0
      for (index, difference) in changed.enumerated() {
        if index % 64 == 0 { bits = random.next() }
        sum += bits & 1 == 0 ? difference : -difference
        bits >>= 1
      }
      // Sums in another order may differ in the last bits.
      if abs(sum) >= observed - 1e-12 { extreme += 1 }
    }
    return Double(extreme) / Double(randomisationRounds + 1)
  }
}

/// A small generator of random numbers (Steele, Lea, Flood, *Fast Splittable Pseudorandom Number
/// Generators*, OOPSLA 2014), the same on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A number in 0..<count.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
