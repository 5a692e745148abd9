/// Scores queries against blocks of records: term at a time, the rarest terms first, and no further
/// than needed.
///
/// It prunes by residual norms, without losing a hit (Anastasiu, Karypis, *L2AP: Fast Cosine
/// Similarity Search with Prefix L2 Norm Bounds*, ICDE 2014). After the posting lists of some
/// terms, the score of a record is its sum so far plus at most |rest of the query| · |rest of the
/// record| (Cauchy–Schwarz). Records that cannot reach the *k*-th best score are dropped. The
/// others are scored from the forward index or, if there are many, after more lists. All sums are
/// of integers, so both ways give the same score, and the hits are those of reading every posting.
///
/// With 500,000 × 10,000 records it reads 2.6 % of the postings, scores 0.05 % of the records from
/// the forward index, and takes two fifths of the time of reading everything
/// (`Benchmarks/Results/2026-11-21-xeon-2.5-2c/L-latin-long.json`, rows `batch text` and `unpruned
/// text`). There are no dense rows for the most frequent terms, because few queries read their
/// lists, and a row costs as much as a list up to a density of one half. Document-at-a-time pruning
/// (WAND, MaxScore) is slower than reading everything when queries have sixty terms.
///
/// Blocks are the outer loop and queries the inner one, so that the postings of a block are read
/// from memory once for a whole chunk of queries. Owned by one worker.
struct MatchKernel: ~Copyable {
  private let admission: Admission
  private let options: MatchOptions
  private var accumulators = Accumulators()
  private var scorer: ExactScorer
  private var seeder = ThresholdSeeder()
  private var survivors: [UInt16] = []

  /// The number of postings that can be added in the time of scoring one record from the forward
  /// index.
  ///
  /// From 100 to 300, the row `L latin long` differs by less than the noise of the machine.
  private static let postingsPerRescoring = 200
  /// The largest *k* for which a threshold is sought in advance.
  ///
  /// The rarest terms do not lead to many good records, and a list of a thousand needs most
  /// postings in any case.
  private static let largestSeededK = 128
  /// The number of accumulators that can be scanned in the time of adding one posting.
  private static let scannedPerPosting = 4
  /// How many times as many candidates a step may leave as it has left, for the next block to try
  /// the step before it.
  ///
  /// A margin, because a step that leaves too many costs a scan of the block.
  ///
  /// Like ``typicalShare``, it decides where pruning begins and not what it finds. Both came with
  /// the kernel, and no measurement of other values has been kept.
  private static let easyFactor = 8
  /// The share of the threshold that the bound of a mean record must stay below for the first block
  /// to be pruned at a step.
  ///
  /// Below 1, because the records that decide have longer rests than the mean.
  private static let typicalShare: Float = 0.7

  /// Makes a kernel over one side of a segment.
  init(_ segment: IndexSnapshot.Segment, _ side: Side, options: MatchOptions) {
    // A record without anything in common has score 0 and is never a hit.
    let minimum = min(max(options.minimumScore.millionths, 1), Score.full + 1)
    admission = Admission(
      side: segment.index[side],
      removed: segment.removed(side),
      minimum: Int32(minimum)
    )
    self.options = options
    scorer = ExactScorer(admission.side)
  }

  private var side: SideIndex { admission.side }
  private var removed: RemovedRecords { admission.removed }
  private var minimum: Int32 { admission.minimum }

  /// Finds a threshold for a query among records that share its rarest terms.
  ///
  /// O(*P* + *k* · *n*) for *P* postings, at most a few thousand, and records of *n* terms.
  mutating func seed(_ plan: QueryPlan, into progress: inout QueryProgress) {
    progress.floor = max(minimum, progress.floor)
    guard progress.floor == minimum, isPruned(plan, after: progress),
      (1...Self.largestSeededK).contains(options.k)
    else { return }
    let facts = side.facts
    let removed = removed
    let candidates = seeder.candidates(plan, side: side, atLeast: options.k) { document in
      !removed.contains(document) && plan.rules.firstRemoval(facts[Int(document)]) == nil
    }
    guard candidates.count >= options.k else { return }
    scorer.load(plan)
    var best = TopKCollector(k: options.k)
    for document in candidates {
      best.insert(
        TopKCollector.candidate(millionths: scorer.score(document, plan), ordinal: document)
      )
    }
    progress.work.recordsSeeded += candidates.count
    progress.floor = max(progress.floor, best.leastScore)
  }

  /// Scores a query against one block, and offers the records that pass the gates to its collector.
  ///
  /// - Complexity: O(*P* + *n*) for the *P* postings of the query's terms and the *n* records of
  ///   the block.
  mutating func score(_ plan: QueryPlan, block index: Int, into progress: inout QueryProgress) {
    let block = side.blocks[index]
    let ceilings = plan.ceilings(isTagged: block.isTagged)
    var touched = 0
    if ceilings.tags > 0 {
      touched += add(plan.rareTags, of: side.rareTags, in: block, ceiling: ceilings.tags)
      touched += add(plan.commonTags[...], of: block.tags, ceiling: ceilings.tags)
    }
    if ceilings.text > 0 {
      touched += add(plan.rareText, of: side.rareText, in: block, ceiling: ceilings.text)
      prune(plan, in: block, ceilings: ceilings, touched: touched, into: &progress)
    } else {
      progress.work.postingsScored += touched
      collect(plan, from: block, touched: touched, commonEnd: 0, into: &progress)
    }
  }

  /// Reads common lists step by step, until scoring the remaining records from the forward index is
  /// cheaper.
  private mutating func prune(
    _ plan: QueryPlan,
    in block: IndexBlock,
    ceilings: Ceilings,
    touched touchedBefore: Int,
    into progress: inout QueryProgress
  ) {
    var touched = touchedBefore
    var done = 0
    var number =
      progress.step ?? firstStep(of: plan, in: block, ceilings: ceilings, after: progress)
    while true {
      let step = plan.steps[number]
      touched += add(
        plan.commonText[done..<step.end],
        of: block.text,
        ceiling: ceilings.text
      )
      done = step.end
      guard let band = step.band else {
        progress.work.postingsScored += touched
        progress.step = number
        collect(plan, from: block, touched: touched, commonEnd: done, into: &progress)
        return
      }
      let next = plan.commonText[done..<plan.steps[number + 1].end].reduce(0) {
        $0 + block.text.range(of: Int($1.ordinal)).count
      }
      let limit = (next + block.records.count / Self.scannedPerPosting) / Self.postingsPerRescoring
      if survivors.count < limit + 16 {
        survivors = Array(repeating: 0, count: limit * 2 + 16)
      }
      let factor = Float(ceilings.text) * step.restNorm
      let stride = block.paddedCount
      // One millionth less than needed, which is more than the rounding of a sum of `Float`s below
      // 2²⁰.
      let found = accumulators.survivors(
        block.restNorms.span.extracting(band * stride..<(band + 1) * stride),
        factor: factor,
        threshold: Float(progress.leastScore - 1),
        limit: limit,
        into: &survivors
      )
      if found <= limit {
        progress.work.postingsScored += touched
        let bounds = RestBounds(norms: block.restNorms, start: band * stride, factor: factor)
        rescore(found, of: plan, in: block, bounds: bounds, into: &progress)
        accumulators.clear(stride)
        let isEasy =
          found * Self.easyFactor < limit && number > 0 && number - 1 > progress.failedStep
        progress.step = isEasy ? number - 1 : number
        return
      }
      progress.failedStep = max(progress.failedStep, number)
      number += 1
    }
  }

  /// Whether pruning can pay.
  ///
  /// For a query of few postings, reading all of them takes less time than finding a threshold,
  /// unless another segment has given one.
  private func isPruned(_ plan: QueryPlan, after progress: QueryProgress) -> Bool {
    !options.isExhaustive
      && (plan.postingCount > options.leastPrunedPostings || progress.floor > minimum)
  }

  /// The step after which a typical record can no longer reach the threshold.
  private func firstStep(
    of plan: QueryPlan,
    in block: IndexBlock,
    ceilings: Ceilings,
    after progress: QueryProgress
  ) -> Int {
    if !isPruned(plan, after: progress) { return plan.steps.count - 1 }
    let least = progress.leastScore
    let ceiling = Float(ceilings.text)
    return plan.steps.firstIndex { step in
      guard let band = step.band else { return true }
      return ceiling * step.restNorm * block.meanRestNorms[band] < Float(least) * Self.typicalShare
    } ?? plan.steps.count - 1
  }
}

extension MatchKernel {
  /// Adds lists of common terms, and returns their number of postings.
  private mutating func add(
    _ lists: ArraySlice<QueryPlan.List>,
    of block: PostingBlock,
    ceiling: Int
  ) -> Int {
    let postings = block.postings.span
    var touched = 0
    for list in lists {
      let range = block.range(of: Int(list.ordinal))
      touched += range.count
      accumulators.add(
        postings.extracting(range),
        factor: Contribution.factor(ceiling: ceiling, weight: list.weight)
      )
    }
    return touched
  }

  /// Adds the postings that lists of rare terms have in the block, and returns their number.
  private mutating func add(
    _ lists: [QueryPlan.List],
    of rare: RarePostings,
    in block: IndexBlock,
    ceiling: Int
  ) -> Int {
    let documents = rare.documents.span
    let weights = rare.weights.span
    let first = LocalDocID(block.records.lowerBound)
    var touched = 0
    for list in lists {
      let range = rare.range(of: Int(list.ordinal), in: block.records)
      let factor = Contribution.factor(ceiling: ceiling, weight: list.weight)
      touched += range.count
      for posting in range {
        let record = UInt16(truncatingIfNeeded: documents[posting] - first)
        let bits = weights[posting].bits
        accumulators.add(Contribution.millionths(factor: factor, bits: bits), to: record)
      }
    }
    return touched
  }

  /// Scores the records that pruning has left.
  private mutating func rescore(
    _ count: Int,
    of plan: QueryPlan,
    in block: IndexBlock,
    bounds: RestBounds,
    into progress: inout QueryProgress
  ) {
    guard count > 0 else { return }
    scorer.load(plan)
    for index in 0..<count {
      let record = survivors[index]
      guard Int(record) < block.records.count else { continue }
      // The threshold may have risen since the scan.
      let bound = bounds[record]
      let least = progress.leastScore
      let most = Float(accumulators.sum(of: record)) + bound
      if most < Float(least - 1) { continue }
      let document = LocalDocID(block.records.lowerBound + Int(record))
      if removed.contains(document) { continue }
      // Above the minimum, removals need not be counted, and a gate costs less than a score. Only
      // what could be a near miss is scored although a gate keeps it out.
      if least > minimum, most < Float(progress.leastMissScore) - 1,
        plan.rules.firstRemoval(side.facts[Int(document)]) != nil
      {
        continue
      }
      progress.work.recordsRescored += 1
      admission.offer(document, with: scorer.score(document, plan), for: plan, into: &progress)
    }
  }

  /// Offers every record of a block whose lists have all been read, and clears the accumulators.
  private mutating func collect(
    _ plan: QueryPlan,
    from block: IndexBlock,
    touched: Int,
    commonEnd: Int,
    into progress: inout QueryProgress
  ) {
    if touched == 0 { return }
    let first = block.records.lowerBound
    // With few postings, reading them again costs less than scanning the block.
    if touched * Self.scannedPerPosting < block.records.count {
      let isTagged = plan.ceilings(isTagged: block.isTagged).tags > 0
      func take(_ record: UInt16) {
        let sum = accumulators.take(record)
        if sum >= progress.leastScore {
          let document = LocalDocID(first + Int(record))
          admission.offer(document, with: sum, for: plan, into: &progress)
        }
      }
      func take(_ lists: [QueryPlan.List], of rare: RarePostings) {
        for list in lists {
          for posting in rare.range(of: Int(list.ordinal), in: block.records) {
            take(UInt16(truncatingIfNeeded: Int(rare.documents[posting]) - first))
          }
        }
      }
      func take(_ lists: ArraySlice<QueryPlan.List>, of block: PostingBlock) {
        for list in lists {
          for posting in block.range(of: Int(list.ordinal)) {
            take(UInt16(truncatingIfNeeded: block.postings[posting] >> 16))
          }
        }
      }
      if isTagged {
        take(plan.rareTags, of: side.rareTags)
        take(plan.commonTags[...], of: block.tags)
      }
      take(plan.rareText, of: side.rareText)
      take(plan.commonText[..<commonEnd], of: block.text)
      return
    }
    // A copy, because the accumulators are in use meanwhile.
    let rules = admission
    accumulators.drain(block.records.count, threshold: progress.leastScore) { record, sum in
      let document = LocalDocID(first + record)
      rules.offer(document, with: sum, for: plan, into: &progress)
      return progress.leastScore
    }
  }
}

/// What a record that was not read to its end can still gain, by record of a block.
private struct RestBounds {
  /// The lengths of the unread parts, in bands.
  let norms: MappedArray<Float>
  /// Where the band of the terms that were not read starts.
  let start: Int
  /// The most that a length of 1 can add, in millionths.
  let factor: Float

  /// The most that a record can gain, in millionths.
  @inline(__always)
  subscript(record: UInt16) -> Float { norms[start + Int(record)] * factor }
}

/// Decides whether a record with its exact score enters a list.
private struct Admission {
  /// The side that is searched.
  let side: SideIndex
  /// The records of the side that were changed or withdrawn since.
  let removed: RemovedRecords
  /// The least score of a hit.
  let minimum: Int32

  /// Puts a record into the list of a query, unless its score, its removal or a gate keeps it out.
  @inline(__always)
  func offer(
    _ document: LocalDocID,
    with millionths: Int32,
    for plan: QueryPlan,
    into progress: inout QueryProgress
  ) {
    guard millionths >= max(minimum, progress.leastScore) else { return }
    let candidate = TopKCollector.candidate(
      millionths: millionths,
      ordinal: side.ordinals[Int(document)]
    )
    guard candidate > progress.collector.threshold, !removed.contains(document) else { return }
    if let gate = plan.rules.firstRemoval(side.facts[Int(document)]) {
      progress.insert(candidate, keptOutBy: gate)
      return
    }
    progress.insert(candidate)
  }
}
