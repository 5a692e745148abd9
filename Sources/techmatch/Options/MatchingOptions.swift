import ArgumentParser
import TechMatchKit
import TechMatchService

/// How to index and score, and what keeps pairs apart.
struct MatchingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The share of tags in the score, 0…1.", valueName: "share"))
  var tagWeight = 0.05

  @Option(
    help:
      "How text becomes words: standard leaves out English stop words and stems; plain does not."
  )
  var analyzer = AnalyzerKind.standard

  @Option(
    help: ArgumentHelp(
      "A thesaurus of your own instead of the built-in one, or none.",
      valueName: "file|none"
    )
  )
  var thesaurus: String?

  @Option(
    help: ArgumentHelp(
      "Statistics from the command statistics instead of counting the records.",
      valueName: "file"
    )
  )
  var statistics: String?

  @Option(
    help: "How words are weighed: balanced, or the references tfidf and bm25."
  )
  var weighting = WeightingName.balanced

  @Option(
    help: ArgumentHelp(
      "The day that deadlines are compared with (default: today).",
      valueName: "yyyy-mm-dd"
    )
  )
  var today: String?

  @Option(
    help: ArgumentHelp(
      "Achievements must come from this place, such as 吉林省 or 长春.",
      valueName: "place"
    )
  )
  var region: String?

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
      "The most workers (default: the cores this process may use).",
      valueName: "n"
    )
  )
  var workers: Int?

  func validate() throws {
    guard (0...1).contains(tagWeight) else {
      throw ValidationError(.outside("--tag-weight", "0…1"))
    }
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError(.outside("--workers", "1…1024"))
    }
    if let today, DateSpan(parsing: today).map({ $0.first == $0.last }) != true {
      throw ValidationError(.today(today))
    }
  }

  /// The most workers to use.
  var workerCount: Int { workers ?? Workers.available }

  /// How records are indexed.
  var settings: MarketSettings {
    var settings = MarketSettings()
    settings.analyzer = analyzer
    settings.weighting = weighting
    settings.statistics = statistics
    settings.workers = workerCount
    if let thesaurus { settings.thesaurus = thesaurus == "none" ? .none : .file(thesaurus) }
    return settings
  }

  /// What is asked of a list.
  func criteria(_ count: CountOptions? = nil) -> MatchCriteria {
    var criteria = MatchCriteria(
      today: today.flatMap { DateSpan(parsing: $0) }?.last ?? Terminal.today
    )
    if let count {
      criteria.top = count.top
      criteria.minimumPoints = count.minScore
    }
    criteria.tagWeight = tagWeight
    criteria.region = region
    criteria.ignoredGates = Set(ignoreGate)
    criteria.requiredGates = Set(requireKnown)
    return criteria
  }
}
