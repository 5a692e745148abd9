/// The forward index: the sparse vector of every record of one side.
///
/// Compressed sparse rows in contiguous storage: record *d* has the entries `starts[d]..<starts[d+1]`,
/// in the order in which its terms first occur. While an index is built, `weights` holds the weighted
/// term frequencies; afterwards the weights of the scheme.
/// Immutable after building, `Sendable`.
struct RecordVectors: Sendable {
  var starts: [Int] = [0]
  var terms: [TermID] = []
  var weights: [Float] = []

  /// The number of records.
  var count: Int { starts.count - 1 }

  /// The entries of a record.
  func range(of document: DocID) -> Range<Int> {
    starts[Int(document)]..<starts[Int(document) + 1]
  }

  /// The bytes held, for memory reports.
  var byteCount: Int { starts.capacity * 8 + terms.capacity * 4 + weights.capacity * 4 }
}
