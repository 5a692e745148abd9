import TechMatchKit
import TechMatchStore

/// One record with all that is known of it: its fields as they are written, where it was read, and its versions.
///
/// A value, `Sendable`.
public struct RecordView: Sendable {
  /// A field or an attribute of the record.
  public struct Field: Sendable, Equatable {
    /// The canonical key of a field, or the header of an attribute.
    public var name: String
    /// The field, or `nil` for an attribute.
    public var field: RecordField?
    /// The value as it is written, or the items of a list; none where it is hidden.
    public var values: [String]
    /// Whether the value is a list.
    public var isList: Bool
    /// Whether the value was understood, where something is made of it.
    public var isUnderstood: Bool
  }

  /// What it is called.
  public let name: RecordName
  /// The label under which the catalogue has it, or `nil` for a record of a file.
  public let label: String?
  /// Where it was read last.
  public let place: RecordSource
  /// Its fields, in the order of `RecordField.allCases`, then attributes by name.
  public let fields: [Field]
  /// Its versions in the catalogue, or `nil` for a record of a file.
  public let history: RecordHistory?

  /// Whether the record is withdrawn.
  public var isWithdrawn: Bool { history?.versions.last?.record.isWithdrawn ?? false }

  /// Looks a record up by its identifier, or by part of that or of its title.
  ///
  /// - Parameters:
  ///   - text: The identifier, or a part of it or of the title.
  ///   - kind: Only records of this kind.
  ///   - sources: Where to look.
  ///   - settings: How strictly to read.
  ///   - includesContacts: Whether contacts are shown.
  ///   - tell: Called with what is worth knowing, a guess among it.
  /// - Throws: ``NamingFailure``, `ImportFailure`, `StoreFailure`, or ``ServiceFailure/strict(errors:)``.
  /// - Complexity: O(*n*) in the bytes of all records.
  public init(
    of text: String,
    _ kind: RecordKind? = nil,
    in sources: RecordSources,
    _ settings: MarketSettings = MarketSettings(),
    includesContacts: Bool = false,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws {
    let kinds = kind.map { [$0] } ?? sources.kinds
    let catalogue = try sources.catalogue.map { try Catalogue(path: $0, access: .read) }
    var names: [RecordName] = []
    var lines: [RecordKind: [RecordLine]] = [:]
    for kind in kinds {
      if let paths = sources.files[kind] {
        let importer = Importer(options: settings.importing)
        let read = importer.lines(of: kind, from: try paths.map(InputFile.init(path:)))
        let own = try sources.taken(read, settings, tell)
        lines[kind] = own
        names += own.map { RecordName(kind, $0.id, title: RecordLine.title(of: $0.content)) }
      } else if let catalogue {
        names += try catalogue.names(of: kind).map { RecordName(kind, $0.id, title: $0.title) }
      }
    }
    let choice = try RecordNames(names).resolve(text)
    if choice.isGuess { tell(.taken(text, choice.name)) }
    name = choice.name
    let content: String
    if let own = lines[name.kind] {
      let line = own.first { $0.id == choice.name.id }
      content = line?.content ?? ""
      place = line?.source ?? RecordSource()
      label = nil
      history = nil
    } else {
      let versions = try RecordHistory(
        of: name.kind,
        name.id,
        in: sources.catalogue ?? "",
        includesContacts: includesContacts
      )
      let record = versions.versions.last?.record
      content = record?.content ?? ""
      place = record?.place ?? RecordSource()
      label = record?.source
      history = versions
    }
    fields = Self.fields(of: content, name.kind, includesContacts: includesContacts)
  }

  private static func fields(
    of content: String,
    _ kind: RecordKind,
    includesContacts: Bool
  ) -> [Field] {
    let report = Importer(options: .everyFormat)
      .check(InputFile(name: "", bytes: Array(content.utf8)), kind: kind)
    let notUnderstood = Set(
      report.issues.filter { $0.severity == .warning }.compactMap(\.place.field)
    )
    return RecordLine.members(of: content).map { member in
      let field = RecordField(rawValue: member.name)
      let isHidden = field?.isContact == true && !includesContacts
      return Field(
        name: member.name,
        field: field,
        values: isHidden ? [] : member.values,
        isList: member.isList,
        isUnderstood: !notUnderstood.contains(member.name)
      )
    }
  }
}
