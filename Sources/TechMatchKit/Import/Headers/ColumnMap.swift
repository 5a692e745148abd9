/// What somebody has said that columns stand for, against what their headers seem to say.
///
///     var options = ImportOptions()
///     options.columns = try ColumnMap(["研究团队=people", "备注="])
///
/// A column is named as its header has it; width, case, spaces and marks do not matter, and a name
/// without brackets means a header with any. A choice applies to every kind of record that has the
/// field. A value, `Sendable`.
public struct ColumnMap: Sendable, Equatable {
  /// What one column stands for.
  public struct Choice: Sendable, Equatable {
    /// The header.
    public var column: String
    /// The field; `nil` to keep the column as an attribute.
    public var field: RecordField?

    /// Makes a choice.
    public init(column: String, field: RecordField?) {
      self.column = column
      self.field = field
    }
  }

  /// Why a text is no choice.
  public enum Failure: Error, Sendable, Equatable {
    /// It is not of the form `column=field`.
    case form(text: String)
    /// There is no such field; the nearest name.
    case field(text: String, column: String, nearest: String?)
  }

  /// The choices, of each column the last one, in the order in which columns were first named.
  public private(set) var choices: [Choice] = []

  /// No choices.
  public init() {}

  /// Reads choices of the form `column=field`; `column=` and `column=-` keep a column as an attribute.
  ///
  /// A field is named by its canonical name (`institution`) or any known header (完成单位).
  ///
  /// - Throws: ``Failure`` for the first text that is none.
  public init(_ texts: [String]) throws(Failure) {
    for text in texts { add(try Self.choice(text)) }
  }

  /// Adds a choice, in place of an earlier one for the column.
  public mutating func add(_ choice: Choice) {
    if let place = choices.firstIndex(where: { Self.key($0.column) == Self.key(choice.column) }) {
      choices[place] = choice
    } else {
      choices.append(choice)
    }
  }

  /// Adds the choices of another map, which count in place of its own.
  public mutating func add(_ other: ColumnMap) { for choice in other.choices { add(choice) } }

  /// Whether there are none.
  public var isEmpty: Bool { choices.isEmpty }

  /// The choice for a header: one that spells it out, otherwise one that names it without its brackets.
  func choice(for header: String) -> Choice? {
    if choices.isEmpty { return nil }
    let key = Self.key(header)
    let name = HeaderName(header).name
    return choices.first { Self.key($0.column) == key }
      ?? choices.first { Self.key($0.column) == name }
  }

  private static func choice(_ text: String) throws(Failure) -> Choice {
    guard let sign = text.lastIndex(where: { $0 == "=" || $0 == "＝" }) else {
      throw .form(text: text)
    }
    let column = ListParsing.trimmed(text[..<sign])
    let name = ListParsing.trimmed(text[text.index(after: sign)...])
    guard !column.isEmpty else { throw .form(text: text) }
    if name.isEmpty || name == "-" { return Choice(column: column, field: nil) }
    guard let field = field(name) else {
      let names = RecordField.allCases.map(\.rawValue)
      throw .field(text: name, column: column, nearest: NearestName.of(name, among: names))
    }
    return Choice(column: column, field: field)
  }

  /// The field of a canonical name or a header that means the same in every kind that knows it.
  private static func field(_ name: String) -> RecordField? {
    if let field = RecordField(rawValue: name.lowercased()) { return field }
    let spelling = HeaderName(name)
    let fields = Set(RecordKind.allCases.compactMap { HeaderMap.map(for: $0).field(spelling) })
    return fields.count == 1 ? fields.first : nil
  }

  private static func key(_ column: String) -> String {
    CellText(column).compact.filter { !"*:\u{FEFF}".contains($0) }
  }
}
