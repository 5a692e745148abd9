import ArgumentParser

/// How many results.
struct CountOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The most hits per record.", valueName: "k"))
  var top = 10

  @Option(help: ArgumentHelp("The least score of a hit, 0…100 points.", valueName: "points"))
  var minScore = 0.0

  @Option(
    help: ArgumentHelp(
      "The most records to name under a list that would be in it but for a gate; 0 for none.",
      valueName: "n"
    )
  )
  var nearMisses = 5

  func validate() throws {
    guard top >= 1 else { throw ValidationError(.below("--top", least: 1)) }
    guard top <= 1_000_000 else { throw ValidationError(.outside("--top", "1…1,000,000")) }
    guard (0...100).contains(minScore) else {
      throw ValidationError(.minimumScore)
    }
    guard nearMisses >= 0 else { throw ValidationError(.below("--near-misses", least: 0)) }
  }
}
