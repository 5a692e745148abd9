import Foundation
import TechMatchKit
import TechMatchStore

/// What a record was: its versions with what each of them changed.
///
/// A value, `Sendable`.
public struct RecordHistory: Sendable {
  /// What a version changed.
  public enum Change: Sendable, Equatable {
    /// The record was new, or came back after it was withdrawn.
    case added
    /// The record was withdrawn.
    case withdrawn
    /// Nothing that may be shown: contacts alone.
    case contacts
    /// Values of fields, by name.
    case fields([FieldChange])
  }

  /// One field that has another value.
  public struct FieldChange: Sendable, Equatable {
    /// The field.
    public var name: String
    /// Its value before, `nil` for none.
    public var old: String?
    /// Its value since, `nil` for none.
    public var new: String?
  }

  /// One version.
  public struct Version: Sendable {
    /// The record as it was.
    public var record: StoredRecord
    /// When it was imported or withdrawn, UTC to the second.
    public var time: String
    /// Where it was read; `nil` for a withdrawal.
    public var place: RecordSource?
    /// The files of the import that made this version: for a withdrawal those that no longer had the record, or none when
    /// it was withdrawn by itself.
    public var files: [String]
    /// Its fields as text; lists are joined.
    public var fields: [String: String]
    /// What it changed.
    public var change: Change
  }

  /// The versions, the present one last.
  public let versions: [Version]

  /// Reads the versions of a record.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - id: Its identifier.
  ///   - path: The catalogue.
  ///   - includesContacts: Whether contacts count as fields.
  /// - Throws: `StoreFailure`.
  public init(
    of kind: RecordKind,
    _ id: RecordID,
    in path: String,
    includesContacts: Bool = false
  ) throws {
    var versions: [Version] = []
    for version in try Catalogue(path: path, access: .read).versions(kind, id) {
      let record = version.record
      let content = includesContacts ? record.content : RecordLine.withoutContacts(record.content)
      let fields = Self.fields(content)
      let before = versions.last.flatMap { $0.record.isWithdrawn ? nil : $0.fields }
      versions.append(
        Version(
          record: record,
          time: version.time,
          place: record.isWithdrawn ? nil : record.place,
          files: version.files,
          fields: fields,
          change: .added
        )
      )
      versions[versions.count - 1].change = Self.change(before, fields, record)
    }
    self.versions = versions
  }

  /// The members of a line as text.
  private static func fields(_ content: String) -> [String: String] {
    let object = try? JSONSerialization.jsonObject(with: Data(content.utf8)) as? [String: Any]
    return (object ?? [:]).mapValues { value in
      (value as? [String])?.joined(separator: "；") ?? value as? String ?? ""
    }
  }

  private static func change(
    _ before: [String: String]?,
    _ after: [String: String],
    _ record: StoredRecord
  ) -> Change {
    if record.isWithdrawn { return .withdrawn }
    guard let before else { return .added }
    let names = Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
    if names.isEmpty { return .contacts }
    return .fields(names.map { FieldChange(name: $0, old: before[$0], new: after[$0]) })
  }
}
