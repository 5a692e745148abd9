import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch withdraw`: records out of matching.
struct Withdraw: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Withdraw records from matching; their versions and entries of the ledger stay.",
    discussion: """
      Example:
        techmatch withdraw demand XQ-1003 \\
          --store market.techmatch
      """
  )

  @Argument(help: "The kind of the records.")
  var kind: RecordKind
  @Argument(help: ArgumentHelp("The identifiers of the records.", valueName: "id"))
  var ids: [String]
  @OptionGroup var store: StoreOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if ids.contains(where: { RecordID($0) == nil }) { throw ValidationError(.emptyIdentifier) }
  }

  func execute() throws {
    let known = try ids.compactMap { text in
      try RecordNames.identifier(text, of: kind, in: store.path, .careful, tell: messages.tell)
    }
    let counts = try Catalogue(path: store.path, access: .write).withdraw(kind, known)
    messages.note(.withdrawn(counts.withdrawn.count))
  }
}
