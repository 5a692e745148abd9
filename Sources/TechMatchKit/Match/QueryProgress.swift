/// What is known about a query after some of the blocks.
struct QueryProgress: Sendable {
  /// The best records so far.
  var collector: TopKCollector
  /// The best records that a gate kept out.
  ///
  /// A threshold is never above the *k*-th best of the records that pass. So what would be among the
  /// best *k* of all is always looked at.
  var misses: TopKCollector
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
    misses = TopKCollector(k: options.findsNearMisses ? options.k : 0)
    self.floor = floor
  }

  /// The score below which a record can no longer enter the list.
  @inline(__always)
  var leastScore: Int32 { max(floor, collector.leastScore) }

  /// The state from which another worker starts: the same, without the work.
  var continued: QueryProgress {
    var copy = self
    copy.work = MatchWork()
    return copy
  }

  /// Adds what is known after other blocks.
  mutating func merge(_ other: QueryProgress) {
    collector.merge(other.collector)
    misses.merge(other.misses)
    removals.merge(other.removals) { $0 + $1 }
    work += other.work
  }
}
