/// How prices become points, relative to those of eligible bids.
///
/// The formulas are those of Chinese tenders: 低价优先法, 平均价法, 偏差扣分法; challenges (揭榜) usually fix the
/// price.
public struct PriceFormula: Codable, Equatable, Sendable {
  /// The formula.
  public enum Name: String, Codable, CaseIterable, Sendable {
    /// The amount is announced and not scored; the criterion has weight 0.
    case fixedPrice
    /// `full · lowest / price`.
    case lowestFirst
    /// `full · (1 − |base − price| / base)`, where the base is the mean.
    case mean
    /// `full − above · per cent above the base`, or `full − below · per cent below it`, at least 0.
    case deviation
  }

  /// Which prices are left out of the base of a deviation.
  public enum Trim: String, Codable, CaseIterable, Sendable {
    /// None.
    case none
    /// The highest with four bids or more, and the lowest as well with seven or more.
    case byCount
  }

  /// The formula.
  public var name: Name
  /// Points lost per per cent above the base; for a deviation.
  public var above: Double?
  /// Points lost per per cent below the base; for a deviation.
  public var below: Double?
  /// The base as a percentage of the mean, 100 unless stated; for a deviation.
  public var factor: Double?
  /// Which prices the mean leaves out, none unless stated; for a deviation.
  public var trim: Trim?
  /// Whether a started per cent counts in full (不足1%按1%计); for a deviation.
  public var wholePercents: Bool?

  /// Makes a formula without parameters.
  public init(_ name: Name) { self.name = name }

  /// The name of the first parameter that is missing or not in 0…1000, or `nil`.
  var wrongParameter: String? {
    func isFine(_ value: Double?, isNeeded: Bool) -> Bool {
      value.map { (0...1000).contains($0) } ?? !isNeeded
    }
    let isDeviation = name == .deviation
    if !isFine(above, isNeeded: isDeviation) { return "above" }
    if !isFine(below, isNeeded: isDeviation) { return "below" }
    if !isFine(factor, isNeeded: false) || factor == 0 { return "factor" }
    return nil
  }

  /// The price that others are compared with, in fen; `nil` without prices or for a fixed price.
  func base(_ prices: [Int64]) -> Int64? {
    guard let lowest = prices.min() else { return nil }
    switch name {
    case .fixedPrice: return nil
    case .lowestFirst: return lowest
    case .mean: return Self.mean(prices[...])
    case .deviation:
      var kept = prices.sorted()[...]
      if trim == .byCount {
        if prices.count >= 4 { kept = kept.dropLast() }
        if prices.count >= 7 { kept = kept.dropFirst() }
      }
      let hundredths = Int128(((factor ?? 100) * 100).rounded())
      return Int64(clamping: Int128(Self.mean(kept)) * hundredths / 10_000)
    }
  }

  /// The mean, half a fen rounded up.
  private static func mean(_ prices: ArraySlice<Int64>) -> Int64 {
    let sum = prices.reduce(Int128(0)) { $0 + Int128($1) }
    let count = Int128(prices.count)
    return Int64(clamping: (2 * sum + count) / (2 * count))
  }

  /// The points of a price in millionths of a point, of at most `full`.
  func points(_ price: Int64, base: Int64, full: Int) -> Int {
    let full = Int128(full)
    let (price, base) = (Int128(price), Int128(base))
    var points: Int128
    switch name {
    case .fixedPrice: points = 0
    case .lowestFirst: points = price == 0 ? full : (2 * full * base + price) / (2 * price)
    case .mean:
      points =
        base == 0
        ? (price == 0 ? full : 0) : full - (2 * full * abs(base - price) + base) / (2 * base)
    case .deviation:
      guard base > 0 else { return price == 0 ? Int(full) : 0 }
      let rate = price > base ? above ?? 0 : below ?? 0
      let microRate = Int128((rate * 1_000_000).rounded())
      let distance = abs(price - base) * 100
      let loss =
        wholePercents == true
        ? (distance + base - 1) / base * microRate : (2 * distance * microRate + base) / (2 * base)
      points = full - loss
    }
    return Int(min(max(points, 0), full))
  }
}

private func abs(_ value: Int128) -> Int128 { value < 0 ? -value : value }
