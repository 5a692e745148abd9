import ArgumentParser
import TechMatchKit
import TechMatchService

/// How to index and score, and what keeps pairs apart.
struct MatchingOptions: ParsableArguments {
  @OptionGroup var scoring: ScoringOptions

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp("Do not let this gate remove pairs; may be repeated.", valueName: "gate")
  )
  var ignoreGate: [Gate] = []

  @Option(
    help: ArgumentHelp(
      "Remove pairs for which this gate is unknown; may be repeated.",
      valueName: "gate"
    )
  )
  var requireKnown: [Gate] = []

  @Option(
    help: ArgumentHelp(
      "A price this far above the budget is negotiable and stays in the list, 0…100; 0 keeps it out.",
      valueName: "percent"
    )
  )
  var priceTolerance = 30

  func validate() throws {
    guard (0...100).contains(priceTolerance) else {
      throw ValidationError(.outside("--price-tolerance", "0…100"))
    }
  }

  /// What is asked of a list.
  func criteria(_ count: CountOptions? = nil) -> MatchCriteria {
    var criteria = MatchCriteria(today: day.day)
    if let count {
      criteria.top = count.top
      criteria.minimumPoints = count.minScore
      criteria.nearMisses = count.nearMisses
    }
    criteria.tagWeight = scoring.tagWeight
    criteria.ignoredGates = Set(ignoreGate)
    criteria.requiredGates = Set(requireKnown)
    criteria.priceTolerance = priceTolerance
    return criteria
  }
}
