extension Matcher {
  /// The records of the same side that are most like a record of the snapshot, without itself.
  ///
  /// The score is the inner product of the two records' own vectors, text and tags apart, as in a
  /// match. So it is the same from either record, and the full score for the same words; only
  /// ``WeightingScheme/bm25(k1:b:)`` gives neither. Concepts do not bridge languages here: both
  /// records have what their own words name. Gates are not asked, because they are about pairs of
  /// two sides; the verdicts of the hits say nothing.
  ///
  /// - Parameter document: A document of the snapshot.
  /// - Returns: At most ``MatchOptions/k`` hits with ``MatchOptions/minimumScore`` or more.
  /// - Complexity: O(*P* + *n*) for the *P* postings of the record's terms and *n* records on its
  ///   side.
  public func similar(to document: DocID) -> MatchResult {
    let longer = Matcher(snapshot, options: likeness(besides: 1), workers: workers)
    var result = longer.search(Query(like: document, in: snapshot))
    result.hits.removeAll { $0.document == document }
    if result.hits.count >= options.k {
      result.hits.removeSubrange(max(0, options.k)...)
      result.removals = nil
    } else {
      result.removals = [:]
    }
    for index in result.hits.indices { result.hits[index].rank = index + 1 }
    return result
  }

  /// The achievements that are most like one that need not be in the snapshot, scored as
  /// ``similar(to:)-(DocID)`` scores those that are.
  ///
  /// - Parameter achievement: Any achievement; one in the snapshot with the same content is a hit.
  /// - Returns: At most ``MatchOptions/k`` hits.
  public func similar(to achievement: Achievement) -> MatchResult {
    like(Query(like: achievement, of: .achievement, in: snapshot))
  }

  /// The demands that are most like one that need not be in the snapshot.
  public func similar(to demand: Demand) -> MatchResult {
    like(Query(like: demand, of: .demand, in: snapshot))
  }

  private func like(_ query: Query) -> MatchResult {
    Matcher(snapshot, options: likeness(besides: 0), workers: workers).search(query)
  }

  /// The options without gates, and with room for hits that are left out afterwards.
  private func likeness(besides extra: Int) -> MatchOptions {
    var open = options
    open.k = min(max(0, open.k), Int.max - extra) + extra
    open.findsNearMisses = false
    open.gates = GatePolicy(today: options.gates.today)
    open.gates.ignored = Set(Gate.allCases)
    return open
  }
}
