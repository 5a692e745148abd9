/// The two sides of a technology market.
public enum Side: String, CaseIterable, Sendable {
  /// Achievements: the documents.
  case achievement
  /// Demands: the queries.
  case demand

  /// The other side, where records that match one of this side are.
  public var opposite: Side { self == .demand ? .achievement : .demand }
}
