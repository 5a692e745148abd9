import ArgumentParser
import TechMatchKit
import TechMatchService

/// Where records of any kind are looked up, and how strictly files are read.
struct RecordOptions: ParsableArguments {
  @OptionGroup var files: RecordFileOptions

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
    let isNamed = files.paths.values.contains { !$0.isEmpty }
    return RecordSources(files: files.paths, catalogue: store ?? (isNamed ? nil : Terminal.store))
  }

  /// How files are read.
  var settings: MarketSettings { strictness.read(MarketSettings()) }
}
