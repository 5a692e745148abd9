import ArgumentParser
import TechMatchKit
import TechMatchStore

/// `techmatch index`: the index of a catalogue, built once.
struct IndexCommand: ParsableCommand {
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

  func validate() throws {
    if matching.statistics != nil {
      throw ValidationError("index counts statistics; leave --statistics out.")
    }
  }

  func run() throws {
    let messages = output.messages
    let catalogue = try store.open(.read, messages)
    let configuration = try matching.configuration(messages)
    do {
      let snapshot = try messages.storing {
        try catalogue.writeIndex(configuration, workers: matching.workerCount)
      }
      messages.note(
        "\(catalogue.indexPath): \(snapshot.achievements.count) achievements, \(snapshot.demands.count) demands, \(snapshot.termCount) words",
        "\(catalogue.indexPath)：成果 \(snapshot.achievements.count) 项，需求 \(snapshot.demands.count) 条，词 \(snapshot.termCount) 个"
      )
    } catch let error as SnapshotFailure {
      throw messages.failure(
        "\(catalogue.indexPath): \(error.message(in: .en))",
        "\(catalogue.indexPath)：\(error.message(in: .zh))"
      )
    }
  }
}
