import TechMatchKit
import TechMatchStore

/// Where records of any kind are looked up: files of some kinds, and a catalogue for the others.
///
/// A value, `Sendable`.
public struct RecordSources: Sendable {
  /// The files by kind; `-` is standard input, which can be read once.
  public var files: [RecordKind: [String]]
  /// The catalogue, for the kinds that have no files.
  public var catalogue: String?

  /// Names the sources.
  public init(files: [RecordKind: [String]] = [:], catalogue: String? = nil) {
    self.files = files.filter { !$0.value.isEmpty }
    self.catalogue = catalogue
  }

  /// The kinds that can be looked up, in the order of `RecordKind.allCases`.
  public var kinds: [RecordKind] {
    RecordKind.allCases.filter { files[$0] != nil || catalogue != nil }
  }

  /// The records of a kind, in the order of the files, or by identifier from the catalogue.
  ///
  /// Those of a catalogue have the day on which it first had them.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - settings: How strictly to read, over how many workers.
  ///   - tell: Called with what was noticed in each file.
  /// - Returns: What lists show of them.
  /// - Throws: `ImportFailure`, `StoreFailure`, or ``ServiceFailure/strict(errors:)``.
  /// - Complexity: O(*n*) in the bytes of the records.
  public func cards(
    of kind: RecordKind,
    _ settings: MarketSettings,
    tell: (MarketNotice) -> Void
  ) throws -> [RecordCard] {
    guard let paths = files[kind] else { return try stored(kind, settings) }
    let importer = Importer(options: settings.importing)
    let inputs = try paths.map(InputFile.init(path:))
    switch kind {
    case .achievement:
      return try taken(importer.achievements(from: inputs), settings, tell).map { RecordCard($0) }
    case .demand:
      return try taken(importer.demands(from: inputs), settings, tell).map { RecordCard($0) }
    case .bid:
      return try taken(importer.bids(from: inputs), settings, tell).map { RecordCard($0) }
    case .organisation:
      return try taken(importer.organisations(from: inputs), settings, tell)
        .map { RecordCard($0) }
    }
  }

  private func stored(_ kind: RecordKind, _ settings: MarketSettings) throws -> [RecordCard] {
    guard let path = catalogue else { return [] }
    let catalogue = try Catalogue(path: path, access: .read)
    let content = try catalogue.content([kind], workers: settings.workers)
    var cards =
      content.achievements.map { RecordCard($0) } + content.demands.map { RecordCard($0) }
      + content.bids.map { RecordCard($0) } + content.organisations.map { RecordCard($0) }
    let arrivals = try catalogue.arrivals(of: kind)
    for place in cards.indices {
      cards[place].arrived = arrivals[cards[place].id].flatMap { RecordCard.day(ofArrival: $0) }
    }
    return cards
  }

  /// The records that were read, after telling what was noticed.
  func taken<Record>(
    _ imported: Imported<Record>,
    _ settings: MarketSettings,
    _ tell: (MarketNotice) -> Void
  ) throws -> [Record] {
    let reports = imported.report.files
    for report in reports { tell(.of(report, strict: settings.isStrict)) }
    let errors = reports.reduce(0) { $0 + $1.errorCount }
    if settings.isStrict, errors > 0 { throw ServiceFailure.strict(errors: errors) }
    return imported.records
  }
}

extension RecordCard {
  /// The day of a time such as `2026-11-21T08:00:00Z`.
  static func day(ofArrival time: String) -> CalendarDate? {
    DateSpan(parsing: String(time.prefix(10)))?.first
  }
}
