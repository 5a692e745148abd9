import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch diff`: what changed between two batches or two ledgers of a ranking, and why.
struct Diff: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compare two batches, pair by pair, or two ledgers of a ranking: what changed, and why.",
    discussion: """
      OLD and NEW are results of batch or merge, with the files beside them. Pairs are new, gone or moved. Causes are \
      looked for in this order: the pair was rejected or is no longer, a record was added or removed, its text changed, its terms changed, its deadline \
      passed, the settings differ, a better record took the place or made room, the statistics of words changed.

      Or they are ledgers of one challenge, before and after an appeal. Both are verified first. Then stands what \
      followed (winner, ranks, points, conditions), and what was changed in marks, bids, rules and files.

      Example:
        techmatch diff monday.jsonl tuesday.jsonl
        techmatch diff monday.jsonl tuesday.jsonl \\
          --watch-min-score 40 --format jsonl
        techmatch diff first.json second.json
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The earlier batch: a file, or the name of a saved one; or a ledger.",
      valueName: "old"
    )
  )
  var old: String
  @Argument(
    help: ArgumentHelp(
      "The later batch: a file, or the name of a saved one; or a ledger.",
      valueName: "new"
    )
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
    let ofBatches = [
      ("--score-tolerance", scoreTolerance != 1), ("--rank-tolerance", rankTolerance != 2),
      ("--watch-min-score", watchMinScore != nil), ("--store", store != nil),
    ]
    if let given = ofBatches.first(where: \.1), try hasLedger {
      throw ValidationError(.batchOption(given.0))
    }
  }

  /// Whether one of the two is a ledger, and the other should be.
  private var hasLedger: Bool {
    get throws {
      try [old, new].contains { path in
        // What is no file is the name of a batch, and standard input can be read only once.
        guard FileKind(path: path) == .regular else { return false }
        return try RankingLedger.isLedger(InputFile(path: path))
      }
    }
  }

  func execute() throws {
    if try hasLedger {
      let diff = try LedgerDiff(verifying: InputFile(path: old), InputFile(path: new))
      let sink = try Output(path: result.out)
      try LedgerDiffWriter(diff, result.appearance(talk, colour: colour)).write(to: sink)
      return try sink.finish()
    }
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
