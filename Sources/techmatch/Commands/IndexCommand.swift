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
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var weighing: WeightingOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func execute() throws {
    let catalogue = try Catalogue(path: store.path, access: .read)
    var settings = analysis.settings
    settings.weighting = weighing.weighting
    do {
      let snapshot = try catalogue.writeIndex(
        settings.configuration(),
        workers: settings.workers
      )
      messages.note(
        .indexed(
          path: catalogue.indexPath,
          achievements: snapshot.achievements.count,
          demands: snapshot.demands.count,
          terms: snapshot.termCount
        )
      )
    } catch let failure as SnapshotFailure {
      throw CommandFailure.unwritableIndex(path: catalogue.indexPath, failure)
    }
  }
}
