/// Whether bids have won whatever turns out, and whose conditions move the points of others.
///
/// Points are intervals, so a bid has won when no other one can have more. What is not in an interval is who
/// is compared: a base price, a shortest time and the spread of marks stand on the eligible bids, and a bid
/// with an open condition may leave them. Every way in which such bids may leave is looked at, up to
/// ``mostMovers`` of them; with more, nothing is settled.
struct AwardCheck {
  /// The most bids with an open condition on which the points of others stand; 2 to this power ways are
  /// looked at.
  static let mostMovers = 5

  /// One way in which open conditions may turn out for those on whose bids others are compared.
  private struct Outcome {
    let removed: Set<Int>
    let lower: [Int]
    let upper: [Int]
    let chain: TieBreak
  }

  /// What would move.
  let movers: [BidRanking.Mover]
  private let eligible: [Int]
  private let isOpen: [Bool]
  private let outcomes: [Outcome]
  private let isComplete: Bool
  private let winners: Int

  /// Looks at all outcomes.
  ///
  /// - Parameters:
  ///   - input: What is ranked.
  ///   - eligible: The bids that fail no condition.
  ///   - isOpen: Whether a bid has an open condition.
  ///   - scoring: The scoring over all eligible bids.
  ///   - points: The points of all bids by it.
  init(
    _ input: RankingInput,
    eligible: [Int],
    isOpen: [Bool],
    scoring: BidScoring,
    points: [[BidRanking.Points]]
  ) {
    self.eligible = eligible
    self.isOpen = isOpen
    winners = input.rubric.winners
    let open = eligible.filter { isOpen[$0] }
    let byCriterion = input.rubric.criteria.indices.map { scoring.movers(open, of: $0) }
    let moving = Set(byCriterion.flatMap(\.self)).sorted()
    isComplete = moving.count <= Self.mostMovers
    var outcomes = [Self.outcome([], points, input)]
    // Whose points a criterion's movers change.
    var moved = [Set<Int>](repeating: [], count: byCriterion.count)
    if isComplete, !moving.isEmpty {
      for choice in 1..<(1 << moving.count) {
        let removed = Set(moving.indices.filter { choice >> $0 & 1 == 1 }.map { moving[$0] })
        let rest = eligible.filter { !removed.contains($0) }
        let other = BidScoring(input, eligible: rest, indicators: scoring.indicators)
        var changed = points
        for (place, movers) in byCriterion.enumerated() where !movers.isEmpty {
          for bid in rest {
            let now = other.points(of: bid, place)
            if now != points[bid][place] { moved[place].insert(bid) }
            changed[bid][place] = now
          }
        }
        outcomes.append(Self.outcome(removed, changed, input))
      }
    } else if !isComplete {
      for (place, movers) in byCriterion.enumerated() where !movers.isEmpty {
        moved[place] = Set(eligible)
      }
    }
    self.outcomes = outcomes
    movers = byCriterion.indices.compactMap { place in
      guard !moved[place].isEmpty else { return nil }
      return BidRanking.Mover(
        criterion: input.rubric.criteria[place].name,
        bids: byCriterion[place].map { input.bids[$0].id }.sorted(),
        moved: moved[place].map { input.bids[$0].id }.sorted()
      )
    }
  }

  private static func outcome(
    _ removed: Set<Int>,
    _ points: [[BidRanking.Points]],
    _ input: RankingInput
  ) -> Outcome {
    Outcome(
      removed: removed,
      lower: points.map { $0.reduce(0) { $0 + $1.lower } },
      upper: points.map { $0.reduce(0) { $0 + $1.upper } },
      chain: TieBreak(input, points)
    )
  }

  /// Whether a bid has won, whatever is cleared and filled in.
  func hasWon(_ bid: Int) -> Bool {
    guard isComplete, !isOpen[bid] else { return false }
    return outcomes.allSatisfy { outcome in
      let rivals = eligible.count {
        $0 != bid && !outcome.removed.contains($0) && !Self.isBefore(bid, $0, outcome)
      }
      return rivals < winners
    }
  }

  /// Whether a bid may still win.
  func mayWin(_ bid: Int) -> Bool {
    if !isComplete { return true }
    return outcomes.contains { outcome in
      let better = eligible.count {
        $0 != bid && !isOpen[$0] && Self.isBefore($0, bid, outcome)
      }
      return !outcome.removed.contains(bid) && better < winners
    }
  }

  /// Whether one bid is before another whatever their points turn out to be.
  private static func isBefore(_ one: Int, _ other: Int, _ outcome: Outcome) -> Bool {
    if outcome.lower[one] != outcome.upper[other] {
      return outcome.lower[one] > outcome.upper[other]
    }
    guard outcome.lower[one] == outcome.upper[one], outcome.lower[other] == outcome.upper[other]
    else { return false }
    let decision = outcome.chain.decide(one, other)
    return decision.isCertain && decision.isBefore
  }
}
