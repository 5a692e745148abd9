import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch import`: files into a catalogue.
struct ImportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take records into a catalogue, whole or not at all, and say what changed.",
    discussion: """
      A record is known by what its source calls it, and is a new version when anything differs; earlier versions \
      stay. Without identifiers in the file it is known by organisation and title, also when these are spelled a \
      little otherwise. Whose records a file has is told by its records, then by its name; a file that is not known \
      is a new source. Another source's record of the same identifier stays as it is. With --replace, records of the same source and kind that the files no longer have are \
      withdrawn. The catalogue is made when it is not there. When the command has ended with 0, everything is on \
      the disk.

      Example:
        techmatch import --store market.techmatch \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
      """
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var files: RecordFileOptions
  @Option(
    help: ArgumentHelp("Records of all kinds, as export writes them.", valueName: "file")
  )
  var records: String?
  @Option(
    help: ArgumentHelp(
      "Whose records they are (default: told by the records or the file's name).",
      valueName: "name"
    )
  )
  var source: String?
  @Flag(help: "Withdraw records of the source and kind that the files no longer have.")
  var replace = false
  @Flag(help: "Take records whose titles have changed altogether under the same identifiers.")
  var allowRetitled = false
  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  private var paths: [(kind: RecordKind, paths: [String])] {
    [RecordKind.organisation, .achievement, .demand, .bid].map { ($0, files.paths[$0] ?? []) }
      .filter { !$0.1.isEmpty }
  }

  func validate() throws {
    if paths.isEmpty == (records == nil) {
      throw ValidationError(.missingImport)
    }
    if source?.isBlank == true { throw ValidationError(.source) }
    if records != nil, source != nil {
      throw ValidationError(.recordsAndSource)
    }
  }

  func execute() throws {
    var job =
      try records.map { ImportJob(export: try InputFile(path: $0)) }
      ?? ImportJob(
        paths.map { .init($0.kind, try $0.paths.map(InputFile.init(path:))) },
        source: source
      )
    job.isReplacing = replace
    job.allowsRetitled = allowRetitled
    job.isTrial = dryRun
    job.importing = strictness.importing
    job.isStrict = strictness.strict
    let outcome = try job.run(into: store.path, tell: messages.tell)
    if let refusal = outcome.refusal { throw refusal }
    let sink = try Output(path: result.out)
    try ImportWriter(result.appearance(talk)).write(outcome.changes, to: sink)
    try sink.finish()
    if dryRun { messages.note(.trial) }
  }
}
