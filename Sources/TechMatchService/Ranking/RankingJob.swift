import TechMatchKit
import TechMatchStore

/// The bids for a challenge, to be ranked by a rubric.
///
/// A value, `Sendable`.
public struct RankingJob: Sendable {
  /// The challenge.
  public var demand: String
  /// The files of bids; without any, those of the market's catalogue.
  public var bids: [InputFile]
  /// The rubric.
  public var rubric: InputFile
  /// The judges' marks, if there are any.
  public var marks: InputFile?
  /// The judges with their employers, if there is a list of them; then only they may have marked.
  public var judges: InputFile?
  /// Who is who, for conflicts of interest and track records; `nil` to go by the names alone.
  public var organisations: OrganisationDirectory?
  /// The version of the program, for the ledger.
  public var program = TechMatchVersion.current

  /// Names what is ranked.
  public init(demand: String, bids: [InputFile] = [], rubric: InputFile) {
    self.demand = demand
    self.bids = bids
    self.rubric = rubric
  }

  /// Ranks the bids.
  ///
  /// - Parameters:
  ///   - market: The achievements and demands; how it was read holds for the bids as well.
  ///   - criteria: The share of tags and the day.
  ///   - tell: Called with what is worth knowing of the bids.
  /// - Returns: The ranking with everything it stands on.
  /// - Throws: `RubricFailure`, `SheetFailure`, `StoreFailure`, `IndexError` or ``ServiceFailure``.
  public func ledger(
    in market: Market,
    _ criteria: MatchCriteria,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> RankingLedger {
    let offers = try offers(market, tell)
    let rubric = try Rubric(rubric)
    let workbooks = market.settings.importing.workbooks
    let judges = try judges.map { try RankingInput.Judge.read($0, workbooks: workbooks) }
    let marks =
      try marks.map {
        try RankingInput.Mark.read(
          $0,
          for: rubric,
          // Those for other challenges too: one sheet may have the marks of several.
          bids: offers.map(\.id.text),
          judges: judges?.map(\.name),
          workbooks: workbooks
        )
      } ?? []
    let document = try market.find(demand, of: .demand, tell: tell)
    let input = try RankingInput(
      for: market.snapshot.demands[document],
      bids: offers,
      marks: marks,
      judges: judges,
      rubric: rubric,
      matcher: market.matcher(criteria.options),
      organisations: organisations
    )
    try market.requireSound()
    return RankingLedger(input, program: program)
  }

  private func offers(_ market: Market, _ tell: (MarketNotice) -> Void) throws -> [Bid] {
    if bids.isEmpty, let path = market.source.catalogue {
      return try Catalogue(path: path, access: .read).content([.bid]).bids
    }
    let settings = market.settings
    let offers = Importer(options: settings.importing).bids(from: bids)
    for report in offers.report.files { tell(.of(report, strict: settings.isStrict)) }
    if settings.isStrict, offers.report.errorCount > 0 {
      throw ServiceFailure.strict(errors: offers.report.errorCount)
    }
    return offers.records
  }
}
