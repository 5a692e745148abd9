import ArgumentParser
import TechMatchKit
import TechMatchService

/// How to index and score, and what keeps pairs apart.
struct MatchingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The share of tags in the score, 0…1.", valueName: "share"))
  var tagWeight = 0.05

  @OptionGroup var analysis: AnalysisOptions

  @Option(
    help: ArgumentHelp(
      "Statistics from the command statistics instead of counting the records.",
      valueName: "file"
    )
  )
  var statistics: String?

  @OptionGroup var weighing: WeightingOptions

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
    guard (0...1).contains(tagWeight) else {
      throw ValidationError(.outside("--tag-weight", "0…1"))
    }
    guard (0...100).contains(priceTolerance) else {
      throw ValidationError(.outside("--price-tolerance", "0…100"))
    }
  }

  /// The most workers to use.
  var workerCount: Int { analysis.workerCount }

  /// How words are weighed.
  var weighting: WeightingName { weighing.weighting }

  /// How records are indexed.
  var settings: MarketSettings {
    var settings = analysis.settings
    settings.weighting = weighting
    settings.statistics = statistics
    return settings
  }

  /// What is asked of a list.
  func criteria(_ count: CountOptions? = nil) -> MatchCriteria {
    var criteria = MatchCriteria(today: day.day)
    if let count {
      criteria.top = count.top
      criteria.minimumPoints = count.minScore
    }
    criteria.tagWeight = tagWeight
    criteria.ignoredGates = Set(ignoreGate)
    criteria.requiredGates = Set(requireKnown)
    criteria.priceTolerance = priceTolerance
    return criteria
  }
}
