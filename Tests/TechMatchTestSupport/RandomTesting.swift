import Foundation

/// How much randomised testing a run does, and with which seed: the one place that reads the
/// environment for it.
///
/// | variable | meaning |
/// | --- | --- |
/// | `TECHMATCH_TEST_SEED=7` | another seed; without it the seed is fixed and a run repeatable |
/// | `TECHMATCH_LONG_TESTS=1` | the slow tier: 20 times as many rounds |
/// | `TECHMATCH_TEST_ITERATIONS=200` | 200 times as many rounds, in either tier |
///
/// A test that draws from ``seed`` has the trait `.seeded`, so that a failure names the seed.
/// A value that cannot be read ends the run: it would otherwise test less than was asked for.
public enum RandomTesting {
  /// The seed of this run.
  public static let seed = UInt64(number("TECHMATCH_TEST_SEED", atLeast: 0) ?? 20_261_121)

  /// Whether this run is the slow tier.
  public static let isLong = (number("TECHMATCH_LONG_TESTS", atLeast: 0) ?? 0) > 0

  /// How many times as many rounds as in the fast tier.
  public static let factor =
    number("TECHMATCH_TEST_ITERATIONS", atLeast: 1) ?? (isLong ? 20 : 1)

  /// The rounds of a loop that has `rounds` in the fast tier.
  public static func rounds(_ rounds: Int) -> Int { rounds * factor }

  /// How to run the tests again with this run's seed and rounds.
  public static var repetition: String {
    "TECHMATCH_TEST_SEED=\(seed) TECHMATCH_TEST_ITERATIONS=\(factor)"
  }

  private static func number(_ name: String, atLeast least: Int) -> Int? {
    guard let text = ProcessInfo.processInfo.environment[name], !text.isEmpty else { return nil }
    guard let number = Int(text), number >= least else {
      fatalError("\(name) must be a whole number from \(least) on, not '\(text)'")
    }
    return number
  }
}
