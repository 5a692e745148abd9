/// The weights of a query by term, for scoring single records from the forward index.
///
/// A record has about eighty terms, of which the query has a quarter, in no order that a processor
/// could predict. So a first pass tests every term against a bitmap, which stays in the L1 cache,
/// without branches, and a second pass looks the few that pass up in a small hash table. Looking up
/// every term at once took 1.0 µs per record; this takes 0.3. An array for the whole vocabulary
/// would not stay in the cache, and would have to be filled for every query. Owned by one worker.
struct QueryWeights {
  /// At least sixty-four bits for each term, one of which is set.
  private var bitmap: [UInt64] = [0]
  private var bitmapShift: UInt32 = 26
  /// For each slot its term + 1, or 0.
  private var keys: [UInt32] = [0, 0]
  private var weights: [Weight] = Array(repeating: Weight(units: 1), count: 2)
  private var shift: UInt32 = 31

  /// Replaces the weights by those of a query.
  ///
  /// O(*n*) for *n* terms.
  mutating func load(_ terms: [(term: TermID, weight: Weight)]) {
    var size = 2
    shift = 31
    while size < terms.count * 2 {
      size *= 2
      shift -= 1
    }
    // One word of the bitmap for each two slots of the table.
    bitmapShift = shift - 6 + 1
    if keys.count == size {
      for slot in keys.indices { keys[slot] = 0 }
      for word in bitmap.indices { bitmap[word] = 0 }
    } else {
      keys = Array(repeating: 0, count: size)
      weights = Array(repeating: Weight(units: 1), count: size)
      bitmap = Array(repeating: 0, count: size / 2)
    }
    for (term, weight) in terms {
      let hash = Self.hash(term)
      var slot = Int(hash >> shift)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = term + 1
      weights[slot] = weight
      let bit = hash >> bitmapShift
      bitmap[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
  }

  /// The sum of the contributions of the terms that the query shares with a record, in millionths.
  ///
  /// O(*n*) for the *n* terms of the record. `matches` is scratch memory.
  func score(
    _ chunk: VectorChunk,
    _ record: Int,
    ceiling: Int,
    matches: inout [UInt32]
  ) -> Int32 {
    let range = chunk.range(of: record)
    if matches.count < range.count {
      matches = Array(repeating: 0, count: range.count * 2)
    }
    let terms = chunk.terms.span.extracting(range)
    var places = matches.mutableSpan
    let found = Self.filter(terms, by: bitmap.span, shift: bitmapShift, into: &places)
    let bits = chunk.weights.span.extracting(range)
    let mask = keys.count - 1
    var sum: Int32 = 0
    for match in 0..<found {
      let entry = Int(places[match])
      let key = terms[entry] + 1
      var slot = Int(Self.hash(terms[entry]) >> shift)
      while keys[slot] != 0 {
        if keys[slot] == key {
          let factor = Contribution.factor(ceiling: ceiling, weight: weights[slot])
          sum &+= Contribution.millionths(factor: factor, bits: bits[entry].bits)
          break
        }
        slot = (slot + 1) & mask
      }
    }
    return sum
  }

  /// Fills `matches` with the entries whose bit is set, and returns their number.
  private static func filter(
    _ terms: Span<TermID>,
    by bitmap: Span<UInt64>,
    shift: UInt32,
    into matches: inout MutableSpan<UInt32>
  ) -> Int {
    var found = 0
    for entry in terms.indices {
      let bit = hash(terms[entry]) >> shift
      // Written in any case, and kept only if the bit is set.
      matches[found] = UInt32(truncatingIfNeeded: entry)
      found += Int(truncatingIfNeeded: bitmap[Int(bit >> 6)] >> UInt64(bit & 63) & 1)
    }
    return found
  }

  /// Multiplicative hashing (Knuth 3, §6.4); the top bits depend on all bits of the term.
  @inline(__always)
  private static func hash(_ term: TermID) -> UInt32 { term &* 0x9E37_79B1 }
}

/// Scores single records for the query that was loaded last.
///
/// Owned by one worker.
struct ExactScorer {
  private let vectors: SideVectors
  private let taggedCount: Int
  private var text = QueryWeights()
  private var tags = QueryWeights()
  private var matches: [UInt32] = []

  init(_ side: SideIndex) {
    vectors = side.vectors
    taggedCount = side.taggedCount
  }

  /// Sets the query that records are scored for.
  mutating func load(_ plan: QueryPlan) {
    text.load(plan.terms)
    tags.load(plan.tags)
  }

  /// The score of a record in millionths: the same sum of integers that posting lists give.
  mutating func score(_ document: LocalDocID, _ plan: QueryPlan) -> Int32 {
    let ceilings = plan.ceilings(isTagged: Int(document) < taggedCount)
    let number = Int(document) / RecordVectors.chunkSize
    let record = Int(document) % RecordVectors.chunkSize
    var score = text.score(
      vectors.text.chunks[number],
      record,
      ceiling: ceilings.text,
      matches: &matches
    )
    if ceilings.tags > 0 {
      score += tags.score(
        vectors.tags.chunks[number],
        record,
        ceiling: ceilings.tags,
        matches: &matches
      )
    }
    return score
  }
}
