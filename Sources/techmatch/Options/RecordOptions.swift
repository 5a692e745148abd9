import ArgumentParser
import TechMatchKit
import TechMatchService

/// Where records of any kind are looked up, and how strictly files are read.
struct RecordOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Achievements: CSV, XLSX or JSON Lines; - is standard input.",
      valueName: "file"
    )
  )
  var achievements: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Demands: CSV, XLSX or JSON Lines; - is standard input.", valueName: "file")
  )
  var demands: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Bids: CSV, XLSX or JSON Lines; - is standard input.", valueName: "file")
  )
  var bids: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Organisations: CSV, XLSX or JSON Lines; - is standard input.",
      valueName: "file"
    )
  )
  var organisations: [String] = []

  @Option(
    help: ArgumentHelp(
      "A catalogue, for the kinds that no files are given for (default: TECHMATCH_STORE).",
      valueName: "file"
    )
  )
  var store: String?

  @OptionGroup var strictness: StrictnessOptions

  /// Where the records are; without files the environment may name a catalogue.
  var sources: RecordSources {
    let files: [RecordKind: [String]] = [
      .achievement: achievements, .demand: demands, .bid: bids, .organisation: organisations,
    ]
    let isNamed = files.values.contains { !$0.isEmpty }
    return RecordSources(files: files, catalogue: store ?? (isNamed ? nil : Terminal.store))
  }

  /// How files are read.
  var settings: MarketSettings {
    var settings = MarketSettings()
    settings.importing.maxIssues = strictness.maxErrors
    settings.isStrict = strictness.strict
    return settings
  }

  func validate() throws {
    if (achievements + demands + bids + organisations).filter({ $0 == "-" }).count > 1 {
      throw ValidationError(.standardInputTwice)
    }
  }
}
