/// Reads records from files, with a report that accounts for every record and every cell.
///
///     let imported = Importer().achievements(from: [try InputFile(path: "achievements.csv")])
///     for file in imported.report.files { print(file.name, file.recordsTaken, file.errorCount) }
///
/// Format, encoding, delimiter and columns are found out from the file itself; its name does not matter.
/// A workbook needs an opener (``ImportOptions/workbooks``); its sheets are read one after the other.
///
/// Reading never throws (only ``InputFile/init(path:)`` does), and bad records never stop it: they
/// are left out and reported. Records are in the order of files and lines. Of several records of
/// one kind with the same identifier, in all files of a call, the first is kept and the others are
/// reported. A record without an identifier gets one that is derived from what names it (organisation and
/// title); it is the same wherever the record stands. Running numbers of rows are not identifiers. An empty file gives no records and a note; no files give no records and no reports.
/// The result is the same for any number of workers.
///
/// A value without state; safe from any thread. It needs memory for the records and for the text of
/// one file.
public struct Importer: Sendable {
  private let options: ImportOptions

  /// Makes an importer.
  ///
  /// - Parameter options: How many issues to keep, and how many workers to use.
  public init(options: ImportOptions = ImportOptions()) { self.options = options }

  /// Reads achievements.
  ///
  /// A record needs a title, a summary or tags; a classified one is refused.
  /// O(*n*) in the number of bytes; JSON Lines in parallel.
  public func achievements(from files: [InputFile]) -> Imported<Achievement> { read(files) }

  /// Reads demands, challenges among them.
  ///
  /// A record needs a title, a summary, a text of the work to be done or tags.
  /// O(*n*) in the number of bytes; JSON Lines in parallel.
  public func demands(from files: [InputFile]) -> Imported<Demand> { read(files) }

  /// Reads bids.
  ///
  /// A record needs a challenge and a bidder. Whether the challenge exists is not
  /// checked. O(*n*) in the number of bytes; JSON Lines in parallel.
  public func bids(from files: [InputFile]) -> Imported<Bid> { read(files) }

  /// Reads organisations.
  ///
  /// A record needs a name. O(*n*) in the number of bytes; JSON Lines in
  /// parallel.
  public func organisations(from files: [InputFile]) -> Imported<Organisation> { read(files) }

  /// Reads a file only to report on it.
  ///
  /// O(*n*) in the number of bytes.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - kind: The kind of record to read; `nil` for the kind that the headers or keys of the first
  ///     twenty rows or objects fit best. Of kinds that fit equally well the first in the order of
  ///     `RecordKind.allCases` is taken, so a file that fits none is read as achievements.
  /// - Returns: The report that reading its records gives.
  public func check(_ file: InputFile, kind: RecordKind? = nil) -> FileReport {
    let source = SourceReader(file, workbooks: options.workbooks)
    return switch kind ?? HeaderMap.bestKind(for: source.sampleNames()) {
    case .achievement: report(on: source, as: Achievement.self)
    case .demand: report(on: source, as: Demand.self)
    case .bid: report(on: source, as: Bid.self)
    case .organisation: report(on: source, as: Organisation.self)
    }
  }

  private func report<Record: ImportableRecord>(
    on source: SourceReader,
    as _: Record.Type
  ) -> FileReport {
    var parts: [ImportPart<Record>] = [source.read(options)]
    Identification.settle(&parts)
    return parts[0].report
  }

  /// Reads records of any kind.
  func read<Record: ImportableRecord>(_ files: [InputFile]) -> Imported<Record> {
    var parts: [ImportPart<Record>] = files.map {
      SourceReader($0, workbooks: options.workbooks).read(options)
    }
    Identification.settle(&parts)
    let reports = parts.map(\.report)
    var records: [Record] = []
    for index in parts.indices {
      let own = parts[index].surrender()
      if records.isEmpty { records = own } else { records += own }
    }
    return Imported(records: records, report: ImportReport(files: reports))
  }
}
