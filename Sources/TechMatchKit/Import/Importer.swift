import Foundation

/// Files in, records out, with a report that accounts for every record and every cell.
///
///     let imported = Importer().achievements(from: [try InputFile(path: "achievements.csv")])
///     for file in imported.report.files { print(file.name, file.recordsTaken, file.errorCount) }
///
/// Bad records never stop an import: they are reported and left out. The result is the same for any
/// number of workers. A value without state; safe from any thread.
public struct Importer: Sendable {
  private let options: ImportOptions

  /// Makes an importer.
  public init(options: ImportOptions = ImportOptions()) { self.options = options }

  /// Reads achievements.
  ///
  /// O(*n*) in the number of bytes; JSON Lines in parallel.
  public func achievements(from files: [InputFile]) -> Imported<Achievement> { read(files) }

  /// Reads demands, challenges among them.
  public func demands(from files: [InputFile]) -> Imported<Demand> { read(files) }

  /// Reads bids.
  public func bids(from files: [InputFile]) -> Imported<Bid> { read(files) }

  /// Reads organisations.
  public func organisations(from files: [InputFile]) -> Imported<Organisation> { read(files) }

  /// Reads a file only to report on it, as the kind of record that its headers or keys fit best.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - kind: The kind to read it as; `nil` guesses, and ties go to achievements.
  /// - Returns: What reading it found, as for the records themselves.
  public func check(_ file: InputFile, kind: RecordKind? = nil) -> FileReport {
    let report: ImportReport =
      switch kind ?? guessKind(file) {
      case .achievement: achievements(from: [file]).report
      case .demand: demands(from: [file]).report
      case .bid: bids(from: [file]).report
      case .organisation: organisations(from: [file]).report
      }
    return report.files[0]
  }

  /// The kind that recognises most of the names of a file.
  private func guessKind(_ file: InputFile) -> RecordKind {
    let names = SourceReader(file).sampleNames()
    let scores = RecordKind.allCases.map { kind in
      let map = HeaderMap.map(for: kind)
      return names.reduce(0) { score, name in
        switch map.match(name).rule {
        case .exact: score + 2
        case .contained: score + 1
        case .unmapped: score
        }
      }
    }
    let best = scores.max() ?? 0
    return RecordKind.allCases[scores.firstIndex(of: best) ?? 0]
  }

  func read<Record: ImportableRecord>(_ files: [InputFile]) -> Imported<Record> {
    var records: [Record] = []
    var reports: [FileReport] = []
    var sources: [RecordID: RecordSource] = [:]
    for file in files {
      var part: ImportPart<Record> = SourceReader(file).read(options)
      part.removeDuplicates(&sources)
      part.finish(maxIssues: options.maxIssues)
      if records.isEmpty { records = part.records } else { records += part.records }
      reports.append(part.report)
    }
    return Imported(records: records, report: ImportReport(files: reports))
  }
}

/// Records and report of a file, or of a part of one.
struct ImportPart<Record: ImportableRecord>: Sendable {
  var records: [Record] = []
  var report: FileReport
  /// Issues are kept up to this number, and only counted beyond it.
  private let maxIssues: Int

  init(report: FileReport, maxIssues: Int) {
    self.report = report
    self.maxIssues = maxIssues
  }

  /// Decodes one raw record and counts it.
  mutating func decode(_ raw: RawRecord, _ decoder: inout RecordDecoder) {
    let values = decoder.values(of: raw)
    let source = RecordSource(file: report.name, line: raw.line)
    let record = Record.decode(values, &decoder, source: source)
    count(record, &decoder)
  }

  /// Counts a record that cannot be decoded, with the error that says why.
  mutating func refuse(
    _ fact: ImportFact,
    line: Int,
    field: RawField? = nil,
    _ decoder: inout RecordDecoder
  ) {
    decoder.report(.error, fact, line, field)
    count(nil, &decoder)
  }

  private mutating func count(_ record: Record?, _ decoder: inout RecordDecoder) {
    report.recordsRead += 1
    if let record {
      records.append(record)
    } else {
      report.recordsReported += 1
    }
    for issue in decoder.issues { add(issue) }
    decoder.issues.removeAll(keepingCapacity: true)
  }

  /// Counts an issue and keeps it if there is room.
  mutating func add(_ issue: ImportIssue) {
    switch issue.severity {
    case .error: report.errorCount += 1
    case .warning: report.warningCount += 1
    case .note: break
    }
    if report.issues.count < maxIssues || issue.severity == .note { report.issues.append(issue) }
  }

  /// Makes room for records of parts that follow.
  mutating func reserve(_ count: Int) { records.reserveCapacity(count) }

  /// Adds the part of the file that follows.
  mutating func append(_ other: ImportPart<Record>) {
    records.append(contentsOf: other.records)
    report.recordsRead += other.report.recordsRead
    report.recordsReported += other.report.recordsReported
    report.errorCount += other.report.errorCount
    report.warningCount += other.report.warningCount
    report.issues.append(contentsOf: other.report.issues)
    let known = Set(report.columns.map(\.header))
    report.columns.append(contentsOf: other.report.columns.filter { !known.contains($0.header) })
  }

  /// Refuses records whose identifier an earlier record has.
  mutating func removeDuplicates(_ sources: inout [RecordID: RecordSource]) {
    sources.reserveCapacity(sources.count + records.count)
    var duplicates: [Int] = []
    for (index, record) in records.enumerated() {
      if let first = sources[record.id] {
        let place = SourcePlace(file: record.source.file, line: record.source.line)
        report.issues.append(ImportIssue(.error, at: place, .duplicateID(record.id, first: first)))
        report.errorCount += 1
        report.recordsReported += 1
        duplicates.append(index)
      } else {
        sources[record.id] = record.source
      }
    }
    if duplicates.isEmpty { return }
    let removed = Set(duplicates)
    records = records.indices.lazy.filter { !removed.contains($0) }.map { [records] in records[$0] }
  }

  /// Notes unmapped columns, puts issues in the order of the file and cuts their number.
  mutating func finish(maxIssues: Int) {
    report.recordsTaken = records.count
    let names = RecordField.allCases.map(\.rawValue)
    var notes: [ImportIssue] = report.columns.filter { $0.field == nil }.map {
      let place = SourcePlace(file: report.name, field: $0.header)
      let nearest = NearestName.of($0.header, among: names)
      return ImportIssue(.note, at: place, .unmapped(nearest: nearest))
    }
    notes += report.issues.filter { $0.severity == .note }
    if report.recordsRead == 0, report.errorCount == 0 {
      notes.append(ImportIssue(.note, at: SourcePlace(file: report.name), .empty))
    }
    let rest = report.issues.filter { $0.severity != .note }.enumerated()
      .sorted { ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset) }
      .map(\.element)
    report.issues = notes + rest.prefix(max(0, maxIssues))
  }
}
