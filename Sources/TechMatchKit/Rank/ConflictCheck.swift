/// Whether a bidder and the publisher of a challenge are related.
///
/// Without a directory two names are one organisation when they differ in width, case and spaces
/// alone. With one, what they stand for counts, and what is not clear is not cleared: a name that
/// several organisations claim, one that begins with the other's name but is not known, and
/// organisations with the same one above them give *unknown*.
struct ConflictCheck {
  /// How close two organisations are.
  private enum Closeness: Int, Comparable {
    case apart, perhaps, related

    static func < (left: Closeness, right: Closeness) -> Bool { left.rawValue < right.rawValue }
  }

  private let publisher: String?
  private let relations: [[String]]
  private let identities: [String: RankingInput.Identity]

  /// Prepares the check of a ranking's bids.
  init(_ input: RankingInput) {
    publisher = input.challenge.publisher
    relations = input.rubric.relations ?? []
    identities = Dictionary(
      (input.identities ?? []).map { ($0.written, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Fails when the bidder or a member is the publisher or related to it, by the directory or by the
  /// rubric; the text says who.
  ///
  /// Without a known publisher, the verdict is *unknown*.
  func verdict(on bid: RankingInput.Entry) -> (verdict: GateVerdict, text: String) {
    guard let publisher, !TagFolding.fold(publisher).isEmpty else { return (.unknown, "") }
    var unclear: String?
    for member in [bid.bidder] + bid.members {
      let (closeness, text) = compare(member, publisher)
      if closeness == .related { return (.fail, text) }
      if closeness == .perhaps { unclear = unclear ?? text }
      for relation in relations {
        let text = relation.joined(separator: " – ")
        switch max(
          min(covers(relation[0], member), covers(relation[1], publisher)),
          min(covers(relation[1], member), covers(relation[0], publisher))
        ) {
        case .related: return (.fail, text)
        case .perhaps: unclear = unclear ?? text
        case .apart: break
        }
      }
    }
    return unclear.map { (.unknown, $0) } ?? (.pass, "")
  }

  /// Whether a member is the publisher, part of it, or above it.
  private func compare(_ member: String, _ publisher: String) -> (Closeness, String) {
    if isSame(member, publisher) { return (.related, member) }
    guard let left = identities[member], let right = identities[publisher] else {
      return (.apart, "")
    }
    let isClear = left.organisations.count == 1 && right.organisations.count == 1
    let unclear = "\(member) ≟ \(publisher)"
    for one in left.organisations {
      for other in right.organisations {
        var text: String?
        if one.name == other.name { text = "\(member) = \(publisher)" }
        if one.above.contains(other.name) { text = "\(member) ⊂ \(publisher)" }
        if other.above.contains(one.name) { text = "\(member) ⊃ \(publisher)" }
        if let text { return isClear ? (.related, text) : (.perhaps, unclear) }
      }
    }
    for one in left.organisations {
      for other in right.organisations {
        guard let common = one.above.first(where: other.above.contains) else { continue }
        return (.perhaps, "\(member) ⊂ \(common) ⊃ \(publisher)")
      }
    }
    let names = (left.organisations + right.organisations).map(\.name)
    if names.contains(where: (left.beginsWith + right.beginsWith).contains) {
      return (.perhaps, unclear)
    }
    return (.apart, "")
  }

  /// Whether what the rubric says of one name holds for another: for the same organisation, and for
  /// what belongs to it.
  private func covers(_ stated: String, _ name: String) -> Closeness {
    if isSame(stated, name) { return .related }
    guard let left = identities[stated], let right = identities[name] else { return .apart }
    let isWithin = right.organisations.contains { found in
      left.organisations.contains { $0.name == found.name || found.above.contains($0.name) }
    }
    if isWithin {
      return left.organisations.count == 1 && right.organisations.count == 1 ? .related : .perhaps
    }
    return left.organisations.contains { right.beginsWith.contains($0.name) } ? .perhaps : .apart
  }

  private func isSame(_ left: String, _ right: String) -> Bool {
    TagFolding.fold(left) == TagFolding.fold(right)
  }
}
