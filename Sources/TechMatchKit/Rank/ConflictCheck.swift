/// Whether a bidder and the publisher of a challenge are related.
///
/// What is not clear is not cleared: a name that several organisations claim, one that may be part of
/// the other's by its spelling, and organisations with the same one above them give *unknown*.
struct ConflictCheck {
  private let publisher: String?
  private let relations: [[String]]
  private let kinship: Kinship

  /// Prepares the check of a ranking's bids.
  init(_ input: RankingInput) {
    publisher = input.challenge.publisher
    relations = input.rubric.relations ?? []
    kinship = Kinship(input)
  }

  /// Fails when the bidder or a member is the publisher or related to it, by the directory or by the
  /// rubric; the text says who.
  ///
  /// Without a known publisher, the verdict is *unknown*.
  func verdict(on bid: RankingInput.Entry) -> (verdict: GateVerdict, text: String) {
    guard let publisher, !TagFolding.fold(publisher).isEmpty else { return (.unknown, "") }
    let found = [bid.bidder] + bid.members
    return verdict(on: found, and: publisher)
  }

  /// Whether one of several names is the other one's, above it, below it, or related to it by the
  /// rubric.
  func verdict(
    on names: [String],
    and other: String
  ) -> (verdict: GateVerdict, text: String) {
    var unclear: String?
    for name in names {
      let tie = kinship.tie(name, other)
      if tie.line == .yes { return (.fail, tie.text) }
      if tie.exists { unclear = unclear ?? tie.text }
      for relation in relations {
        let text = relation.joined(separator: " – ")
        switch max(
          min(covers(relation[0], name), covers(relation[1], other)),
          min(covers(relation[1], name), covers(relation[0], other))
        ) {
        case .yes: return (.fail, text)
        case .perhaps: unclear = unclear ?? text
        case .no: break
        }
      }
    }
    return unclear.map { (.unknown, $0) } ?? (.pass, "")
  }

  /// Whether what the rubric says of one name holds for another: for the same organisation, and for
  /// what belongs to it.
  private func covers(_ stated: String, _ name: String) -> Kinship.Certainty {
    kinship.tie(stated, name).covers
  }
}
