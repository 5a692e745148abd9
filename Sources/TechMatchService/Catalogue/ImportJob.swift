import Foundation
import TechMatchKit
import TechMatchStore

/// Files into a catalogue, whole or not at all.
///
/// A value, `Sendable`.
public struct ImportJob: Sendable {
  /// The files by kind, taken in the order of kinds in which they stand.
  public var files: [(kind: RecordKind, paths: [String])] = []
  /// An export of a catalogue, with records of all kinds and sources and its ledger; in place of `files`.
  public var export: String?
  /// Whose records they are: an identifier belongs to one source.
  public var source = "main"
  /// Whether records of the source and kind that the files no longer have are withdrawn.
  public var isReplacing = false
  /// Whether to say what would change, and change nothing.
  public var isTrial = false
  /// How files are read.
  public var importing = ImportOptions.everyFormat
  /// Whether any error in a file is fatal.
  public var isStrict = false

  /// What an import changed, for each kind and source.
  public typealias Changes = [(kind: RecordKind, counts: ImportCounts)]

  /// Makes an empty job.
  public init() {}

  /// Takes the records.
  ///
  /// - Parameters:
  ///   - path: The catalogue, which is made when it is not there.
  ///   - tell: Called with the report of each file.
  /// - Returns: What changed; everything is on the disk.
  /// - Throws: ``ServiceFailure``, `ImportFailure` or `StoreFailure`, after which nothing has changed.
  public func run(into path: String, tell: (MarketNotice) -> Void = { _ in }) throws -> Changes {
    var deliveries: [Catalogue.Delivery] = []
    let importer = Importer(options: importing)
    let (inputs, ledger) = try inputs()
    for (kind, source, files) in inputs {
      let imported = importer.lines(kind, from: files)
      for report in imported.report.files { tell(.read(report)) }
      let errors = imported.report.errorCount
      if errors > 0, isReplacing { throw ServiceFailure.refusedOnReplacing(errors: errors) }
      if errors > 0, isStrict { throw ServiceFailure.strict(errors: errors) }
      if isReplacing, imported.records.isEmpty {
        throw ServiceFailure.nothingToReplaceWith(kind: kind, files: files.map(\.name))
      }
      deliveries.append(Catalogue.Delivery(kind, source: source, imported.records))
    }
    // A trial leaves no file behind either.
    let isNowhere = isTrial && !FileManager.default.fileExists(atPath: path)
    let catalogue = try Catalogue(path: isNowhere ? Catalogue.nowhere : path, access: .create)
    let counts = try catalogue.take(
      deliveries,
      ledger: ledger,
      files: files.flatMap(\.paths) + (export.map { [$0] } ?? []),
      replacing: isReplacing,
      isTrial: isTrial
    )
    return Array(zip(deliveries.map(\.kind), counts))
  }

  /// What comes in: files by kind and source, and the entries of a ledger.
  private func inputs() throws -> ([(RecordKind, String, [InputFile])], [LedgerEvent]) {
    guard let export else {
      let inputs = try files.map { ($0.kind, source, try $0.paths.map(InputFile.init(path:))) }
      return (inputs, [])
    }
    let stream = try RecordStream(InputFile(path: export))
    let events = stream.events.compactMap(LedgerEvent.init(json:))
    guard events.count == stream.events.count else {
      throw ServiceFailure.unreadableLedger(path: export)
    }
    return (stream.parts.map { ($0.kind, $0.source, [$0.file]) }, events)
  }
}
