/// What is known about a query after some of the blocks.
struct QueryProgress: Sendable {
  /// The best records so far.
  private(set) var collector: TopKCollector
  /// The best records so far whether a gate keeps them out or not, from the first one on that a gate
  /// kept out; before it they are those of the collector, and `nil`.
  ///
  /// What is here and not in the collector is a near miss. All are found, because no threshold is
  /// above the *k*-th best of the records that pass, and fewer than *k* are better than a near miss.
  private(set) var ungated: TopKCollector?
  /// Whether near misses are asked for.
  private let findsNearMisses: Bool
  /// A score that the *k*-th best record is known to reach, from records that were scored in
  /// advance.
  var floor: Int32 = 0
  /// The number of records that each gate kept out; exact while the collector is not full.
  var removals: [Gate: Int] = [:]
  /// The work so far.
  var work = MatchWork()
  /// The step of the plan at which the next block is pruned first, or `nil` before the first block.
  var step: Int?
  /// The highest step that left too many candidates in an earlier block.
  var failedStep = -1

  init(_ options: MatchOptions, floor: Int32 = 0) {
    collector = TopKCollector(k: options.k)
    findsNearMisses = options.findsNearMisses
    self.floor = floor
  }

  /// The score below which a record can no longer enter the list.
  @inline(__always)
  var leastScore: Int32 { max(floor, collector.leastScore) }

  /// The score below which a record that a gate keeps out is no near miss.
  @inline(__always)
  var leastMissScore: Int32 {
    findsNearMisses ? max(leastScore, ungated?.leastScore ?? 0) : .max
  }

  /// Keeps a record that passes the gates.
  @inline(__always)
  mutating func insert(_ candidate: UInt64) {
    collector.insert(candidate)
    ungated?.insert(candidate)
  }

  /// Notes a record that a gate kept out.
  mutating func insert(_ candidate: UInt64, keptOutBy gate: Gate) {
    removals[gate, default: 0] += 1
    guard findsNearMisses else { return }
    if ungated == nil { ungated = collector }
    ungated?.insert(candidate)
  }

  /// The state from which another worker starts: the same, without the work.
  var continued: QueryProgress {
    var copy = self
    copy.work = MatchWork()
    return copy
  }

  /// Adds what is known after other blocks.
  mutating func merge(_ other: QueryProgress) {
    if ungated != nil || other.ungated != nil {
      var all = ungated ?? collector
      all.merge(other.ungated ?? other.collector)
      ungated = all
    }
    collector.merge(other.collector)
    removals.merge(other.removals) { $0 + $1 }
    work += other.work
  }
}
