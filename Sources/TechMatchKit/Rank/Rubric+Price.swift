extension Rubric {
  /// What becomes of a bid whose price cannot be compared as it is.
  public enum PriceRule: String, Codable, CaseIterable, Sendable {
    /// The bid is out.
    case out
    /// It gets no points for its price.
    case zero
    /// The bidder is asked: until then anything between no points and all points, and no award.
    case ask
  }

  /// When a price is far from the others.
  public struct AbnormalPrice: Codable, Equatable, Sendable {
    /// Below this percentage of the median, 0…100; `nil` for no lower limit.
    public var below: Double?
    /// Above this percentage of the median, 100…1,000,000; `nil` for no upper limit.
    public var above: Double?
    /// What becomes of the bid; ``PriceRule/ask`` unless stated.
    public var then: PriceRule?

    /// Makes a rule.
    public init(below: Double? = nil, above: Double? = nil, then: PriceRule? = nil) {
      self.below = below
      self.above = above
      self.then = then
    }

    /// The key of the first value that is out of range, with the range.
    var wrong: (key: String, range: (Double, Double))? {
      if let below, !(0...100).contains(below) { return ("below", (0, 100)) }
      if let above, !(100...1_000_000).contains(above) { return ("above", (100, 1_000_000)) }
      return nil
    }
  }
}
