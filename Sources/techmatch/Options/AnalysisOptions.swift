import ArgumentParser
import TechMatchKit
import TechMatchService

/// How text becomes words, and with how many workers.
struct AnalysisOptions: ParsableArguments {
  @Option(
    help:
      "How text becomes words: standard leaves out English stop words and stems; plain does not."
  )
  var analyzer = AnalyserKind.standard

  @Option(
    help: ArgumentHelp(
      "A thesaurus of your own, added to the built-in one, or none for no thesaurus at all.",
      valueName: "file|none"
    )
  )
  var thesaurus: String?

  @Option(
    help: ArgumentHelp("A thesaurus of your own instead of the built-in one.", valueName: "file")
  )
  var thesaurusOnly: String?

  @Option(
    help: ArgumentHelp(
      "The most workers (default: the cores this process may use).",
      valueName: "n"
    )
  )
  var workers: Int?

  func validate() throws {
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError(.outside("--workers", "1…1024"))
    }
    if thesaurus != nil, thesaurusOnly != nil { throw ValidationError(.twoThesauruses) }
  }

  /// The most workers to use.
  var workerCount: Int { workers ?? Workers.available }

  /// How records are read and analysed.
  var settings: MarketSettings {
    var settings = MarketSettings()
    settings.analyser = analyzer
    settings.workers = workerCount
    if let thesaurus { settings.thesaurus = thesaurus == "none" ? .none : .extended(thesaurus) }
    if let thesaurusOnly { settings.thesaurus = .file(thesaurusOnly) }
    return settings
  }
}

/// How words are weighed.
struct WeightingOptions: ParsableArguments {
  @Option(
    help: "How words are weighed: balanced, or the references tfidf and bm25."
  )
  var weighting = WeightingName.balanced
}

/// Which day it is.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day that deadlines are compared with (default: today).",
      valueName: "yyyy-mm-dd"
    )
  )
  var today: String?

  func validate() throws { _ = try Self.day(today) }

  /// The day that is asked for, or `nil`.
  var stated: CalendarDate? { today.flatMap { try? Self.day($0) } }

  /// The day that is asked for, else the one it is here.
  var day: CalendarDate { (try? Self.day(today)) ?? Terminal.today }

  /// The day that `--today` names, else the one it is here.
  ///
  /// - Throws: A usage error when the text is no date, or one of several days.
  static func day(_ text: String?) throws -> CalendarDate {
    guard let text else { return Terminal.today }
    guard let span = DateSpan(parsing: text), span.first == span.last else {
      throw ValidationError(.today(text))
    }
    return span.last
  }
}
