/// Identifiers in ascending order, in contiguous memory.
///
/// Immutable and `Sendable`.
struct IdentifierTable: Sendable {
  private let bytes: MappedArray<UInt8>
  /// Where each identifier ends.
  private let ends: MappedArray<UInt64>

  /// Copies identifiers, which must be in ascending order.
  init(_ identifiers: [RecordID]) {
    var bytes: [UInt8] = []
    var ends: [UInt64] = []
    ends.reserveCapacity(identifiers.count)
    for id in identifiers {
      bytes.append(contentsOf: id.text.utf8)
      ends.append(UInt64(bytes.count))
    }
    self.bytes = MappedArray(bytes)
    self.ends = MappedArray(ends)
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    bytes = try file.column()
    ends = try file.column()
    let ends = ends.span
    for place in ends.indices {
      let start = place == 0 ? 0 : ends[place - 1]
      guard ends[place] > start, ends[place] <= UInt64(bytes.count) else { throw file.damage }
    }
  }

  func write(to file: inout SnapshotWriter) throws(SnapshotFailure) {
    try file.add(bytes, "identifiers")
    try file.add(ends, "ends of identifiers")
  }

  /// The number of identifiers.
  var count: Int { ends.count }

  /// The identifier at a place.
  subscript(place: Int) -> RecordID {
    let text = String(copying: bytes.span.extracting(range(place)))
    guard let id = RecordID(text) else { preconditionFailure("an identifier is not empty") }
    return id
  }

  /// All identifiers.
  var array: [RecordID] { (0..<count).map { self[$0] } }

  /// The place of an identifier, or `nil`.
  ///
  /// O(log *n*).
  func place(of id: RecordID) -> Int? {
    var text = id.text
    text.makeContiguousUTF8()
    let sought = text.utf8.span
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      switch compare(range(middle), sought) {
      case 0: return middle
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
  }

  /// A number below, equal to or above 0, as the bytes of a range come before, equal or come after
  /// others.
  private func compare(_ range: Range<Int>, _ other: Span<UInt8>) -> Int {
    let bytes = bytes.span.extracting(range)
    for place in 0..<min(bytes.count, other.count) where bytes[place] != other[place] {
      return bytes[place] < other[place] ? -1 : 1
    }
    return bytes.count - other.count
  }
}
