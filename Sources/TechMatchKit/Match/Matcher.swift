import Synchronization

/// Finds the best achievements for a demand, the best demands for an achievement, and either for a text.
///
///     let matcher = Matcher(index, options: MatchOptions(today: today))
///     for hit in matcher.match(demand, of: .demand).hits { print(hit.rank, hit.id, hit.score) }
///
/// Results are exact, the same as scoring every record, and the same for any number of workers: ordered
/// by score descending, then by identifier ascending.
/// Immutable and `Sendable`.
public struct Matcher: Sendable {
  private let snapshot: IndexSnapshot
  private let options: MatchOptions
  private let workers: Int

  /// The most queries that one job scores block by block, sharing each block's postings while these are
  /// in the cache: 64 take a tenth longer a query, 1,000 gain nothing more and balance worse.
  private static let queriesPerJob = 256

  /// The postings of a query from which on its blocks are shared among workers: below, waking them takes
  /// longer than they save.
  private static let leastSharedPostings = 1_000_000

  /// Makes a matcher.
  ///
  /// - Parameters:
  ///   - snapshot: What to search.
  ///   - options: How many hits, from which score, through which gates.
  ///   - workers: The most Dispatch workers to use.
  public init(
    _ snapshot: IndexSnapshot,
    options: MatchOptions,
    workers: Int = Workers.available
  ) {
    self.snapshot = snapshot
    self.options = options
    self.workers = max(1, workers)
  }

  /// The best records of the other side for one record of the snapshot.
  ///
  /// - Parameters:
  ///   - document: A document of `side`.
  ///   - side: The side of the query: `.demand` finds achievements, `.achievement` finds demands.
  /// - Returns: At most *k* hits, and why there are not more.
  /// - Complexity: O(*P* + *n*) for the *P* postings of the query's terms and *n* records sought.
  public func match(_ document: DocID, of side: Side) -> MatchResult {
    search(Query(document: document, of: side, in: snapshot))
  }

  /// The best records of `target` for a text, which is analysed like a record's summary.
  ///
  /// Gates that need the missing side are *unknown*.
  ///
  /// - Parameters:
  ///   - text: Any text; without a word that the index knows there are no hits.
  ///   - tags: Tags of the query; without any the text part counts in full.
  ///   - target: The side to search.
  /// - Returns: At most *k* hits, the words that the index does not know, and why there are not more.
  public func match(text: String, tags: [String] = [], in target: Side) -> MatchResult {
    search(Query(text: text, tags: tags, target: target, in: snapshot))
  }

  /// Matches many records and delivers each result on the calling thread, in the order given.
  ///
  /// - Parameters:
  ///   - documents: Documents of `side`.
  ///   - side: The side of the queries.
  ///   - deliver: Called once per document, in order; what it throws ends the run.
  public func match(
    _ documents: [DocID],
    of side: Side,
    _ deliver: (DocID, MatchResult) throws -> Void
  ) rethrows {
    let target: Side = side == .demand ? .achievement : .demand
    let blockCount = snapshot[target].blocks.count
    // At least four jobs a worker, so that uneven ones balance; in waves, so that the memory for results
    // does not grow with the number of queries.
    let size = min(Self.queriesPerJob, max(1, documents.count / (workers * 4)))
    let wave = size * workers * 4
    for start in stride(from: 0, to: documents.count, by: wave) {
      let part = documents[start..<min(start + wave, documents.count)]
      let jobs = (part.count + size - 1) / size
      let found = Workers.map(jobs, workers: workers) {
        MatchKernel(side: snapshot[target], options: options)
      } job: { kernel, job in
        let first = part.startIndex + job * size
        let chunk = part[first..<min(first + size, part.endIndex)]
        let plans = chunk.map { plan(Query(document: $0, of: side, in: snapshot)) }
        var progress = plans.map { _ in QueryProgress(k: options.k) }
        for index in plans.indices { kernel.seed(plans[index], into: &progress[index]) }
        for block in 0..<blockCount {
          for index in plans.indices {
            kernel.score(plans[index], block: block, into: &progress[index])
          }
        }
        return plans.indices.map { result(plans[$0], progress[$0]) }
      }
      for (offset, document) in part.enumerated() {
        try deliver(document, found[offset / size][offset % size])
      }
    }
  }

  /// One query against all blocks, which the workers share.
  private func search(_ query: Query) -> MatchResult {
    let plan = plan(query)
    let side = snapshot[query.target]
    var kernel = MatchKernel(side: side, options: options)
    var progress = QueryProgress(k: options.k)
    kernel.seed(plan, into: &progress)
    if workers == 1 || plan.postingCount < Self.leastSharedPostings {
      for block in side.blocks.indices { kernel.score(plan, block: block, into: &progress) }
      return result(plan, progress)
    }
    let seeded = progress
    let merged = Mutex(progress)
    _ = Workers.map(side.blocks.count, workers: workers) {
      BlockWorker(kernel: MatchKernel(side: side, options: options), progress: seeded.continued)
    } job: { worker, block in
      worker.kernel.score(plan, block: block, into: &worker.progress)
    } finish: { worker in
      merged.withLock { $0.merge(worker.progress) }
    }
    return result(plan, merged.withLock { $0 })
  }

  /// What a worker keeps from block to block, so that its threshold rises.
  private struct BlockWorker: ~Copyable {
    var kernel: MatchKernel
    var progress: QueryProgress
  }

  private func plan(_ query: Query) -> QueryPlan {
    QueryPlan(query, side: snapshot[query.target], options: options, regions: snapshot.regions)
  }

  /// Turns candidates into hits.
  private func result(_ plan: QueryPlan, _ progress: QueryProgress) -> MatchResult {
    let indexed = snapshot[plan.query.target]
    let identifiers =
      plan.query.target == .demand
      ? snapshot.demands.identifiers : snapshot.achievements.identifiers
    let hits = progress.collector.sorted().enumerated().map { index, candidate in
      let (microPoints, ordinal) = TopKCollector.parts(candidate)
      let found = indexed.documentsByID[Int(ordinal)]
      return Hit(
        rank: index + 1,
        document: found,
        id: identifiers[Int(ordinal)],
        score: Score(microPoints: microPoints),
        gates: plan.rules.verdicts(indexed.facts[Int(found)])
      )
    }
    return MatchResult(
      hits: hits,
      removals: progress.collector.isFull ? nil : progress.removals,
      unknownTerms: plan.query.unknownTerms,
      work: progress.work
    )
  }
}
