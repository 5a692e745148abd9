/// Why the result of a ranking cannot be published as it is.
public enum PublicationFailure: Error, Equatable, Sendable {
  /// Points were given for the likeness of words, and the rubric does not say that this is meant.
  case similarity(challenge: String, criterion: String, weight: Int)

  /// What stands against the publication of a ranking, or `nil`.
  public init?(_ ledger: RankingLedger) {
    guard let warning = ledger.result.warnings.first(where: { $0.kind == .similarity }) else {
      return nil
    }
    self = .similarity(
      challenge: ledger.input.challenge.id,
      criterion: warning.criterion ?? "",
      weight: warning.amount
    )
  }
}
