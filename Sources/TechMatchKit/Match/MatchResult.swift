/// The hits of one query, with what a reader needs when there are few.
public struct MatchResult: Sendable {
  /// The best hits, by score descending, then by identifier ascending.
  public var hits: [Hit]
  /// How many records with something in common each gate kept out, each counted at the first gate
  /// that did; `nil` when the list is full, because then not every record was asked.
  public var removals: [Gate: Int]?
  /// The words of a free-text query that the index does not know, in the order of the text.
  public var unknownTerms: [String]
  /// What it cost, for benchmarks.
  package var work = MatchWork()

  /// Makes a result.
  public init(hits: [Hit], removals: [Gate: Int]? = nil, unknownTerms: [String] = []) {
    self.hits = hits
    self.removals = removals
    self.unknownTerms = unknownTerms
  }
}
