/// Turns raw records into records of one kind, and reports what it does not understand.
///
/// Each field of a raw record ends in a property, in `details`, in `attributes` or in an issue. An
/// error means that the record is refused, a warning that one value is unknown.
///
/// Each file, sheet or job has its own decoder, which is owned by one worker.
struct RecordDecoder {
  private let file: String
  /// The sheet that it reads.
  let sheet: String?
  private let map: HeaderMap
  /// The kind of the records.
  let kind: RecordKind
  /// Whether records are rows of a table, which people number.
  private let isTable: Bool
  /// What the record decoded last is called where its file does not say.
  var derived: DerivedID?
  /// The number that the record decoded last has in the column of identifiers, if it may be that of its row.
  var number: Int?
  /// What headers and keys stand for, by their spelling; added when they are first met.
  private var matches: [String: HeaderMap.Match] = [:]
  /// The headers and keys in the order of first occurrence.
  private(set) var columns: [ColumnMapping] = []
  /// Issues of the records decoded since the caller last took them.
  var issues: [ImportIssue] = []
  /// Remarks on values of the record that is being decoded.
  private var remarks: [RecordField: ValueRemark] = [:]

  // Texts of these fields repeat from record to record, and reading one costs far more than looking
  // it up.
  private var moneyMemo = Memo<MoneyInterval?>()
  private var dateMemo = Memo<DateSpan?>()
  private var readinessMemo = Memo<TechnologyReadiness?>()
  private var statusMemo = Memo<RecordStatus>()
  private var regionMemo = Memo<Region>()

  /// Makes a decoder of the records of a kind in a file, or in one of its sheets.
  ///
  /// - Parameters:
  ///   - kind: What the records are.
  ///   - file: The name of the file.
  ///   - sheet: The name of the sheet, if there are sheets.
  ///   - isTable: Whether records are rows of a table.
  ///   - map: What headers stand for, if not what they usually do.
  init(
    kind: RecordKind,
    file: String,
    sheet: String? = nil,
    isTable: Bool = false,
    map: HeaderMap? = nil
  ) {
    self.kind = kind
    self.file = file
    self.sheet = sheet
    self.isTable = isTable
    self.map = map ?? HeaderMap.map(for: kind)
  }

  /// The values of a record by field, before they are read.
  struct Values {
    var line: Int
    var values = FieldValues()
    var attributes: [Attribute] = []
  }

  /// The values of a record by field: a short list, because most records have few fields.
  struct FieldValues {
    typealias Entry = (value: JSONValue, field: RawField, unit: String?)
    private var entries: [(target: RecordField, entry: Entry)] = []

    subscript(field: RecordField) -> Entry? {
      for index in entries.indices where entries[index].target == field {
        return entries[index].entry
      }
      return nil
    }

    /// Adds the value of a field that has none yet.
    mutating func add(_ entry: Entry, for field: RecordField) { entries.append((field, entry)) }

    /// Puts another value in the place of one.
    mutating func replace(_ value: JSONValue, of field: RecordField) {
      for index in entries.indices where entries[index].target == field {
        entries[index].entry.value = value
      }
    }
  }

  /// What a header or key stands for; new ones are added to the columns.
  mutating func match(_ name: String) -> HeaderMap.Match {
    if let match = matches[name] { return match }
    return add(name, map.match(name))
  }

  private mutating func add(_ name: String, _ match: HeaderMap.Match) -> HeaderMap.Match {
    var match = match
    // JSON has no rows to number.
    if match.rule == .position, !isTable { match.rule = .unmapped }
    matches[name] = match
    var column = ColumnMapping(
      header: name,
      field: match.field,
      isExact: match.rule == .exact || match.rule == .chosen,
      isPosition: match.rule == .position
    )
    column.isChosen = match.rule == .chosen
    columns.append(column)
    return match
  }

  /// Takes the headers of a table in advance, so that columns are in their order even where the first
  /// rows leave some empty.
  ///
  /// Of headers that may be the title, the first one is where the table has no other.
  mutating func prepare(_ names: [String]) {
    let found = names.map { matches[$0] ?? map.match($0) }
    let title = found.contains { $0.field == .title } ? nil : found.firstIndex(where: \.mayBeTitle)
    for (index, name) in names.enumerated() where matches[name] == nil {
      var match = found[index]
      if index == title { match.field = .title }
      _ = add(name, match)
    }
  }

  /// Sorts the fields of a raw record by what they stand for.
  mutating func values(of record: RawRecord) -> Values {
    var values = Values(line: record.line)
    for field in record.fields {
      let match = match(field.name)
      if field.value == .null || field.value == .string("") { continue }
      if match.rule == .position { continue }
      guard let target = match.field else {
        let name = attributeName(field.name, match)
        values.attributes.append(Attribute(name: name, value: field.value.cellText))
        continue
      }
      guard let first = values.values[target] else {
        values.values.add((field.value, field, match.unit), for: target)
        continue
      }
      if let joined = target.joined(first.value, field.value) {
        values.values.replace(joined, of: target)
      } else {
        warn(.secondColumn(target), line: record.line, field: field)
        values.attributes.append(Attribute(name: field.name, value: field.value.cellText))
      }
    }
    return values
  }

  /// What the attribute of a column is called: as the column, unless that is the name of a field that the column
  /// was said not to be.
  private func attributeName(_ name: String, _ match: HeaderMap.Match) -> String {
    match.rule == .chosen && RecordField(rawValue: name) != nil ? name + "*" : name
  }

  /// Where the record with these values was read.
  func source(of values: Values) -> RecordSource {
    RecordSource(file: file, sheet: sheet, line: values.line)
  }

  // MARK: Issues

  /// Adds a warning about a value.
  mutating func warn(_ fact: ImportFact, line: Int, field: RawField?) {
    report(.warning, fact, line: line, field: field)
  }

  /// Adds an issue about a record, or about a field of it.
  mutating func report(
    _ severity: ImportIssue.Severity,
    _ fact: ImportFact,
    line: Int,
    field: RawField? = nil
  ) {
    let place = SourcePlace(
      file: file,
      sheet: sheet,
      line: line,
      column: field?.column ?? 0,
      field: field?.name
    )
    issues.append(ImportIssue(severity, fact, at: place))
  }

  // MARK: Values

  /// The text of a field, without white space around it, or `nil` when there is none.
  func text(_ field: RecordField, of values: Values) -> String? {
    guard let entry = values.values[field] else { return nil }
    let text = ListParsing.trimmed(entry.value.cellText)
    return text.isEmpty ? nil : text
  }

  /// The items of a field: the elements of a JSON array, which may also stand in a cell, or the
  /// parts of a text.
  func items(
    _ field: RecordField,
    of values: Values,
    split: (String) -> [String] = ListParsing.items
  ) -> [String] {
    guard let entry = values.values[field] else { return [] }
    return RecordField.items(entry.value, split)
  }

  mutating func money(_ field: RecordField, of values: Values) -> MoneyInterval? {
    guard let text = text(field, of: values), let entry = values.values[field] else { return nil }
    let unit = entry.unit ?? ""
    let money = moneyMemo.value(of: unit.isEmpty ? text : "\(unit) \(text)") {
      MoneyInterval(parsing: unit.isEmpty ? text : MoneyInterval.spelled(text, unit: unit))
    }
    let kind: ValueRemark.Kind? =
      switch money?.basis {
      case .yuan, .negotiable: nil
      case .noUnit: .noUnit
      case .rate: .rate
      case .foreign: .foreignCurrency
      case nil: .notUnderstood
      }
    guard let kind else { return money }
    let fact = ImportFact.incomparableMoney(text: text, kind)
    remark(kind, text, on: field, money == nil ? .unreadableMoney(text: text) : fact, values)
    return money
  }

  mutating func date(_ field: RecordField, of values: Values) -> DateSpan? {
    guard let text = text(field, of: values) else { return nil }
    if let span = dateMemo.value(of: text, { DateSpan(parsing: text) }) { return span }
    remark(.notUnderstood, text, on: field, .unreadableDate(text: text), values)
    return nil
  }

  mutating func timeSpan(_ field: RecordField, of values: Values) -> TimeSpan? {
    guard let text = text(field, of: values) else { return nil }
    if let span = TimeSpan(parsing: text) { return span }
    remark(.notUnderstood, text, on: field, .unreadableDate(text: text), values)
    return nil
  }

  mutating func readiness(_ field: RecordField, of values: Values) -> TechnologyReadiness? {
    guard let text = text(field, of: values) else { return nil }
    let readiness = readinessMemo.value(of: text) { TechnologyReadiness(parsing: text) }
    if let readiness { return readiness }
    remark(.notUnderstood, text, on: field, .unreadableReadiness(text: text), values)
    return nil
  }

  mutating func modes(_ field: RecordField, of values: Values) -> TransferModeSet? {
    let items = items(field, of: values)
    var unknown: [String] = []
    let modes = TransferModeSet.parse(items, unknownWords: &unknown)
    for word in unknown {
      let names = TransferMode.allCases.flatMap { [$0.chineseName, $0.code] }
      let nearest = NearestName.of(word, among: names)
      let fact = ImportFact.unknownMode(text: word, nearest: nearest)
      let rest = unknown.joined(separator: "、")
      remark(modes == nil ? .notUnderstood : .partlyUnderstood, rest, on: field, fact, values)
    }
    if modes == nil, unknown.isEmpty, !items.isEmpty {
      remarks[field] = ValueRemark(.negotiable, items.joined(separator: "、"))
    }
    return modes
  }

  mutating func status(_ field: RecordField, of values: Values) -> RecordStatus? {
    guard let text = text(field, of: values) else { return nil }
    let status = statusMemo.value(of: text) { RecordStatus(parsing: text) }
    if status.phase == nil {
      remark(.notUnderstood, text, on: field, .unknownStatus(text: text), values)
    }
    return status
  }

  /// Whether a cell says yes or no; what it says otherwise is a remark.
  mutating func flag(_ field: RecordField, of values: Values) -> Bool? {
    guard let text = text(field, of: values) else { return nil }
    let flag = ListParsing.isYes(text)
    if flag == nil { remark(.notUnderstood, text, on: field, .unreadableFlag(text: text), values) }
    return flag
  }

  /// Keeps what is to be said of a value, and warns.
  private mutating func remark(
    _ kind: ValueRemark.Kind,
    _ text: String,
    on field: RecordField,
    _ fact: ImportFact,
    _ values: Values
  ) {
    remarks[field] = ValueRemark(kind, text)
    warn(fact, line: values.line, field: values.values[field]?.field)
  }

  /// The remarks on the values of the record that were read since the last call.
  mutating func takeRemarks() -> [RecordField: ValueRemark] {
    defer { remarks = [:] }
    return remarks
  }

  mutating func region(_ field: RecordField, of values: Values) -> Region? {
    guard let text = text(field, of: values) else { return nil }
    return regionMemo.value(of: text) { Region(parsing: text) }
  }

  func contact(of values: Values) -> Contact? {
    let contact = Contact(
      name: text(.contact, of: values),
      phone: text(.phone, of: values),
      people: text(.people, of: values)
    )
    return contact.isEmpty ? nil : contact
  }

  /// The text of fields that matching does not read.
  func details(_ fields: [RecordField], of values: Values) -> [RecordField: String] {
    var details: [RecordField: String] = [:]
    for field in fields { details[field] = text(field, of: values) }
    return details
  }

  /// The identifier, which is derived where the record has none of its own.
  ///
  /// In a table, a plain number may turn out to be that of its row when all rows are known; what the record is then called
  /// is in ``derived`` as well.
  mutating func id(of values: Values) -> RecordID {
    derived = nil
    number = nil
    if let text = text(.id, of: values), let id = RecordID(text) {
      // Somebody has said that the column is the identifier.
      let isChosen = values.values[.id].map { matches[$0.field.name]?.rule == .chosen } ?? false
      guard isTable, !isChosen, let number = DerivedID.number(text) else { return id }
      self.number = number
      derived = derivedID(of: values)
      return id
    }
    let id = derivedID(of: values)
    derived = id
    return id.id
  }
}

/// Results of reading texts, so that a repeated text is read once.
///
/// Emptied when it is full, so that its memory stays bounded. Owned by one worker.
struct Memo<Value> {
  private var values: [String: Value] = [:]
  private static var capacity: Int { 4096 }

  /// The value of a text, which `read` computes the first time.
  mutating func value(of text: String, _ read: () -> Value) -> Value {
    if let known = values[text] { return known }
    let value = read()
    if values.count == Self.capacity { values.removeAll(keepingCapacity: true) }
    values[text] = value
    return value
  }
}
