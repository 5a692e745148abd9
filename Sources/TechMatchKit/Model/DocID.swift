/// The place of a record in one index snapshot: its side, and a dense ordinal on that side.
///
/// Looking a demand up among achievements, or the other way round, stops at a precondition. In
/// another snapshot the same value may stand for another record, so keep a ``RecordID`` to refer to
/// a record for longer. A `Sendable` value of eight bytes.
public struct DocID: Hashable, Sendable {
  /// The side that the record is on.
  public let side: Side
  /// The ordinal among the records of its side, from 0.
  public let ordinal: UInt32

  /// Makes a place, which no index has checked.
  public init(side: Side, ordinal: UInt32) {
    self.side = side
    self.ordinal = ordinal
  }
}
