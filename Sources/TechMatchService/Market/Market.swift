import TechMatchKit
import TechMatchStore

/// A technology market as an application sees it: its records indexed, ready to be matched, searched and explained.
///
///     let market = try Market(MarketSource(catalogue: "market.techmatch"))
///     let demand = try market.document("XQ-1001", of: .demand)
///     let result = try market.match(demand, MatchCriteria(today: today))
///
/// One state of the records, which holds no file open but the index: open another one to see what changed since
/// (``isCurrent()``). Immutable, `Sendable`; share it among threads.
public struct Market: Sendable {
  /// Where the records come from.
  public let source: MarketSource
  /// How they were read and indexed.
  public let settings: MarketSettings
  /// The index.
  public let snapshot: IndexSnapshot
  /// What came from the catalogue, as a batch's plan names it.
  let stored: BatchInput?
  /// What is known of the files of records, where they were to be noted.
  let files: [RankingProvenance.File]
  /// The last import of the catalogue, if anything came from it.
  private let run: Int?

  /// Opens a market: the index of a catalogue with what changed since it was built, or an index built from the
  /// records, where there is no such file or it cannot be used.
  ///
  /// - Parameters:
  ///   - source: Where the records come from.
  ///   - settings: How to read and index them.
  ///   - tell: Called with what is worth knowing.
  /// - Throws: ``ServiceFailure``, `ImportFailure`, `StoreFailure`, `IndexError`, or a failure of the thesaurus or
  ///   statistics.
  /// - Complexity: That of building the index, or with an index file of opening it.
  public init(
    _ source: MarketSource,
    settings: MarketSettings = MarketSettings(),
    tell: (MarketNotice) -> Void = { _ in }
  ) throws {
    guard let path = source.catalogue, source.isCatalogueAlone, settings.statistics == nil else {
      let records = try MarketRecords(source, settings: settings, tell: tell)
      try self.init(records, from: source, settings: settings)
      return
    }
    let catalogue = try Catalogue(path: path, access: .read)
    let found = try catalogue.index(try settings.configuration(), workers: settings.workers)
    if let refusal = found.refusal {
      tell(.indexNotUsed(path: catalogue.indexPath, refusal))
    } else if found.changedCount > 0 {
      tell(.changedSinceIndex(records: found.changedCount, countedRun: found.countedRun))
    }
    var digest = ContentDigest()
    digest.add(found.identity)
    let stored = BatchInput(
      name: path,
      bytes: found.snapshot.achievements.count + found.snapshot.demands.count,
      digest: digest.hex
    )
    self.init(found.snapshot, from: source, settings, stored, run: found.run)
  }

  /// Indexes records that were read.
  ///
  /// - Throws: `IndexError`, or a failure of the thesaurus or statistics.
  public init(
    _ records: MarketRecords,
    from source: MarketSource = MarketSource(),
    settings: MarketSettings = MarketSettings()
  ) throws {
    let builder = try IndexBuilder(
      configuration: settings.configuration(),
      workers: settings.workers
    )
    let snapshot = try builder.build(achievements: records.achievements, demands: records.demands)
    self.init(
      snapshot,
      from: source,
      settings,
      records.stored,
      run: records.run,
      files: records.files
    )
  }

  private init(
    _ snapshot: IndexSnapshot,
    from source: MarketSource,
    _ settings: MarketSettings,
    _ stored: BatchInput?,
    run: Int?,
    files: [RankingProvenance.File] = []
  ) {
    self.snapshot = snapshot
    self.source = source
    self.settings = settings
    self.stored = stored
    self.run = run
    self.files = files
  }

  /// The same market over another index of its records.
  init(_ market: Market, _ snapshot: IndexSnapshot) {
    self.snapshot = snapshot
    source = market.source
    settings = market.settings
    stored = market.stored
    run = market.run
    files = market.files
  }

  /// Whether the catalogue has the records still that the market was opened with; `true` without a catalogue.
  ///
  /// - Throws: `StoreFailure`.
  /// - Complexity: O(1).
  public func isCurrent() throws(StoreFailure) -> Bool {
    guard let run, let path = source.catalogue else { return true }
    return try Catalogue(path: path, access: .read).lastImport() == run
  }

  /// The record of an identifier.
  ///
  /// - Throws: ``ServiceFailure/noRecord(id:side:count:nearest:)``, or what can be said instead:
  ///   ``ServiceFailure/withdrawn(id:side:_:)`` or ``ServiceFailure/otherSide(id:side:)``.
  public func document(_ id: String, of side: Side) throws(ServiceFailure) -> DocID {
    let name = RecordID(id)
    if let document = name.flatMap({ snapshot.document($0, of: side) }) { return document }
    if let name, let withdrawal = withdrawal(of: name, side) {
      throw .withdrawn(id: id, side: side, withdrawal)
    }
    if let name, snapshot.document(name, of: side.opposite) != nil {
      throw .otherSide(id: id, side: side)
    }
    let known = side == .demand ? snapshot.demands.identifiers : snapshot.achievements.identifiers
    throw .noRecord(
      id: id,
      side: side,
      count: known.count,
      nearest: NearestName.of(id, among: known.map(\.text))
    )
  }

  private func withdrawal(of id: RecordID, _ side: Side) -> Withdrawal? {
    guard let path = source.catalogue, source.files(of: side).isEmpty else { return nil }
    let kind: RecordKind = side == .demand ? .demand : .achievement
    return (try? Catalogue(path: path, access: .read).withdrawal(of: kind, id)) ?? nil
  }

  /// A matcher over this market.
  public func matcher(_ options: MatchOptions) -> Matcher {
    Matcher(snapshot, options: options, workers: settings.workers)
  }

  /// Makes sure that no damage was met in the index file by what was asked of the market so far.
  ///
  /// - Throws: ``ServiceFailure/unsound(_:)``.
  public func requireSound() throws(ServiceFailure) {
    if let damage = snapshot.damage { throw .unsound(damage) }
  }
}
