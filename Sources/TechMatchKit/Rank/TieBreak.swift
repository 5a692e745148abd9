/// Decides between bids with equal totals.
struct TieBreak {
  private let input: RankingInput
  private let points: [[BidRanking.Points]]
  private let prices: [Int64?]
  /// The moments of submission, if every bid has one: with some of them alone the order would hang on
  /// the pair that is asked first.
  private let moments: [Int]?

  /// Prepares the steps of the rubric.
  init(_ input: RankingInput, _ points: [[BidRanking.Points]]) {
    self.input = input
    self.points = points
    let check = PriceCheck(input)
    prices = input.bids.map { bid in check.problem(bid) == nil ? bid.priceFen : nil }
    let moments = input.bids.compactMap { $0.submittedAt?.instant }
    self.moments = moments.count == input.bids.count ? moments : nil
  }

  /// Whether `left` comes first, the step that says so, and whether nothing unknown stood in between.
  func decide(_ left: Int, _ right: Int) -> (isBefore: Bool, step: String, isCertain: Bool) {
    let (one, other) = (input.bids[left], input.bids[right])
    var isCertain = true
    for step in input.rubric.tieBreak ?? [] {
      switch step {
      case "price":
        isCertain = isCertain && prices[left] != nil && prices[right] != nil
        let prices = (prices[left] ?? .max, prices[right] ?? .max)
        if prices.0 != prices.1 { return (prices.0 < prices.1, step, isCertain) }
      case "submitted":
        if let moments {
          if moments[left] != moments[right] {
            return (moments[left] < moments[right], step, isCertain)
          }
          continue
        }
        isCertain =
          isCertain && one.submittedFirst != nil && other.submittedFirst != nil
          && one.submittedFirst == one.submittedLast && other.submittedFirst == other.submittedLast
        let days = (one.submittedLast ?? .max, other.submittedLast ?? .max)
        if days.0 != days.1 { return (days.0 < days.1, step, isCertain) }
      default:
        let values = [left, right].map { bid in
          points[bid].first { $0.criterion == step }
        }
        isCertain = isCertain && values.allSatisfy { $0?.lower == $0?.upper }
        let (first, second) = (values[0]?.lower ?? 0, values[1]?.lower ?? 0)
        if first != second { return (first > second, step, isCertain) }
      }
    }
    return (one.id.utf8.lexicographicallyPrecedes(other.id.utf8), "identifier", isCertain)
  }
}
