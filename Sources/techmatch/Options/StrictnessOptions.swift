import ArgumentParser
import TechMatchKit
import TechMatchService

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
