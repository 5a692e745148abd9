/// Looks through the names that records have for those that may be other names or parts of an
/// organisation.
///
/// Nothing is decided: a proposal says what speaks for it and which records show it. Names that the
/// directory knows, or that several organisations claim, are not asked about. Used up by one search.
///
/// ```
/// let proposals = ProposalSearch(directory).proposals(from: achievements.map(OrganisationMention.init))
/// ```
public struct ProposalSearch: Sendable {
  /// An organisation or a name, which is all that is known of some.
  private struct Subject {
    /// How it is written: by the directory, else the spelling with the smallest bytes.
    var name: String
    var isKnown: Bool
    var keys: [[Unicode.Scalar]]
    var records: Set<RecordID> = []
    var isFull: Bool { isKnown || OrganisationPatterns.isFull(keys[0]) }
  }

  private struct Pair: Hashable {
    var name: Int
    var organisation: Int
  }

  /// The most subjects that may share a title or a telephone number before it says nothing: that of a
  /// market's office is on every record.
  private static let mostSharing = 6

  private let directory: OrganisationDirectory
  private let refused: Set<[String]>
  private var subjects: [Subject] = []
  private var byKey: [String: Int] = [:]
  private var byOrdinal: [Int: Int] = [:]
  private var evidence: [Pair: [OrganisationProposal.Ground: Set<RecordID>]] = [:]
  /// Subjects that stand beside one another in a record: they are different ones.
  private var partners: Set<Pair> = []

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - directory: Who is known already.
  ///   - refused: Claims that somebody refused; they are not proposed again.
  public init(_ directory: OrganisationDirectory, refused: [OrganisationClaim] = []) {
    self.directory = directory
    self.refused = Set(refused.map { Self.words($0, in: directory) })
  }

  /// The proposals, those with the most grounds and records first, then by name and organisation.
  ///
  /// The order of the mentions does not matter.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names, apart from names that share rare characters.
  public func proposals(from mentions: [OrganisationMention]) -> [OrganisationProposal] {
    var search = self
    for organisation in directory.organisations { search.add(organisation) }
    let found = mentions.map { mention in
      (mention: mention, subjects: search.subjects(of: mention))
    }
    for (mention, subjects) in found { search.takeTranslations(mention, subjects) }
    search.findAbbreviations()
    search.findBeginnings()
    search.findShared(found, by: \.title, .sameWork)
    search.findShared(found, by: \.phone, .samePhone)
    return search.sorted()
  }

  // MARK: Subjects

  private mutating func add(_ organisation: KnownOrganisation) {
    byOrdinal[organisation.ordinal] = subjects.count
    let names = [organisation.name] + organisation.otherNames
    let keys = names.map { Array(OrganisationName.key($0).unicodeScalars) }
    subjects.append(Subject(name: directory.label(of: organisation), isKnown: true, keys: keys))
  }

  /// The subjects that a record names, each once; those that are not clear are left out.
  private mutating func subjects(of mention: OrganisationMention) -> [Int] {
    var found: [Int] = []
    for name in mention.names {
      guard let subject = subject(of: name) else { continue }
      subjects[subject].records.insert(mention.record)
      if !found.contains(subject) { found.append(subject) }
    }
    // Longer lists share too much to say anything, and are not asked for partners either.
    for one in found where found.count <= Self.mostSharing {
      for other in found where one != other {
        partners.insert(Pair(name: one, organisation: other))
      }
    }
    return found
  }

  private mutating func subject(of name: String) -> Int? {
    switch directory.resolve(name) {
    case .known(let organisation): return byOrdinal[organisation.ordinal]
    case .ambiguous: return nil
    case .unknown: break
    }
    let key = OrganisationName.key(name)
    guard !key.isEmpty else { return nil }
    if let known = byKey[key] {
      if name.utf8.lexicographicallyPrecedes(subjects[known].name.utf8) {
        subjects[known].name = name
      }
      return known
    }
    byKey[key] = subjects.count
    subjects.append(Subject(name: name, isKnown: false, keys: [Array(key.unicodeScalars)]))
    return subjects.count - 1
  }

  // MARK: Grounds

  private mutating func add(
    _ ground: OrganisationProposal.Ground,
    _ name: Int,
    _ organisation: Int,
    _ records: [RecordID] = []
  ) {
    guard name != organisation, !subjects[name].isKnown else { return }
    let pair = Pair(name: name, organisation: organisation)
    evidence[pair, default: [:]][ground, default: []].formUnion(records)
  }

  /// A record with one Chinese and one other name, or a name that is both.
  private mutating func takeTranslations(_ mention: OrganisationMention, _ found: [Int]) {
    for name in mention.names {
      guard let (chinese, other) = OrganisationPatterns.bilingual(name),
        let organisation = subject(of: chinese)
      else { continue }
      for part in [name, other] {
        if let part = subject(of: part) { add(.translation, part, organisation, [mention.record]) }
      }
    }
    let isChinese = found.map { subject in
      subjects[subject].keys.contains { $0.contains(where: OrganisationName.isChinese) }
    }
    guard found.count == 2, isChinese[0] != isChinese[1] else { return }
    let (chinese, other) = isChinese[0] ? (found[0], found[1]) : (found[1], found[0])
    if subjects[other].isKnown {
      add(.translation, chinese, other, [mention.record])
    } else {
      add(.translation, other, chinese, [mention.record])
    }
  }

  private mutating func findAbbreviations() {
    var holders: [Unicode.Scalar: [(subject: Int, key: Int)]] = [:]
    for (subject, entry) in subjects.enumerated() where entry.isFull {
      for (key, scalars) in entry.keys.enumerated() {
        for scalar in Set(scalars) where OrganisationName.isChinese(scalar) {
          holders[scalar, default: []].append((subject, key))
        }
      }
    }
    for (subject, entry) in subjects.enumerated() where !entry.isKnown {
      let short = entry.keys[0]
      guard OrganisationPatterns.isShort(short) else { continue }
      // Whoever has all characters has the rarest.
      let lists = short.map { holders[$0] ?? [] }
      let found = (lists.min { $0.count < $1.count } ?? []).filter { other, key in
        OrganisationPatterns.isAbbreviation(short, of: subjects[other].keys[key])
      }
      let names = Set(found.map { Self.text(subjects[$0.subject].keys[$0.key][...]) })
      for (other, key) in found {
        // 吉大 is short for 吉林大学, and not for each of its faculties.
        let long = subjects[other].keys[key]
        let isPart = (short.count..<long.count).contains { names.contains(Self.text(long[..<$0])) }
        if !isPart { add(.abbreviation, subject, other) }
      }
    }
  }

  private mutating func findBeginnings() {
    var holders: [String: [Int]] = [:]
    for (subject, entry) in subjects.enumerated() where entry.isFull {
      for key in entry.keys where key.count >= 4 {
        holders[Self.text(key[...]), default: []].append(subject)
      }
    }
    for (subject, entry) in subjects.enumerated() where !entry.isKnown {
      let key = entry.keys[0]
      if OrganisationPatterns.bilingual(entry.name) != nil { continue }
      // The longest beginning: a department of a hospital belongs to the hospital.
      for length in stride(from: key.count - 1, to: 3, by: -1) {
        guard let found = holders[Self.text(key[..<length])] else { continue }
        let ends = Array(key[length...])
        let isOwnEnterprise = OrganisationPatterns.isEnterprise(ends)
        if !isOwnEnterprise || OrganisationPatterns.isEnterprise(Array(key[..<length])) {
          for other in found { add(.beginning, subject, other) }
        }
        break
      }
    }
  }

  /// Different records that share a title or a telephone number.
  private mutating func findShared(
    _ found: [(mention: OrganisationMention, subjects: [Int])],
    by value: KeyPath<OrganisationMention, String>,
    _ ground: OrganisationProposal.Ground
  ) {
    var sharing: [String: [Int]] = [:]
    for (place, entry) in found.enumerated() {
      let text = entry.mention[keyPath: value]
      if text.unicodeScalars.count >= 4 { sharing[text, default: []].append(place) }
    }
    for places in sharing.values where places.count > 1 {
      let all = Set(places.flatMap { found[$0].subjects })
      guard (2...Self.mostSharing).contains(all.count), places.count <= 64 else { continue }
      for left in places {
        for right in places where left != right {
          let (one, other) = (found[left].mention, found[right].mention)
          var actual = ground
          if ground == .sameWork {
            if one.people.isEmpty || other.people.isEmpty {
              actual = .sameTitle
            } else if one.people != other.people {
              continue
            }
          }
          for name in found[left].subjects {
            for organisation in found[right].subjects {
              let pair = Pair(name: name, organisation: organisation)
              guard name != organisation, !partners.contains(pair), isNatural(pair) else {
                continue
              }
              add(actual, name, organisation, [one.record, other.record])
            }
          }
        }
      }
    }
  }

  /// Whether the second of two subjects is rather the organisation, and the first its name: it is
  /// known, or has a full name, or more records, or a longer name.
  private func isNatural(_ pair: Pair) -> Bool {
    let (name, other) = (subjects[pair.name], subjects[pair.organisation])
    func rank(_ subject: Subject) -> [Int] {
      [
        subject.isKnown ? 1 : 0, subject.isFull ? 1 : 0, subject.records.count,
        subject.keys[0].count,
      ]
    }
    let (left, right) = (rank(name), rank(other))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return other.name.utf8.lexicographicallyPrecedes(name.name.utf8)
  }

  // MARK: Result

  private func sorted() -> [OrganisationProposal] {
    var proposals: [OrganisationProposal] = []
    for (pair, grounds) in evidence where isEnough(grounds, subjects[pair.name]) {
      let (name, organisation) = (subjects[pair.name], subjects[pair.organisation])
      let claim = OrganisationClaim(
        name.name,
        grounds[.beginning] == nil ? .alias : .part,
        of: organisation.name
      )
      if refused.contains(Self.words(claim, in: directory)) { continue }
      proposals.append(
        OrganisationProposal(
          claim: claim,
          records: name.records.sorted(),
          evidence: OrganisationProposal.Ground.allCases.compactMap { ground in
            grounds[ground].map { .init(ground: ground, records: $0.sorted()) }
          },
          rivals: []
        )
      )
    }
    let rivals = Dictionary(grouping: proposals, by: \.claim.name)
    for place in proposals.indices {
      let claim = proposals[place].claim
      proposals[place].rivals = (rivals[claim.name] ?? []).map(\.claim.organisation)
        .filter { $0 != claim.organisation }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    func shown(_ proposal: OrganisationProposal) -> Int {
      proposal.evidence.reduce(0) { $0 + $1.records.count }
    }
    return proposals.sorted { left, right in
      let (one, other) = (
        [left.evidence.count, shown(left), left.records.count],
        [right.evidence.count, shown(right), right.records.count]
      )
      if one != other { return other.lexicographicallyPrecedes(one) }
      return [left.claim.name, left.claim.organisation].lexicographicallyPrecedes(
        [right.claim.name, right.claim.organisation]
      ) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Whether grounds are worth a look: a shared title or number alone says little of two full names,
  /// which an office may have written down for both.
  private func isEnough(
    _ grounds: [OrganisationProposal.Ground: Set<RecordID>],
    _ name: Subject
  ) -> Bool {
    let strong: [OrganisationProposal.Ground] = [
      .abbreviation, .beginning, .translation, .sameWork,
    ]
    return strong.contains { grounds[$0] != nil } || !name.isFull
  }

  /// A claim as refusals are compared: who refuses that a name is another one, or a part, means both.
  private static func words(
    _ claim: OrganisationClaim,
    in directory: OrganisationDirectory
  ) -> [String] {
    var organisation = claim.organisation
    if case .known(let known) = directory.resolve(organisation) { organisation = known.name }
    return [claim.name, organisation].map(OrganisationName.key)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
