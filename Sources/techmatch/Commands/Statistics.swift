import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch statistics`: counts words once, so that scores of different nights compare.
struct Statistics: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count how common words are, for scores that do not change with the files.",
    discussion: """
      With --statistics FILE in other commands, a pair has the same score whatever other records are there. Count \
      again when the collection has changed much; the file has a name and a date.

      Example:
        techmatch statistics --name 2026-Q4 --out q4.stats \\
          --achievements SampleData/achievements.csv
        techmatch match --statistics q4.stats \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The name of the statistics, kept in the file.", valueName: "text"))
  var name = "unnamed"
  @OptionGroup var analysis: AnalysisOptions
  @Option(
    help: ArgumentHelp(
      "The day that the file has as its date (default: today).",
      valueName: "yyyy-mm-dd"
    )
  )
  var today: String?
  @OptionGroup var target: TargetOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if !input.source.has(.achievement), !input.source.has(.demand) {
      throw ValidationError(.missingStatisticsSource)
    }
    _ = try DayOptions.day(today)
  }

  func execute() throws {
    let settings = input.read(analysis.settings)
    let snapshot = try Market(input.source, settings: settings, tell: messages.tell).snapshot
    let frozen = FrozenStatistics(of: snapshot, name: name, date: try DayOptions.day(today))
    let sink = try Output(path: target.out)
    try sink.write(frozen.text)
    try sink.finish()
    if let out = target.out { messages.note(.counted(path: out, records: frozen.documentCount)) }
  }
}
