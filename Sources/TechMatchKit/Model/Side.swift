/// The two sides of a technology market.
public enum Side: String, CaseIterable, Sendable {
  /// What is offered: the documents.
  case achievement
  /// What is needed: the queries.
  case demand

  /// The other side: where matches for a record of this one are sought.
  public var opposite: Side { self == .demand ? .achievement : .demand }
}
