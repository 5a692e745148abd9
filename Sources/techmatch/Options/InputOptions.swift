import ArgumentParser
import TechMatchKit
import TechMatchService

/// Which files or which catalogue to read, and how strictly.
struct InputOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Achievements: CSV or JSON Lines; - is standard input.", valueName: "file")
  )
  var achievements: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Demands: CSV or JSON Lines; - is standard input.", valueName: "file")
  )
  var demands: [String] = []

  @Option(
    help: ArgumentHelp(
      "A catalogue, for the sides that no files are given for (default: TECHMATCH_STORE).",
      valueName: "file"
    )
  )
  var store: String?

  @OptionGroup var strictness: StrictnessOptions

  /// Where the records come from; without files the environment may name a catalogue.
  var source: MarketSource {
    let named = store ?? (achievements.isEmpty && demands.isEmpty ? Terminal.store : nil)
    return MarketSource(achievements: achievements, demands: demands, catalogue: named)
  }

  func validate() throws {
    if (achievements + demands).filter({ $0 == "-" }).count > 1 {
      throw ValidationError(.standardInputTwice)
    }
  }

  /// How the records are read and indexed.
  func settings(_ matching: MatchingOptions) -> MarketSettings {
    var settings = matching.settings
    settings.importing.maxIssues = strictness.maxErrors
    settings.isStrict = strictness.strict
    return settings
  }

  /// The market that the records make.
  func market(_ matching: MatchingOptions, _ messages: Messages) throws -> Market {
    try Market(source, settings: settings(matching), tell: messages.tell)
  }
}

/// How many issues to show and whether errors end the run.
struct StrictnessOptions: ParsableArguments {
  @Flag(help: "Make any error in a file fatal (exit status 2).")
  var strict = false

  @Option(help: ArgumentHelp("The most issues to show per file.", valueName: "n"))
  var maxErrors = 20

  func validate() throws {
    if maxErrors < 0 { throw ValidationError(.below("--max-errors", least: 0)) }
  }

  /// How files are read, over all cores.
  var importing: ImportOptions {
    var options = ImportOptions.everyFormat
    options.maxIssues = maxErrors
    options.workers = Workers.available
    return options
  }
}
