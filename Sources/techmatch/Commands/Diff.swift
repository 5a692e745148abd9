import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch diff`: what changed between two batches, and why.
struct Diff: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two batches: pairs that are new, gone or moved, each with its cause.",
    discussion: """
      OLD and NEW are results of batch or merge, with the files beside them. Causes are looked for in this order: the pair \
      was rejected or is no longer, a record was added or removed, its text changed, its terms changed, its deadline \
      passed, the settings differ, a better record took the place or made room, the statistics of words changed.

      Example:
        techmatch diff monday.jsonl tuesday.jsonl
        techmatch diff monday.jsonl tuesday.jsonl \\
          --watch-min-score 40 --format jsonl
      """
  )

  @Argument(
    help: ArgumentHelp("The earlier batch: a file, or the name of a saved one.", valueName: "old")
  )
  var old: String
  @Argument(
    help: ArgumentHelp("The later batch: a file, or the name of a saved one.", valueName: "new")
  )
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
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    guard (0...100).contains(scoreTolerance), (0...100).contains(watchMinScore ?? 0) else {
      throw ValidationError(.scoreInDiff)
    }
    guard rankTolerance >= 0 else { throw ValidationError(.below("--rank-tolerance", least: 0)) }
  }

  func execute() throws {
    let floor = watchMinScore.map(Self.score)
    // An alert is about the score alone.
    let tolerance =
      floor == nil
      ? BatchDiff.Tolerance(score: Self.score(scoreTolerance), rank: rankTolerance)
      : BatchDiff.Tolerance(score: .zero, rank: .max)
    let catalogue = store ?? Terminal.store
    try BatchDiff.compare(old, new, catalogue: catalogue, tolerance: tolerance) { diff in
      let sink = try Output(path: result.out)
      var writer = DiffWriter(result.appearance(talk, colour: colour), sink)
      try writer.begin()
      // A pair may stand in the list of either side; one alert is enough.
      var alerted: Set<RecordPair> = []
      try diff.forEachChange { change in
        if let floor {
          guard let score = change.new?.score, score >= floor, change.old?.score ?? .zero < floor,
            alerted.insert(change.pair).inserted
          else { return writer.leaveOut() }
        }
        try writer.write(change)
      }
      try writer.end(watching: floor)
    }
  }

  private static func score(_ points: Double) -> Score {
    Score(millionths: Int((points * 10_000).rounded()))
  }
}
