import ArgumentParser
import TechMatchKit
import TechMatchStore

/// `techmatch columns`: what was said of the columns of each source.
struct ColumnsCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns",
    abstract: "Show what was said of the columns of sources, or forget it.",
    discussion: """
      An import with --map keeps what was said for the next import of its source.

      Example:
        techmatch columns --store market.techmatch
      """
  )

  @OptionGroup var store: StoreOptions
  @Option(help: ArgumentHelp("Only this source.", valueName: "name"))
  var source: String?
  @Flag(help: "Forget what was said of the columns of the source.")
  var forget = false
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if source?.isBlank == true { throw ValidationError(.source) }
    if forget, source == nil { throw ValidationError(.forgetWithoutSource) }
  }

  func execute() throws {
    let catalogue = try Catalogue(path: store.path, access: forget ? .write : .read)
    let all = try catalogue.columns()
    let shown = all.filter { source == nil || $0.source == source }
    let sink = try Output(path: result.out)
    try ColumnsWriter(result.appearance(talk)).write(shown, to: sink)
    try sink.finish()
    if shown.isEmpty { messages.note(.noColumns) }
    guard forget, let source, !shown.isEmpty else { return }
    _ = try catalogue.forgetColumns(of: source)
    messages.note(.forgotten(source: source))
  }
}
