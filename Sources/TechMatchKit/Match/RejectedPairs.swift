/// Pairs that are left out of lists whatever their score, because people have rejected them.
///
/// A `Sendable` value.
public struct RejectedPairs: Sendable {
  /// The pairs.
  let pairs: Set<RecordPair>
  private let counts: [Side: [RecordID: Int]]

  /// Makes a set of pairs; O(*n*).
  public init(_ pairs: some Sequence<RecordPair>) {
    self.pairs = Set(pairs)
    var counts: [Side: [RecordID: Int]] = [:]
    for pair in self.pairs {
      for side in Side.allCases { counts[side, default: [:]][pair[side], default: 0] += 1 }
    }
    self.counts = counts
  }

  /// The number of pairs.
  public var count: Int { pairs.count }

  /// The number of pairs of a record, by which its list must be longer before it is filtered.
  public func count(of id: RecordID, _ side: Side) -> Int { counts[side]?[id] ?? 0 }

  /// The most pairs of any record.
  public var most: Int { counts.values.flatMap(\.values).max() ?? 0 }

  /// Takes the pairs of a record out of its list, and numbers the ranks anew.
  ///
  /// Neither are they near misses, because not a gate hides them; and near misses move up as hits do.
  ///
  /// - Parameters:
  ///   - result: The list, longer than is wanted by ``count(of:_:)``.
  ///   - id: The record that has it.
  ///   - side: The side of that record.
  ///   - most: The most hits to keep.
  /// - Returns: The records that the list would have without this, the best first.
  public func remove(
    from result: inout MatchResult,
    of id: RecordID,
    _ side: Side,
    keeping most: Int
  ) -> [RecordID] {
    var kept: [Hit] = []
    var left: [RecordID] = []
    for var hit in result.hits where kept.count < most {
      if pairs.contains(RecordPair(id, of: side, with: hit.id)) {
        left.append(hit.id)
      } else {
        hit.rank = kept.count + 1
        kept.append(hit)
      }
    }
    result.nearMisses = nearMisses(of: result, id, side, keeping: most)
    result.hits = kept
    return left
  }

  /// The near misses of a list of `most` places without these pairs, from a longer list with them.
  private func nearMisses(
    of result: MatchResult,
    _ id: RecordID,
    _ side: Side,
    keeping most: Int
  ) -> [NearMiss] {
    var kept: [NearMiss] = []
    var rejected = 0
    var above = 0
    for (index, var miss) in result.nearMisses.enumerated() {
      // The hits that stand before it.
      while above < miss.place - 1 - index, above < result.hits.count {
        let pair = RecordPair(id, of: side, with: result.hits[above].id)
        if pairs.contains(pair) { rejected += 1 }
        above += 1
      }
      if pairs.contains(RecordPair(id, of: side, with: miss.id)) {
        rejected += 1
        continue
      }
      miss.place -= rejected
      if miss.place <= most { kept.append(miss) }
    }
    return kept
  }
}
