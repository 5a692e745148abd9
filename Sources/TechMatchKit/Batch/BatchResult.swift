import Foundation

/// A finished batch: its lists, its manifest and the digests of its records.
///
/// The file is mapped into memory, and a list is decoded when it is needed, so that batches of
/// millions of pairs can be compared. Immutable and `Sendable`.
public struct BatchResult: Sendable {
  /// One place of a list.
  public struct Entry: Sendable, Equatable {
    /// The record found.
    public var id: RecordID
    /// Its 1-based rank.
    public var rank: Int
    /// Its score.
    public var score: Score

    /// Makes an entry.
    public init(id: RecordID, rank: Int, score: Score) {
      self.id = id
      self.rank = rank
      self.score = score
    }
  }

  /// The result file.
  public let path: String
  /// The manifest.
  public let manifest: BatchManifest
  /// The digests of its records.
  package let records: RecordDigests
  /// The records that have lists, by side, in the order of the file.
  public private(set) var identifiers: [Side: [RecordID]] = [:]
  private let data: Data
  private var places: [Side: [RecordID: Range<Int>]] = [:]

  /// Opens a result, with its manifest and record digests.
  ///
  /// - Throws: ``BatchFailure`` when one of them is missing, damaged or belongs to another result.
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(path: String) throws(BatchFailure) {
    self.path = path
    manifest = try BatchManifest(of: path)
    records = try RecordDigests(beside: path, digest: manifest.records)
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else { throw .unreadable(path: path) }
    self.data = data
    var start = 0
    for (side, count) in zip(manifest.plan.side.sides, manifest.lines) {
      for _ in 0..<count {
        let end = data[start...].firstIndex(of: 0x0A) ?? data.count
        guard let line = BatchLine(data[start..<end]), let owner = line.owner, owner.side == side,
          let id = RecordID(owner.id)
        else { throw .badLine(path: path, byte: start) }
        identifiers[side, default: []].append(id)
        places[side, default: [:]][id] = start..<end
        start = min(end + 1, data.count)
      }
    }
  }

  /// The records that would be in the list of a record had people not rejected the pairs.
  func rejected(of id: RecordID, _ side: Side) -> Set<RecordID> {
    guard let place = places[side]?[id], let line = BatchLine(data[place]) else { return [] }
    return Set((line.rejected ?? []).compactMap(RecordID.init))
  }

  /// The list of a record, the best first; empty if it has none.
  public func list(of id: RecordID, _ side: Side) -> [Entry] {
    guard let place = places[side]?[id], let line = BatchLine(data[place]) else { return [] }
    return line.matches.enumerated().compactMap { index, match in
      match.id.map { Entry(id: $0, rank: index + 1, score: Score(millionths: match.score)) }
    }
  }
}
