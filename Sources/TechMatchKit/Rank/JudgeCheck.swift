/// Which judges are related to which bids, by what they declared and by whom they work for.
///
/// What is found counts even where somebody declared the opposite. Marks of a judge with a conflict are
/// kept and not counted, and neither are those of a judge of whom it is not clear, unless the rubric
/// says so.
struct JudgeCheck {
  /// What is to be said of judges, by judge and bid; those on the publisher last.
  let findings: [BidRanking.JudgeFinding]
  /// The judges of whom it is not clear whether they may judge a bid that they marked, by bid.
  private var unclear: [String: [String]] = [:]
  private let rule: Rubric.RelationRule

  /// Compares all judges with all bids.
  ///
  /// O(*j* · *n* + *m*) for *j* judges, *n* bids and *m* marks, in the names of bidders and members.
  init(_ input: RankingInput) {
    rule = input.rubric.conditions?.unclearJudge ?? .ask
    let check = ConflictCheck(input)
    let marked = Set(input.marks.map { [$0.bid, $0.judge] })
    let declared = Set(input.marks.filter(\.isConflicted).map { [$0.bid, $0.judge] })
    var findings: [BidRanking.JudgeFinding] = []
    for pair in declared.sorted(by: Self.precedes) where !Self.isListed(pair[1], input) {
      findings.append(.init(judge: pair[1], bid: pair[0], verdict: .fail, isDeclared: true))
    }
    for judge in input.judges ?? [] {
      for bid in input.bids {
        let parties = [bid.bidder] + bid.members
        let own = judge.employers.map { check.verdict(on: parties, and: $0) }
        let avoided = judge.avoids.filter { $0 != bid.id }.map {
          check.verdict(on: parties, and: $0)
        }
        let isDeclared =
          judge.avoids.contains(bid.id) || declared.contains([bid.id, judge.name])
          || avoided.contains { $0.verdict == .fail }
        let found = own.first { $0.verdict == .fail } ?? avoided.first { $0.verdict == .fail }
        if isDeclared || found != nil {
          findings.append(
            .init(
              judge: judge.name,
              bid: bid.id,
              verdict: .fail,
              text: found?.text ?? "",
              isDeclared: isDeclared
            )
          )
        } else if let open = (own + avoided).first(where: { $0.verdict == .unknown }) {
          findings.append(
            BidRanking.JudgeFinding(
              judge: judge.name,
              bid: bid.id,
              verdict: .unknown,
              text: open.text,
              isCounted: rule == .allow
            )
          )
          if marked.contains([bid.id, judge.name]) {
            unclear[bid.id, default: []].append("\(judge.name): \(open.text)")
          }
        }
      }
    }
    findings.sort { Self.precedes([$0.judge, $0.bid ?? ""], [$1.judge, $1.bid ?? ""]) }
    let judges = (input.judges ?? []).sorted { Self.precedes([$0.name], [$1.name]) }
    for judge in judges {
      guard let publisher = input.challenge.publisher else { continue }
      let found = judge.employers.map { check.verdict(on: [$0], and: publisher) }
      guard
        let worst = found.first(where: { $0.verdict == .fail })
          ?? found.first(where: { $0.verdict == .unknown })
      else { continue }
      findings.append(
        BidRanking.JudgeFinding(
          judge: judge.name,
          bid: nil,
          verdict: worst.verdict,
          text: worst.text,
          isCounted: true
        )
      )
    }
    self.findings = findings
    for bid in unclear.keys {
      unclear[bid]?.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Whether it is clear of all judges who marked a bid whether they may, and the ones of whom it is not.
  func verdict(on bid: RankingInput.Entry) -> (verdict: GateVerdict, text: String) {
    let open = unclear[bid.id] ?? []
    return (open.isEmpty || rule != .ask ? .pass : .unknown, open.joined(separator: "；"))
  }

  /// The marks of a ranking, those that do not count marked as conflicted.
  func marks(of input: RankingInput) -> [RankingInput.Mark] {
    let out = Set(
      findings.compactMap { finding -> [String]? in
        guard let bid = finding.bid, !finding.isCounted else { return nil }
        return [bid, finding.judge]
      }
    )
    return input.marks.map { mark in
      var mark = mark
      if out.contains([mark.bid, mark.judge]) { mark.isConflicted = true }
      return mark
    }
  }

  private static func isListed(_ name: String, _ input: RankingInput) -> Bool {
    input.judges?.contains { $0.name == name } ?? false
  }

  private static func precedes(_ left: [String], _ right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
