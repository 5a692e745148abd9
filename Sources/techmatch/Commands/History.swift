import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch history`: what a record was.
struct History: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the versions of a record: when and from where each came, and what it changed.",
    discussion: """
      Example:
        techmatch history demand XQ-1002 \\
          --store market.techmatch
      """
  )

  @Argument(help: "The kind of the record.")
  var kind: RecordKind
  @Argument(help: "The identifier of the record.")
  var id: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var contacts: ContactOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if RecordID(id) == nil { throw ValidationError(.emptyIdentifier) }
  }

  func execute() throws {
    let known = try RecordNames.identifier(id, of: kind, in: store.path, .wide, tell: messages.tell)
    guard let id = known else { return }
    let history = try RecordHistory(
      of: kind,
      id,
      in: store.path,
      includesContacts: contacts.showContacts
    )
    let sink = try Output(path: result.out)
    try HistoryWriter(result.appearance(talk)).write(history, to: sink)
    try sink.finish()
  }
}
