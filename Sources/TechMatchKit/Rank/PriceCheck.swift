/// What becomes of a bid whose price is missing, zero, unreadable or far from the others.
///
/// Such a price is never in the base. A price counts as abnormal relative to the median of all prices above
/// zero that the bids for the challenge state, whatever becomes of these bids, so that no condition that is
/// cleared later makes another price abnormal.
struct PriceCheck {
  /// The median in fen, half a fen rounded up; `nil` without a price above zero.
  let medianFen: Int64?
  private let criterion: Rubric.Criterion?
  private let isScored: Bool

  /// Prepares the check of a ranking's bids.
  init(_ input: RankingInput) {
    criterion = input.rubric.criteria.first { $0.kind == .price }
    isScored = criterion?.formula.map { $0.name != .fixedPrice } ?? false
    medianFen = input.base?.medianFen ?? Self.median(input.bids.compactMap(\.priceFen))
  }

  /// Has the rules of a criterion, without prices.
  init(_ criterion: Rubric.Criterion) {
    self.criterion = criterion
    isScored = false
    medianFen = nil
  }

  private static func median(_ prices: [Int64]) -> Int64? {
    let sorted = prices.filter { $0 > 0 }.sorted()
    guard !sorted.isEmpty else { return nil }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return Int64(clamping: (Int128(low) + Int128(high) + 1) / 2)
  }

  /// What is wrong with the price of a bid, or `nil`; always `nil` where prices give no points.
  func problem(_ bid: RankingInput.Entry) -> PriceProblem? {
    guard isScored else { return nil }
    guard let price = bid.priceFen else {
      let remark = bid.remarks?.money
      return remark == nil || remark?.kind == .negotiable ? .missing : .unreadable
    }
    if price <= 0 { return .zero }
    guard let medianFen else { return nil }
    let (below, above) = limits
    let parts = Int128(price) * 10_000
    if let below, parts < Int128(medianFen) * Int128((below * 100).rounded()) { return .low }
    if let above, parts > Int128(medianFen) * Int128((above * 100).rounded()) { return .high }
    return nil
  }

  /// The percentages of the median below and above which a price is abnormal.
  var limits: (below: Double?, above: Double?) {
    criterion?.abnormal.map { ($0.below, $0.above) } ?? (10, 1000)
  }

  /// What the rubric does about it.
  func rule(for problem: PriceProblem) -> Rubric.PriceRule {
    switch problem {
    case .missing: criterion?.missingPrice ?? (criterion?.missing == .zero ? .zero : .ask)
    case .unreadable: criterion?.unreadablePrice ?? .ask
    case .zero: criterion?.zeroPrice ?? .ask
    case .low, .high: criterion?.abnormal?.then ?? .ask
    }
  }

  /// The price of a bid in fen, if it can be part of a base.
  func usable(_ bid: RankingInput.Entry) -> Int64? {
    problem(bid) == nil ? bid.priceFen : nil
  }

  /// How many times a price is the median, or the median the price, if that is ten or more.
  func factor(_ bid: RankingInput.Entry) -> Int? {
    guard let price = bid.priceFen, price > 0, let medianFen, medianFen > 0 else { return nil }
    let (small, large) = (min(price, medianFen), max(price, medianFen))
    let factor = large / small
    return factor >= 10 ? Int(factor) : nil
  }
}

/// What is wrong with a price.
public enum PriceProblem: String, Codable, CaseIterable, Sendable {
  /// There is none.
  case missing
  /// There is one that cannot be used: not understood, without a unit, a rate or in another currency.
  case unreadable
  /// It is 0.
  case zero
  /// It is far below the others.
  case low
  /// It is far above the others.
  case high
}
