/// A demand and an achievement.
public struct RecordPair: Hashable, Sendable {
  /// The demand.
  public var demand: RecordID
  /// The achievement.
  public var achievement: RecordID

  /// Makes a pair.
  public init(demand: RecordID, achievement: RecordID) {
    self.demand = demand
    self.achievement = achievement
  }

  /// Makes the pair of a record and one found for it.
  ///
  /// - Parameters:
  ///   - id: The record that others were sought for.
  ///   - side: Its side.
  ///   - found: The record of the other side.
  public init(_ id: RecordID, of side: Side, with found: RecordID) {
    demand = side == .demand ? id : found
    achievement = side == .demand ? found : id
  }

  /// The record of a side.
  public subscript(side: Side) -> RecordID { side == .demand ? demand : achievement }
}
