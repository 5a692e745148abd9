/// A summary of a batch for its operator.
///
/// A `Sendable` value.
public struct BatchSummary: Sendable {
  /// A record whose list is empty.
  public struct EmptyList: Sendable, Equatable {
    /// The record.
    public var id: RecordID
    /// The number of records that each gate kept out of its list; empty when no record reached the
    /// least score.
    public var removals: [Gate: Int]
    /// The number of rejected pairs that were left out of it.
    public var rejectedCount = 0
  }

  /// The number of lists.
  public private(set) var lists = 0
  /// The number of pairs in them.
  public private(set) var pairs = 0
  /// The number of pairs that would be in a list but for a gate.
  public private(set) var nearMisses = 0
  /// The number of empty lists.
  public private(set) var emptyCount = 0
  /// The first empty lists, at most five.
  public private(set) var empty: [EmptyList] = []
  /// The number of lists by the best score in them, in ten steps of ten points each.
  public private(set) var bestScores = [Int](repeating: 0, count: 10)
  /// The number of lists by the band of the best hit in them, where it has one.
  public private(set) var bestBands: [Band: Int] = [:]
  /// The number of achievements.
  public let achievementCount: Int
  /// The achievements in the lists of demands.
  private var found: Set<DocID> = []

  /// The most empty lists that are kept.
  private static let named = 5

  init(_ snapshot: IndexSnapshot) { achievementCount = snapshot.achievements.count }

  /// The number of achievements that are in no demand's list; meaningful if every demand was
  /// counted.
  public var neverFoundCount: Int { achievementCount - found.count }

  /// Counts the list of a record, out of which some rejected pairs were left.
  mutating func add(
    _ id: RecordID,
    of side: Side,
    _ result: MatchResult,
    rejectedCount: Int = 0
  ) {
    lists += 1
    pairs += result.hits.count
    nearMisses += result.nearMisses.count
    if side == .demand { found.formUnion(result.hits.lazy.map(\.document)) }
    guard let best = result.hits.first else {
      emptyCount += 1
      if empty.count < Self.named {
        empty.append(
          EmptyList(id: id, removals: result.removals ?? [:], rejectedCount: rejectedCount)
        )
      }
      return
    }
    if let band = best.band { bestBands[band, default: 0] += 1 }
    bestScores[min(best.score.millionths / 100_000, 9)] += 1
  }
}
