/// Everything that matching reads of one side of an index.
///
/// Immutable and `Sendable`.
struct SideIndex: Sendable {
  /// The forward index.
  let vectors: SideVectors
  /// Where the postings of each term and tag are.
  let directories: SideDirectories
  /// Postings of rare terms.
  let rareText: RarePostings
  /// Postings of rare tags.
  let rareTags: RarePostings
  /// Postings of common terms and tags, block by block, in the order of the records.
  let blocks: [IndexBlock]
  /// What gates compare, by document.
  let facts: MappedArray<GateFacts>
  /// The tie-break ordinal of each document.
  let ordinals: MappedArray<UInt32>
  /// The document of each tie-break ordinal.
  let documentsByID: MappedArray<LocalDocID>
  /// The number of leading documents that have tags.
  let taggedCount: Int

  /// Inverts the vectors of a side, in parallel.
  ///
  /// - Parameters:
  ///   - source: The records with their vectors and gate facts.
  ///   - dictionaries: The dictionaries that the vectors number terms and tags by.
  ///   - configuration: The sizes of blocks and rare lists.
  ///   - workers: The most Dispatch workers to use.
  init<Record>(
    inverting source: SideSource<Record>,
    dictionaries: (terms: TermDictionary, tags: TermDictionary),
    configuration: IndexConfiguration,
    workers: Int
  ) {
    let (records, vectors) = (source.records, source.vectors)
    let directories = SideDirectories(
      text: ListDirectory(
        frequencies: vectors.text.documentFrequencies(termCount: dictionaries.terms.count),
        recordCount: records.count,
        rareLimit: configuration.rareTermLimit
      ),
      tags: ListDirectory(
        frequencies: vectors.tags.documentFrequencies(termCount: dictionaries.tags.count),
        recordCount: records.count,
        rareLimit: configuration.rareTermLimit
      )
    )
    let ranges = Self.blockRanges(records, vectors.text, blockSize: configuration.blockSize)
    // The two jobs for rare terms come first, because they are the longest.
    let parts = Workers.map(2 + ranges.count, workers: workers) { job in
      switch job {
      case 0: Part.rare(RarePostings(vectors.text, directory: directories.text))
      case 1: Part.rare(RarePostings(vectors.tags, directory: directories.tags))
      default:
        Part.block(
          IndexBlock(
            vectors,
            records: ranges[job - 2],
            isTagged: ranges[job - 2].lowerBound < records.taggedCount,
            directories
          )
        )
      }
    }
    var rare: [RarePostings] = []
    var blocks: [IndexBlock] = []
    for part in parts {
      switch part {
      case .rare(let postings): rare.append(postings)
      case .block(let block): blocks.append(block)
      }
    }
    rareText = rare[0]
    rareTags = rare[1]
    self.blocks = blocks
    self.vectors = vectors
    self.directories = directories
    facts = MappedArray(source.facts)
    ordinals = records.ordinals
    documentsByID = records.documentsByID
    taggedCount = records.taggedCount
  }

  /// Reads a side; its records have been read already.
  init<Record>(
    _ file: inout SnapshotReader,
    _ records: SegmentRecords<Record>
  ) throws(SnapshotFailure) {
    vectors = SideVectors(
      text: try RecordVectors(&file),
      tags: try RecordVectors(&file),
      unrelatedScores: try file.column()
    )
    directories = SideDirectories(text: try ListDirectory(&file), tags: try ListDirectory(&file))
    rareText = try RarePostings(&file)
    rareTags = try RarePostings(&file)
    facts = try file.column()
    ordinals = records.ordinals
    documentsByID = records.documentsByID
    taggedCount = records.taggedCount
    var blocks: [IndexBlock] = []
    for _ in 0..<(try file.numbers(1)[0]) { blocks.append(try IndexBlock(&file)) }
    self.blocks = blocks
    let count = records.count
    guard facts.count == count, vectors.text.count == count, vectors.tags.count == count,
      vectors.unrelatedScores.count == 0 || vectors.unrelatedScores.count == count,
      blocks.reduce(0, { $0 + $1.records.count }) == count
    else { throw file.damage }
  }

  func write(to file: inout SnapshotWriter) throws(SnapshotFailure) {
    try vectors.text.write(to: &file, "text vectors,")
    try vectors.tags.write(to: &file, "tag vectors,")
    try file.add(vectors.unrelatedScores, "unrelated scores")
    try directories.text.write(to: &file, "text directory,")
    try directories.tags.write(to: &file, "tag directory,")
    try rareText.write(to: &file, "text,")
    try rareTags.write(to: &file, "tags,")
    try file.add(facts, "gate facts")
    try file.add([blocks.count], "number of blocks")
    for block in blocks { try block.write(to: &file) }
  }

  /// The result of one job.
  private enum Part: Sendable {
    case rare(RarePostings)
    case block(IndexBlock)
  }

  /// Divides the documents into blocks, never with records both with and without tags, and never
  /// with more entries than 32 bits can count.
  private static func blockRanges<Record>(
    _ records: SegmentRecords<Record>,
    _ vectors: RecordVectors,
    blockSize: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var entries = 0
    for document in 0..<records.count {
      let chunk = vectors.chunks[document / RecordVectors.chunkSize]
      let count = chunk.range(of: document % RecordVectors.chunkSize).count
      if document > start,
        document == records.taggedCount || document - start == blockSize
          || entries + count > Int(UInt32.max)
      {
        ranges.append(start..<document)
        start = document
        entries = 0
      }
      entries += count
    }
    if records.count > start { ranges.append(start..<records.count) }
    return ranges
  }

  /// The number of text postings.
  var textPostingCount: Int { vectors.text.entryCount }

  /// The bytes of memory in use.
  var byteCount: Int {
    vectors.text.byteCount + vectors.tags.byteCount + directories.text.byteCount
      + directories.tags.byteCount + rareText.byteCount + rareTags.byteCount
      + blocks.reduce(0) { $0 + $1.byteCount }
      + facts.byteCount + vectors.unrelatedScores.byteCount + ordinals.count * 8
  }
}

/// What a side is built from.
struct SideSource<Record: Sendable> {
  /// The records with their ordinals.
  let records: SegmentRecords<Record>
  /// The vectors of the records, by document.
  let vectors: SideVectors
  /// What gates compare, by document.
  let facts: [GateFacts]
}

/// The vectors of a side.
struct SideVectors: Sendable {
  /// Text vectors by document.
  var text = RecordVectors()
  /// Tag vectors by document.
  var tags = RecordVectors()
  /// What each demand scores on average with an unrelated achievement, in millionths; empty on the
  /// side of achievements.
  var unrelatedScores = MappedArray<UInt32>([])

  /// The average score of a demand with an unrelated achievement, in millionths.
  func unrelatedScore(of demand: LocalDocID) -> Int {
    Int(demand) < unrelatedScores.count ? Int(unrelatedScores[Int(demand)]) : 0
  }
}

/// The list directories of a side.
struct SideDirectories: Sendable {
  /// For terms of texts.
  let text: ListDirectory
  /// For tags.
  let tags: ListDirectory
}

extension RecordVectors {
  /// The number of records that contain each term.
  ///
  /// O(*P*) for *P* entries.
  func documentFrequencies(termCount: Int) -> [UInt32] {
    var frequencies = [UInt32](repeating: 0, count: termCount)
    for chunk in chunks {
      let terms = chunk.terms.span
      for entry in terms.indices { frequencies[Int(terms[entry])] += 1 }
    }
    return frequencies
  }
}
