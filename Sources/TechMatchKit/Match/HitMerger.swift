/// The best hits of one query over the segments searched so far.
struct HitMerger {
  private let k: Int
  private var hits: [Hit] = []
  /// The number of records that each gate kept out; exact while the list is not full.
  private var removals: [Gate: Int] = [:]
  private var work = MatchWork()
  private let unknownTerms: [String]

  init(_ query: Query, _ options: MatchOptions) {
    k = max(0, options.k)
    unknownTerms = query.unknownTerms
  }

  /// The least score with which another record can enter the list.
  var leastScore: Int32 {
    guard k > 0, hits.count == k else { return 0 }
    return Int32(clamping: hits[k - 1].score.millionths)
  }

  /// Adds the hits in the segment of a plan.
  mutating func add(_ progress: QueryProgress, of plan: QueryPlan, in snapshot: IndexSnapshot) {
    let number = plan.segmentNumber
    let segment = snapshot.segments[number].index
    let target = plan.query.target
    let side = segment[target]
    let found = progress.collector.sorted().map { candidate in
      let (millionths, ordinal) = TopKCollector.parts(candidate)
      let local = side.documentsByID[Int(ordinal)]
      return Hit(
        rank: 0,
        document: target == .demand
          ? snapshot.demands.document(local, of: number)
          : snapshot.achievements.document(local, of: number),
        id: segment.identifier(ordinal, of: target),
        score: Score(millionths: millionths),
        gates: plan.rules.verdicts(side.facts[Int(local)])
      )
    }
    if hits.isEmpty {
      hits = found
    } else if !found.isEmpty {
      hits = (hits + found).sorted { left, right in
        left.score != right.score ? left.score > right.score : left.id < right.id
      }
      if hits.count > k { hits.removeSubrange(k...) }
    }
    removals.merge(progress.removals) { $0 + $1 }
    work += progress.work
  }

  /// The list with its ranks.
  var result: MatchResult {
    var ranked = hits
    for index in ranked.indices { ranked[index].rank = index + 1 }
    var result = MatchResult(
      hits: ranked,
      removals: hits.count >= k ? nil : removals,
      unknownTerms: unknownTerms
    )
    result.work = work
    return result
  }
}
