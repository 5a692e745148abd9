/// The dense ordinal of a record on one side of one segment, 0..<count, as posting lists have it.
typealias LocalDocID = UInt32

/// The records of one side of a segment with their ordinals.
///
/// Records with tags come first, then those without; both parts are ordered by ``RecordID``. So
/// nothing depends on the order of the input, and either all records of a block have tags or none.
/// Immutable and `Sendable`.
struct SegmentRecords<Record: Sendable>: Sendable {
  private let storage: Storage
  /// The documents in the order of the input.
  let inputOrder: MappedArray<LocalDocID>
  /// The identifiers in ascending order.
  let identifiers: IdentifierTable
  /// The document of each of `identifiers`.
  let documentsByID: MappedArray<LocalDocID>
  /// The place of each document in `documentsByID`, which breaks ties of equal scores.
  let ordinals: MappedArray<UInt32>
  /// The number of records with tags, which come before those without.
  let taggedCount: Int

  /// Where the records are.
  private enum Storage: Sendable {
    /// In the order of the input, with the place of each document.
    case memory([Record], places: [UInt32])
    /// In a file, one line for each of `identifiers`.
    case lines(RecordLines, RecordReading<Record>)
  }

  /// Whether the records are in a file, and decoded when they are needed.
  var isInFile: Bool {
    switch storage {
    case .memory: false
    case .lines: true
    }
  }

  /// The number of records.
  var count: Int { documentsByID.count }

  /// The record of a document, decoded if it is in a file; where the file is damaged it has only
  /// its identifier.
  ///
  /// - Precondition: `document` is of this segment.
  subscript(document: LocalDocID) -> Record {
    switch storage {
    case .memory(let records, let places): return records[Int(places[Int(document)])]
    case .lines(let lines, let reading):
      let ordinal = Int(ordinals[Int(document)])
      return reading.one(identifiers[ordinal], lines[ordinal])
    }
  }

  /// The records that were not removed, by identifier.
  func records(without removed: RemovedRecords, workers: Int) -> [Record] {
    let kept = documentsByID.indices.filter { !removed.contains(documentsByID[$0]) }
    switch storage {
    case .memory(let records, let places):
      return kept.map { records[Int(places[Int(documentsByID[$0])])] }
    case .lines(let lines, let reading):
      let records = reading.all(lines.joined(kept), workers)
      // Damaged or missing lines are read one by one.
      return records.count == kept.count
        ? records : kept.map { reading.one(identifiers[$0], lines[$0]) }
    }
  }

  /// The identifier of a document; its record is not decoded.
  func id(of document: LocalDocID) -> RecordID { identifiers[Int(ordinals[Int(document)])] }

  /// The document with an identifier, or `nil`.
  ///
  /// O(log *n*).
  func document(_ id: RecordID) -> LocalDocID? {
    identifiers.place(of: id).map { documentsByID[$0] }
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
    self.identifiers = IdentifierTable(identifiers)
    let isTagged = records.map(\.hasTags)
    let tagged = byID.filter { isTagged[$0] }
    let positions = tagged + byID.filter { !isTagged[$0] }
    var documents = [LocalDocID](repeating: 0, count: records.count)
    for (document, position) in positions.enumerated() {
      documents[position] = LocalDocID(document)
    }
    storage = .memory(records, places: positions.map { UInt32($0) })
    inputOrder = MappedArray(documents)
    documentsByID = MappedArray(byID.map { documents[$0] })
    ordinals = Self.inverse(documentsByID)
    taggedCount = tagged.count
  }

  private static func inverse(_ documents: MappedArray<LocalDocID>) -> MappedArray<UInt32> {
    var ordinals = [UInt32](repeating: 0, count: documents.count)
    for ordinal in documents.indices { ordinals[Int(documents[ordinal])] = UInt32(ordinal) }
    return MappedArray(ordinals)
  }
}

extension SegmentRecords where Record: ImportableRecord {
  /// Reads the records of a file, which come in the order of their identifiers.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - empty: Makes a record of which only the identifier is known, for a damaged line.
  /// - Throws: ``SnapshotFailure`` where the file is damaged.
  init(
    _ file: inout SnapshotReader,
    empty: @escaping @Sendable (RecordID) -> Record
  ) throws(SnapshotFailure) {
    taggedCount = try file.numbers(1)[0]
    identifiers = try IdentifierTable(&file)
    documentsByID = try file.column()
    ordinals = try file.column()
    inputOrder = documentsByID
    let lines = try RecordLines(&file)
    let restorer = RecordRestorer<Record>()
    let one: @Sendable (RecordID, [UInt8]?) -> Record = { id, line in
      line.flatMap { restorer.record($0) } ?? empty(id)
    }
    let all: @Sendable (InputFile, Int) -> [Record] = { lines, workers in
      let imported: Imported<Record> = Importer(options: .silent(workers: workers)).read([lines])
      return imported.records
    }
    storage = .lines(lines, RecordReading(one: one, all: all))
    let count = documentsByID.count
    guard identifiers.count == count, ordinals.count == count, lines.count == count,
      (0...count).contains(taggedCount),
      documentsByID.span.areBelow(count), ordinals.span.areBelow(count)
    else { throw file.damage }
  }

  /// Writes ordinals, identifiers and the line of each record, which `nextLine` gives in their
  /// order.
  func write(to file: inout SnapshotWriter, _ nextLine: () throws -> String) throws {
    try file.add([taggedCount], "number of records with tags")
    try identifiers.write(to: &file)
    try file.add(documentsByID, "documents by identifier")
    try file.add(ordinals, "ordinals")
    try RecordLines.write(count, to: &file, nextLine)
  }
}

extension Span<UInt32> {
  /// Whether all elements are below a limit.
  fileprivate func areBelow(_ limit: Int) -> Bool {
    var largest: UInt32 = 0
    for place in indices { largest = Swift.max(largest, self[place]) }
    return isEmpty || Int(largest) < limit
  }
}

/// How lines are turned into records.
struct RecordReading<Record: Sendable>: Sendable {
  /// Reads one line; `nil` gives a record of which only the identifier is known.
  let one: @Sendable (RecordID, [UInt8]?) -> Record
  /// Reads many lines on a number of threads.
  let all: @Sendable (InputFile, Int) -> [Record]
}
