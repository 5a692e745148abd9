/// Brings records and claims together to organisations, names and statements of who belongs to whom.
///
/// Everything is sorted first, so that the order of the input does not matter. Used up by one
/// ``OrganisationDirectory``.
struct DirectoryBuilding {
  private(set) var organisations: [KnownOrganisation] = []
  /// The organisations directly above each one, ascending, each once.
  private(set) var parents: [[Int]] = []
  private(set) var issues: [OrganisationIssue] = []
  private(set) var byCode: [CreditCode: Int] = [:]
  private(set) var byName: [String: [Int]] = [:]
  private(set) var byAlias: [String: [Int]] = [:]
  private var byID: [RecordID: [Int]] = [:]

  /// Joins the records of one organisation.
  init(_ records: [Organisation]) {
    let records = records.sorted(by: Self.precedes)
    var joined = Joined(records.count)
    Self.joinByCode(records, &joined)
    Self.joinByName(records, &joined)
    for group in joined.groups { add(group.map { records[$0] }) }
    // Parents may be named before they come.
    for (ordinal, group) in joined.groups.enumerated() {
      let stated = group.flatMap { records[$0].parents }
      for name in stated.sorted(by: Self.precedes) { put(ordinal, under: name) }
    }
  }

  /// Adds what somebody confirmed, then says what does not add up about names.
  mutating func take(_ claims: [OrganisationClaim]) {
    func words(_ claim: OrganisationClaim) -> [String] {
      [claim.name, claim.organisation, claim.relation.rawValue]
    }
    let claims = claims.filter { !$0.subject.contains("") }.sorted { left, right in
      words(left).lexicographicallyPrecedes(words(right), by: Self.precedes)
    }
    var targets = ClaimTargets(claims)
    for claim in claims {
      let target = targets.target(of: claim.organisation) { name in
        let found = self.find(name)
        return found.isEmpty ? nil : found
      }
      let found: [Int]
      switch target {
      case .organisations(let known): found = known
      case .new(let name):
        let known = find(name)
        found = known.isEmpty ? [add(name)] : known
      }
      guard found.count == 1 else {
        issues.append(.unclearTarget(name: claim.name, organisation: claim.organisation))
        continue
      }
      take(claim, of: found[0])
    }
    settle()
  }

  private mutating func take(_ claim: OrganisationClaim, of target: Int) {
    switch claim.relation {
    case .alias:
      let key = OrganisationName.key(claim.name)
      guard byName[key]?.contains(target) != true else { return }
      if Self.insert(target, into: &byAlias[key, default: []]) {
        organisations[target].otherNames.append(claim.name)
      }
    case .part:
      let known = find(claim.name)
      guard known.count < 2 else {
        issues.append(.unclearTarget(name: claim.organisation, organisation: claim.name))
        return
      }
      Self.insert(target, into: &parents[known.first ?? add(claim.name)])
    }
  }

  /// Sorts names, and reports those that several claim.
  private mutating func settle() {
    for ordinal in organisations.indices {
      organisations[ordinal].otherNames.sort(by: Self.precedes)
    }
    let labels = labels
    for found in byName.values where found.count > 1 {
      let name = organisations[found[0]].name
      issues.append(.ambiguousName(name, found.map { labels[$0] }))
    }
    for (key, found) in byAlias {
      if let owners = byName[key] {
        let others = found.filter { !owners.contains($0) }
        if !others.isEmpty {
          let name = organisations[owners[0]].name
          issues.append(.nameOfAnother(name, claimedBy: others.map { labels[$0] }))
        }
      } else if found.count > 1 {
        let spelled = organisations[found[0]].otherNames.first { OrganisationName.key($0) == key }
        issues.append(.ambiguousName(spelled ?? key, found.map { labels[$0] }))
      }
    }
    issues.sort { Self.precedes("\($0)", "\($1)") }
  }

  /// The names of the organisations; where several have one name, with what tells them apart: their
  /// code, whom they belong to, or their identifier.
  var labels: [String] {
    let shared = Dictionary(grouping: organisations, by: \.name).filter { $1.count > 1 }
    var taken: [String: Int] = [:]
    return organisations.map { organisation in
      var label = organisation.name
      if shared[label] != nil {
        let above = parents[organisation.ordinal].map { organisations[$0].name }
        let mark =
          organisation.creditCode?.description
          ?? (above.isEmpty ? organisation.records.first?.text ?? "" : above.joined(separator: "、"))
        label += "（\(mark)）"
      }
      let number = taken[label, default: 0] + 1
      taken[label] = number
      return number == 1 ? label : "\(label) #\(number)"
    }
  }

  // MARK: Organisations

  /// Adds an organisation of its records, which are sorted.
  private mutating func add(_ records: [Organisation]) {
    let ordinal = organisations.count
    let first = records[0]
    var known = KnownOrganisation(
      ordinal: ordinal,
      name: first.name,
      otherNames: [],
      creditCode: records.lazy.compactMap(\.code).first,
      parents: [],
      records: records.map(\.id)
    )
    if let code = known.creditCode { byCode[code] = ordinal }
    // The full names first: one that is another record's other name as well stays a full name.
    for record in records {
      byID[record.id, default: []].append(ordinal)
      let key = OrganisationName.key(record.name)
      guard !key.isEmpty, Self.insert(ordinal, into: &byName[key, default: []]) else { continue }
      if record.name != known.name { known.otherNames.append(record.name) }
    }
    for record in records {
      for name in [record.nameEnglish].compactMap(\.self) + record.aliases {
        let key = OrganisationName.key(name)
        guard !key.isEmpty, byName[key]?.contains(ordinal) != true else { continue }
        if Self.insert(ordinal, into: &byAlias[key, default: []]) { known.otherNames.append(name) }
      }
    }
    organisations.append(known)
    parents.append([])
  }

  /// Adds an organisation of which nothing but a name is known.
  private mutating func add(_ name: String) -> Int {
    let ordinal = organisations.count
    organisations.append(
      KnownOrganisation(
        ordinal: ordinal,
        name: name,
        otherNames: [],
        creditCode: nil,
        parents: [],
        records: []
      )
    )
    parents.append([])
    byName[OrganisationName.key(name), default: []].append(ordinal)
    return ordinal
  }

  private mutating func put(_ ordinal: Int, under name: String) {
    guard !OrganisationName.key(name).isEmpty else { return }
    var found = find(name)
    if found.isEmpty { found = [add(name)] }
    guard found.count == 1 else {
      issues.append(.unclearTarget(name: organisations[ordinal].name, organisation: name))
      return
    }
    Self.insert(found[0], into: &parents[ordinal])
  }

  /// The organisations of a code, a name, or the identifier of a record.
  private func find(_ name: String) -> [Int] {
    if let code = CreditCode(parsing: name), let found = byCode[code] { return [found] }
    let key = OrganisationName.key(name)
    if let found = byName[key] ?? byAlias[key] { return found }
    return RecordID(name).flatMap { byID[$0] }.map { Set($0).sorted() } ?? []
  }

  // MARK: Which records are one organisation

  private static func joinByCode(_ records: [Organisation], _ joined: inout Joined) {
    var first: [CreditCode: Int] = [:]
    for (place, record) in records.enumerated() {
      guard let code = record.code else { continue }
      if let other = first[code] { joined.join(place, other) } else { first[code] = place }
    }
  }

  /// Records of one name are one organisation, unless they have different codes or belong to
  /// different organisations: two universities may each have a 机电学院.
  private static func joinByName(_ records: [Organisation], _ joined: inout Joined) {
    var groups: [String: [Int]] = [:]
    for (place, record) in records.enumerated() {
      groups[OrganisationName.key(record.name), default: []].append(place)
    }
    groups[""] = nil
    for group in groups.values where group.count > 1 {
      let codes = Set(group.compactMap { records[$0].code })
      let stated = group.map { Set(records[$0].parents.map(OrganisationName.key)) }
      let above = stated.filter { !$0.isEmpty }
      let common = above.dropFirst().reduce(above.first ?? []) { $0.intersection($1) }
      if codes.count < 2, above.isEmpty || !common.isEmpty {
        for place in group { joined.join(place, group[0]) }
        continue
      }
      var same: [Kin: Int] = [:]
      for (place, above) in zip(group, stated) {
        let kin = Kin(code: records[place].code, above: above)
        if let other = same[kin] { joined.join(place, other) } else { same[kin] = place }
      }
    }
  }

  /// What tells organisations of one name apart.
  private struct Kin: Hashable {
    var code: CreditCode?
    var above: Set<String>
  }

  // MARK: Order

  private static func precedes(_ left: Organisation, _ right: Organisation) -> Bool {
    if left.id != right.id { return left.id < right.id }
    func words(_ record: Organisation) -> [String] {
      [record.name, record.creditCode ?? "", record.nameEnglish ?? ""]
        + record.aliases.sorted(by: precedes) + [""] + record.parents.sorted(by: precedes)
    }
    return words(left).lexicographicallyPrecedes(words(right), by: precedes)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Adds a number to a sorted list that does not have it yet.
  @discardableResult
  private static func insert(_ number: Int, into list: inout [Int]) -> Bool {
    // Nearly always the last.
    let place = (list.last ?? -1) < number ? list.count : list.firstIndex { $0 >= number } ?? 0
    if place < list.count, list[place] == number { return false }
    list.insert(number, at: place)
    return true
  }
}

extension Organisation {
  /// The credit code, if it can be one.
  fileprivate var code: CreditCode? { creditCode.flatMap(CreditCode.init(parsing:)) }
}

/// Sets of places that grow together; the smallest place stands for its set.
private struct Joined {
  private var above: [Int]

  init(_ count: Int) { above = Array(0..<count) }

  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    above[max(left, right)] = min(left, right)
  }

  private mutating func root(_ place: Int) -> Int {
    var place = place
    while above[place] != place {
      above[place] = above[above[place]]
      place = above[place]
    }
    return place
  }

  /// The sets by their smallest places, each ascending.
  var groups: [[Int]] {
    var copy = self
    var members: [[Int]] = Array(repeating: [], count: above.count)
    for place in above.indices { members[copy.root(place)].append(place) }
    return members.filter { !$0.isEmpty }
  }
}
