/// The forward index: the sparse vector of every record of one side.
///
/// Divided into chunks of ``chunkSize`` records, each of which is built on its own, so that its
/// scratch can be freed early. Immutable after building, `Sendable`.
struct RecordVectors: Sendable {
  /// The number of records in every chunk except the last.
  ///
  /// It is a constant because terms get their ordinals chunk by chunk, and these must not depend on
  /// the number of workers.
  static let chunkSize = 2048

  var chunks: [VectorChunk] = []
  /// The number of records.
  var count = 0

  init(chunks: [VectorChunk] = [], count: Int = 0) {
    self.chunks = chunks
    self.count = count
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    let sizes = try file.numbers()
    for _ in sizes.indices.dropFirst() {
      let starts: MappedArray<UInt32> = try file.column()
      let terms: MappedArray<TermID> = try file.uncheckedColumn()
      let weights: MappedArray<Weight> = try file.uncheckedColumn()
      guard starts.count > 0, terms.count == weights.count else { throw file.damage }
      chunks.append(VectorChunk(starts: starts, terms: terms, weights: weights))
    }
    count = sizes.first ?? 0
    guard count == chunks.reduce(0, { $0 + $1.count }) else { throw file.damage }
  }

  func write(to file: inout SnapshotWriter, _ name: String) throws(SnapshotFailure) {
    try file.add([count] + chunks.map(\.count), name + " sizes")
    for chunk in chunks {
      try file.add(chunk.starts, name + " record starts")
      try file.add(chunk.terms, name + " terms")
      try file.add(chunk.weights, name + " weights")
    }
  }

  /// The terms of a record with their weights, in the order in which they first occur.
  func entries(of document: LocalDocID) -> [(term: TermID, weight: Weight)] {
    let chunk = chunks[Int(document) / Self.chunkSize]
    return chunk.range(of: Int(document) % Self.chunkSize).map {
      (chunk.terms[$0], chunk.weights[$0])
    }
  }

  /// The number of entries of all records.
  var entryCount: Int { chunks.reduce(0) { $0 + $1.terms.count } }

  /// The bytes of memory in use.
  var byteCount: Int {
    chunks.reduce(0) {
      $0 + $1.starts.byteCount + $1.terms.byteCount + $1.weights.byteCount
    }
  }
}

/// The vectors of neighbouring records: compressed sparse rows, 6 bytes per entry.
struct VectorChunk: Sendable {
  /// Where the entries of each record start, and where the last ones end.
  let starts: MappedArray<UInt32>
  /// The term of each entry.
  let terms: MappedArray<TermID>
  /// The weight of each entry.
  let weights: MappedArray<Weight>

  /// The number of records.
  var count: Int { starts.count - 1 }

  /// The entries of a record; an empty range where the file is damaged.
  func range(of record: Int) -> Range<Int> {
    let range = Int(starts[record])..<Int(starts[record + 1])
    return terms.isSound(range) && weights.isSound(range) ? range : 0..<0
  }
}
