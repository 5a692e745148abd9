/// Weighted term frequencies of neighbouring records, before statistics turn them into weights.
///
/// Compressed sparse rows: record *r* has the entries `starts[r]..<starts[r+1]`, in the order in
/// which its terms first occur.
struct TermFrequencies: Sendable {
  var starts: [UInt32] = [0]
  var terms: [TermID] = []
  var frequencies: [TermFrequency] = []

  /// The number of records.
  var count: Int { starts.count - 1 }

  /// The entries of a record.
  func range(of record: Int) -> Range<Int> { Int(starts[record])..<Int(starts[record + 1]) }

  /// Returns a copy without spare capacity and removes all records, keeping the capacity for the
  /// next ones.
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

/// How often a term occurs in one record: occurrences × field weight, separately for the title and
/// the rest, in sixteenths and at most 4,095.
struct TermFrequency: Hashable, Sendable {
  private var titleUnits: UInt16
  private var bodyUnits: UInt16

  /// The units of one occurrence in a field of weight 1.
  private static let one = 16.0

  /// A single occurrence in a field: at least one unit unless the weight is 0.
  init(of field: TextField, weight: Double) {
    let units = UInt16(min(max((weight * Self.one).rounded(), weight > 0 ? 1 : 0), 65_535))
    titleUnits = field == .title ? units : 0
    bodyUnits = field == .title ? 0 : units
  }

  /// Whether the term does not count at all, in a field of weight 0.
  var isZero: Bool { titleUnits == 0 && bodyUnits == 0 }

  /// The frequency in the title.
  var title: Double { Double(titleUnits) / Self.one }
  /// The frequency outside the title.
  var body: Double { Double(bodyUnits) / Self.one }
  /// The frequency in the whole record.
  var total: Double { Double(UInt32(titleUnits) + UInt32(bodyUnits)) / Self.one }

  static func += (left: inout TermFrequency, right: TermFrequency) {
    left.titleUnits = left.titleUnits.addingClamped(right.titleUnits)
    left.bodyUnits = left.bodyUnits.addingClamped(right.bodyUnits)
  }
}

extension UInt16 {
  @inline(__always)
  fileprivate func addingClamped(_ other: UInt16) -> UInt16 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
