/// What a check of an index file found.
public struct IndexCheck: Sendable, Equatable {
  /// A part of an index file.
  public enum Part: Sendable, Equatable {
    /// The pages of the file.
    case pages
    /// The columns of numbers and of text.
    case columns
    /// The words of the dictionary.
    case terms
    /// The tags of the dictionary.
    case tags
    /// The records of a side.
    case records(Side)
    /// The entries of a side's text vectors.
    case textEntries(Side)
    /// The entries of a side's tag vectors.
    case tagEntries(Side)
    /// The postings of a side's rare words and tags.
    case rarePostings(Side)
    /// The postings of a side's common words and tags.
    case commonPostings(Side)
  }

  /// A part that was checked, with a count.
  public struct Count: Sendable, Equatable {
    /// What was checked.
    public var part: Part
    /// How many there are; 0 or more.
    public var count: Int

    /// Makes a count.
    public init(part: Part, count: Int) {
      self.part = part
      self.count = count
    }
  }

  /// What was checked, in order.
  public var counts: [Count] = []
  /// The first thing that is wrong, or `nil`.
  public var damage: SnapshotFailure?

  /// Makes the result of a check that has checked nothing yet.
  public init() {}
}

/// Checks an index file: every page against its checksum, and every structure against the one that
/// it was made from.
struct IndexVerifier {
  private var check = IndexCheck()
  private let workers: Int

  private init(workers: Int) { self.workers = workers }

  /// Checks a file; stops at the first damage.
  ///
  /// O(*n*) in the bytes of the file.
  static func check(path: String, workers: Int) -> IndexCheck {
    var verifier = IndexVerifier(workers: workers)
    do throws(SnapshotFailure) {
      try verifier.run(path)
    } catch {
      verifier.check.damage = error
    }
    return verifier.check
  }

  private mutating func run(_ path: String) throws(SnapshotFailure) {
    let reader = try SnapshotReader(path: path)
    count(.pages, reader.file.checkAll(workers: workers))
    if let byte = reader.file.damage { throw .damaged(byte: byte, in: reader.name(at: byte)) }
    count(.columns, reader.columnCount)
    var configuration = IndexConfiguration()
    configuration.thesaurus = nil
    configuration.lexicon = nil
    let snapshot = try IndexSnapshot(path: path, anyConfiguration: configuration)
    guard let index = snapshot.segments.first?.index else { return }
    count(.terms, index.terms.count)
    count(.tags, index.tags.count)
    try verify(index.achievements, of: .achievement, in: index)
    try verify(index.demands, of: .demand, in: index)
  }

  private mutating func count(_ part: IndexCheck.Part, _ number: Int) {
    check.counts.append(IndexCheck.Count(part: part, count: number))
  }

  private mutating func verify<Record: ImportableRecord>(
    _ records: SegmentRecords<Record>,
    of side: Side,
    in index: IndexSegment
  ) throws(SnapshotFailure) {
    let structures = index[side]
    func require(_ isRight: Bool, _ mismatch: SnapshotFailure.Mismatch) throws(SnapshotFailure) {
      if !isRight { throw .inconsistent(side, mismatch) }
    }
    let identifiers = records.identifiers.array
    let isAscending = zip(identifiers, identifiers.dropFirst()).allSatisfy { $0 < $1 }
    try require(isAscending, .identifierOrder)
    let places = records.documentsByID.indices
    try require(
      places.allSatisfy { Int(records.ordinals[Int(records.documentsByID[$0])]) == $0 },
      .ordinals
    )
    let restored = records.records(without: RemovedRecords(), workers: workers)
    try require(restored.map(\.id) == identifiers, .lines)
    count(.records(side), identifiers.count)

    try require(structures.vectors.text.areBelow(index.terms.count), .terms)
    try require(structures.vectors.tags.areBelow(index.tags.count), .tags)
    count(.textEntries(side), structures.vectors.text.entryCount)
    count(.tagEntries(side), structures.vectors.tags.entryCount)
    try require(
      structures.rareText
        == RarePostings(structures.vectors.text, directory: structures.directories.text),
      .rareTerms
    )
    try require(
      structures.rareTags
        == RarePostings(structures.vectors.tags, directory: structures.directories.tags),
      .rareTags
    )
    count(
      .rarePostings(side),
      structures.rareText.documents.count + structures.rareTags.documents.count
    )
    let blocks = Workers.map(structures.blocks.count, workers: workers) { number in
      let block = structures.blocks[number]
      let rebuilt = IndexBlock(
        structures.vectors,
        records: block.records,
        isTagged: block.isTagged,
        structures.directories
      )
      return block.text == rebuilt.text && block.tags == rebuilt.tags
        && block.restNorms.hasBytes(of: rebuilt.restNorms)
    }
    try require(blocks.allSatisfy { $0 }, .postings)
    let common = structures.blocks.reduce(0) {
      $0 + $1.text.postings.count + $1.tags.postings.count
    }
    count(.commonPostings(side), common)
    let all = common + structures.rareText.documents.count + structures.rareTags.documents.count
    try require(
      all == structures.vectors.text.entryCount + structures.vectors.tags.entryCount,
      .postingCount
    )
  }
}

extension IndexSnapshot {
  /// Checks an index file: every page against its checksum, posting lists against vectors, records
  /// against identifiers.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - workers: The most Dispatch workers to use.
  /// - Returns: What was checked, and the first damage if there is any.
  /// - Complexity: That of building the index, without analysing its texts.
  public static func check(path: String, workers: Int = Workers.available) -> IndexCheck {
    IndexVerifier.check(path: path, workers: workers)
  }
}

extension MappedArray {
  /// Whether both have the same bytes.
  fileprivate func hasBytes(of other: MappedArray) -> Bool {
    unsafe withBytes { own in
      unsafe other.withBytes { unsafe own.elementsEqual($0) }
    }
  }
}

extension PostingBlock {
  fileprivate static func == (left: PostingBlock, right: PostingBlock) -> Bool {
    left.starts.hasBytes(of: right.starts) && left.postings.hasBytes(of: right.postings)
  }
}

extension RarePostings {
  fileprivate static func == (left: RarePostings, right: RarePostings) -> Bool {
    left.starts.hasBytes(of: right.starts) && left.documents.hasBytes(of: right.documents)
      && left.weights.hasBytes(of: right.weights)
  }
}

extension RecordVectors {
  /// Whether all terms are below a limit.
  fileprivate func areBelow(_ limit: Int) -> Bool {
    chunks.allSatisfy { chunk in
      let terms = chunk.terms.span
      return terms.indices.allSatisfy { Int(terms[$0]) < limit }
    }
  }
}
