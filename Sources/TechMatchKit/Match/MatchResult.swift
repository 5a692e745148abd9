/// The hits of one query, and why there are not more.
public struct MatchResult: Sendable {
  /// The best hits, by descending score, then by ascending identifier.
  public var hits: [Hit]
  /// The records that would be in the list but for a gate, by descending score, then by ascending
  /// identifier; at most *k*, and none unless ``MatchOptions/findsNearMisses``.
  public var nearMisses: [NearMiss]
  /// The number of records that share a term or tag with the query and that each gate kept out.
  ///
  /// Each is counted for the first gate that did. `nil` when the list is full, because then not
  /// every record was examined.
  public var removals: [Gate: Int]?
  /// The words of the query that no record of the other side contains, in the order of the text;
  /// empty for a record of the snapshot.
  public var unknownTerms: [String]
  /// What it cost, for benchmarks.
  package var work = MatchWork()

  /// Makes a result.
  public init(
    hits: [Hit],
    nearMisses: [NearMiss] = [],
    removals: [Gate: Int]? = nil,
    unknownTerms: [String] = []
  ) {
    self.hits = hits
    self.nearMisses = nearMisses
    self.removals = removals
    self.unknownTerms = unknownTerms
  }
}
