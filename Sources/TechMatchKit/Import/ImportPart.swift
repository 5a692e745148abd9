/// The records and the report of a file, or of part of one, while it is read.
///
/// Readers of all formats pass it raw records and errors, and it keeps the counts, so that they
/// always add up. A value, owned by the job that fills it.
struct ImportPart<Record: ImportableRecord>: Sendable {
  /// The records kept so far, in the order of the file.
  private(set) var records: [Record] = []
  /// What was found so far.
  var report: FileReport
  /// The places of the sheets in the order of the file; a file without sheets has none.
  private var sheets: [String: Int] = [:]
  /// What records are called that have no identifier of their own, by their places in the order of the file.
  private(set) var derived: [(place: Int, id: DerivedID)] = []
  /// The numbers in the column of identifiers of the table that is being read, and what to call the records if these turn
  /// out to number the rows.
  private var numbered: [(place: Int, number: Int, id: DerivedID)] = []
  /// The most warnings and errors that the report has in the end; further ones are only counted.
  private let maxIssues: Int
  /// The places of warnings and errors in the report, by what they are about.
  private var places: [ImportIssue.Subject: Int] = [:]
  /// The most subjects that are kept while reading.
  ///
  /// More than the report has in the end, so that a part of a file counts what an earlier part will
  /// have shown. Beyond it the count of an issue may be too low; the sums of the report never are.
  private var maxSubjects: Int { maxIssues == 0 ? 0 : max(maxIssues, 1000) }

  /// What headers and keys stand for.
  let map: HeaderMap

  /// A part without records.
  ///
  /// - Parameters:
  ///   - report: What is known of the file.
  ///   - maxIssues: Below 0 counts as 0.
  ///   - map: What headers and keys stand for, if not what they usually do.
  init(report: FileReport, maxIssues: Int, map: HeaderMap? = nil) {
    self.report = report
    self.maxIssues = max(0, maxIssues)
    self.map = map ?? HeaderMap.map(for: Record.kind)
  }

  /// A decoder of the records of the file, or of one of its sheets.
  func decoder(sheet: String? = nil, isTable: Bool = false) -> RecordDecoder {
    RecordDecoder(kind: Record.kind, file: report.name, sheet: sheet, isTable: isTable, map: map)
  }

  /// Starts a sheet; issues are ordered by sheet, as the sheets were started.
  mutating func open(_ sheet: String?) {
    guard let sheet, sheets[sheet] == nil else { return }
    sheets[sheet] = sheets.count
    report.sheets.append(SheetReport(name: sheet, content: .records))
  }

  /// Starts a sheet that has no records, with the note that says why.
  mutating func skip(_ sheet: String, _ content: SheetContent, _ fact: ImportFact? = nil) {
    open(sheet)
    if let place = sheets[sheet] { report.sheets[place].content = content }
    guard let fact else { return }
    add(ImportIssue(.note, fact, at: SourcePlace(file: report.name, sheet: sheet)))
  }

  /// Decodes one raw record and counts it.
  mutating func decode(_ raw: RawRecord, with decoder: inout RecordDecoder) {
    let values = decoder.values(of: raw)
    count(Record.decode(values, &decoder), &decoder)
  }

  /// Counts a record that cannot be decoded, with the error that says why.
  mutating func refuse(
    _ fact: ImportFact,
    line: Int,
    field: RawField? = nil,
    with decoder: inout RecordDecoder
  ) {
    decoder.report(.error, fact, line: line, field: field)
    count(nil, &decoder)
  }

  /// Refuses the file as a whole.
  mutating func refuse(_ fact: ImportFact) {
    var decoder = decoder()
    refuse(fact, line: 0, with: &decoder)
  }

  /// Refuses a table as a whole, because no row is a header.
  mutating func refuse(_ table: HeadlessTable) {
    var decoder = decoder(sheet: table.sheet)
    if let (other, line) = table.other {
      refuse(fact(of: other), line: line, with: &decoder)
    } else {
      refuse(.noHeader(found: table.found, kind: Record.kind), line: table.line, with: &decoder)
    }
  }

  private mutating func count(_ record: Record?, _ decoder: inout RecordDecoder) {
    report.recordsRead += 1
    if let place = decoder.sheet.flatMap({ sheets[$0] }) { report.sheets[place].recordsRead += 1 }
    if let record {
      if let id = decoder.derived {
        if let number = decoder.number {
          numbered.append((records.count, number, id))
        } else {
          derived.append((records.count, id))
        }
      }
      records.append(record)
    } else {
      report.recordsReported += 1
    }
    for issue in decoder.issues { add(issue) }
    decoder.issues.removeAll(keepingCapacity: true)
  }

  /// Counts an issue, and keeps it if there is room or the same is kept already.
  mutating func add(_ issue: ImportIssue) {
    switch issue.severity {
    case .error: report.errorCount += 1
    case .warning: report.warningCount += 1
    case .note: break
    }
    keep(issue, atMost: maxSubjects)
  }

  private mutating func keep(_ issue: ImportIssue, atMost limit: Int) {
    if issue.severity == .note {
      report.issues.append(issue)
      return
    }
    let subject = ImportIssue.Subject(issue)
    if let place = places[subject] {
      report.issues[place].absorb(issue)
    } else if places.count < limit {
      places[subject] = report.issues.count
      report.issues.append(issue)
    }
  }

  /// Adds the columns or keys that are not known yet.
  mutating func add(_ columns: [ColumnMapping]) {
    let known = Set(report.columns.map(\.header))
    report.columns.append(contentsOf: columns.filter { !known.contains($0.header) })
  }

  /// Hands over the records, which it then no longer has.
  mutating func surrender() -> [Record] {
    defer { records = [] }
    return records
  }

  /// Makes room for the records of further parts.
  mutating func reserve(_ count: Int) { records.reserveCapacity(count) }

  /// Adds the next part of the file.
  mutating func append(_ other: ImportPart<Record>) {
    let count = records.count
    derived.append(contentsOf: other.derived.map { ($0.place + count, $0.id) })
    records.append(contentsOf: other.records)
    report.recordsRead += other.report.recordsRead
    report.recordsReported += other.report.recordsReported
    report.errorCount += other.report.errorCount
    report.warningCount += other.report.warningCount
    report.rows.add(other.report.rows)
    for issue in other.report.issues { keep(issue, atMost: maxSubjects) }
    add(other.report.columns)
  }

  /// How many rows have been read and kept, for ``settleNumbers(since:of:)``.
  var rowCount: (read: Int, kept: Int) { (report.recordsRead, records.count) }

  /// Ends a table: where its identifiers only number its rows, the records go by derived ones.
  ///
  /// - Parameters:
  ///   - start: The rows before those of the table.
  ///   - decoder: The decoder of its rows.
  mutating func settleNumbers(since start: (read: Int, kept: Int), of decoder: RecordDecoder) {
    defer { numbered.removeAll() }
    let others = derived.count { $0.place >= start.kept }
    guard !numbered.isEmpty, numbered.count + others == records.count - start.kept,
      DerivedID.areRunning(numbered.map(\.number), rows: report.recordsRead - start.read)
    else { return }
    derived = (derived + numbered.map { ($0.place, $0.id) }).sorted { $0.place < $1.place }
    let place = SourcePlace(
      file: report.name,
      sheet: decoder.sheet,
      field: decoder.columns.first { $0.field == .id }?.header
    )
    add(ImportIssue(.note, .runningNumbers, at: place))
  }

  /// Takes the derived identifiers, those of records that repeat others being `nil`, and notes how many there are.
  mutating func take(_ ids: [RecordID?], repeating first: [Int: RecordSource]) {
    var removed = Set<Int>()
    var kept: [RecordID] = []
    for (entry, id) in zip(derived, ids) {
      if let id {
        records[entry.place].derive(id)
        kept.append(id)
      } else if let source = first[entry.place] {
        remove(entry.place, .warning, .repeatedRecord(first: source), &removed)
      }
    }
    drop(removed)
    report.recordsDerived = kept.count
    guard !kept.isEmpty else { return }
    let fact = ImportFact.derivedIDs(count: kept.count, first: Array(kept.prefix(3)))
    add(ImportIssue(.note, fact, at: SourcePlace(file: report.name)))
  }

  /// Refuses records that have the identifier of an earlier one, where the file names it.
  mutating func removeDuplicates(_ sources: inout [RecordID: RecordSource]) {
    sources.reserveCapacity(sources.count + records.count - derived.count)
    var removed = Set<Int>()
    var next = 0
    for (place, record) in records.enumerated() {
      if next < derived.count, derived[next].place == place {
        next += 1
      } else if let first = sources[record.id] {
        remove(place, .error, .duplicateID(record.id, first: first), &removed)
      } else {
        sources[record.id] = record.source
      }
    }
    drop(removed)
  }

  /// Reports a record that is not kept.
  private mutating func remove(
    _ place: Int,
    _ severity: ImportIssue.Severity,
    _ fact: ImportFact,
    _ removed: inout Set<Int>
  ) {
    // Beyond the limit as well: issues are put in order at the end.
    keep(ImportIssue(severity, fact, at: SourcePlace(records[place].source)), atMost: .max)
    if severity == .error { report.errorCount += 1 } else { report.warningCount += 1 }
    report.recordsReported += 1
    removed.insert(place)
  }

  private mutating func drop(_ removed: Set<Int>) {
    if removed.isEmpty { return }
    var places: [Int] = []
    var kept = 0
    for place in records.indices {
      places.append(kept)
      if !removed.contains(place) { kept += 1 }
    }
    derived = derived.filter { !removed.contains($0.place) }.map { (places[$0.place], $0.id) }
    records = records.indices.lazy.filter { !removed.contains($0) }.map { [records] in records[$0] }
  }

  /// Adds notes about unmapped columns, puts the issues in the order of the file, and drops those
  /// beyond the limit.
  mutating func finish() {
    report.recordsTaken = records.count
    report.duplicateCount = report.issues.reduce(0) { count, issue in
      switch issue.fact {
      case .duplicateID, .repeatedRecord: count + issue.count
      default: count
      }
    }
    if !report.sheets.isEmpty {
      for record in records {
        if let place = record.source.sheet.flatMap({ sheets[$0] }) {
          report.sheets[place].recordsTaken += 1
        }
      }
    }
    let names = RecordField.allCases.map(\.rawValue)
    var notes: [ImportIssue] = report.columns.filter { $0.field == nil && !$0.isPosition }.map {
      let place = SourcePlace(file: report.name, field: $0.header)
      let nearest = NearestName.of($0.header, among: names)
      return ImportIssue(.note, .unmapped(nearest: nearest), at: place)
    }
    notes += report.issues.filter { $0.severity == .note }
    if report.recordsRead == 0, report.errorCount == 0 {
      notes.append(ImportIssue(.note, .empty, at: SourcePlace(file: report.name)))
    }
    let rest = report.issues.filter { $0.severity != .note }.enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.place, right.element.place)
        return (order(of: first), first.line, left.offset)
          < (order(of: second), second.line, right.offset)
      }
      .map(\.element)
    report.issues = notes + rest.prefix(maxIssues)
  }

  /// The place of a sheet among those of the file.
  private func order(of place: SourcePlace) -> Int { place.sheet.flatMap { sheets[$0] } ?? 0 }
}
