import Synchronization

/// Finds the best achievements for a demand, the best demands for an achievement, and either for a text.
///
///     let matcher = Matcher(index, options: MatchOptions(today: today))
///     for hit in matcher.match(demand).hits { print(hit.rank, hit.id, hit.score) }
///
/// Results are exact, the same as scoring every record, and the same for any number of workers: ordered
/// by score descending, then by identifier ascending.
/// Immutable and `Sendable`.
public struct Matcher: Sendable {
  /// What is searched.
  let snapshot: IndexSnapshot
  /// What a match asks for.
  let options: MatchOptions
  /// The most Dispatch workers to use, at least 1.
  let workers: Int

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
  /// - Parameter document: A document of the snapshot: a demand finds achievements, an achievement demands.
  /// - Returns: At most *k* hits, and why there are not more.
  /// - Complexity: O(*P* + *n*) for the *P* postings of the query's terms and *n* records sought.
  public func match(_ document: DocID) -> MatchResult {
    search(Query(document, in: snapshot))
  }

  /// The best achievements for a demand that the snapshot need not have, such as one that is being written in a form.
  ///
  /// The result is that of a demand with the same content in the snapshot: the same scores, over the snapshot's
  /// statistics, and the same gates.
  ///
  /// - Parameter demand: Any demand; its identifier does not matter.
  /// - Returns: At most *k* hits, the words that the index does not know, and why there are not more.
  /// - Complexity: That of matching a stored demand, and O(*n*) for its *n* bytes of text.
  public func match(_ demand: Demand) -> MatchResult {
    search(Query(demand, target: .achievement, in: snapshot))
  }

  /// The best demands for an achievement that the snapshot need not have; see ``match(_:)-(Demand)``.
  public func match(_ achievement: Achievement) -> MatchResult {
    search(Query(achievement, target: .demand, in: snapshot))
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
  ///   - documents: Documents of the snapshot, all of one side.
  ///   - deliver: Called once per document, in order; what it throws ends the run.
  public func match(
    _ documents: [DocID],
    deliver: (DocID, MatchResult) throws -> Void
  ) rethrows {
    precondition(
      Set(documents.lazy.map(\.side)).count <= 1,
      "the documents of one run are all of one side"
    )
    // At least four jobs a worker, so that uneven ones balance; in waves, so that the memory for results
    // does not grow with the number of queries.
    let size = min(Self.queriesPerJob, max(1, documents.count / (workers * 4)))
    let wave = size * workers * 4
    for start in stride(from: 0, to: documents.count, by: wave) {
      let part = documents[start..<min(start + wave, documents.count)]
      let jobs = (part.count + size - 1) / size
      let found = Workers.map(jobs, workers: workers) { job in
        let first = part.startIndex + job * size
        let chunk = part[first..<min(first + size, part.endIndex)]
        return results(chunk.map { Query($0, in: snapshot) })
      }
      for (offset, document) in part.enumerated() {
        try deliver(document, found[offset / size][offset % size])
      }
    }
  }

  /// Queries for one side against all segments, block by block.
  private func results(_ queries: [Query]) -> [MatchResult] {
    guard let target = queries.first?.target else { return [] }
    var lists = queries.map { HitMerger($0, options) }
    for (number, segment) in snapshot.segments.enumerated() {
      var kernel = MatchKernel(segment, target, options: options)
      let plans = queries.map {
        QueryPlan($0, segment: number, of: snapshot, options: options)
      }
      var progress = lists.map { QueryProgress(k: options.k, floor: $0.leastScore) }
      for index in plans.indices { kernel.seed(plans[index], into: &progress[index]) }
      for block in segment.index[target].blocks.indices {
        for index in plans.indices {
          kernel.score(plans[index], block: block, into: &progress[index])
        }
      }
      for index in plans.indices {
        lists[index].add(progress[index], of: plans[index], in: snapshot)
      }
    }
    return lists.map(\.result)
  }

  /// One query against all blocks, which the workers share.
  private func search(_ query: Query) -> MatchResult {
    var list = HitMerger(query, options)
    for (number, segment) in snapshot.segments.enumerated() {
      let plan = QueryPlan(query, segment: number, of: snapshot, options: options)
      let blocks = segment.index[query.target].blocks.count
      var kernel = MatchKernel(segment, query.target, options: options)
      var progress = QueryProgress(k: options.k, floor: list.leastScore)
      kernel.seed(plan, into: &progress)
      if workers == 1 || plan.postingCount < Self.leastSharedPostings {
        for block in 0..<blocks { kernel.score(plan, block: block, into: &progress) }
        list.add(progress, of: plan, in: snapshot)
        continue
      }
      let seeded = progress
      let merged = Mutex(progress)
      _ = Workers.map(blocks, workers: workers) {
        BlockWorker(
          kernel: MatchKernel(segment, query.target, options: options),
          progress: seeded.continued
        )
      } job: { worker, block in
        worker.kernel.score(plan, block: block, into: &worker.progress)
      } finish: { worker in
        merged.withLock { $0.merge(worker.progress) }
      }
      list.add(merged.withLock { $0 }, of: plan, in: snapshot)
    }
    return list.result
  }

  /// What a worker keeps from block to block, so that its threshold rises.
  private struct BlockWorker: ~Copyable {
    var kernel: MatchKernel
    var progress: QueryProgress
  }
}
