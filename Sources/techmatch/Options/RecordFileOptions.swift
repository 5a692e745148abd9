import ArgumentParser
import TechMatchKit

/// Files of records by kind.
struct RecordFileOptions: ParsableArguments {
  @OptionGroup var sides: SideFileOptions

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

  /// The files by kind.
  var paths: [RecordKind: [String]] {
    [
      .achievement: sides.achievements, .demand: sides.demands, .bid: bids,
      .organisation: organisations,
    ]
  }

  func validate() throws {
    if paths.values.joined().filter({ $0 == "-" }).count > 1 {
      throw ValidationError(.standardInputTwice)
    }
  }
}
