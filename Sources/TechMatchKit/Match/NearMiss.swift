/// A record that a gate kept out of a list in which its score would have put it.
///
/// The near misses of a list are those records of the list without gates (the same *k*, the same
/// least score) that the gates kept out, and no others. A `Sendable` value.
public struct NearMiss: Sendable, Equatable {
  /// The 1-based place that it would have had in the list without gates.
  public var place: Int
  /// The place of the record in the snapshot.
  public var document: DocID
  /// The identifier of the record.
  public var id: RecordID
  /// The score.
  public var score: Score
  /// How well the texts fit, as of a ``Hit``.
  public var band: Band?
  /// The verdicts of the gates.
  public var gates: GateVerdicts
  /// All gates that kept it out, in the order of `Gate.allCases`; never empty.
  public var keptOutBy: [Gate]

  /// Makes a near miss.
  public init(
    place: Int,
    document: DocID,
    id: RecordID,
    score: Score,
    gates: GateVerdicts,
    keptOutBy: [Gate]
  ) {
    self.place = place
    self.document = document
    self.id = id
    self.score = score
    self.gates = gates
    self.keptOutBy = keptOutBy
  }
}
