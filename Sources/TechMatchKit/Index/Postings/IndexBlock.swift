/// Neighbouring records of one side: at most 65,536, either all with tags or all without.
///
/// The unit of work of the kernels: small enough for one accumulator per record to stay in the L2
/// cache of a core, and for the place of a record to fit into 16 bits. Immutable and `Sendable`.
struct IndexBlock: Sendable {
  /// The most records of a block: as many as 16 bits can distinguish.
  static let capacity = 1 << 16
  /// The records of the block.
  let records: Range<Int>
  /// Whether the records have tags.
  let isTagged: Bool
  /// The postings of common terms.
  let text: PostingBlock
  /// The postings of common tags.
  let tags: PostingBlock
  /// For each band and record, the length of the part of its text vector whose terms are more
  /// frequent than the band, rounded up.
  ///
  /// Each band takes ``paddedCount`` elements.
  let restNorms: MappedArray<Float>
  /// For each band, the mean of ``restNorms``.
  let meanRestNorms: MappedArray<Float>

  /// Builds the block.
  ///
  /// O(*P* + *C*) for *P* entries and *C* common lists.
  init(_ vectors: SideVectors, records: Range<Int>, isTagged: Bool, _ directories: SideDirectories)
  {
    self.records = records
    self.isTagged = isTagged
    text = PostingBlock(inverting: vectors.text, records: records, directory: directories.text)
    tags = PostingBlock(inverting: vectors.tags, records: records, directory: directories.tags)
    let (norms, means) = Self.restNorms(of: records, in: vectors.text, by: directories.text)
    restNorms = MappedArray(norms)
    meanRestNorms = MappedArray(means)
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    let numbers = try file.numbers(3)
    let (start, end) = (numbers[0], numbers[1])
    guard start >= 0, end >= start, end - start <= Self.capacity else { throw file.damage }
    records = start..<end
    isTagged = numbers[2] != 0
    text = try PostingBlock(&file)
    tags = try PostingBlock(&file)
    restNorms = try file.column()
    meanRestNorms = try file.column()
    guard restNorms.count == meanRestNorms.count * paddedCount,
      meanRestNorms.count == ListDirectory.bandShares.count
    else { throw file.damage }
  }

  func write(to file: inout SnapshotWriter) throws(SnapshotFailure) {
    let numbers = [records.lowerBound, records.upperBound, isTagged ? 1 : 0]
    try file.add(numbers, "records of a block")
    try text.write(to: &file, "text,")
    try tags.write(to: &file, "tags,")
    try file.add(restNorms, "norms")
    try file.add(meanRestNorms, "mean norms")
  }

  /// The number of records, rounded up to a multiple of 16, which ``Accumulators`` reads at a time.
  var paddedCount: Int { Self.padded(records.count) }

  static func padded(_ count: Int) -> Int { (count + 15) & ~15 }

  private static func restNorms(
    of records: Range<Int>,
    in vectors: RecordVectors,
    by directory: ListDirectory
  ) -> (norms: [Float], means: [Float]) {
    let bands = directory.bandEnds.count
    let stride = padded(records.count)
    let bandOfList = (0..<directory.commonCount).map { UInt8(directory.band(ofCommon: $0)) }
    // Squares are integers, so their sums are exact and do not depend on the order of the entries.
    var squares = [Int](repeating: 0, count: bands * stride)
    vectors.forEachEntry(of: records) { record, term, weight in
      guard case .common(let list) = directory[term] else { return }
      let band = Int(bandOfList[list])
      // Counted once, in the last band that leaves the term out, and added up below.
      if band > 0 {
        squares[(band - 1) * stride + record - records.lowerBound] += weight.units * weight.units
      }
    }
    var norms = [Float](repeating: 0, count: bands * stride)
    var means = [Float](repeating: 0, count: bands)
    for band in (0..<bands).reversed() {
      var total: Float = 0
      for record in 0..<records.count {
        let place = band * stride + record
        if band + 1 < bands { squares[place] += squares[place + stride] }
        let norm = Double(squares[place]).squareRoot() / Double(Weight.one)
        norms[place] = Float(norm) * roundingUp
        total += norms[place]
      }
      means[band] = total / Float(max(1, records.count))
    }
    return (norms, means)
  }

  /// A factor above the relative error of one rounding to `Float` and one multiplication.
  static let roundingUp: Float = 1.000_001

  /// The bytes of memory in use.
  var byteCount: Int { text.byteCount + tags.byteCount + restNorms.byteCount }
}
