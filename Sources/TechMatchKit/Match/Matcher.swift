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

  /// The queries that one job scores block by block.
  ///
  /// Their accumulations share each block's postings
  /// while these are in the cache; more than a few dozen gain nothing and balance worse.
  private static let queriesPerJob = 32

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
    let query = Query(document: document, of: side, in: snapshot)
    return result(query, document, of: side, run([query])[0])
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
    let query = Query(text: text, tags: tags, target: target, in: snapshot)
    return result(query, nil, of: target == .demand ? .achievement : .demand, run([query])[0])
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
    // In waves, so that the memory for results does not grow with the number of queries.
    let wave = Self.queriesPerJob * workers * 4
    for start in stride(from: 0, to: documents.count, by: wave) {
      let part = documents[start..<min(start + wave, documents.count)]
      let queries = part.map { Query(document: $0, of: side, in: snapshot) }
      let found = run(queries)
      for (offset, document) in part.enumerated() {
        try deliver(document, result(queries[offset], document, of: side, found[offset]))
      }
    }
  }

  /// Scores queries against all blocks.
  ///
  /// Jobs are tiles of queries × blocks: whole columns when there are
  /// enough queries to keep the workers busy, single blocks when there are not.
  private func run(_ queries: [Query]) -> [QueryProgress] {
    guard let target = queries.first?.target else { return [] }
    let side = snapshot[target]
    let blockCount = side.textPostings.blocks.count
    let empty = QueryProgress(collector: TopKCollector(k: options.k))
    let rules = queries.map {
      GateRules($0, policy: options.gates, regions: snapshot.regions)
    }
    let chunkCount = (queries.count + Self.queriesPerJob - 1) / Self.queriesPerJob
    let parts = chunkCount >= workers ? 1 : max(1, blockCount)
    let tiles = Workers.map(chunkCount * parts, workers: workers) { job in
      let first = job / parts * Self.queriesPerJob
      let chunk = first..<min(first + Self.queriesPerJob, queries.count)
      let blocks = parts == 1 ? 0..<blockCount : job % parts..<min(job % parts + 1, blockCount)
      var kernel = ScoreKernel(side: side, options: options)
      var progress = Array(repeating: empty, count: chunk.count)
      for block in blocks {
        for index in chunk {
          kernel.score(
            queries[index],
            rules: rules[index],
            block: block,
            into: &progress[index - first]
          )
        }
      }
      return progress
    }
    var merged: [QueryProgress] = []
    for chunk in 0..<chunkCount {
      var progress = tiles[chunk * parts]
      for part in 1..<max(1, parts) where part < parts {
        for index in progress.indices { progress[index].merge(tiles[chunk * parts + part][index]) }
      }
      merged.append(contentsOf: progress)
    }
    return merged
  }

  /// Turns candidates into hits, with identifiers and the texts of gates.
  private func result(
    _ query: Query,
    _ document: DocID?,
    of side: Side,
    _ progress: QueryProgress
  ) -> MatchResult {
    let indexed = snapshot[query.target]
    let rules = GateRules(query, policy: options.gates, regions: snapshot.regions)
    let hits = progress.collector.sorted().enumerated().map { index, candidate in
      let (microPoints, ordinal) = TopKCollector.parts(candidate)
      let found = indexed.documentsByID[Int(ordinal)]
      let demand = query.target == .demand ? found : document
      let achievement = query.target == .achievement ? found : document
      return Hit(
        rank: index + 1,
        document: found,
        id: query.target == .demand ? snapshot.demands[found].id : snapshot.achievements[found].id,
        score: Score(microPoints: microPoints),
        gates: rules.outcomes(
          indexed.facts[Int(found)],
          demand: demand.map { snapshot.demands[$0] },
          achievement: achievement.map { snapshot.achievements[$0] }
        )
      )
    }
    return MatchResult(
      hits: hits,
      removals: progress.collector.isFull ? nil : progress.removals,
      unknownTerms: query.unknownTerms,
      postingsScored: progress.postingsScored
    )
  }
}
