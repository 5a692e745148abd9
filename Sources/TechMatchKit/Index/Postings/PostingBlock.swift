/// The posting lists of the common terms for the records of one block: 4 bytes per posting.
///
/// A posting is one word: the record, counted from the first of the block, in the upper 16 bits,
/// and the bits of its ``Weight`` in the lower. Immutable and `Sendable`.
struct PostingBlock: Sendable {
  /// Where each list starts, and where the last one ends.
  let starts: MappedArray<UInt32>
  /// Postings, ascending by record within a list.
  let postings: MappedArray<UInt32>

  /// Inverts the vectors of `records` by counting sort.
  ///
  /// - Parameters:
  ///   - vectors: The vectors of the side.
  ///   - records: At most 65,536 records with at most 2³² entries.
  ///   - directory: The numbers of the lists.
  /// - Complexity: O(*P* + *C*) for *P* entries and *C* common lists.
  init(inverting vectors: RecordVectors, records: Range<Int>, directory: ListDirectory) {
    var starts = [UInt32](repeating: 0, count: directory.commonCount + 1)
    vectors.forEachEntry(of: records) { _, term, _ in
      if case .common(let list) = directory[term] { starts[list + 1] += 1 }
    }
    for list in 0..<directory.commonCount { starts[list + 1] += starts[list] }
    var next = starts
    postings = unsafe MappedArray(count: Int(starts[directory.commonCount])) { postings in
      vectors.forEachEntry(of: records) { record, term, weight in
        guard case .common(let list) = directory[term] else { return }
        unsafe postings[Int(next[list])] =
          UInt32(record - records.lowerBound) << 16 | UInt32(weight.bits)
        next[list] += 1
      }
    }
    self.starts = MappedArray(starts)
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    starts = try file.column()
    postings = try file.uncheckedColumn()
  }

  func write(to file: inout SnapshotWriter, _ name: String) throws(SnapshotFailure) {
    try file.add(starts, name + " list starts")
    try file.add(postings, name + " postings")
  }

  /// The postings of a list; an empty range where the file is damaged.
  @inline(__always)
  func range(of list: Int) -> Range<Int> {
    let range = Int(starts[list])..<Int(starts[list + 1])
    return postings.isSound(range) ? range : 0..<0
  }

  /// The bytes of memory in use.
  var byteCount: Int { starts.byteCount + postings.byteCount }
}

extension RecordVectors {
  /// Calls `body` for each entry of a range of records, by record.
  @inline(__always)
  func forEachEntry(
    of records: Range<Int>,
    _ body: (_ record: Int, _ term: TermID, _ weight: Weight) -> Void
  ) {
    var record = records.lowerBound
    while record < records.upperBound {
      let number = record / Self.chunkSize
      let chunk = chunks[number]
      let end = min(records.upperBound, (number + 1) * Self.chunkSize)
      let starts = chunk.starts.span
      let terms = chunk.terms.span
      let weights = chunk.weights.span
      while record < end {
        let local = record - number * Self.chunkSize
        for entry in Int(starts[local])..<Int(starts[local + 1]) {
          body(record, terms[entry], weights[entry])
        }
        record += 1
      }
    }
  }
}
