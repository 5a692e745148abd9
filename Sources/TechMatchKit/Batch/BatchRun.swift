/// Matches all records of a plan and writes their lists, so that an interrupted run can go on.
///
///     let writer = try BatchWriter(path: "tonight.jsonl", plan: plan)
///     let outcome = try BatchRun(index, options: options, workers: 2).write(to: writer)
///
/// The same bytes for any number of workers, in one run or several. A value, `Sendable`.
public struct BatchRun: Sendable {
  /// How far a run has come with the lists of one side.
  public struct Progress: Sendable {
    /// The side whose records have lists.
    public var side: Side
    /// The lists written so far, those of an interrupted run included.
    public var done: Int
    /// The lists to be written.
    public var total: Int
    /// The pairs in all lists so far.
    public var pairs: Int
    /// Whether everything so far is on the disk: a good moment to stop.
    public var isKept: Bool

    /// Makes a state of a run.
    public init(side: Side, done: Int, total: Int, pairs: Int, isKept: Bool) {
      self.side = side
      self.done = done
      self.total = total
      self.pairs = pairs
      self.isKept = isKept
    }
  }

  /// What became of a run.
  public struct Outcome: Sendable {
    /// What was matched in this run.
    public var summary: BatchSummary
    /// Whether the summary counts the lists of all demands: nothing was resumed, and the plan is not of a part.
    public var countsEveryDemand: Bool
    /// How far it came, if it was stopped.
    public var stopped: Progress?
  }

  private let snapshot: IndexSnapshot
  private let matcher: Matcher
  private let workers: Int

  /// The records between two checkpoints.
  private static let chunk = 2_048

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - snapshot: What to match.
  ///   - options: How many hits, from which score, through which gates: what the plan says.
  ///   - workers: The most Dispatch workers to use.
  public init(_ snapshot: IndexSnapshot, options: MatchOptions, workers: Int = Workers.available) {
    self.snapshot = snapshot
    self.workers = workers
    matcher = Matcher(snapshot, options: options, workers: workers)
  }

  /// Writes the lists that the writer lacks, then the record digests and the manifest, and puts the result into its
  /// place.
  ///
  /// - Parameters:
  ///   - writer: The file, begun or resumed.
  ///   - before: Seconds by phase that were spent before, for the manifest.
  ///   - goesOn: Called after each list and each checkpoint; `false` after a checkpoint stops the run, which can then
  ///     be resumed.
  /// - Returns: What was matched, and whether the run was stopped.
  /// - Throws: ``BatchFailure``, `OutputFailure`, or ``SnapshotFailure`` when the index turned out to be damaged, after
  ///   which nothing is put into its place.
  public func write(
    to writer: BatchWriter,
    after before: Stopwatch = Stopwatch(),
    _ goesOn: (Progress) throws -> Bool = { _ in true }
  ) throws -> Outcome {
    var clock = before
    let plan = writer.checkpoint.plan
    let isWhole = writer.checkpoint.lines.allSatisfy { $0 == 0 } && plan.shard.count == 1
    var summary = BatchSummary(snapshot)
    /// What making and keeping lines takes, while the workers match.
    var writing = Duration.zero
    for (place, side) in plan.side.sides.enumerated() {
      let documents = plan.shard.part(of: snapshot.inputOrder(of: side))
      var progress = Progress(
        side: side,
        done: min(writer.checkpoint.lines[place], documents.count),
        total: documents.count,
        pairs: writer.checkpoint.pairs,
        isKept: true
      )
      while progress.done < documents.count {
        let end = min(progress.done + Self.chunk, documents.count)
        progress.isKept = false
        try matcher.match(Array(documents[progress.done..<end])) { document, result in
          let id = snapshot.id(of: document)
          writing += ContinuousClock().measure { writer.add(id, of: side, result) }
          summary.add(id, of: side, result)
          progress.done += 1
          progress.pairs = writer.checkpoint.pairs
          _ = try goesOn(progress)
        }
        try writing += ContinuousClock().measure { try writer.keep() }
        progress.isKept = true
        guard try goesOn(progress) else {
          return Outcome(summary: summary, countsEveryDemand: false, stopped: progress)
        }
      }
    }
    clock.lap("match", without: writing, as: "write")
    if let damage = snapshot.damage { throw damage }
    // Last, so that an interrupted run leaves the records of the result that stands there.
    try RecordDigests.write(snapshot, beside: writer.path, workers: workers)
    clock.lap("records")
    try writer.finish(timings: clock.laps)
    return Outcome(
      summary: summary,
      countsEveryDemand: isWhole && plan.side != .achievements,
      stopped: nil
    )
  }
}
