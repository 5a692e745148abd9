/// A record that was found for another one, with its score and the verdicts of the gates.
///
/// Hits are ordered by descending score, and hits with equal scores by ascending ``RecordID`` of
/// the record found. The order is the same for any number of workers, any order of the input and in
/// any process. A `Sendable` value.
public struct Hit: Sendable, Equatable {
  /// The 1-based place in the list.
  public var rank: Int
  /// The place of the record found in the snapshot.
  public var document: DocID
  /// The identifier of the record found.
  public var id: RecordID
  /// The score.
  public var score: Score
  /// The verdicts of the gates; ``Explainer`` adds the texts that decided.
  public var gates: GateVerdicts
  /// How well the texts fit; `nil` between records of one side, and under weightings other than the
  /// default.
  public var band: Band?
  /// The hits that are the same record as this one and stand under it, the best first; empty unless
  /// a list was folded.
  public var duplicates: [RecordID] = []

  /// Makes a hit.
  public init(rank: Int, document: DocID, id: RecordID, score: Score, gates: GateVerdicts) {
    self.rank = rank
    self.document = document
    self.id = id
    self.score = score
    self.gates = gates
  }
}
