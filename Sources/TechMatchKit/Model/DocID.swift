/// The place of a record inside one index snapshot: its side, and a dense ordinal there.
///
/// A document knows its side, so a demand cannot be looked up among achievements by mistake: whoever tries is
/// stopped by a precondition. Of another snapshot the same document is another record; to keep a reference use
/// ``RecordID``. A value of eight bytes, `Sendable`.
public struct DocID: Hashable, Sendable {
  /// The side that the record is on.
  public let side: Side
  /// The ordinal among the records of its side, from 0.
  public let ordinal: UInt32

  /// Makes a reference to the record of a side with an ordinal, which no index has checked.
  public init(side: Side, ordinal: UInt32) {
    self.side = side
    self.ordinal = ordinal
  }
}
