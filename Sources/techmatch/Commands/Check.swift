import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch check`: how files would be read.
struct Check: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how files would be read: encoding, columns, counts and every issue.",
    discussion: """
      Exit status 1 when a record would be refused.

      Example:
        techmatch check SampleData/achievements-gb18030.csv
      """
  )

  @Argument(help: ArgumentHelp("Files; - is standard input.", valueName: "file"))
  var files: [String]
  @Option(help: "Read the files as this kind of record (default: what their headers fit best).")
  var kind: RecordKind?
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func execute() throws {
    let importer = Importer(options: strictness.importing)
    let reports = try files.map { importer.check(try InputFile(path: $0), kind: kind) }
    try strictness.columns.check(reports)
    let sink = try Output(path: result.out)
    try ReportWriter(result.appearance(talk, colour: colour)).write(reports, to: sink)
    try sink.finish()
    if reports.contains(where: { $0.errorCount > 0 }) {
      throw ExitCode(strictness.strict ? 2 : 1)
    }
  }
}
