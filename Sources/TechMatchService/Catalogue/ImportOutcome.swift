import TechMatchKit
import TechMatchStore

/// What became of an import, or in a trial would become of it.
///
/// A value, `Sendable`.
public struct ImportOutcome: Sendable {
  /// What changed among the records of one kind and source.
  public struct Change: Sendable, Equatable {
    /// What they are.
    public var kind: RecordKind
    /// Whose they are.
    public var source: String
    /// What changed.
    public var counts: ImportCounts
  }

  /// How each file was read, with its issues and their places.
  public var reports: [FileReport] = []
  /// What changed, in the order of the files' kinds; nothing when the import is refused.
  public var changes: [Change] = []
  /// In a trial, why the import would be refused; otherwise `nil`, because it throws.
  public var refusal: ServiceFailure?
}
