/// The records of one side of a snapshot, in all of its segments.
///
/// A document is the place of a record in the segments one after the other. The places of records
/// that were changed or withdrawn remain unused. Immutable and `Sendable`.
public struct IndexedRecords<Record: Sendable>: Sendable {
  private let side: Side
  private let segments: [SegmentRecords<Record>]
  private let removed: [RemovedRecords]
  /// The first document of each segment, and the end of the last.
  private let starts: [Int]

  init(_ side: Side, _ segments: [SegmentRecords<Record>], removed: [RemovedRecords]) {
    self.side = side
    self.segments = segments
    self.removed = removed
    starts = segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The number of records.
  public var count: Int {
    zip(segments, removed).reduce(0) { $0 + $1.0.count - $1.1.count }
  }

  /// One more than the largest document.
  var documentLimit: Int { starts[starts.count - 1] }

  /// The record of a document.
  ///
  /// - Precondition: `document` comes from this snapshot, and is on this side.
  public subscript(document: DocID) -> Record {
    let (segment, local) = place(of: document)
    return segments[segment][local]
  }

  /// The identifier of a document; its record is not read.
  ///
  /// - Precondition: `document` comes from this snapshot, and is on this side.
  public func id(of document: DocID) -> RecordID {
    let (segment, local) = place(of: document)
    return segments[segment].id(of: local)
  }

  /// The segment of a document, and its place there.
  func place(of document: DocID) -> (segment: Int, local: LocalDocID) {
    precondition(document.side == side, "a document is of the side that it is looked up on")
    precondition(
      Int(document.ordinal) < documentLimit,
      "a document is of the snapshot that it came from"
    )
    var segment = starts.count - 2
    while segment > 0, starts[segment] > Int(document.ordinal) { segment -= 1 }
    return (segment, document.ordinal - LocalDocID(starts[segment]))
  }

  /// The document at a place of a segment.
  func document(_ local: LocalDocID, of segment: Int) -> DocID {
    DocID(side: side, ordinal: LocalDocID(starts[segment]) + local)
  }

  /// The documents in the order in which the records were given to ``IndexBuilder``, or by
  /// ascending identifier in an index that has changed or that is in a file.
  ///
  /// O(*n*), or O(*n* log *n*) after changes.
  public var inputOrder: [DocID] {
    if segments.count == 1, removed[0].count == 0 {
      return segments[0].inputOrder.array.map { DocID(side: side, ordinal: $0) }
    }
    return byIdentifier.map(\.document)
  }

  /// The identifiers in ascending order.
  ///
  /// O(*n*), or O(*n* log *n*) after changes.
  public var identifiers: [RecordID] {
    if segments.count == 1, removed[0].count == 0 { return segments[0].identifiers.array }
    return byIdentifier.map(\.id)
  }

  /// All records in the order of ``inputOrder``.
  func inInputOrder(workers: Int) -> [Record] {
    segments.count == 1 && removed[0].count == 0 && !segments[0].isInFile
      ? inputOrder.map { self[$0] } : all(workers: workers).map(\.record)
  }

  /// All records with their documents, by ascending identifier; read on `workers` threads if they
  /// are in a file.
  ///
  /// O(*n* log *n*).
  package func all(workers: Int) -> [(document: DocID, record: Record)] {
    var all: [(id: RecordID, document: DocID, record: Record)] = []
    for (segment, records) in segments.enumerated() {
      let kept = records.records(without: removed[segment], workers: workers)
      var next = kept.makeIterator()
      for ordinal in records.documentsByID.indices {
        let local = records.documentsByID[ordinal]
        guard !removed[segment].contains(local), let record = next.next() else { continue }
        all.append((records.identifiers[ordinal], document(local, of: segment), record))
      }
    }
    if segments.count > 1 { all.sort { $0.id < $1.id } }
    return all.map { ($0.document, $0.record) }
  }

  /// The identifiers in ascending order with their documents.
  private var byIdentifier: [(id: RecordID, document: DocID)] {
    var all: [(id: RecordID, document: DocID)] = []
    for (segment, records) in segments.enumerated() {
      for ordinal in records.documentsByID.indices {
        let local = records.documentsByID[ordinal]
        if removed[segment].contains(local) { continue }
        all.append((records.identifiers[ordinal], document(local, of: segment)))
      }
    }
    return all.sorted { $0.id < $1.id }
  }

  /// The document with an identifier, or `nil`.
  ///
  /// O(*s* log *n*) for *s* segments.
  public func document(_ id: RecordID) -> DocID? {
    for (segment, records) in segments.enumerated().reversed() {
      if let local = records.document(id), !removed[segment].contains(local) {
        return document(local, of: segment)
      }
    }
    return nil
  }
}
