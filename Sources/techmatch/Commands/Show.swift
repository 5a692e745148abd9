import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch show`: one record with all that is known of it.
struct Show: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a record: all fields as they are written, where it was read, its versions.",
    discussion: """
      Part of the identifier or of the title is enough when it fits one record. Values that were not understood are \
      marked, contacts are hidden.

      Example:
        techmatch show XQ-1001 --demands SampleData/demands.csv
        techmatch show 五味子 --store market.techmatch
      """
  )

  @Argument(help: "The identifier of the record, or part of it or of its title.")
  var id: String
  @Option(help: "Only records of this kind.")
  var kind: RecordKind?
  @OptionGroup var records: RecordOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var contacts: ContactOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if id.isBlank { throw ValidationError(.emptyIdentifier) }
    let kinds = records.sources.kinds
    if kinds.isEmpty || kind.map({ !kinds.contains($0) }) == true {
      throw ValidationError(.missingRecords(kind))
    }
  }

  func execute() throws {
    let view = try RecordView(
      of: id,
      kind,
      in: records.sources,
      records.settings,
      includesContacts: contacts.showContacts,
      tell: messages.tell
    )
    let sink = try Output(path: result.out)
    try RecordWriter(result.appearance(talk, colour: colour)).write(view, to: sink)
    try sink.finish()
    if view.fields.contains(where: { $0.values.isEmpty && $0.field?.isContact == true }) {
      messages.note(.contactsHidden)
    }
  }
}
