/// Finds candidates for a score that the *k*-th best record of a query reaches, before any block is
/// read.
///
/// Pruning is only as good as its threshold, and a threshold that rises block by block is low in
/// the first blocks. The rare terms of a query have few postings and most of its weight. The
/// records that share most of them are scored exactly, and the *k*-th best of their scores is a
/// lower bound of the final one. With 500,000 × 10,000 records this halves the postings that are
/// read, for 32 records scored per query. A list of the best records of each term would do the
/// same, but needs memory and time to build. Owned by one worker.
struct ThresholdSeeder {
  /// A small hash table: the document + 1 in the upper half of a slot, or 0, and its partial sum in
  /// the lower.
  private var slots: [UInt64] = []

  /// The most postings to read; from 500 to 8,000 the time of a batch is the same.
  private static let postingBudget = 2048
  /// The fewest records to score; 20 give a slightly lower threshold, and 64 cost more than they
  /// gain.
  private static let leastRecords = 32

  /// The records that share most of the rare terms of a query.
  ///
  /// - Parameters:
  ///   - plan: The query.
  ///   - side: The side to search.
  ///   - count: The least number of records wanted.
  ///   - admits: Whether a record may be a hit.
  /// - Returns: At most 32 or twice as many records, whichever is more, in no particular order;
  ///   none when there are too few postings.
  mutating func candidates(
    _ plan: QueryPlan,
    side: SideIndex,
    atLeast count: Int,
    admits: (LocalDocID) -> Bool
  ) -> [LocalDocID] {
    var postings = 0
    var lists: [(QueryPlan.List, Range<Int>)] = []
    for list in plan.rareText {
      let range = side.rareText.range(of: Int(list.ordinal))
      if postings + range.count > max(Self.postingBudget, count * 4) { break }
      postings += range.count
      lists.append((list, range))
    }
    guard postings >= count else { return [] }
    clear(for: postings)
    for (list, range) in lists { add(side.rareText, at: range, weight: list.weight) }
    var best = TopKCollector(k: max(Self.leastRecords, count * 2))
    for slot in slots where slot != 0 {
      let document = LocalDocID(truncatingIfNeeded: slot >> 32) - 1
      let candidate = slot << 32 | UInt64(~document)
      if candidate > best.threshold, admits(document) { best.insert(candidate) }
    }
    return best.sorted().map { TopKCollector.parts($0).ordinal }
  }

  private mutating func clear(for postings: Int) {
    var size = 1024
    while size < postings * 2 { size *= 2 }
    if slots.count == size {
      for slot in slots.indices { slots[slot] = 0 }
    } else {
      slots = Array(repeating: 0, count: size)
    }
  }

  private mutating func add(_ rare: RarePostings, at range: Range<Int>, weight: Weight) {
    let documents = rare.documents.span.extracting(range)
    let weights = rare.weights.span.extracting(range)
    var slots = self.slots.mutableSpan
    let mask = slots.count - 1
    let units = UInt64(weight.units)
    for posting in documents.indices {
      // Sixteen bits of the product of two 16-bit fractions are enough to choose by.
      let product = (units &* UInt64(weights[posting].units)) >> 16
      let key = UInt64(documents[posting]) &+ 1
      var slot =
        Int(truncatingIfNeeded: (UInt32(truncatingIfNeeded: key) &* 0x9E37_79B1) >> 8) & mask
      while slots[slot] != 0, slots[slot] >> 32 != key { slot = (slot + 1) & mask }
      slots[slot] = (slots[slot] == 0 ? key << 32 : slots[slot]) &+ product
    }
  }
}
