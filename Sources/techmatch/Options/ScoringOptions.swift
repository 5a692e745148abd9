import ArgumentParser
import TechMatchKit
import TechMatchService

/// How to index and score.
struct ScoringOptions: ParsableArguments {
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

  func validate() throws {
    guard (0...1).contains(tagWeight) else {
      throw ValidationError(.outside("--tag-weight", "0…1"))
    }
  }

  /// How records are indexed.
  var settings: MarketSettings {
    var settings = analysis.settings
    settings.weighting = weighing.weighting
    settings.statistics = statistics
    return settings
  }
}
