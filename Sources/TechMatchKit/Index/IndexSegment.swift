/// A part of an index that was built at once: dictionaries, vectors and posting lists of records of
/// both sides.
///
/// Both sides share the dictionaries, so a term has one ordinal. Each side has vectors and posting
/// lists, so either can be searched with the other. Immutable and `Sendable`.
struct IndexSegment: Sendable {
  let achievements: SegmentRecords<Achievement>
  let demands: SegmentRecords<Demand>
  let terms: TermDictionary
  let tags: TermDictionary
  let achievementSide: SideIndex
  let demandSide: SideIndex
  /// The distinct regions that region gates compare.
  let regions: [Region]

  /// The number of records of both sides.
  var recordCount: Int { achievements.count + demands.count }

  /// The bytes of dictionaries, vectors and posting lists, without the records themselves.
  var byteCount: Int {
    terms.byteCount + tags.byteCount + achievementSide.byteCount + demandSide.byteCount
  }

  subscript(side: Side) -> SideIndex {
    switch side {
    case .achievement: achievementSide
    case .demand: demandSide
    }
  }

  /// The identifier that a tie-break ordinal of a side stands for.
  func identifier(_ ordinal: UInt32, of side: Side) -> RecordID {
    side == .demand ? demands.identifiers[Int(ordinal)] : achievements.identifiers[Int(ordinal)]
  }
}
