import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch index`: the index of a catalogue, built once.
struct IndexCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Build the index of a catalogue and keep it beside the catalogue.",
    discussion: """
      Commands with --store then open the index instead of building it, and add what changed since. Scores stand on the \
      statistics of the day the index was built, until this command counts them anew. Without an index everything \
      works as well, over statistics counted each time.

      Example:
        techmatch index --store market.techmatch
      """
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if matching.statistics != nil {
      throw ValidationError(.statisticsInIndex)
    }
  }

  func execute() throws {
    let catalogue = try Catalogue(path: store.path, access: .read)
    do {
      let snapshot = try catalogue.writeIndex(
        matching.settings.configuration(),
        workers: matching.workerCount
      )
      messages.note(
        "\(catalogue.indexPath): \(snapshot.achievements.count) achievements, \(snapshot.demands.count) demands, \(snapshot.termCount) words",
        "\(catalogue.indexPath)：成果 \(snapshot.achievements.count) 项，需求 \(snapshot.demands.count) 条，词 \(snapshot.termCount) 个"
      )
    } catch let error as SnapshotFailure {
      let colon = messages.choose(": ", "：")
      throw messages.failure(catalogue.indexPath + colon + error.text(in: messages.language))
    }
  }
}
