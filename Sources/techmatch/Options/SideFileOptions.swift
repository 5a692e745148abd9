import ArgumentParser

/// Files of both sides.
struct SideFileOptions: ParsableArguments {
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
}
