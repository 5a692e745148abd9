/// The posting lists of the rare terms, each for the whole side: 6 bytes per posting.
///
/// Immutable and `Sendable`.
struct RarePostings: Sendable {
  /// Where each list starts, and where the last one ends.
  let starts: MappedArray<UInt32>
  /// The document of each posting, ascending within a list.
  let documents: MappedArray<LocalDocID>
  /// The weight of the term in the document's vector.
  let weights: MappedArray<Weight>

  /// Collects the postings of rare terms.
  ///
  /// O(*P*) for *P* entries of the vectors.
  init(_ vectors: RecordVectors, directory: ListDirectory) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(directory.rareFrequencies.count + 1)
    var total: UInt32 = 0
    for list in directory.rareFrequencies.indices {
      total += directory.rareFrequencies[list]
      starts.append(total)
    }
    var next = starts
    // Both arrays are filled at once.
    var filled: MappedArray<Weight>?
    documents = unsafe MappedArray(count: Int(total)) { documents in
      filled = unsafe MappedArray(count: Int(total)) { weights in
        var document: LocalDocID = 0
        for chunk in vectors.chunks {
          for record in 0..<chunk.count {
            for entry in chunk.range(of: record) {
              guard case .rare(let list) = directory[chunk.terms[entry]] else { continue }
              let place = Int(next[list])
              next[list] += 1
              unsafe documents[place] = document
              unsafe weights[place] = chunk.weights[entry]
            }
            document += 1
          }
        }
      }
    }
    weights = filled ?? MappedArray([])
    self.starts = MappedArray(starts)
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    starts = try file.column()
    documents = try file.uncheckedColumn()
    weights = try file.uncheckedColumn()
  }

  func write(to file: inout SnapshotWriter, _ name: String) throws(SnapshotFailure) {
    try file.add(starts, name + " rare list starts")
    try file.add(documents, name + " rare documents")
    try file.add(weights, name + " rare weights")
  }

  /// The postings of a list; an empty range where the file is damaged.
  @inline(__always)
  func range(of list: Int) -> Range<Int> {
    let range = Int(starts[list])..<Int(starts[list + 1])
    return documents.isSound(range) && weights.isSound(range) ? range : 0..<0
  }

  /// The postings of a list whose documents are in a block.
  ///
  /// O(log *n*) for *n* postings.
  func range(of list: Int, in records: Range<Int>) -> Range<Int> {
    let all = range(of: list)
    let documents = self.documents.span
    // As most lists of a small segment, which has one block.
    if all.isEmpty
      || Int(documents[all.lowerBound]) >= records.lowerBound
        && Int(documents[all.upperBound - 1]) < records.upperBound
    {
      return all
    }
    func place(of record: Int) -> Int {
      var low = all.lowerBound
      var high = all.upperBound
      while low < high {
        let middle = (low + high) / 2
        if Int(documents[middle]) < record { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return place(of: records.lowerBound)..<place(of: records.upperBound)
  }

  /// The bytes of memory in use.
  var byteCount: Int { starts.byteCount + documents.byteCount + weights.byteCount }
}
