/// A query prepared for one segment of an index: its posting lists, the rarest first, and where
/// reading may stop.
///
/// Immutable and `Sendable`.
struct QueryPlan: Sendable {
  /// A posting list of the side and the query's weight for its term.
  struct List: Sendable {
    var ordinal: UInt32
    var weight: Weight
  }

  /// A place in the common lists at which the kernel may stop reading.
  struct Step: Sendable {
    /// The number of common lists before it.
    var end: Int
    /// The band whose ``IndexBlock/restNorms`` belong to the terms that were not read, or `nil` at
    /// the end.
    var band: Int?
    /// The length of the part of the query whose terms were not read, rounded up.
    var restNorm: Float
  }

  /// The query.
  let query: Query
  /// The number of the segment in its snapshot.
  let segmentNumber: Int
  /// The query's terms that the segment knows.
  let terms: [(term: TermID, weight: Weight)]
  /// The query's tags that the segment knows.
  let tags: [(term: TermID, weight: Weight)]
  /// The gates of the query.
  let rules: GateRules
  /// Lists of rare terms, by ascending document frequency.
  let rareText: [List]
  /// Lists of rare tags.
  let rareTags: [List]
  /// Lists of common terms, by ascending document frequency.
  let commonText: [List]
  /// Lists of common tags.
  let commonTags: [List]
  /// The places at which reading may stop; the last one is after the last list.
  let steps: [Step]
  /// The number of text postings of the query on the side.
  let postingCount: Int

  private let taggedCeilings: Ceilings
  private let untaggedCeilings: Ceilings

  /// Plans a query for a segment of the snapshot.
  ///
  /// O(*n* log *n*) for *n* terms.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - number: The number of the segment.
  ///   - snapshot: The snapshot that the segment is of.
  ///   - options: What the match asks for.
  init(_ query: Query, segment number: Int, of snapshot: IndexSnapshot, options: MatchOptions) {
    let segment = snapshot.segments[number].index
    self.query = query
    segmentNumber = number
    let side = segment[query.target]
    rules = GateRules(
      query.facts,
      region: query.region,
      target: query.target,
      policy: options.gates,
      regions: segment.regions
    )
    (terms, tags) = query.translated(to: segment, number: number)
    (rareText, commonText) = Self.lists(terms, side.directories.text)
    (rareTags, commonTags) = Self.lists(tags, side.directories.tags)
    steps = Self.steps(commonText, side.directories.text)
    let directory = side.directories.text
    postingCount =
      rareText.reduce(0) { $0 + Int(directory.rareFrequencies[Int($1.ordinal)]) }
      + commonText.reduce(0) { $0 + Int(directory.commonFrequencies[Int($1.ordinal)]) }
    taggedCeilings = Ceilings(tagWeight: options.tagWeight, bothTagged: query.hasTags)
    untaggedCeilings = Ceilings(tagWeight: options.tagWeight, bothTagged: false)
  }

  /// How the score is divided for records with or without tags.
  func ceilings(isTagged: Bool) -> Ceilings { isTagged ? taggedCeilings : untaggedCeilings }

  private static func lists(
    _ terms: [(term: TermID, weight: Weight)],
    _ directory: ListDirectory
  ) -> (rare: [List], common: [List]) {
    var rare: [List] = []
    var common: [List] = []
    for (term, weight) in terms {
      switch directory[term] {
      case .none: continue
      case .rare(let list): rare.append(List(ordinal: UInt32(list), weight: weight))
      case .common(let list): common.append(List(ordinal: UInt32(list), weight: weight))
      }
    }
    rare.sort {
      let left = directory.rareFrequencies[Int($0.ordinal)]
      let right = directory.rareFrequencies[Int($1.ordinal)]
      return left != right ? left < right : $0.ordinal < $1.ordinal
    }
    // Common lists are numbered by document frequency.
    common.sort { $0.ordinal < $1.ordinal }
    return (rare, common)
  }

  private static func steps(_ common: [List], _ directory: ListDirectory) -> [Step] {
    var steps: [Step] = []
    var end = 0
    for (band, bandEnd) in directory.bandEnds.enumerated() {
      while end < common.count, Int(common[end].ordinal) < bandEnd { end += 1 }
      if end == common.count { break }
      // Squares are integers, so the sum is exact.
      let squares = common[end...].reduce(0) { $0 + $1.weight.units * $1.weight.units }
      let norm = Float(Double(squares).squareRoot() / Double(Weight.one)) * IndexBlock.roundingUp
      // Of bands that end at the same place, the last one leaves the shortest rest of each record.
      if steps.last?.end == end { steps.removeLast() }
      steps.append(Step(end: end, band: band, restNorm: norm))
    }
    steps.append(Step(end: common.count, band: nil, restNorm: 0))
    return steps
  }
}
