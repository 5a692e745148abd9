/// Which bids for one challenge come from the same bidder, or from bidders that belong together.
///
/// All members of a consortium count as bidders: whoever bids alone and as a partner bids twice. Only
/// bids that are in the running count, so a withdrawn bid does no harm to the one that replaces it; and
/// one that may yet be out makes others *unknown*, not out.
struct RelatedBids {
  private let input: RankingInput
  /// Whether each bid is in the running by what concerns it alone.
  private let standing: [GateVerdict]
  /// The ties between bids, by the place of the first, then of the second; strangers are left out.
  private var pairs: [[Pair]]

  private struct Pair {
    var other: Int
    var same: Kinship.Certainty
    var group: Kinship.Certainty
    var sign: String
    var sameTexts: [String]
    var groupTexts: [String]
  }

  /// Compares all bids.
  ///
  /// - Parameters:
  ///   - input: The ranking.
  ///   - standing: For each bid, whether it is in the running by all other conditions.
  /// - Complexity: O(*n*²) in the names of bidders and members.
  init(_ input: RankingInput, standing: [GateVerdict]) {
    self.input = input
    self.standing = standing
    let kinship = Kinship(input)
    pairs = input.bids.map { _ in [] }
    let running = input.bids.indices.filter { standing[$0] != .fail }
    for left in running {
      for right in running where right != left {
        if let pair = Self.pair(left, right, input.bids, kinship) { pairs[left].append(pair) }
      }
      pairs[left].sort {
        (input.bids[$0.other].id, $0.other) < (input.bids[$1.other].id, $1.other)
      }
    }
  }

  /// What a rubric's rule makes of the ties of a bid.
  func verdict(
    _ condition: BidCondition,
    on bid: Int
  ) -> (verdict: GateVerdict, text: String) {
    let isSame = condition == .sameBidder
    let conditions = input.rubric.conditions
    let rule = (isSame ? conditions?.sameBidder : conditions?.sameGroup) ?? .ask
    var verdict = GateVerdict.pass
    var texts: [String] = []
    for pair in pairs[bid] {
      let certainty = isSame ? pair.same : pair.group
      if certainty == .no { continue }
      let names = isSame ? pair.sameTexts : pair.groupTexts
      let sign = isSame && certainty == .yes ? pair.sign : certainty == .yes ? "~" : "≟"
      let ids = "\(input.bids[bid].id) \(sign) \(input.bids[pair.other].id)"
      texts.append("\(ids): \(names.joined(separator: "、"))")
      if verdict == .fail || rule == .allow { continue }
      let isCertain = certainty == .yes && standing[pair.other] == .pass
      verdict = rule == .out && isCertain ? .fail : .unknown
    }
    return (verdict, texts.joined(separator: "；"))
  }

  private static func pair(
    _ left: Int,
    _ right: Int,
    _ bids: [RankingInput.Entry],
    _ kinship: Kinship
  ) -> Pair? {
    func names(_ bid: Int) -> [String] {
      var seen = Set<[UInt8]>()
      return ([bids[bid].bidder] + bids[bid].members).filter {
        seen.insert(Array($0.utf8)).inserted
      }
    }
    var pair = Pair(other: right, same: .no, group: .no, sign: "∩", sameTexts: [], groupTexts: [])
    var found: [(same: Kinship.Certainty, group: Kinship.Certainty, text: String)] = []
    var (isLeftLead, isRightLead) = (false, false)
    for (place, name) in names(left).enumerated() {
      for (otherPlace, other) in names(right).enumerated() {
        let tie = kinship.tie(name, other)
        if !tie.exists { continue }
        found.append((tie.same, tie.group, tie.text))
        guard tie.same == .yes else { continue }
        if place == 0, otherPlace == 0 { pair.sign = "=" }
        isLeftLead = isLeftLead || place == 0
        isRightLead = isRightLead || otherPlace == 0
      }
    }
    if found.isEmpty { return nil }
    if pair.sign != "=", isLeftLead != isRightLead { pair.sign = isLeftLead ? "⊂" : "⊃" }
    pair.same = found.map(\.same).max() ?? .no
    pair.group = found.map(\.group).max() ?? .no
    // What is certain is the reason, and doubt only where nothing is. By bytes, so that the order of
    // members does not matter.
    pair.sameTexts = sorted(found.filter { $0.same == pair.same && $0.same > .no }.map(\.text))
    pair.groupTexts = sorted(found.filter { $0.group == pair.group && $0.group > .no }.map(\.text))
    return pair
  }

  private static func sorted(_ texts: [String]) -> [String] {
    Set(texts).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
