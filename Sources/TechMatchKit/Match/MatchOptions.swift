/// What a match asks for: how many, from which score on, and through which gates.
public struct MatchOptions: Sendable {
  /// The most hits to return, *k*; less than 1 gives none.
  public var k = 10
  /// The least score of a hit, inclusive.
  ///
  /// A record without a common term or tag is never a hit.
  public var minimumScore = Score(millionths: 1)
  /// The share of the tag part in millionths, 0…1,000,000; the text part has the rest.
  ///
  /// An integer, because only then is `weight × share` exact in floating point, and with it the score
  /// the same from either side of a pair (see ``Contribution``).
  public var tagWeight = 50_000
  /// Whether to read every posting instead of leaving out records that provably cannot be hits.
  ///
  /// The hits are the same; it takes about three times as long, and is there to check that they are.
  package var isExhaustive = false
  /// The postings of a query up to which all are read; tests set 0, so that tiny corpora are pruned.
  ///
  /// Row `S latin long`: at 35,000 postings a query, reading them takes two thirds of the time of pruning;
  /// row `M latin long`: at 450,000, twice as long.
  var leastPrunedPostings = 150_000
  /// The gates.
  public var gates: GatePolicy

  /// Makes the default options for a day.
  public init(today: CalendarDate) { gates = GatePolicy(today: today) }
}
