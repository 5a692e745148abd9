import TechMatchKit
import TechMatchStore

/// The bids for a challenge, to be ranked by a rubric.
///
/// A value, `Sendable`.
public struct RankingJob: Sendable {
  /// The challenge.
  public var demand: String
  /// The files of bids; without any, those of the market's catalogue.
  public var bids: [String]
  /// The file of the rubric.
  public var rubric: String
  /// The file of the judges' marks, if there are any.
  public var marks: String?
  /// The version of the program, for the ledger.
  public var program: String

  /// Names what is ranked.
  public init(demand: String, bids: [String], rubric: String, program: String) {
    self.demand = demand
    self.bids = bids
    self.rubric = rubric
    self.program = program
  }

  /// Ranks the bids.
  ///
  /// - Parameters:
  ///   - source: Where achievements and demands come from.
  ///   - settings: How they are read and indexed.
  ///   - criteria: The share of tags and the day.
  ///   - tell: Called with what is worth knowing.
  /// - Returns: The ranking with everything it stands on.
  /// - Throws: `RubricFailure`, `MarksFailure`, `IndexError`, ``ServiceFailure``, and what opening a market throws.
  public func ledger(
    in source: MarketSource,
    settings: MarketSettings = MarketSettings(),
    criteria: MatchCriteria,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> RankingLedger {
    let offers = try bids(source, settings, tell)
    let rubric = try Rubric(InputFile(path: rubric))
    let marks = try marks.map { try RankingInput.Mark.read(InputFile(path: $0), for: rubric) } ?? []
    let market = try Market(source, settings: settings, tell: tell)
    let document = try market.document(demand, of: .demand)
    let input = try RankingInput(
      for: market.snapshot.demands[document],
      bids: offers,
      marks: marks,
      rubric: rubric,
      matcher: market.matcher(criteria.options)
    )
    try market.requireSound()
    return RankingLedger(input, program: program)
  }

  private func bids(
    _ source: MarketSource,
    _ settings: MarketSettings,
    _ tell: (MarketNotice) -> Void
  ) throws -> [Bid] {
    if bids.isEmpty, let path = source.catalogue {
      return try Catalogue(path: path, access: .read).content([.bid]).bids
    }
    let offers = Importer(options: settings.importing)
      .bids(from: try bids.map(InputFile.init(path:)))
    for report in offers.report.files { tell(.read(report)) }
    if settings.isStrict, offers.report.errorCount > 0 {
      throw ServiceFailure.strict(errors: offers.report.errorCount)
    }
    return offers.records
  }
}
