/// The forward index: the sparse vector of every record of one side.
///
/// Cut into chunks of ``chunkSize`` records, so that each is built, and its scratch freed, on its own.
/// Immutable after building, `Sendable`.
struct RecordVectors: Sendable {
  /// The number of records of every chunk but the last; a constant, because terms get their ordinals
  /// chunk by chunk and these must not depend on the number of workers.
  static let chunkSize = 2048

  var chunks: [VectorChunk] = []
  /// The number of records.
  var count = 0

  /// The terms of a record with their weights, in the order in which they first occur.
  func entries(of document: DocID) -> [(term: TermID, weight: Weight)] {
    let chunk = chunks[Int(document) / Self.chunkSize]
    return chunk.range(of: Int(document) % Self.chunkSize).map {
      (chunk.terms[$0], chunk.weights[$0])
    }
  }

  /// The number of entries of all records.
  var entryCount: Int { chunks.reduce(0) { $0 + $1.terms.count } }

  /// The bytes held, for memory reports.
  var byteCount: Int {
    chunks.reduce(0) {
      $0 + $1.starts.capacity * 4 + $1.terms.capacity * 4 + $1.weights.capacity * 2
    }
  }
}

/// The vectors of neighbouring records: compressed sparse rows, 6 bytes an entry.
struct VectorChunk: Sendable {
  /// Where each record's entries start; one more than there are records.
  var starts: [UInt32]
  /// The term of each entry.
  var terms: [TermID]
  /// The weight of each entry.
  var weights: [Weight]

  /// The number of records.
  var count: Int { starts.count - 1 }

  /// The entries of a record.
  func range(of record: Int) -> Range<Int> { Int(starts[record])..<Int(starts[record + 1]) }
}
