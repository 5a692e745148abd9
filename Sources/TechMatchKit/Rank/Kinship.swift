/// How the written names of a ranking are related: by what a directory said, and where it said
/// nothing by what their spelling leaves open.
///
/// Two known organisations are what the directory says of them. A name that it does not know is in
/// doubt beside another when ``NameDoubt`` finds some. What is in doubt is never decided.
struct Kinship {
  /// An answer to a question about two names.
  enum Certainty: Int, Comparable {
    case no, perhaps, yes

    static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
  }

  /// How two names are related.
  struct Tie {
    /// Whether they are one bidder: one organisation, or parts of one that are no legal persons.
    var same = Certainty.no
    /// Whether one belongs to the other, or both to a third.
    var group = Certainty.no
    /// Whether they are one organisation, or one belongs to the other.
    var line = Certainty.no
    /// Whether the second is the first or belongs to it.
    var covers = Certainty.no
    /// The names, and what relates them; empty for strangers.
    var text = ""

    /// Whether there is a tie, or doubt about one.
    var exists: Bool { max(same, group, line) > .no }
  }

  private let identities: [String: RankingInput.Identity]
  private let names: [String: NameDoubt.Name]

  /// Prepares the names of a ranking.
  init(_ input: RankingInput) {
    identities = Dictionary(
      (input.identities ?? []).map { ($0.written, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let all = input.names + identities.values.flatMap { $0.organisations.map(\.name) }
    names = Dictionary(
      all.map { ($0, NameDoubt.Name($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func name(_ written: String) -> NameDoubt.Name {
    names[written] ?? NameDoubt.Name(written)
  }

  /// How two written names are related.
  ///
  /// O(*a* · *b*) for the organisations above each.
  func tie(_ left: String, _ right: String) -> Tie {
    let (one, other) = (identities[left], identities[right])
    let isClear = [one, other].allSatisfy { ($0?.organisations.count ?? 0) < 2 }
    let unclear = "\(left) ≟ \(right)"
    if isSpelling(left, of: right) {
      let certainty = isClear ? Certainty.yes : .perhaps
      return Tie(
        same: certainty,
        line: certainty,
        covers: certainty,
        text: !isClear ? unclear : left.utf8.elementsEqual(right.utf8) ? left : "\(left) = \(right)"
      )
    }
    var tie = Tie()
    for first in one?.organisations ?? [] {
      for second in other?.organisations ?? [] {
        let found = Self.tie(first, second, isClear ? .yes : .perhaps) { "\(left) \($0) \(right)" }
        Self.add(isClear ? found : Self.doubt(found, unclear), to: &tie)
      }
    }
    if one?.organisations.isEmpty == false, other?.organisations.isEmpty == false { return tie }
    // At least one of them is not known: what may be part of what is known has its relations.
    for (first, second) in Self.possible(one, other) {
      var found = Self.tie(first, second, .perhaps) { _ in unclear }
      if found.same > .no || found.line > .no { found.group = .perhaps }
      Self.add(Self.doubt(found, unclear), to: &tie)
    }
    for first in [left] + (one?.organisations ?? []).map(\.name) {
      for second in [right] + (other?.organisations ?? []).map(\.name) {
        switch NameDoubt(name(first), name(second)) {
        case .none: break
        case .group: Self.add(Tie(group: .perhaps, text: unclear), to: &tie)
        case .same:
          let found = Tie(same: .perhaps, group: .perhaps, line: .perhaps, covers: .perhaps)
          Self.add(Self.doubt(found, unclear), to: &tie)
        }
      }
    }
    return tie
  }

  /// Pairs of known organisations that two names may be part of.
  private static func possible(
    _ one: RankingInput.Identity?,
    _ other: RankingInput.Identity?
  ) -> [(RankingInput.Identity.Organisation, RankingInput.Identity.Organisation)] {
    func all(_ identity: RankingInput.Identity?) -> [RankingInput.Identity.Organisation] {
      (identity?.organisations ?? []) + (identity?.beginsWith ?? [])
    }
    return all(one).flatMap { first in all(other).map { (first, $0) } }
  }

  /// How two organisations are related.
  private static func tie(
    _ one: RankingInput.Identity.Organisation,
    _ other: RankingInput.Identity.Organisation,
    _ certainty: Certainty,
    _ text: (String) -> String
  ) -> Tie {
    let isOne = one.name == other.name
    let isBelow = one.above.contains(other.name)
    let isAbove = other.above.contains(one.name)
    let isSame = isOne || (one.institution ?? one.name) == (other.institution ?? other.name)
    let common = one.above.first(where: other.above.contains)
    var tie = Tie()
    if isSame { tie.same = certainty }
    if !isSame, isBelow || isAbove || common != nil { tie.group = certainty }
    if isSame || isBelow || isAbove { tie.line = certainty }
    if isOne || isAbove { tie.covers = certainty }
    if isOne {
      tie.text = text("=")
    } else if isBelow {
      tie.text = text("⊂")
    } else if isAbove {
      tie.text = text("⊃")
    } else if isSame {
      tie.text = text("⊂ \(one.institution ?? one.name) ⊃")
    } else if let common {
      tie.text = text("⊂ \(common) ⊃")
    }
    return tie
  }

  /// A tie of which nothing is certain, with a text for that.
  private static func doubt(_ tie: Tie, _ text: String) -> Tie {
    var tie = tie
    if tie.exists { tie.text = text }
    return tie
  }

  private static func add(_ found: Tie, to tie: inout Tie) {
    tie.same = max(tie.same, found.same)
    tie.group = max(tie.group, found.group)
    tie.line = max(tie.line, found.line)
    tie.covers = max(tie.covers, found.covers)
    if tie.text.isEmpty { tie.text = found.text }
  }

  /// Whether two names are one but for width, case, brackets and spaces.
  private func isSpelling(_ left: String, of right: String) -> Bool {
    let key = name(left).key
    return key.isEmpty ? left == right : key == name(right).key
  }
}
