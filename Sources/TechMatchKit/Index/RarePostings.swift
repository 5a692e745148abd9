/// The posting lists of a side's rare terms, each over the whole side: 6 bytes a posting.
///
/// Immutable, `Sendable`.
struct RarePostings: Sendable {
  /// Where each list starts; one more than there are lists.
  let starts: [UInt32]
  /// The document of each posting, ascending within a list.
  let documents: [DocID]
  /// The weight of the term in the document's vector.
  let weights: [Weight]

  /// Collects the postings of rare terms.
  ///
  /// O(*P*) for *P* entries of the vectors.
  init(_ vectors: RecordVectors, directory: ListDirectory) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(directory.rareFrequencies.count + 1)
    var total: UInt32 = 0
    for frequency in directory.rareFrequencies {
      total += frequency
      starts.append(total)
    }
    var next = starts
    var documents = [DocID](repeating: 0, count: Int(total))
    var weights = [Weight](repeating: Weight(units: 1), count: Int(total))
    var document: DocID = 0
    for chunk in vectors.chunks {
      for record in 0..<chunk.count {
        for entry in chunk.range(of: record) {
          guard case .rare(let list) = directory[chunk.terms[entry]] else { continue }
          let place = Int(next[list])
          next[list] += 1
          documents[place] = document
          weights[place] = chunk.weights[entry]
        }
        document += 1
      }
    }
    self.starts = starts
    self.documents = documents
    self.weights = weights
  }

  /// The postings of a list.
  @inline(__always)
  func range(of list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  /// The postings of a list whose documents are in a block.
  ///
  /// O(log *n*) for *n* postings.
  func range(of list: Int, in records: Range<Int>) -> Range<Int> {
    let all = range(of: list)
    let documents = self.documents.span
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

  /// The bytes held, for memory reports.
  var byteCount: Int { starts.capacity * 4 + documents.capacity * 4 + weights.capacity * 2 }
}
