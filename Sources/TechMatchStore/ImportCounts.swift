import TechMatchKit

/// What an import changed.
public struct ImportCounts: Sendable, Equatable {
  /// The number of the import.
  public var run = 0
  /// The records that were new, or had been withdrawn.
  public var added: [RecordID] = []
  /// The records whose content changed.
  public var changed: [RecordID] = []
  /// The records without an identifier in the file whose title or organisation is spelled otherwise than before.
  public var recognised: [RecognisedRecord] = []
  /// The number of records that did not change.
  public var unchanged = 0
  /// The records of the source that are no longer in the files.
  public var withdrawn: [RecordID] = []
  /// New records that may be one that is known, which could not be told.
  public var near: [NearRecord] = []
  /// Whether there were too many records to look for other spellings: only those with the same title were compared.
  public var hasUncheckedSpelling = false

  /// Whether no record was added, changed or withdrawn.
  public var isEmpty: Bool {
    added.isEmpty && changed.isEmpty && recognised.isEmpty && withdrawn.isEmpty
  }
}

/// A record that a source names otherwise than before, and that keeps its identifier.
public struct RecognisedRecord: Sendable, Equatable {
  /// Its identifier.
  public var id: RecordID
  /// The title that it had.
  public var oldTitle: String
  /// The title that it has.
  public var newTitle: String
}

/// A new record that is much like one that is known, or like several.
public struct NearRecord: Sendable, Equatable {
  /// The new record.
  public var id: RecordID
  /// The nearest one that is known.
  public var other: RecordID
}

/// A record under an identifier of its file that is about something else than before.
public struct RetitledRecord: Sendable, Equatable {
  /// Its identifier.
  public var id: RecordID
  /// The title that it had.
  public var oldTitle: String
  /// The title that it would have.
  public var newTitle: String
  /// Where it was read.
  public var place: RecordSource
}
