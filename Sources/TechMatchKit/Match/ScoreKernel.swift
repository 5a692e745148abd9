/// Scores queries against blocks of records, term at a time, with dense accumulators.
///
/// The exhaustive kernel: it reads every posting of every term of a query and adds integers, so its
/// result is exact by construction and the judge of any faster one. Per block and query it costs one
/// multiplication, one conversion and one addition a posting, and one pass over the accumulators.
///
/// Accumulators are 32-bit micro-points of one block, at most 256 KiB, and stay in a core's L2 cache;
/// a whole-corpus array falls out of it and costs four to five times as much a posting at 500,000
/// records. Blocks are the outer loop and queries the inner one, so that the postings of a block are
/// read from memory once for a whole chunk of queries.
/// Owned by one worker.
struct ScoreKernel {
  private let side: IndexedSide
  private let tagWeight: Int
  private let minimum: Int32
  private var accumulators: [Int32]

  /// Makes a kernel over one side of an index.
  init(side: IndexedSide, options: MatchOptions) {
    self.side = side
    tagWeight = options.tagWeight
    // A record without anything in common has score 0 and is never a hit.
    minimum = Int32(min(max(options.minimumScore.microPoints, 1), Score.full + 1))
    let largest = side.textPostings.blocks.map(\.records.count).max() ?? 0
    accumulators = Array(repeating: 0, count: largest)
  }

  /// Scores a query against one block and offers what passes the gates to its collector.
  ///
  /// - Complexity: O(*P* + *n*) for the *P* postings of the query's terms and the *n* records of the
  ///   block.
  mutating func score(
    _ query: Query,
    rules: GateRules,
    block: Int,
    into progress: inout QueryProgress
  ) {
    let text = side.textPostings.blocks[block]
    let tags = side.tagPostings.blocks[block]
    let isTagged = text.records.lowerBound < side.taggedCount
    let ceilings = Ceilings(tagWeight: tagWeight, bothTagged: query.hasTags && isTagged)
    var touched = 0
    if ceilings.text > 0 { touched += accumulate(query.terms, ceilings.text, text) }
    if ceilings.tags > 0 { touched += accumulate(query.tags, ceilings.tags, tags) }
    progress.postingsScored += touched
    guard touched > 0 else { return }
    collect(text.records, rules, into: &progress)
  }

  /// Adds the contributions of terms to the accumulators and returns the number of postings.
  private mutating func accumulate(
    _ terms: [(term: TermID, weight: Float)],
    _ ceiling: Int,
    _ block: PostingBlock
  ) -> Int {
    let starts = block.starts.span
    let documents = block.documents.span
    let weights = block.weights.span
    var sums = accumulators.mutableSpan
    var touched = 0
    for (term, weight) in terms {
      let range = Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
      guard !range.isEmpty else { continue }
      touched += range.count
      let factor = Contribution.factor(ceiling: ceiling, weight: weight)
      for posting in range {
        sums[Int(documents[posting])] &+= Contribution.microPoints(
          factor: factor,
          weight: weights[posting]
        )
      }
    }
    return touched
  }

  /// Offers the records above the threshold, and clears the accumulators for the next query.
  private mutating func collect(
    _ records: Range<Int>,
    _ rules: GateRules,
    into progress: inout QueryProgress
  ) {
    let minimum = self.minimum
    let side = self.side
    let ordinals = side.ordinals.span
    let facts = side.facts.span
    var sums = accumulators.mutableSpan
    var least = max(minimum, progress.collector.leastScore)
    for local in 0..<records.count {
      let microPoints = sums[local]
      sums[local] = 0
      guard microPoints >= least else { continue }
      let document = records.lowerBound + local
      let candidate = TopKCollector.candidate(
        microPoints: microPoints,
        ordinal: ordinals[document]
      )
      guard candidate > progress.collector.threshold else { continue }
      if let gate = rules.firstRemoval(facts[document]) {
        progress.removals[gate, default: 0] += 1
        continue
      }
      progress.collector.insert(candidate)
      least = max(minimum, progress.collector.leastScore)
    }
  }
}

/// What is known of one query after some of the blocks.
struct QueryProgress: Sendable {
  /// The best records so far.
  var collector: TopKCollector
  /// How many records each gate kept out; exact as long as the collector is not full.
  var removals: [Gate: Int] = [:]
  /// The number of postings read, the work done.
  var postingsScored = 0

  /// Adds what is known from other blocks.
  mutating func merge(_ other: QueryProgress) {
    collector.merge(other.collector)
    removals.merge(other.removals) { $0 + $1 }
    postingsScored += other.postingsScored
  }
}
