/// The inverted index of one side: for each term, the records that contain it, with their weights.
///
/// Cut into blocks of neighbouring records, so that the accumulators of a block stay in cache and a
/// record's ordinal inside its block fits 16 bits. Immutable, `Sendable`.
struct PostingLists: Sendable {
  var blocks: [PostingBlock]

  /// The number of postings.
  var postingCount: Int { blocks.reduce(0) { $0 + $1.documents.count } }

  /// The bytes held, for memory reports.
  var byteCount: Int {
    blocks.reduce(0) {
      $0 + $1.starts.capacity * 4 + $1.documents.capacity * 2 + $1.weights.capacity * 4
    }
  }

  /// Inverts vectors, one block at a time, in parallel.
  ///
  /// - Parameters:
  ///   - vectors: The vectors of all records.
  ///   - ranges: The records of each block; each at most 65,536 records and 2³¹ entries.
  ///   - termCount: One more than the largest term.
  ///   - workers: The most blocks to invert at once.
  /// - Complexity: O(*P* + *B*·*T*) for *P* entries, *B* blocks and *T* terms.
  init(inverting vectors: RecordVectors, ranges: [Range<Int>], termCount: Int, workers: Int) {
    blocks = Workers.map(ranges.count, workers: workers) { index in
      PostingBlock(inverting: vectors, records: ranges[index], termCount: termCount)
    }
  }
}

/// The posting lists of neighbouring records.
///
/// Term *t* has the postings `starts[t]..<starts[t+1]`, by ascending record. 6 bytes a posting.
struct PostingBlock: Sendable {
  /// The records of the block.
  let records: Range<Int>
  /// Where each term's postings start; one more entry than there are terms.
  let starts: [UInt32]
  /// The record of each posting, counted from the block's first.
  let documents: [UInt16]
  /// The weight of the term in the record's vector.
  let weights: [Float]

  /// Inverts the vectors of `records` by counting sort.
  init(inverting vectors: RecordVectors, records: Range<Int>, termCount: Int) {
    let entries = vectors.starts[records.lowerBound]..<vectors.starts[records.upperBound]
    var next = [UInt32](repeating: 0, count: termCount + 1)
    for entry in entries { next[Int(vectors.terms[entry]) + 1] += 1 }
    for term in 0..<termCount { next[term + 1] += next[term] }
    self.records = records
    starts = next
    var documents = [UInt16](repeating: 0, count: entries.count)
    var weights = [Float](repeating: 0, count: entries.count)
    for record in records {
      let local = UInt16(record - records.lowerBound)
      for entry in vectors.starts[record]..<vectors.starts[record + 1] {
        let term = Int(vectors.terms[entry])
        let position = Int(next[term])
        next[term] += 1
        documents[position] = local
        weights[position] = vectors.weights[entry]
      }
    }
    self.documents = documents
    self.weights = weights
  }
}
