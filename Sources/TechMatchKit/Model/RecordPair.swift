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

  /// Makes the pair of a record and a record that was found for it.
  ///
  /// - Parameters:
  ///   - id: The record that was matched.
  ///   - side: Its side.
  ///   - found: The record that was found, on the other side.
  public init(_ id: RecordID, of side: Side, with found: RecordID) {
    demand = side == .demand ? id : found
    achievement = side == .demand ? found : id
  }

  /// The record on a side.
  public subscript(side: Side) -> RecordID { side == .demand ? demand : achievement }
}
