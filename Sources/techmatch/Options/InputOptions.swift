import ArgumentParser
import TechMatchKit

/// Which files to read and how strictly.
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

  @OptionGroup var strictness: StrictnessOptions

  func validate() throws {
    if (achievements + demands).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  /// Reads the files of both sides and tells of issues.
  func read(_ messages: Messages, workers: Int) throws -> (
    achievements: [Achievement], demands: [Demand]
  ) {
    let importer = Importer(options: strictness.importOptions(workers: workers))
    let offered = importer.achievements(from: try messages.open(achievements))
    let needed = importer.demands(from: try messages.open(demands))
    for report in [offered.report, needed.report] {
      messages.issues(report)
    }
    let errors = offered.report.errorCount + needed.report.errorCount
    if strictness.strict, errors > 0 {
      throw messages.failure(
        "\(errors) error(s) and --strict: nothing was matched; correct the files or leave --strict out",
        "有 \(errors) 个错误且指定了 --strict，未进行匹配；请更正文件或去掉 --strict"
      )
    }
    return (offered.records, needed.records)
  }
}

/// How many issues to show and whether errors end the run.
struct StrictnessOptions: ParsableArguments {
  @Flag(help: "Make any error in a file fatal (exit status 2).")
  var strict = false

  @Option(help: ArgumentHelp("The most issues to show per file.", valueName: "n"))
  var maxErrors = 20

  func validate() throws {
    if maxErrors < 0 { throw ValidationError("--max-errors is a number from 0 on.") }
  }

  func importOptions(workers: Int) -> ImportOptions {
    var options = ImportOptions()
    options.maxIssues = maxErrors
    options.workers = workers
    return options
  }
}

extension Messages {
  /// Opens files, or says which one cannot be read.
  func open(_ paths: [String]) throws -> [InputFile] {
    var files: [InputFile] = []
    for path in paths {
      do throws(ImportFailure) {
        files.append(try InputFile(path: path))
      } catch {
        throw failure(error)
      }
    }
    return files
  }
}
