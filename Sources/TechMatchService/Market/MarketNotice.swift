import TechMatchKit

/// Something worth knowing that does not stop the work.
public enum MarketNotice: Sendable {
  /// A file was read; its report may have issues.
  case read(FileReport)
  /// A file was read that has errors where these are fatal: none of its records is used.
  case refused(FileReport)
  /// The index file of a catalogue was not used, and the index was built from the records.
  case indexNotUsed(path: String, SnapshotFailure)
  /// Records changed since the statistics of the index were counted, after an import.
  case changedSinceIndex(records: Int, countedRun: Int)
  /// A file is imported as that of a source that the catalogue has not met.
  case newSource(file: String, name: String)
  /// Demands were judged that are not among the records.
  case judgedButAbsent(count: Int, first: RecordID)
  /// The checkpoint of an interrupted run was thrown away.
  case checkpointReplaced(path: String)
  /// What was said of columns when the source was last imported counted again.
  case savedColumns(source: String, [ColumnMap.Choice])
  /// Rejected pairs were left out of lists.
  case rejectedHidden(pairs: Int)
  /// A filter was asked: how many records it found, and how many it left out.
  case filtered(RecordKind, FilterTally)
  /// A text that is no identifier was taken for a record, the only one that it fits.
  case taken(String, RecordName)
  /// Rejected pairs were left out of the lists of a batch.
  case rejectedInBatch(pairs: Int)
  /// What is known of organisations does not add up in places.
  case organisationsUnclear([OrganisationIssue])

  /// What a report tells, where errors may be fatal.
  static func of(_ report: FileReport, strict: Bool) -> MarketNotice {
    strict && report.errorCount > 0 ? .refused(report) : .read(report)
  }
}
