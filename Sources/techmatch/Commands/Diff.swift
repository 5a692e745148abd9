import ArgumentParser
import TechMatchKit

/// `techmatch diff`: what changed between two batches, and why.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two batches: pairs that are new, gone or moved, each with its cause.",
    discussion: """
      OLD and NEW are results of batch or merge, with the files beside them. Causes are looked for in this order: a record \
      was added or removed, its text changed, its terms changed, its deadline passed, the settings differ, a better \
      record took the place or made room, the statistics of words changed.

      Example:
        techmatch diff monday.jsonl tuesday.jsonl
        techmatch diff monday.jsonl tuesday.jsonl --watch-min-score 40 --format jsonl
      """
  )

  @Argument(help: ArgumentHelp("The earlier batch.", valueName: "old"))
  var old: String
  @Argument(help: ArgumentHelp("The later batch.", valueName: "new"))
  var new: String
  @Option(
    help: ArgumentHelp("A score may move by this without being a change.", valueName: "points")
  )
  var scoreTolerance = 1.0
  @Option(
    help: ArgumentHelp("A rank may move by this without being a change.", valueName: "places")
  )
  var rankTolerance = 2
  @Option(
    help: ArgumentHelp(
      "Show only pairs that reached this score since the earlier batch; those that had it are not repeated.",
      valueName: "points"
    )
  )
  var watchMinScore: Double?
  @Option(
    help: ArgumentHelp(
      "A catalogue that keeps batches, for names that are no files (default: TECHMATCH_STORE).",
      valueName: "file"
    )
  )
  var store: String?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...100).contains(scoreTolerance), (0...100).contains(watchMinScore ?? 0) else {
      throw ValidationError(.scoreInDiff)
    }
    guard rankTolerance >= 0 else { throw ValidationError(.rankTolerance) }
  }

  func run() throws {
    guard let store = store ?? Terminal.store else { return try compare(old, new) }
    let shelf = BatchShelf(store, output.messages)
    try shelf.withResult(old) { old in try shelf.withResult(new) { try compare(old, $0) } }
  }

  private func compare(_ oldPath: String, _ newPath: String) throws {
    let messages = output.messages
    let before = try BatchResult(oldPath, messages)
    let after = try BatchResult(newPath, messages)
    guard before.manifest.plan.side == after.manifest.plan.side else {
      throw messages.failure(
        "\(old) has lists of \(before.manifest.plan.side.rawValue), \(new) of \(after.manifest.plan.side.rawValue); run batch with the same --side",
        "\(old) 与 \(new) 的 --side 不同，请以相同的 --side 运行 batch"
      )
    }
    guard before.manifest.plan.shard == after.manifest.plan.shard else {
      throw messages.failure(
        "\(old) and \(new) are different parts; merge them first",
        "\(old) 与 \(new) 是不同的分片，请先合并"
      )
    }
    func millionths(_ points: Double) -> Int { Int((points * 10_000).rounded()) }
    let floor = watchMinScore.map(millionths)
    // An alert is about the score alone.
    let diff = BatchDiff(
      before,
      after,
      scoreTolerance: floor == nil ? millionths(scoreTolerance) : 0,
      rankTolerance: floor == nil ? rankTolerance : .max
    )
    let sink = try Output(path: output.out, messages: messages)
    var writer = DiffWriter(options: output, output: sink)
    try writer.begin()
    // A pair may stand in the list of either side; one alert is enough.
    var alerted: Set<[RecordID]> = []
    try diff.changes { change in
      if let floor {
        guard let score = change.new?.score, score >= floor, (change.old?.score ?? 0) < floor,
          alerted.insert([change.demand, change.achievement]).inserted
        else { return }
      }
      try writer.write(change)
    }
    try writer.end()
  }
}
