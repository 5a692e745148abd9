/// The points of bids, criterion by criterion.
struct BidScoring {
  private let input: RankingInput
  /// What each bid says of each indicator of the challenge.
  let indicators: [[IndicatorRow]]
  /// The base price, if the formula has one.
  let base: Int64?
  private let isEveryPriceKnown: Bool
  private let shortest: Int?
  private let isEveryDurationKnown: Bool
  /// The standardised marks, by criterion, where the rubric asks for them and there are enough
  /// marks.
  private let standardised: [String: StandardisedMarks]

  /// Computes what depends on all eligible bids.
  init(_ input: RankingInput, eligible: [Int]) {
    self.input = input
    indicators = input.bids.map { bid in
      input.challenge.indicators.map {
        IndicatorComparison.compare(asked: $0, offered: bid.indicators)
      } ?? []
    }
    let formula = input.rubric.criteria.first { $0.kind == .price }?.formula
    let prices = eligible.compactMap { input.bids[$0].priceFen }
    base = formula?.base(prices)
    isEveryPriceKnown = prices.count == eligible.count
    let months = eligible.compactMap { input.bids[$0].months }
    shortest = months.min()
    isEveryDurationKnown = months.count == eligible.count
    standardised = Dictionary(
      uniqueKeysWithValues: input.rubric.criteria.compactMap { criterion in
        StandardisedMarks(criterion, input, eligible).map { (criterion.name, $0) }
      }
    )
  }

  /// The points of a bid, in the order of the criteria, rounded half up as the rubric says.
  func points(of bid: Int) -> [BidRanking.Points] {
    input.rubric.criteria.map { criterion in
      let full = criterion.weight * 1_000_000
      let (lower, upper) =
        interval(bid, criterion, full) ?? (0, criterion.missing == .zero ? 0 : full)
      if let points = standardised[criterion.name]?.points(input.bids[bid].id, full: full) {
        let points = rounded(points)
        return BidRanking.Points(
          criterion: criterion.name,
          lower: points,
          upper: points,
          raw: rounded(lower)
        )
      }
      return BidRanking.Points(
        criterion: criterion.name,
        lower: rounded(lower),
        upper: rounded(upper)
      )
    }
  }

  private func rounded(_ points: Int) -> Int {
    let unit = (0..<6 - input.rubric.digits).reduce(1) { unit, _ in unit * 10 }
    return (points + unit / 2) / unit * unit
  }

  /// The interval of points for a criterion, or `nil` without evidence.
  private func interval(
    _ index: Int,
    _ criterion: Rubric.Criterion,
    _ full: Int
  ) -> (Int, Int)? {
    let bid = input.bids[index]
    func share(_ part: Int, of whole: Int) -> Int { full * min(part, whole) / max(whole, 1) }
    func same(_ points: Int) -> (Int, Int) { (points, points) }
    switch criterion.kind {
    case .technical, .trackRecord:
      let score = criterion.kind == .technical ? bid.technical : bid.trackRecord
      let whole = Int(((criterion.full ?? 100) * 10_000).rounded())
      return score.map { same(share($0, of: whole)) }
    case .readiness:
      guard let lower = bid.lowerReadiness, let upper = bid.upperReadiness else { return nil }
      let least = input.challenge.readiness ?? 9
      return (share(lower, of: least), share(upper, of: least))
    case .indicators:
      guard bid.indicators != nil else { return nil }
      let found = IndicatorRow.Counts(indicators[index])
      guard found.asked > 0 else { return nil }
      let upper =
        criterion.missing == .zero ? found.met : found.asked - found.missed
      return (share(found.met, of: found.asked), share(upper, of: found.asked))
    case .price: return price(bid, criterion, full)
    case .time:
      guard let months = bid.months else { return nil }
      // A bid that is not eligible is compared with those that are.
      let points = share(min(shortest ?? months, months), of: max(months, 1))
      return months == 0 ? same(full) : (isEveryDurationKnown ? points : 0, points)
    case .marks: return marks(bid.id, criterion, full)
    }
  }

  /// A price that is not known yet may change the base, and with it the points of every bid.
  private func price(
    _ bid: RankingInput.Entry,
    _ criterion: Rubric.Criterion,
    _ full: Int
  ) -> (Int, Int)? {
    guard let formula = criterion.formula, formula.name != .fixedPrice else { return (0, 0) }
    guard let price = bid.priceFen, let base else { return nil }
    // The price of a bid that is not eligible is not part of the base, and may be below it.
    let points = formula.points(price, base: base, full: full)
    if isEveryPriceKnown { return (points, points) }
    return (0, formula.name == .lowestFirst ? points : full)
  }

  /// The mean of the marks of judges without a conflict; a judge who has not marked the bid yet may
  /// still give any mark.
  private func marks(
    _ bid: String,
    _ criterion: Rubric.Criterion,
    _ full: Int
  ) -> (Int, Int)? {
    let most = Int(((criterion.most ?? 1) * 1_000_000).rounded())
    let all = input.marks.filter { $0.criterion == criterion.name }
    let excluded = Set(all.filter { $0.bid == bid && $0.isConflicted }.map(\.judge))
    let judges = Set(all.filter { !$0.isConflicted }.map(\.judge)).subtracting(excluded)
    let given = all.filter { $0.bid == bid && !$0.isConflicted }
    guard !given.isEmpty else { return nil }
    // Fixed point before the sum, so that the order of judges cannot matter.
    let sum = given.reduce(0) { $0 + Int(($1.mark * 1_000_000).rounded()) }
    func points(_ sum: Int) -> Int {
      let whole = Int128(most) * Int128(judges.count)
      return Int(min((2 * Int128(full) * Int128(sum) + whole) / (2 * whole), Int128(full)))
    }
    let open = criterion.missing == .zero ? 0 : judges.count - given.count
    return (points(sum), points(sum + open * most))
  }
}
