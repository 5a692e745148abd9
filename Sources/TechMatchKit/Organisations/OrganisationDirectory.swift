/// Who is who: organisations with the names they go by, and what they belong to.
///
///     let directory = OrganisationDirectory(organisations)
///     directory.institution(named: "吉大")?.name              // 吉林大学
///     directory.institution(named: "吉林大学汽车工程学院")?.name  // 吉林大学, if a record says so
///
/// A name resolves by the unified social credit code, by a full name or by another name, each in any
/// spelling of width, case, brackets and spaces. Nothing else is done with it: an abbreviation, a
/// faculty or a translation that no record and no confirmed claim states stays unknown. So does a name
/// that several organisations claim: it stands for none of them (``issues`` says so). Scores are not
/// touched by any of this.
///
/// The same records in any order give an equal directory. Immutable, `Sendable`; safe from any thread.
public struct OrganisationDirectory: Sendable {
  /// The organisations, by the identifiers of their records, those without one last, by name.
  public let organisations: [KnownOrganisation]
  /// What does not add up.
  public let issues: [OrganisationIssue]

  private let byCode: [CreditCode: Int]
  private let byName: [String: [Int]]
  private let byAlias: [String: [Int]]
  /// The organisations that each one belongs to directly.
  private let parents: [[Int]]
  /// The institution that each one counts for.
  private let institutions: [Int]
  private let labels: [String]

  /// Makes a directory.
  ///
  /// - Parameters:
  ///   - records: Organisations; records with one credit code, or with one name where nothing speaks
  ///     against it, are the same organisation.
  ///   - claims: Names that somebody confirmed.
  /// - Complexity: O(*n* log *n*) in the names.
  public init(_ records: [Organisation], claims: [OrganisationClaim] = []) {
    var building = DirectoryBuilding(records)
    building.take(claims)
    let hierarchy = OrganisationHierarchy(
      parents: building.parents,
      standsAlone: building.organisations.map { organisation in
        let above = building.parents[organisation.ordinal].map { building.organisations[$0].name }
        return organisation.creditCode != nil
          || OrganisationPatterns.isLegalPerson(organisation.name, under: above)
      }
    )
    var organisations = building.organisations
    for ordinal in organisations.indices {
      organisations[ordinal].parents = building.parents[ordinal].map { organisations[$0].name }
    }
    self.organisations = organisations
    (byCode, byName, byAlias) = (building.byCode, building.byName, building.byAlias)
    parents = hierarchy.parents
    institutions = hierarchy.institutions
    issues =
      building.issues
      + hierarchy.circles.map { .circle($0.map { organisations[$0].name }) }
    labels = building.labels
  }

  /// Whether nobody is known.
  public var isEmpty: Bool { organisations.isEmpty }

  /// What a written name, or a credit code, stands for.
  ///
  /// O(*n*) in its length.
  public func resolve(_ name: String) -> OrganisationResolution {
    let found = candidates(name)
    switch found.count {
    case 0: return .unknown
    case 1: return .known(organisations[found[0]])
    default: return .ambiguous(found.map { organisations[$0] })
    }
  }

  /// The institution that a written name counts for: the organisation itself, or the one above it
  /// that it is part of.
  ///
  /// An organisation is part of the one that it belongs to unless it is a legal person or belongs to
  /// several. Legal persons are those with a credit code of their own, enterprises, and whatever
  /// belongs to an academy (科学院): a faculty is part of its university, 中国科学院长春应用化学研究所
  /// stands for itself.
  ///
  /// - Returns: `nil` when the name is unknown or ambiguous.
  public func institution(named name: String) -> KnownOrganisation? {
    guard case .known(let organisation) = resolve(name) else { return nil }
    return organisations[institutions[organisation.ordinal]]
  }

  /// The name of ``institution(named:)``, with what tells it apart where others have the same name.
  public func institutionName(of name: String) -> String? {
    institution(named: name).map(label(of:))
  }

  /// Whether a written name is an institution, or something that belongs to it, near or far.
  ///
  /// - Parameters:
  ///   - name: The name as a record has it.
  ///   - institution: The institution by any of its names, or its credit code.
  /// - Returns: `nil` when the directory cannot tell, because it does not know `institution` or does
  ///   not know which one is meant; otherwise names that are unknown or ambiguous are not in it.
  public func isName(_ name: String, within institution: String) -> Bool? {
    guard case .known(let wanted) = resolve(institution) else { return nil }
    guard case .known(let found) = resolve(name) else { return false }
    return found.ordinal == wanted.ordinal || ancestors(of: found).contains { $0 == wanted }
  }

  /// Everybody that an organisation belongs to, directly or further up, in the order of the directory.
  public func ancestors(of organisation: KnownOrganisation) -> [KnownOrganisation] {
    var seen: Set<Int> = []
    var open = parents[organisation.ordinal]
    while let next = open.popLast() {
      if seen.insert(next).inserted { open += parents[next] }
    }
    return seen.sorted().map { organisations[$0] }
  }

  /// The organisations that belong to one directly, in the order of the directory.
  ///
  /// O(*n*) in the organisations.
  public func parts(of organisation: KnownOrganisation) -> [KnownOrganisation] {
    parents.indices.filter { parents[$0].contains(organisation.ordinal) }.map { organisations[$0] }
  }

  /// The name of an organisation, with what tells it apart where others have the same name.
  public func label(of organisation: KnownOrganisation) -> String { labels[organisation.ordinal] }

  /// The name of the institution that an organisation counts for; see ``institution(named:)``.
  public func institutionName(of organisation: KnownOrganisation) -> String {
    labels[institutions[organisation.ordinal]]
  }

  /// The organisations with whose full or other name, of at least four characters, a written name
  /// begins, though it is not known itself: 吉林大学珠海学院 begins with 吉林大学 and is another
  /// university.
  ///
  /// O(*n*) in its length, apart from making the beginnings.
  func beginnings(of name: String) -> [KnownOrganisation] {
    let key = Array(OrganisationName.key(name))
    var found: Set<Int> = []
    for length in stride(from: 4, to: key.count, by: 1) {
      let beginning = String(key[..<length])
      found.formUnion((byName[beginning] ?? []) + (byAlias[beginning] ?? []))
    }
    return found.sorted().map { organisations[$0] }
  }

  private func candidates(_ name: String) -> [Int] {
    if let code = CreditCode(parsing: name), let found = byCode[code] { return [found] }
    let key = OrganisationName.key(name)
    return byName[key] ?? byAlias[key] ?? []
  }
}
