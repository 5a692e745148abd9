import TechMatchKit

/// A record as people name it.
public struct RecordName: Sendable, Equatable {
  /// Its kind.
  public var kind: RecordKind
  /// Its identifier.
  public var id: RecordID
  /// The title, or what there is in its place.
  public var title: String?

  /// Names a record.
  public init(_ kind: RecordKind, _ id: RecordID, title: String?) {
    self.kind = kind
    self.id = id
    self.title = title
  }
}
