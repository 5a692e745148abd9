/// What an ``ImportIssue`` has to tell, with the values that matter and without words.
public enum ImportFact: Sendable, Equatable {
  /// Two records of one kind have the same identifier; the first one counts.
  case duplicateID(RecordID, first: RecordSource)
  /// A record has no identifier.
  case missingID
  /// A record has neither title nor summary nor tags.
  case missingText
}
