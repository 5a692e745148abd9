/// Matches all records of a plan and writes their lists; an interrupted run can be resumed.
///
///     let writer = try BatchWriter(path: "tonight.jsonl", plan: plan)
///     let outcome = try BatchRun(index, options: options, workers: 2).write(to: writer)
///
/// The bytes are the same for any number of workers, in one run or several. A `Sendable` value.
public struct BatchRun: Sendable {
  /// The progress of a run with the lists of one side.
  public struct Progress: Sendable {
    /// The side whose records have lists.
    public var side: Side
    /// The lists written so far, including those of an interrupted run.
    public var done: Int
    /// The number of lists to write.
    public var total: Int
    /// The pairs in all lists so far.
    public var pairs: Int
    /// Whether everything so far is on disk, which is a good moment to stop.
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

  /// The outcome of a run.
  public struct Outcome: Sendable {
    /// A summary of the lists of this run.
    public var summary: BatchSummary
    /// The rejected pairs that were left out of the lists of this run.
    public var rejectedCount = 0
    /// Whether the summary counts the lists of all demands: the run was not resumed, and its plan
    /// is not for a part.
    public var countsEveryDemand: Bool
    /// The progress, if the run was stopped.
    public var stopped: Progress?
  }

  private let snapshot: IndexSnapshot
  private let found: [Side: IndexSnapshot]
  private let options: MatchOptions
  private let rejected: RejectedPairs
  private let workers: Int

  /// The number of records between two checkpoints.
  private static let chunk = 2_048

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - snapshot: What to match.
  ///   - found: The index to search instead for records of a side, in which some may be left out.
  ///   - options: The number of hits, their least score and the gates, as in the plan.
  ///   - rejected: The pairs to leave out, as in the plan.
  ///   - workers: The most Dispatch workers to use.
  public init(
    _ snapshot: IndexSnapshot,
    finding found: [Side: IndexSnapshot] = [:],
    options: MatchOptions,
    rejected: RejectedPairs = RejectedPairs([]),
    workers: Int = Workers.available
  ) {
    self.snapshot = snapshot
    self.options = options
    self.rejected = rejected
    self.workers = workers
    self.found = found
  }

  /// Writes the lists that the writer does not have yet, then the record digests and the manifest,
  /// and completes the result.
  ///
  /// - Parameters:
  ///   - writer: The file, started or resumed.
  ///   - before: The time of earlier phases, for the manifest.
  ///   - goesOn: Called after each list and each checkpoint. Returning `false` after a checkpoint
  ///     stops the run, which can then be resumed.
  /// - Returns: A summary, and whether the run was stopped.
  /// - Throws: ``BatchFailure``, ``OutputFailure``, or ``SnapshotFailure`` when the index turned
  ///   out to be damaged; an earlier result is then unchanged.
  public func write(
    to writer: BatchWriter,
    after before: Stopwatch = Stopwatch(),
    _ goesOn: (Progress) throws -> Bool = { _ in true }
  ) throws -> Outcome {
    var clock = before
    let plan = writer.checkpoint.plan
    let isWhole = writer.checkpoint.lines.allSatisfy { $0 == 0 } && plan.shard.count == 1
    var summary = BatchSummary(found[.achievement] ?? snapshot)
    var rejectedCount = 0
    /// The time that lines take to make and to write, while the workers match.
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
        try match(Array(documents[progress.done..<end])) { document, id, result, left in
          writing += ContinuousClock().measure {
            writer.add(id, of: side, result, rejected: left)
          }
          summary.add(id, of: side, result, rejectedCount: left.count)
          rejectedCount += left.count
          progress.done += 1
          progress.pairs = writer.checkpoint.pairs
          _ = try goesOn(progress)
        }
        try writing += ContinuousClock().measure { try writer.keep() }
        progress.isKept = true
        guard try goesOn(progress) else {
          return Outcome(
            summary: summary,
            rejectedCount: rejectedCount,
            countsEveryDemand: false,
            stopped: progress
          )
        }
      }
    }
    clock.lap("match", without: writing, as: "write")
    if let damage = snapshot.damage { throw damage }
    // Last, so that an interrupted run leaves the digests of an earlier result.
    try RecordDigests.write(snapshot, beside: writer.path, workers: workers)
    clock.lap("records")
    try writer.finish(timings: clock.laps)
    return Outcome(
      summary: summary,
      rejectedCount: rejectedCount,
      countsEveryDemand: isWhole && plan.side != .achievements,
      stopped: nil
    )
  }

  /// Delivers the lists of documents in order, each with the records that were left out of it.
  ///
  /// Lists that may lose rejected pairs are made longer first, apart from the others, because a
  /// longer list takes more time.
  private func match(
    _ documents: [DocID],
    _ deliver: (DocID, RecordID, MatchResult, [RecordID]) throws -> Void
  ) rethrows {
    let searched = documents.first.flatMap { found[$0.side.opposite] } ?? snapshot
    let counts = documents.map { rejected.count(of: snapshot.id(of: $0), $0.side) }
    var longer: [DocID: MatchResult] = [:]
    if let most = counts.max(), most > 0 {
      var options = options
      options.k += most
      let affected = zip(documents, counts).filter { $0.1 > 0 }.map(\.0)
      Matcher(searched, options: options, workers: workers).match(affected) { longer[$0] = $1 }
    }
    try Matcher(searched, options: options, workers: workers).match(documents) { document, found in
      let id = snapshot.id(of: document)
      guard var result = longer[document] else { return try deliver(document, id, found, []) }
      let left = rejected.remove(from: &result, of: id, document.side, keeping: options.k)
      try deliver(document, id, result, left)
    }
  }
}
