import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch export`: a catalogue's records back into files.
struct Export: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the records of a catalogue, a line or row a record.",
    discussion: """
      JSON Lines hold the records of all kinds with their sources, and the ledger, or records of one kind with \
      --kind; a spreadsheet holds one kind. Importing an export gives the same records and ledger. Contacts are \
      written as well, unless --without-contacts leaves them out.

      Example:
        techmatch export --store market.techmatch \\
          --out backup.jsonl
        techmatch export --store market.techmatch \\
          --format csv --kind demand --out demands.csv
      """
  )

  /// The form of an export.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case jsonl, csv
  }

  @OptionGroup var store: StoreOptions
  @Option(help: "The form: JSON Lines or a spreadsheet.")
  var format = Form.jsonl
  @Option(help: "Only records of this kind.")
  var kind: RecordKind?
  @Flag(help: "Leave contacts out.")
  var withoutContacts = false
  @OptionGroup var target: TargetOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if format == .csv, kind == nil {
      throw ValidationError(.missingKind)
    }
  }

  func execute() throws {
    var job = ExportJob()
    if let kind { job.content = format == .csv ? .sheet(kind) : .lines(kind) }
    job.includesContacts = !withoutContacts
    let sink = try Output(path: target.out)
    let count = try job.run(from: store.path, sink.write)
    try sink.finish()
    if target.out != nil { messages.note(.exported(count)) }
    if !withoutContacts, count > 0 { messages.note(.exportedContacts) }
  }
}
