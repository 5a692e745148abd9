/// One record found for another, with its score and what the gates say.
///
/// Hits are ordered by score descending, then by the found record's ``RecordID`` ascending: a total
/// order, the same for any number of workers, any input order and any process.
public struct Hit: Sendable, Equatable {
  /// The 1-based place in the list.
  public var rank: Int
  /// The found record inside the snapshot.
  public var document: DocID
  /// The identifier of the found record.
  public var id: RecordID
  /// The score.
  public var score: Score
  /// What the gates say; ``Explainer`` adds the texts that decided.
  public var gates: GateVerdicts

  /// Makes a hit.
  public init(rank: Int, document: DocID, id: RecordID, score: Score, gates: GateVerdicts) {
    self.rank = rank
    self.document = document
    self.id = id
    self.score = score
    self.gates = gates
  }
}
