/// What a check of an index file found.
public struct IndexCheck: Sendable, Equatable {
  /// One thing that was looked at, and how many of it there are.
  public struct Count: Sendable, Equatable {
    /// What it is.
    public var name: String
    /// How many there are.
    public var count: Int
  }

  /// What was looked at, in this order.
  public var counts: [Count] = []
  /// The first thing that is wrong, or `nil`.
  public var damage: SnapshotFailure?
}

/// Checks an index file: every page against its checksum, and every structure against the one it was made from.
struct IndexVerifier {
  private var check = IndexCheck()
  private let workers: Int

  private init(workers: Int) { self.workers = workers }

  /// Checks a file; stops at the first damage.
  ///
  /// O(*n*) in its bytes.
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
    count("pages", reader.file.checkAll(workers: workers))
    if let byte = reader.file.damage { throw .damaged(byte: byte, in: reader.name(at: byte)) }
    count("columns", reader.columnCount)
    var configuration = IndexConfiguration()
    configuration.thesaurus = nil
    let snapshot = try IndexSnapshot(path: path, anyConfiguration: configuration)
    guard let index = snapshot.segments.first?.index else { return }
    count("terms", index.terms.count)
    count("tags", index.tags.count)
    try run(index.achievements, index.achievementSide, index, "achievements")
    try run(index.demands, index.demandSide, index, "demands")
  }

  private mutating func count(_ name: String, _ number: Int) {
    check.counts.append(IndexCheck.Count(name: name, count: number))
  }

  private mutating func run<Record: ImportableRecord>(
    _ records: SegmentRecords<Record>,
    _ side: SideIndex,
    _ index: IndexSegment,
    _ name: String
  ) throws(SnapshotFailure) {
    func require(_ isRight: Bool, _ what: String) throws(SnapshotFailure) {
      if !isRight { throw .damaged(byte: 0, in: "\(name): \(what)") }
    }
    let identifiers = records.identifiers.array
    let isAscending = zip(identifiers, identifiers.dropFirst()).allSatisfy { $0 < $1 }
    try require(isAscending, "identifiers are not in order")
    let places = records.documentsByID.indices
    try require(
      places.allSatisfy { Int(records.ordinals[Int(records.documentsByID[$0])]) == $0 },
      "ordinals do not match documents"
    )
    let restored = records.records(without: RemovedRecords(), workers: workers)
    try require(restored.map(\.id) == identifiers, "lines of records do not match identifiers")
    count(name, identifiers.count)

    try require(side.vectors.text.areBelow(index.terms.count), "text vectors name unknown terms")
    try require(side.vectors.tags.areBelow(index.tags.count), "tag vectors name unknown tags")
    count("\(name): text vector entries", side.vectors.text.entryCount)
    count("\(name): tag vector entries", side.vectors.tags.entryCount)
    try require(
      side.rareText == RarePostings(side.vectors.text, directory: side.directories.text),
      "rare postings of words do not match the vectors"
    )
    try require(
      side.rareTags == RarePostings(side.vectors.tags, directory: side.directories.tags),
      "rare postings of tags do not match the vectors"
    )
    count("\(name): rare postings", side.rareText.documents.count + side.rareTags.documents.count)
    let blocks = Workers.map(side.blocks.count, workers: workers) { number in
      let block = side.blocks[number]
      let rebuilt = IndexBlock(
        side.vectors,
        records: block.records,
        isTagged: block.isTagged,
        side.directories
      )
      return block.text == rebuilt.text && block.tags == rebuilt.tags
        && block.restNorms.hasBytes(of: rebuilt.restNorms)
    }
    try require(blocks.allSatisfy { $0 }, "posting lists do not match the vectors")
    let common = side.blocks.reduce(0) { $0 + $1.text.postings.count + $1.tags.postings.count }
    count("\(name): common postings", common)
    let all = common + side.rareText.documents.count + side.rareTags.documents.count
    try require(
      all == side.vectors.text.entryCount + side.vectors.tags.entryCount,
      "there are fewer or more postings than vector entries"
    )
  }
}

extension IndexSnapshot {
  /// Checks an index file: every page against its checksum, posting lists against vectors, records against identifiers.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - workers: The most Dispatch workers to use.
  /// - Returns: What was looked at, and the first thing that is wrong.
  /// - Complexity: That of building the index without reading its texts.
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
