import TechMatchKit
import TechMatchStore
import TechMatchWorkbook

/// Blank forms for the judges of one or several challenges.
///
/// A value, `Sendable`.
public struct FormsJob: Sendable {
  /// What comes out.
  public struct Forms: Sendable {
    /// The workbook.
    public var workbook: [UInt8]
    /// The key of anonymous forms, with the labels that were added; else `nil`.
    public var key: BidKey?
    /// The number of bids on each form.
    public var bids: Int
    /// The bids that are not on the forms, because they were withdrawn.
    public var withdrawn: [RecordID]
  }

  /// The challenges, in the order of the forms.
  public var demands: [String]
  /// Where challenges and bids are.
  public var sources: RecordSources
  /// The rubric, whose criteria of kind marks are judged.
  public var rubric: InputFile
  /// The judges, each once.
  public var judges: [String]
  /// The labels so far, for anonymous forms, an empty key for the first ones; `nil` for forms with names.
  public var key: BidKey?
  /// Who is who, so that other names of bidders are taken out of texts as well.
  public var organisations: OrganisationDirectory?
  /// The language of headers and words.
  public var language: Language

  /// Names what is judged, and by whom.
  public init(
    demands: [String],
    sources: RecordSources,
    rubric: InputFile,
    judges: [String],
    language: Language
  ) {
    self.demands = demands
    self.sources = sources
    self.rubric = rubric
    self.judges = judges
    self.language = language
  }

  /// Makes the forms.
  ///
  /// - Parameters:
  ///   - settings: How strictly files are read.
  ///   - random: Deals out the labels of anonymous bids.
  ///   - tell: Called with what is worth knowing of the files.
  /// - Returns: The workbook, and the key of anonymous forms.
  /// - Throws: `RubricFailure`, `NamingFailure`, `StoreFailure`, a failure of cells that do not fit, or
  ///   ``ServiceFailure``.
  public func forms(
    _ settings: MarketSettings = MarketSettings(),
    using random: inout some RandomNumberGenerator,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> Forms {
    let rubric = try Rubric(rubric)
    guard rubric.criteria.contains(where: { $0.kind == .marks }) else {
      throw ServiceFailure.nothingToJudge(rubric: self.rubric.name)
    }
    let challenges = try challenges(settings, tell)
    let offers = try bids(settings, tell)
    var lots: [JudgeForms.Lot] = []
    var withdrawn: [RecordID] = []
    for challenge in challenges {
      let own = offers.filter { $0.challenge == challenge.id }
      let standing = own.filter { $0.isWithdrawn != true }
      withdrawn += own.filter { $0.isWithdrawn == true }.map(\.id)
      guard !standing.isEmpty else { throw ServiceFailure.noBids(challenge: challenge.id.text) }
      lots.append(JudgeForms.Lot(challenge, bids: standing))
    }
    var key = key
    let bids = lots.flatMap { lot in
      lot.bids.map { (challenge: lot.challenge.id.text, bid: $0.id.text) }
    }
    key?.add(bids, prefix: JudgeForms.labelPrefix(language), using: &random)
    let forms = JudgeForms(
      lots,
      rubric: rubric,
      judges: judges,
      key: key,
      organisations: organisations,
      language: language
    )
    return Forms(
      workbook: try XLSXWriter.bytes(of: forms.sheets),
      key: key,
      bids: bids.count,
      withdrawn: withdrawn
    )
  }

  /// The challenges that are meant, each once.
  private func challenges(
    _ settings: MarketSettings,
    _ tell: (MarketNotice) -> Void
  ) throws -> [Demand] {
    let all =
      if let paths = sources.files[.demand] {
        try sources.taken(
          Importer(options: settings.importing).demands(from: paths.map(InputFile.init(path:))),
          settings,
          tell
        )
      } else if let path = sources.catalogue {
        try Catalogue(path: path, access: .read).content([.demand]).demands
      } else {
        [Demand]()
      }
    let names = RecordNames(
      all.map { RecordName(.demand, $0.id, title: $0.title ?? $0.titleEnglish) }
    )
    var found: [Demand] = []
    for text in demands {
      let choice = try names.resolve(text)
      if choice.isGuess { tell(.taken(text, choice.name)) }
      if !found.contains(where: { $0.id == choice.name.id }) {
        found += all.filter { $0.id == choice.name.id }.prefix(1)
      }
    }
    return found
  }

  private func bids(
    _ settings: MarketSettings,
    _ tell: (MarketNotice) -> Void
  ) throws -> [Bid] {
    if let paths = sources.files[.bid] {
      let files = try paths.map(InputFile.init(path:))
      return try sources.taken(
        Importer(options: settings.importing).bids(from: files),
        settings,
        tell
      )
    }
    guard let path = sources.catalogue else { return [] }
    return try Catalogue(path: path, access: .read).content([.bid]).bids
  }
}
