import TechMatchKit

/// The records of one kind that fit a filter, in an order.
///
///     var list = RecordList(.demand, in: RecordSources(catalogue: "market.techmatch"))
///     try list.filter.add(.region, "长春")
///     list.order = RecordOrder(.deadline)
///     let found = try list.run()
///
/// A value, `Sendable`.
public struct RecordList: Sendable {
  /// The kind of the records.
  public var kind: RecordKind
  /// Where they are.
  public var sources: RecordSources
  /// Which of them.
  public var filter = RecordFilter()
  /// Their order, or `nil` for that of the sources.
  public var order: RecordOrder?

  /// Makes the list of all records of a kind.
  public init(_ kind: RecordKind, in sources: RecordSources) {
    self.kind = kind
    self.sources = sources
  }

  /// Reads the records.
  ///
  /// - Parameters:
  ///   - settings: How strictly to read, over how many workers.
  ///   - tell: Called with what is worth knowing; with a filter also how many records it left out.
  /// - Returns: The records.
  /// - Throws: `FilterFailure`, `ImportFailure`, `StoreFailure`, or ``ServiceFailure/strict(errors:)``.
  /// - Complexity: O(*n*) in the bytes of the records, O(*n* log *n*) with an order.
  public func run(
    _ settings: MarketSettings = MarketSettings(),
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> RecordSelection {
    try filter.requireApplicable(to: kind)
    var cards = try sources.cards(of: kind, settings, tell: tell)
    let organisations = OrganisationSource(
      files: try (sources.files[.organisation] ?? []).filter { $0 != "-" }
        .map(InputFile.init(path:)),
      catalogue: sources.catalogue
    )
    if let directory = try organisations.directory(for: filter, settings, tell: tell) {
      for place in cards.indices { cards[place].addNames(from: directory) }
    }
    var found = filter.selection(of: cards)
    if let order { found.cards = order.sorted(found.cards) }
    tell(.filtered(kind, found.tally))
    return found
  }
}
