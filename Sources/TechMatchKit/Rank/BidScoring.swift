/// The points of bids, criterion by criterion.
struct BidScoring {
  private let input: RankingInput
  /// What each bid says of each indicator of the challenge.
  let indicators: [[IndicatorRow]]
  /// The base price, if the formula has one.
  let base: Int64?
  /// The shortest time.
  let shortest: Int?
  private let prices: PriceCheck
  /// The standardised marks, by criterion, where the rubric asks for them and there are enough
  /// marks.
  private let standardised: [String: StandardisedMarks]
  private let eligible: [Int]

  /// Computes what depends on all eligible bids.
  ///
  /// Indicators are given where they are known, because they depend on no other bid.
  init(_ input: RankingInput, eligible: [Int], indicators: [[IndicatorRow]]? = nil) {
    self.input = input
    self.eligible = eligible
    self.indicators =
      indicators
      ?? IndicatorComparison.compare(
        asked: input.challenge.indicators ?? "",
        offers: input.bids.map(\.indicators)
      )
    let formula = input.rubric.criteria.first { $0.kind == .price }?.formula
    let prices = PriceCheck(input)
    self.prices = prices
    let usable = eligible.compactMap { prices.usable(input.bids[$0]) }
    base = formula?.name == .fixedPrice ? nil : input.base?.priceFen ?? formula?.base(usable)
    shortest = input.base?.months ?? eligible.compactMap { input.bids[$0].months }.min()
    standardised = Dictionary(
      uniqueKeysWithValues: input.rubric.criteria.compactMap { criterion in
        StandardisedMarks(criterion, input, eligible).map { (criterion.name, $0) }
      }
    )
  }

  /// The points of a bid, in the order of the criteria, rounded half up as the rubric says.
  func points(of bid: Int) -> [BidRanking.Points] {
    input.rubric.criteria.indices.map { points(of: bid, $0) }
  }

  /// The points of a bid for the criterion at a place.
  func points(of bid: Int, _ place: Int) -> BidRanking.Points {
    let criterion = input.rubric.criteria[place]
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

  /// Those of some bids on which the points of others for a criterion stand, so that these may change
  /// when they are out.
  func movers(_ bids: [Int], of place: Int) -> [Int] {
    let criterion = input.rubric.criteria[place]
    switch criterion.kind {
    case .price:
      guard let formula = criterion.formula, formula.name != .fixedPrice,
        input.base?.priceFen == nil
      else { return [] }
      let priced = bids.filter { prices.usable(input.bids[$0]) != nil }
      guard formula.name == .lowestFirst else { return priced }
      return priced.filter {
        isLeast(prices.usable(input.bids[$0]), beside: bids) { prices.usable($0) }
      }
    case .time:
      guard input.base?.months == nil else { return [] }
      return bids.filter {
        isLeast(input.bids[$0].months.map(Int64.init), beside: bids) { $0.months.map(Int64.init) }
      }
    case .marks: return criterion.standardiseFrom == nil ? [] : bids
    case .technical, .trackRecord, .readiness, .indicators: return []
    }
  }

  /// Whether a value is below those of all eligible bids other than `bids`.
  private func isLeast(
    _ value: Int64?,
    beside bids: [Int],
    _ values: (RankingInput.Entry) -> Int64?
  ) -> Bool {
    guard let value else { return false }
    let others = eligible.filter { !bids.contains($0) }.compactMap { values(input.bids[$0]) }
    return others.min().map { value < $0 } ?? true
  }

  /// The judges who have marked others for a criterion and may still mark a bid, by name.
  static func awaited(
    _ bid: String,
    _ criterion: Rubric.Criterion,
    _ input: RankingInput
  ) -> [String] {
    let all = input.marks.filter { $0.criterion == criterion.name }
    let done = Set(all.filter { $0.bid == bid }.map(\.judge))
    return Set(all.filter { !$0.isConflicted }.map(\.judge)).subtracting(done).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
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
      let rulings = (input.rulings ?? []).filter { $0.bid == bid.id }
      guard bid.indicators != nil || !rulings.isEmpty else { return nil }
      let found = IndicatorRow.Counts(indicators[index], ruled: rulings)
      guard found.asked > 0 else { return nil }
      let upper =
        criterion.missing == .zero ? found.met : found.asked - found.missed
      return (share(found.met, of: found.asked), share(upper, of: found.asked))
    case .price: return price(bid, criterion, full)
    case .time:
      guard let months = bid.months else { return nil }
      // A bid that is not eligible is compared with those that are.
      return months == 0
        ? same(full) : same(share(min(shortest ?? months, months), of: months))
    case .marks: return marks(bid.id, criterion, full)
    }
  }

  /// A price that cannot be used is not in the base, so it changes nobody else's points; nor does one that
  /// is stated later, which is held against the base that there was.
  private func price(
    _ bid: RankingInput.Entry,
    _ criterion: Rubric.Criterion,
    _ full: Int
  ) -> (Int, Int)? {
    guard let formula = criterion.formula, formula.name != .fixedPrice else { return (0, 0) }
    if let problem = prices.problem(bid) {
      return prices.rule(for: problem) == .ask ? (0, full) : (0, 0)
    }
    guard let price = bid.priceFen, let base else { return nil }
    // The price of a bid that is not eligible is not part of the base, and may be below it.
    let points = formula.points(price, base: base, full: full)
    return (points, points)
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
