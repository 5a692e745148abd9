/// Weighted term frequencies of neighbouring records, before statistics turn them into weights.
///
/// Compressed sparse rows: record *r* has the entries `starts[r]..<starts[r+1]`, in the order in which its
/// terms first occur.
struct TermFrequencies: Sendable {
  var starts: [UInt32] = [0]
  var terms: [TermID] = []
  var frequencies: [Float] = []

  /// The number of records.
  var count: Int { starts.count - 1 }

  /// The entries of a record.
  func range(of record: Int) -> Range<Int> { Int(starts[record])..<Int(starts[record + 1]) }

  /// A copy without spare room, after which there are no records and the room is kept for the next ones.
  mutating func takeAll() -> TermFrequencies {
    let copy = TermFrequencies(
      starts: starts.map(\.self),
      terms: terms.map(\.self),
      frequencies: frequencies.map(\.self)
    )
    starts.removeSubrange(1...)
    terms.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    return copy
  }
}
