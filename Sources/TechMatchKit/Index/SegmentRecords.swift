/// The records of one side of a segment with their ordinals.
///
/// Records with tags come first, then those without; in either part by ``RecordID``. So nothing
/// depends on the order of the input, and a block of records has tags throughout or not at all.
/// Immutable, `Sendable`.
struct SegmentRecords<Record: Sendable>: Sendable {
  /// The records in the order of the input.
  private let records: [Record]
  /// The position in the input of each document.
  private let positions: [UInt32]
  /// The documents in the order of the input.
  let inputOrder: [DocID]
  /// The identifiers in ascending order.
  let identifiers: [RecordID]
  /// The document of each of `identifiers`.
  let documentsByID: [DocID]
  /// The place of each document in `documentsByID`: the tie-break of equal scores.
  let ordinals: [UInt32]
  /// The number of records that have tags; they are the documents before this one.
  let taggedCount: Int

  /// The number of records.
  var count: Int { records.count }

  /// The record of a document.
  ///
  /// - Precondition: `document` is of this segment.
  subscript(document: DocID) -> Record { records[Int(positions[Int(document)])] }

  /// The document with an identifier, or `nil`.
  ///
  /// O(log *n*).
  func document(_ id: RecordID) -> DocID? {
    var low = 0
    var high = identifiers.count
    while low < high {
      let middle = low + (high - low) / 2
      if identifiers[middle] < id { low = middle + 1 } else { high = middle }
    }
    guard low < identifiers.count, identifiers[low] == id else { return nil }
    return documentsByID[low]
  }
}

extension SegmentRecords where Record: IndexableRecord {
  /// Gives records their ordinals.
  ///
  /// O(*n* log *n*).
  ///
  /// - Throws: `IndexError.duplicateID` with the smallest identifier that occurs twice, or
  ///   `IndexError.tooMany`.
  init(_ records: [Record], side: Side) throws(IndexError) {
    guard records.count < Int(UInt32.max) else { throw .tooMany }
    let unordered = records.map(\.id)
    var byID = Array(0..<records.count)
    // Files are often in the order of their identifiers.
    let isOrdered = zip(unordered, unordered.dropFirst()).allSatisfy { $0 < $1 }
    if !isOrdered { byID.sort { unordered[$0] < unordered[$1] } }
    let identifiers = isOrdered ? unordered : byID.map { unordered[$0] }
    for (left, right) in zip(identifiers, identifiers.dropFirst()) where left == right {
      throw .duplicateID(left, side: side)
    }
    self.identifiers = identifiers
    let isTagged = records.map(\.hasTags)
    let tagged = byID.filter { isTagged[$0] }
    let positions = tagged + byID.filter { !isTagged[$0] }
    var documents = [DocID](repeating: 0, count: records.count)
    for (document, position) in positions.enumerated() { documents[position] = DocID(document) }
    self.records = records
    self.positions = positions.map { UInt32($0) }
    inputOrder = documents
    documentsByID = byID.map { documents[$0] }
    var ordinals = [UInt32](repeating: 0, count: records.count)
    for (ordinal, document) in documentsByID.enumerated() {
      ordinals[Int(document)] = UInt32(ordinal)
    }
    self.ordinals = ordinals
    taggedCount = tagged.count
  }
}
