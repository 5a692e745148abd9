/// The best hits of one query over the segments searched so far.
struct HitMerger {
  private let k: Int
  private var hits: [Hit] = []
  /// Records that a gate kept out, in no order; all near misses are among them.
  private var misses: [NearMiss] = []
  /// The number of records that each gate kept out; exact while the list is not full.
  private var removals: [Gate: Int] = [:]
  private var work = MatchWork()
  private let unknownTerms: [String]
  private let bands: BandScale?

  init(_ query: Query, _ options: MatchOptions, in snapshot: IndexSnapshot) {
    k = max(0, options.k)
    bands = query.seeksLikes ? nil : BandScale(snapshot)
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
    func record(_ candidate: UInt64) -> (hit: Hit, facts: GateFacts) {
      let (millionths, ordinal) = TopKCollector.parts(candidate)
      let local = side.documentsByID[Int(ordinal)]
      let facts = side.facts[Int(local)]
      var hit = Hit(
        rank: 0,
        document: target == .demand
          ? snapshot.demands.document(local, of: number)
          : snapshot.achievements.document(local, of: number),
        id: segment.identifier(ordinal, of: target),
        score: Score(millionths: millionths),
        gates: plan.rules.verdicts(facts)
      )
      let unrelated =
        target == .demand
        ? side.vectors.unrelatedScore(of: local) : plan.query.unrelatedScore
      hit.band = bands?.band(of: hit.score, unrelated: Score(millionths: unrelated))
      return (hit, facts)
    }
    let best = progress.collector.sorted()
    let found = best.map { record($0).hit }
    if hits.isEmpty {
      hits = found
    } else if !found.isEmpty {
      hits = (hits + found).sorted { Self.precedes(($0.score, $0.id), ($1.score, $1.id)) }
      if hits.count > k { hits.removeSubrange(k...) }
    }
    var next = 0
    for candidate in progress.ungated?.sorted() ?? [] {
      if next < best.count, best[next] == candidate {
        next += 1
        continue
      }
      let (hit, facts) = record(candidate)
      var miss = NearMiss(
        place: 0,
        document: hit.document,
        id: hit.id,
        score: hit.score,
        gates: hit.gates,
        keptOutBy: plan.rules.removals(facts)
      )
      miss.band = hit.band
      misses.append(miss)
    }
    removals.merge(progress.removals) { $0 + $1 }
    work += progress.work
  }

  /// Whether one record stands before another.
  private static func precedes(
    _ left: (score: Score, id: RecordID),
    _ right: (score: Score, id: RecordID)
  ) -> Bool {
    left.score != right.score ? left.score > right.score : left.id < right.id
  }

  /// The near misses with their places in the list without gates, as far as it reaches.
  private var nearMisses: [NearMiss] {
    if misses.isEmpty { return [] }
    let sorted = misses.sorted { Self.precedes(($0.score, $0.id), ($1.score, $1.id)) }
    var found: [NearMiss] = []
    var above = 0
    for var miss in sorted {
      while above < hits.count,
        Self.precedes((hits[above].score, hits[above].id), (miss.score, miss.id))
      {
        above += 1
      }
      miss.place = above + found.count + 1
      if miss.place > k { break }
      found.append(miss)
    }
    return found
  }

  /// The list with its ranks.
  var result: MatchResult {
    var ranked = hits
    for index in ranked.indices { ranked[index].rank = index + 1 }
    var result = MatchResult(
      hits: ranked,
      nearMisses: nearMisses,
      removals: hits.count >= k ? nil : removals,
      unknownTerms: unknownTerms
    )
    result.work = work
    return result
  }
}
