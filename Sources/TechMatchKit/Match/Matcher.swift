import Synchronization

/// Finds the best achievements for a demand, the best demands for an achievement, and either of
/// them for a text.
///
///     let matcher = Matcher(index, options: MatchOptions(today: today))
///     for hit in matcher.match(demand).hits { print(hit.rank, hit.id, hit.score) }
///
/// Results are exact: those of scoring every record, ordered by descending score and then by
/// ascending identifier. They are the same for any number of workers. Immutable and `Sendable`.
public struct Matcher: Sendable {
  /// What is searched.
  let snapshot: IndexSnapshot
  /// What a match asks for.
  let options: MatchOptions
  /// The most Dispatch workers to use, at least 1.
  let workers: Int

  /// The most queries that one job scores block by block, so that they share the postings of a
  /// block while these are in the cache.
  ///
  /// With 64 a query takes a tenth longer; 1,000 gain nothing more, and balance the workers worse.
  private static let queriesPerJob = 256

  /// Makes a matcher.
  ///
  /// - Parameters:
  ///   - snapshot: What to search.
  ///   - options: The number of hits, their least score, and the gates.
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

  /// The best records of the other side for a record of the snapshot.
  ///
  /// - Parameter document: A document of the snapshot: a demand finds achievements, an achievement
  ///   demands.
  /// - Returns: At most ``MatchOptions/k`` hits, and why there are not more.
  /// - Complexity: O(*P* + *n*) for the *P* postings of the query's terms and *n* records on the
  ///   other side.
  public func match(_ document: DocID) -> MatchResult {
    search(Query(document, in: snapshot))
  }

  /// The best achievements for a demand that need not be in the snapshot, such as one in a form
  /// that is being filled in.
  ///
  /// The result is that of a demand with the same content in the snapshot: the same scores, with
  /// the statistics of the snapshot, and the same gates.
  ///
  /// - Parameter demand: Any demand; its identifier does not matter.
  /// - Returns: At most ``MatchOptions/k`` hits, the words that no achievement contains, and why
  ///   there are not more hits.
  /// - Complexity: That of matching a demand of the snapshot, plus O(*n*) for *n* bytes of text.
  public func match(_ demand: Demand) -> MatchResult {
    search(Query(demand, target: .achievement, in: snapshot))
  }

  /// The best demands for an achievement that need not be in the snapshot, as
  /// ``match(_:)-(Demand)`` finds achievements.
  public func match(_ achievement: Achievement) -> MatchResult {
    search(Query(achievement, target: .demand, in: snapshot))
  }

  /// The best records of a side for a text, which is analysed like the summary of a record.
  ///
  /// Gates that need a value of the query are *unknown*.
  ///
  /// - Parameters:
  ///   - text: Any text; without a word that the index knows there are no hits.
  ///   - tags: Tags of the query; without any, the text has the full score.
  ///   - target: The side to search.
  /// - Returns: At most ``MatchOptions/k`` hits, the words that no achievement contains, and why
  ///   there are not more hits.
  public func match(text: String, tags: [String] = [], in target: Side) -> MatchResult {
    search(Query(text: text, tags: tags, target: target, in: snapshot))
  }

  /// Matches many records on several threads, and delivers each result on the calling thread, in
  /// the order of the documents.
  ///
  /// - Parameters:
  ///   - documents: Documents of the snapshot; all must be on one side.
  ///   - deliver: Called once for each document, in order; what it throws ends the run and is
  ///     rethrown.
  public func match(
    _ documents: [DocID],
    deliver: (DocID, MatchResult) throws -> Void
  ) rethrows {
    precondition(
      Set(documents.lazy.map(\.side)).count <= 1,
      "the documents of one run are all of one side"
    )
    // At least four jobs for each worker, so that uneven ones balance, and in waves, so that the
    // memory for results does not grow with the number of queries.
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
    var lists = queries.map { HitMerger($0, options, in: snapshot) }
    for (number, segment) in snapshot.segments.enumerated() {
      var kernel = MatchKernel(segment, target, options: options)
      let plans = queries.map {
        QueryPlan($0, segment: number, of: snapshot, options: options)
      }
      var progress = lists.map { QueryProgress(options, floor: $0.leastScore) }
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

  /// One query against all blocks, which are divided among the workers.
  func search(_ query: Query) -> MatchResult {
    var list = HitMerger(query, options, in: snapshot)
    for (number, segment) in snapshot.segments.enumerated() {
      let plan = QueryPlan(query, segment: number, of: snapshot, options: options)
      let blocks = segment.index[query.target].blocks.count
      var kernel = MatchKernel(segment, query.target, options: options)
      var progress = QueryProgress(options, floor: list.leastScore)
      kernel.seed(plan, into: &progress)
      if workers == 1 || plan.postingCount < options.leastSharedPostings {
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

  /// What a worker keeps from block to block, so that its threshold can rise.
  private struct BlockWorker: ~Copyable {
    var kernel: MatchKernel
    var progress: QueryProgress
  }
}
