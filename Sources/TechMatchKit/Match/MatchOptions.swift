/// What a match asks for: the number of hits, their least score, and the gates.
public struct MatchOptions: Sendable {
  /// The most hits to return, *k*; less than 1 gives none.
  public var k = 10
  /// The least score of a hit.
  ///
  /// A record that has no common term or tag is never a hit.
  public var minimumScore = Score(millionths: 1)
  /// The share of tags in a score, in millionths, 0…1,000,000; the text has the rest.
  ///
  /// Values outside of this range count as its nearest end.
  public var tagWeight = 50_000
  /// Whether to find the records that a gate kept out of the list, ``MatchResult/nearMisses``.
  public var findsNearMisses = true
  /// Whether to read every posting, instead of dropping records that cannot be hits.
  ///
  /// It takes more than twice as long for 500,000 records, and serves to check that the hits are
  /// the same.
  package var isExhaustive = false
  /// The number of postings up to which all postings of a query are read.
  ///
  /// Tests set 0, so that tiny corpora are pruned.
  ///
  /// In the row `S latin long`, with 35,000 postings per query, reading all of them takes two
  /// thirds of the time of pruning; in `M latin long`, with 450,000, it takes twice as long.
  var leastPrunedPostings = 150_000
  /// The number of postings from which the blocks of a query are divided among workers.
  ///
  /// For fewer, waking the workers takes longer than they save. Tests set 0.
  var leastSharedPostings = 1_000_000
  /// Which gates keep pairs out.
  public var gates: GatePolicy

  /// Makes the default options for a day.
  public init(today: CalendarDate) { gates = GatePolicy(today: today) }
}
