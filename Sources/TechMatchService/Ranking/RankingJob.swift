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
  /// What named persons decided of indicators, if anything.
  public var rulings: InputFile?
  /// Which bid each label in the marks is; `nil` when the marks name bids.
  public var key: InputFile?
  /// Who is who, for conflicts of interest and track records; `nil` to go by the names alone.
  public var organisations: OrganisationDirectory?
  /// The files that `organisations` was made from, for the ledger.
  public var organisationFiles: [InputFile] = []
  /// When the ranking is made, for the ledger: an instant in UTC or a day; `nil` not to say.
  public var date: String?
  /// Who makes it, for the ledger; `nil` not to say.
  public var `operator`: String?
  /// How many challenges of the call a bidder may win, and what has been awarded; `nil` for no limit.
  public var winLimit: WinLimit?
  /// The ledger that the new one takes the place of.
  public var previous: InputFile?
  /// Whether base price, median and shortest time of the ledger before stay: what was stated since then is
  /// held against them, and nobody else's points change for it.
  public var keepsBase = false
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
  ///   - market: The achievements and demands; how it was read holds for the bids as well. Its files have a digest in the
  ///     ledger only if it was opened with ``MarketSettings/notesFiles``.
  ///   - criteria: The share of tags and the day.
  ///   - tell: Called with what is worth knowing of the bids.
  /// - Returns: The ranking with everything it stands on.
  /// - Throws: `RubricFailure`, `SheetFailure`, `LedgerFailure` for the ledger before, `StoreFailure`, `IndexError` or
  ///   ``ServiceFailure``.
  public func ledger(
    in market: Market,
    _ criteria: MatchCriteria,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> RankingLedger {
    try ledger(in: market, criteria, offers(market, tell), tell: tell)
  }

  /// Ranks bids that have been read.
  func ledger(
    in market: Market,
    _ criteria: MatchCriteria,
    _ offers: (bids: [Bid], files: [RankingProvenance.File]),
    tell: (MarketNotice) -> Void
  ) throws -> RankingLedger {
    let before = try previous.map(RankingLedger.verified)
    let rubric = try Rubric(rubric)
    let workbooks = market.settings.importing.workbooks
    let judges = try judges.map { try RankingInput.Judge.read($0, workbooks: workbooks) }
    let marks = try marks(rubric, offers.bids, judges?.map(\.name), workbooks)
    let document = try market.find(demand, of: .demand, tell: tell)
    var input = try RankingInput(
      for: market.snapshot.demands[document],
      bids: offers.bids,
      marks: marks,
      judges: judges,
      rubric: rubric,
      matcher: market.matcher(criteria.options),
      organisations: organisations,
      winLimit: winLimit
    )
    if let rulings {
      input.rulings = try Ruling.read(
        rulings,
        bids: offers.bids.map(\.id.text),
        of: Set(input.bids.map(\.id)),
        indicators: input.challenge.indicators,
        workbooks: workbooks
      )
    }
    if keepsBase { input.base = before.map { RankingInput.Base(of: $0.result) } }
    try market.requireSound()
    var provenance = try provenance(market, criteria)
    let files = provenance.files + offers.files
    provenance.files = RankingProvenance.Role.allCases.flatMap { role in
      files.filter { $0.role == role }
    }
    if let before {
      try before.requireSameChallenge(as: input, file: previous?.name ?? "")
      provenance.previous = before.digest
    }
    return RankingLedger(input, provenance: provenance)
  }

  /// Who ranks when, with what, from which files but for the bids.
  private func provenance(
    _ market: Market,
    _ criteria: MatchCriteria
  ) throws -> RankingProvenance {
    let settings = market.settings
    var provenance = RankingProvenance(program: program)
    provenance.date = date
    provenance.operator = `operator`
    provenance.settings = RankingProvenance.Settings(
      analyzer: settings.analyser.rawValue,
      weighting: settings.weighting.rawValue,
      tagWeight: criteria.tagWeight,
      thesaurus: settings.thesaurus.name
    )
    provenance.statistics = market.snapshot.configuration.statistics
      .map(RankingProvenance.Statistics.init)
    let roles: [(RankingProvenance.Role, Side)] = [
      (.achievements, .achievement), (.demands, .demand),
    ]
    for (role, side) in roles {
      if let stored = market.stored, market.source.files(of: side).isEmpty {
        provenance.files.append(
          .init(role, catalogue: stored.name, records: stored.bytes, state: stored.digest)
        )
      } else if market.files.isEmpty {
        provenance.files += market.source.files(of: side).map { .init(role, unread: $0) }
      }
    }
    provenance.files += market.files
    provenance.files.append(.init(.rubric, rubric))
    if let marks { provenance.files.append(.init(.marks, marks)) }
    if let rulings { provenance.files.append(.init(.rulings, rulings)) }
    if let key { provenance.files.append(.init(.key, key)) }
    if let judges { provenance.files.append(.init(.judges, judges)) }
    provenance.files += organisationFiles.map { .init(.organisations, $0) }
    for (role, path) in [
      (RankingProvenance.Role.thesaurus, settings.thesaurus.path),
      (.statistics, settings.statistics),
    ] {
      if let path { provenance.files.append(.init(role, try InputFile(path: path))) }
    }
    return provenance
  }

  /// The marks, with labels of anonymous forms put back onto bids.
  private func marks(
    _ rubric: Rubric,
    _ offers: [Bid],
    _ judges: [String]?,
    _ workbooks: WorkbookOpener?
  ) throws -> [RankingInput.Mark] {
    guard let marks else { return [] }
    // Those for other challenges too: one sheet may have the marks of several.
    let bids = offers.map(\.id.text)
    guard let file = key else {
      return try RankingInput.Mark.read(
        marks,
        for: rubric,
        bids: bids,
        judges: judges,
        workbooks: workbooks
      )
    }
    let key = try BidKey(file, workbooks: workbooks)
    // Only labels: the same bid under both names would be marked twice.
    let labels = key.entries.filter { bids.contains($0.bid) }.map(\.label)
    var read = try RankingInput.Mark.read(
      marks,
      for: rubric,
      bids: labels,
      judges: judges,
      workbooks: workbooks
    )
    for place in read.indices { read[place].bid = key.bid(read[place].bid) }
    return read
  }

  /// Reads the bids, with the files that they come from.
  func offers(
    _ market: Market,
    _ tell: (MarketNotice) -> Void
  ) throws -> (bids: [Bid], files: [RankingProvenance.File]) {
    if bids.isEmpty, let path = market.source.catalogue {
      let content = try Catalogue(path: path, access: .read).content([.bid])
      let (bids, state) = (content.bids, content.digest.hex)
      return (bids, [.init(.bids, catalogue: path, records: bids.count, state: state)])
    }
    let settings = market.settings
    let offers = Importer(options: settings.importing).bids(from: bids)
    for report in offers.report.files { tell(.of(report, strict: settings.isStrict)) }
    if settings.isStrict, offers.report.errorCount > 0 {
      throw ServiceFailure.strict(errors: offers.report.errorCount)
    }
    try market.requireChallenges(of: offers.records)
    return (offers.records, bids.map { .init(.bids, $0) })
  }
}
