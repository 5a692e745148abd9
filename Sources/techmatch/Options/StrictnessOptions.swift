import ArgumentParser
import TechMatchKit
import TechMatchService

/// How files are read: what columns stand for, how many issues to show and whether errors end the run.
struct StrictnessOptions: ParsableArguments {
  @Flag(help: "Make any error in a file fatal (exit status 2).")
  var strict = false

  @Option(help: ArgumentHelp("The most issues to show per file.", valueName: "n"))
  var maxErrors = 20

  @Option(
    help: ArgumentHelp(
      "What a column stands for, such as 单位=institution; without a field it is kept as an attribute; may be repeated.",
      valueName: "column=field"
    )
  )
  var map: [String] = []

  /// What the line says that columns stand for.
  var columns: ColumnMap { (try? ColumnMap(map)) ?? ColumnMap() }

  func validate() throws {
    do throws(ColumnMap.Failure) {
      _ = try ColumnMap(map)
    } catch {
      throw ValidationError(.column(error))
    }
    if maxErrors < 0 { throw ValidationError(.below("--max-errors", least: 0)) }
  }

  /// Settings with how files are read.
  func read(_ settings: MarketSettings) -> MarketSettings {
    var settings = settings
    settings.importing.maxIssues = maxErrors
    settings.importing.columns = columns
    settings.isStrict = strict
    return settings
  }

  /// How files are read, over all cores.
  var importing: ImportOptions {
    var options = ImportOptions.everyFormat
    options.maxIssues = maxErrors
    options.columns = columns
    options.workers = Workers.available
    return options
  }
}
