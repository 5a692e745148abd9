import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch duplicates`: the same record more than once, in one source or in several.
struct Duplicates: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find records that are there more than once, and what differs between them.",
    discussion: """
      Records are the same when their titles agree, spaces, width and traditional forms aside (or one has harmless \
      words added), and owners and texts do not speak against it; or when they have one registration number. Other \
      words in a title make another record. Nothing is changed: decide which to withdraw.

      Example:
        techmatch duplicates \\
          --achievements SampleData/achievements.csv
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: "Look at one side alone: achievement or demand.")
  var side: Side?
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  /// The sides that there are records of.
  private var sides: [Side] {
    Side.allCases.filter { (side == nil || side == $0) && input.source.has($0) }
  }

  func validate() throws {
    if let side, sides.isEmpty { throw ValidationError(.missingTarget("duplicates", side)) }
    if sides.isEmpty { throw ValidationError(.missingEitherSide("duplicates")) }
  }

  func execute() throws {
    let settings = input.read(MarketSettings())
    let records = try MarketRecords(input.source, settings: settings, tell: messages.tell)
    let report = DuplicateReport(records, sides: sides)
    let sink = try Output(path: result.out)
    try DuplicateWriter(result.appearance(talk, colour: colour)).write(report, to: sink)
    try sink.finish()
    messages.note(.duplicates(groups: report.groups.count, records: report.recordCount))
  }
}
