import TechMatchKit
import TechMatchStore

/// Where the records of a market come from: files, a catalogue, or files for one side and a catalogue for the other.
///
/// A value, `Sendable`.
public struct MarketSource: Sendable {
  /// The files of achievements; `-` is standard input, which can be read once.
  public var achievements: [String]
  /// The files of demands.
  public var demands: [String]
  /// The catalogue, for the sides that have no files.
  public var catalogue: String?

  /// Names the sources.
  public init(achievements: [String] = [], demands: [String] = [], catalogue: String? = nil) {
    self.achievements = achievements
    self.demands = demands
    self.catalogue = catalogue
  }

  /// The files of a side.
  public func files(of side: Side) -> [String] {
    side == .achievement ? achievements : demands
  }

  /// Whether there is a source for a side.
  public func has(_ side: Side) -> Bool { !files(of: side).isEmpty || catalogue != nil }

  /// Whether all records come from a catalogue.
  public var isCatalogueAlone: Bool {
    catalogue != nil && achievements.isEmpty && demands.isEmpty
  }
}

/// The records of both sides.
public struct MarketRecords: Sendable {
  /// The achievements, in the order of the input.
  public var achievements: [Achievement] = []
  /// The demands, in the order of the input.
  public var demands: [Demand] = []
  /// What came from the catalogue, if anything did, as a batch's plan names it.
  var stored: BatchInput?
  /// The last import of the catalogue, if anything came from it.
  var run: Int?
  /// What is known of the files, where they were to be noted.
  var files: [RankingProvenance.File] = []

  /// No records.
  public init() {}

  /// Reads the files of both sides, or what the catalogue has for a side without files.
  ///
  /// - Parameters:
  ///   - source: Where the records come from.
  ///   - settings: How strictly to read, over how many workers.
  ///   - tell: Called with what was noticed in each file.
  /// - Throws: `ImportFailure`, `StoreFailure`, or ``ServiceFailure/strict(errors:)``.
  /// - Complexity: O(*n*) in the bytes of the records.
  public init(
    _ source: MarketSource,
    settings: MarketSettings,
    tell: (MarketNotice) -> Void
  ) throws {
    let importer = Importer(options: settings.importing)
    let offers = try source.achievements.map(InputFile.init(path:))
    let needs = try source.demands.map(InputFile.init(path:))
    if settings.notesFiles {
      files = offers.map { .init(.achievements, $0) } + needs.map { .init(.demands, $0) }
    }
    let offered = importer.achievements(from: offers)
    let needed = importer.demands(from: needs)
    let reports = offered.report.files + needed.report.files
    for report in reports { tell(.of(report, strict: settings.isStrict)) }
    if !settings.hasOtherFiles { try settings.importing.columns.check(reports) }
    let errors = reports.reduce(0) { $0 + $1.errorCount }
    if settings.isStrict, errors > 0 { throw ServiceFailure.strict(errors: errors) }
    achievements = offered.records
    demands = needed.records
    let kept: [RecordKind] =
      (source.achievements.isEmpty ? [.achievement] : [])
      + (source.demands.isEmpty ? [.demand] : [])
    guard let path = source.catalogue, !kept.isEmpty else { return }
    let content = try Catalogue(path: path, access: .read)
      .content(Set(kept), workers: settings.workers)
    if kept.contains(.achievement) { achievements = content.achievements }
    if kept.contains(.demand) { demands = content.demands }
    run = content.run
    stored = BatchInput(
      name: path,
      bytes: content.achievements.count + content.demands.count,
      digest: content.digest.hex
    )
  }
}
