import TechMatchKit
import TechMatchStore

/// Who is known, which names might be whose, and what somebody decides about them.
///
///     let review = try OrganisationReview(OrganisationSource(catalogue: path), MarketSource(catalogue: path))
///     for proposal in review.proposals { … }
///     let claim = OrganisationClaim("吉大", of: "吉林大学")
///     try review.decide([NameDecision(claim, isConfirmed: true, broker: "张敏")])
///
/// One state of the records. Nothing is confirmed but by ``decide(_:)``. Immutable, `Sendable`.
public struct OrganisationReview: Sendable {
  /// An organisation with what records there are of it.
  public struct Entry: Sendable, Equatable {
    /// The organisation.
    public var organisation: KnownOrganisation
    /// Its name, with what tells it apart where others have the same.
    public var label: String
    /// The name of the institution that it counts for.
    public var institution: String
    /// The names of what belongs to it directly.
    public var parts: [String]
    /// The achievements, demands and bids that name it, by any of its names.
    public var recordCount: Int
  }

  /// Who is who.
  public let directory: OrganisationDirectory
  private let refused: [OrganisationClaim]
  private let mentions: [OrganisationMention]
  private let catalogue: String?

  /// Reads organisations, and the records that name some.
  ///
  /// - Parameters:
  ///   - source: Where it is known who is who.
  ///   - records: The records whose names are looked at; of a catalogue the bids as well.
  ///   - settings: How strictly to read files.
  ///   - tell: Called with what was noticed.
  /// - Throws: `ImportFailure`, `StoreFailure` or ``ServiceFailure``.
  /// - Complexity: O(*n* log *n*) in the records.
  public init(
    _ source: OrganisationSource,
    _ records: MarketSource,
    settings: MarketSettings = MarketSettings(),
    tell: (MarketNotice) -> Void = { _ in }
  ) throws {
    let content = try source.content(settings, tell: tell)
    directory = content.directory
    refused = content.refused
    catalogue = source.catalogue
    let market = try MarketRecords(records, settings: settings, tell: tell)
    var mentions = market.achievements.map(OrganisationMention.init)
    mentions += market.demands.map(OrganisationMention.init)
    if let path = records.catalogue {
      let bids = try Catalogue(path: path, access: .read)
        .content([.bid], workers: settings.workers).bids
      mentions += bids.map(OrganisationMention.init)
    }
    self.mentions = mentions
  }

  /// Everybody who is known, in the order of the directory.
  public var entries: [Entry] {
    var counts: [String: Int] = [:]
    for mention in mentions {
      let labels = mention.names.compactMap { name -> String? in
        guard case .known(let organisation) = directory.resolve(name) else { return nil }
        return directory.label(of: organisation)
      }
      for label in Set(labels) { counts[label, default: 0] += 1 }
    }
    return directory.organisations.map { organisation in
      let label = directory.label(of: organisation)
      return Entry(
        organisation: organisation,
        label: label,
        institution: directory.institutionName(of: organisation),
        parts: directory.parts(of: organisation).map(directory.label(of:)),
        recordCount: counts[label] ?? 0
      )
    }
  }

  /// What the names of the records might be; what was refused is not among them.
  public var proposals: [OrganisationProposal] {
    ProposalSearch(directory, refused: refused).proposals(from: mentions)
  }

  /// Writes decisions about names into the catalogue, all of them or none.
  ///
  /// - Parameter decisions: What is decided by whom; the organisations by any name, their credit codes or the identifiers
  ///   of their records.
  /// - Returns: The decisions as they are kept, with the full names of the organisations.
  /// - Throws: ``OrganisationFailure`` for the first claim that cannot be decided like that, or `StoreFailure`.
  @discardableResult
  public func decide(_ decisions: [NameDecision]) throws -> [NameDecision] {
    guard let catalogue else { throw ServiceFailure.noCatalogue }
    var checked = decisions
    for (place, decision) in decisions.enumerated() {
      checked[place].claim =
        try decision.isConfirmed ? confirmable(decision.claim) : refusable(decision.claim)
      // Each is checked against what was known before all of them.
      let other = checked[..<place].first {
        $0.isConfirmed && decision.isConfirmed && $0.claim.subject[0] == decision.claim.subject[0]
          && ($0.claim.relation == .alias || decision.claim.relation == .alias)
      }
      if let other {
        throw OrganisationFailure.isTaken(
          name: decision.claim.name,
          organisation: other.claim.organisation
        )
      }
    }
    try Catalogue(path: catalogue, access: .write).add(checked)
    return checked
  }

  private func confirmable(_ claim: OrganisationClaim) throws(OrganisationFailure)
    -> OrganisationClaim
  {
    let target = try target(of: claim.organisation)
    var claim = claim
    claim.organisation = target.name
    switch directory.resolve(claim.name) {
    case .unknown: break
    case .ambiguous(let claimants):
      throw .unclear(name: claim.name, claimants.map(directory.label(of:)))
    case .known(let known):
      if known == target.known { throw .isKnown(name: claim.name, organisation: target.name) }
      guard claim.relation == .part else {
        let isFullName = OrganisationClaim(claim.name, of: known.name).isReflexive
        if isFullName { throw .isOrganisation(name: claim.name) }
        throw .isTaken(name: claim.name, organisation: directory.label(of: known))
      }
      if let target = target.known, directory.ancestors(of: known).contains(target) {
        throw .isKnown(name: claim.name, organisation: target.name)
      }
      if let target = target.known, directory.ancestors(of: target).contains(known) {
        throw .isAbove(name: claim.name, organisation: target.name)
      }
    }
    return claim
  }

  private func refusable(_ claim: OrganisationClaim) throws(OrganisationFailure)
    -> OrganisationClaim
  {
    var claim = claim
    claim.organisation = try target(of: claim.organisation).name
    return claim
  }

  /// The organisation that is meant: one that is known, else one that records name.
  private func target(of name: String) throws(OrganisationFailure)
    -> (known: KnownOrganisation?, name: String)
  {
    switch directory.resolve(name) {
    case .known(let organisation):
      let isAlone = directory.resolve(organisation.name) == .known(organisation)
      if isAlone { return (organisation, organisation.name) }
      let code = organisation.creditCode?.description ?? organisation.records.first?.text
      return (organisation, code ?? organisation.name)
    case .ambiguous(let claimants):
      throw .unclear(name: name, claimants.map(directory.label(of:)))
    case .unknown: break
    }
    if let known = directory.organisations.first(where: { $0.records.contains { $0.text == name } })
    {
      return (known, known.name)
    }
    let written = Set(mentions.flatMap(\.names)).sorted()
    if let found = written.first(where: { OrganisationClaim($0, of: name).isReflexive }) {
      return (nil, found)
    }
    let candidates = directory.organisations.flatMap { [$0.name] + $0.otherNames } + written
    throw .unknown(name: name, nearest: NearestName.of(name, among: candidates))
  }
}
