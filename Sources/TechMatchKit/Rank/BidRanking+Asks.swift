extension BidRanking {
  /// What is to be asked about a bid: its open conditions, then its open points.
  static func asks(
    _ bid: Int,
    _ findings: [Finding],
    _ points: [Points],
    _ input: RankingInput
  ) -> [Ask] {
    let entry = input.bids[bid]
    let criteria = input.rubric.criteria
    var asks: [Ask] = []
    for finding in findings where finding.verdict == .unknown {
      // Whoever states the price again settles its points as well.
      let scored = criteria.indices.first {
        finding.condition == .price && criteria[$0].kind == .price
      }
      let isOfChallenge =
        finding.condition == .judges
        || finding.condition == .conflict && input.challenge.publisher == nil
        || finding.remark != nil && finding.remark == finding.condition.remark(of: input.challenge)
      asks.append(
        Ask(
          condition: finding.condition,
          criterion: scored.map { criteria[$0].name },
          points: scored.map { points[$0].upper - points[$0].lower },
          whom: isOfChallenge ? .publisher : .bidder,
          judges: []
        )
      )
    }
    for (criterion, points) in zip(criteria, points)
    where points.lower < points.upper && !asks.contains(where: { $0.criterion == criterion.name }) {
      let isMarked = criterion.kind == .marks
      asks.append(
        Ask(
          condition: nil,
          criterion: criterion.name,
          points: points.upper - points.lower,
          whom: isMarked ? .judges : .bidder,
          judges: isMarked ? BidScoring.awaited(entry.id, criterion, input) : []
        )
      )
    }
    return asks
  }

  /// What a reader should know besides the points.
  static func warnings(_ input: RankingInput, _ prices: PriceCheck) -> [Warning] {
    let similar = input.rubric.criteria.filter {
      $0.kind == .technical && $0.weight > 0 && input.rubric.similarityCounts != true
    }
    return similar.map { Warning(kind: .similarity, criterion: $0.name, amount: $0.weight) }
      + input.bids.compactMap { bid in
        prices.factor(bid).map { Warning(kind: .priceFactor, bid: bid.id, amount: $0) }
      }
      + input.bids.compactMap { bid in
        // Below a fifth, a bid quotes what it answers.
        guard let copied = bid.copied, copied >= 200_000 else { return nil }
        return Warning(kind: .copied, bid: bid.id, amount: copied / 10_000)
      }
  }
}
