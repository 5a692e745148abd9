import ArgumentParser
import TechMatchKit
import TechMatchService

/// Which files or which catalogue to read, and how strictly.
struct InputOptions: ParsableArguments {
  @OptionGroup var sides: SideFileOptions

  @Option(
    help: ArgumentHelp(
      "A catalogue, for the sides that no files are given for (default: TECHMATCH_STORE).",
      valueName: "file"
    )
  )
  var store: String?

  @OptionGroup var strictness: StrictnessOptions

  /// The files of achievements.
  var achievements: [String] { sides.achievements }
  /// The files of demands.
  var demands: [String] { sides.demands }

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
  func settings(_ matching: MatchingOptions) -> MarketSettings { read(matching.scoring.settings) }

  /// Settings with how the records are read.
  func read(_ settings: MarketSettings) -> MarketSettings { strictness.read(settings) }

  /// The market that the records make.
  func market(_ matching: MatchingOptions, _ messages: Messages) throws -> Market {
    try market(matching.scoring, messages)
  }

  /// The market that the records make, for a command that asks no gates.
  func market(_ scoring: ScoringOptions, _ messages: Messages) throws -> Market {
    try Market(source, settings: read(scoring.settings), tell: messages.tell)
  }
}
