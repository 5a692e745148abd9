/// A record as one line of JSON, in a canonical form that is read back as the same record.
///
/// Stores keep such lines, and exports write them.
///
/// Its members are strings, or arrays of strings where a field is a list. Known fields come first,
/// under their canonical keys and in the order of `RecordField.allCases`, then attributes in the
/// order of their names. Values are quoted from the file, whether they were understood or not; a
/// unit of money from the header is written after the amount. So the same record has the same line
/// whether it came from a spreadsheet or from JSON Lines, and two lines are equal if and only if
/// the record is unchanged. A `Sendable` value.
public struct RecordLine: Sendable, Equatable {
  /// The record's identifier.
  public var id: RecordID
  /// One JSON object without line breaks.
  public var content: String
  /// Where the record was read.
  public var source: RecordSource
  /// Whether the identifier was derived, because the file has none.
  public var isDerived = false
  /// What the source calls the record, where a catalogue calls it otherwise.
  package var givenID: RecordID?
  /// What the source calls the record.
  package var given: RecordID { givenID ?? id }

  /// Makes a line from content that has the form described above already.
  public init(id: RecordID, content: String, source: RecordSource) {
    self.id = id
    self.content = content
    self.source = source
  }

  /// The same record under another identifier.
  package func renamed(_ id: RecordID) -> RecordLine {
    guard id != self.id else { return self }
    var line = self
    line.id = id
    line.content = Self.start(id) + content.dropFirst(Self.start(self.id).count)
    return line
  }

  /// The start of the content: the identifier is the first member.
  private static func start(_ id: RecordID) -> String {
    "{\"\(RecordField.id.rawValue)\":" + JSONText.string(id.text).text
  }
}

extension Importer {
  /// Reads records of a kind as lines, with the same checks and reports as the records themselves.
  ///
  /// They are exactly the records that the function for their kind would return, in the same order.
  /// O(*n*) in the number of bytes; JSON Lines in parallel.
  public func lines(of kind: RecordKind, from files: [InputFile]) -> Imported<RecordLine> {
    switch kind {
    case .achievement: lines(as: Achievement.self, from: files)
    case .demand: lines(as: Demand.self, from: files)
    case .bid: lines(as: Bid.self, from: files)
    case .organisation: lines(as: Organisation.self, from: files)
    }
  }

  private func lines<Record: ImportableRecord>(
    as _: Record.Type,
    from files: [InputFile]
  ) -> Imported<RecordLine> {
    let imported: Imported<Transcript<Record>> = read(files)
    return Imported(records: imported.records.map(\.line), report: imported.report)
  }
}

/// A record that becomes a ``RecordLine``.
///
/// It is decoded like `Record`, so that the same records are refused.
private struct Transcript<Record: ImportableRecord>: ImportableRecord {
  static var kind: RecordKind { Record.kind }
  var line: RecordLine
  var id: RecordID {
    get { line.id }
    set { line = line.renamed(newValue) }
  }
  var source: RecordSource { line.source }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Transcript? {
    guard let record = Record.decode(values, &decoder) else { return nil }
    let content = decoder.content(of: values, id: record.id).text
    return Transcript(line: RecordLine(id: record.id, content: content, source: record.source))
  }

  mutating func derive(_ id: RecordID) {
    self.id = id
    line.isDerived = true
  }
}

extension RecordDecoder {
  /// The fields of a record in canonical form, under an identifier or without one.
  func content(of values: Values, id: RecordID?) -> JSONText {
    var members: [(String, JSONText)] = []
    if let id { members.append((RecordField.id.rawValue, .string(id.text))) }
    for field in RecordField.allCases where field != .id {
      guard let entry = values.values[field] else { continue }
      if let split = field.listSplit {
        let items = items(field, of: values, split: split)
        if !items.isEmpty { members.append((field.rawValue, .array(items.map { .string($0) }))) }
      } else if let text = text(field, of: values) {
        let spelled = entry.unit.map { MoneyInterval.spelled(text, unit: $0) } ?? text
        members.append((field.rawValue, .string(spelled)))
      }
    }
    // The sort is stable, so two columns with the same name keep their order.
    let attributes = values.attributes.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    return .object(members + attributes.map { ($0.name, .string($0.value)) })
  }
}

extension RecordField {
  /// How a cell of the field is split, or `nil` when the field is not a list.
  var listSplit: ((String) -> [String])? {
    switch self {
    case .tags, .field, .industries, .aliases, .ladder, .memberOf, .modes: ListParsing.items
    case .institution, .members, .parents: ListParsing.organisations
    default: nil
    }
  }
}
