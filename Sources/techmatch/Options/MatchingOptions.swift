import ArgumentParser
import TechMatchKit

extension AnalyzerKind: ExpressibleByArgument {}
extension Gate: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}

/// The weightings that the command knows by name.
enum WeightingName: String, CaseIterable, ExpressibleByArgument {
  case balanced, tfidf, bm25

  var scheme: WeightingScheme {
    switch self {
    case .balanced: .balanced()
    case .tfidf: .tfidf
    case .bm25: .bm25(k1: 1.2, b: 0.75)
    }
  }
}

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
      throw ValidationError("--tag-weight is a number in 0…1.")
    }
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers is a number in 1…1024.")
    }
    if let today, DateSpan(parsing: today).map({ $0.first == $0.last }) != true {
      throw ValidationError("--today is a date such as 2026-12-31; '\(today)' is none.")
    }
  }

  var workerCount: Int { workers ?? Workers.available }

  /// The options of a matcher.
  func matchOptions(k: Int = 10, minimumScore: Double = 0) -> MatchOptions {
    let day = today.flatMap { DateSpan(parsing: $0) }?.last ?? Terminal.today
    var options = MatchOptions(today: day)
    options.k = k
    options.minimumScore = Score(millionths: max(1, Int((minimumScore * 10_000).rounded(.up))))
    options.tagWeight = Int((tagWeight * 1_000_000).rounded())
    options.gates.ignored = Set(ignoreGate)
    options.gates.requiredKnown = Set(requireKnown)
    options.gates.region = region.map { Region(parsing: $0) }
    return options
  }

  /// What decides an index besides the records.
  func configuration(
    _ messages: Messages,
    weighting: WeightingName? = nil
  ) throws -> IndexConfiguration {
    var configuration = IndexConfiguration()
    configuration.analyzer = analyzer
    configuration.weighting = (weighting ?? self.weighting).scheme
    if let thesaurus {
      configuration.thesaurus = thesaurus == "none" ? nil : try messages.thesaurus(thesaurus)
    }
    if let statistics {
      let file = try messages.open([statistics])[0]
      do throws(StatisticsFailure) {
        configuration.statistics = try FrozenStatistics(file)
      } catch {
        throw messages.failure(error)
      }
    }
    return configuration
  }

  /// Builds the index of records.
  func index(
    _ records: MarketRecords,
    _ messages: Messages,
    weighting: WeightingName? = nil
  ) throws -> IndexSnapshot {
    let configuration = try configuration(messages, weighting: weighting)
    do throws(IndexError) {
      return try IndexBuilder(configuration: configuration, workers: workerCount)
        .build(achievements: records.achievements, demands: records.demands)
    } catch {
      throw messages.failure(error)
    }
  }
}

extension Messages {
  /// Reads a thesaurus, or says where it is wrong.
  func thesaurus(_ path: String) throws -> Thesaurus {
    let file = try open([path])[0]
    do throws(ThesaurusFailure) {
      return try Thesaurus(file)
    } catch {
      throw failure(error)
    }
  }
}

/// How many results.
struct CountOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The most hits per record.", valueName: "k"))
  var top = 10

  @Option(help: ArgumentHelp("The least score of a hit, 0…100 points.", valueName: "points"))
  var minScore = 0.0

  func validate() throws {
    guard (1...1_000_000).contains(top) else {
      throw ValidationError("--top is a number from 1 on.")
    }
    guard (0...100).contains(minScore) else {
      throw ValidationError("--min-score is a number of points in 0…100.")
    }
  }
}
