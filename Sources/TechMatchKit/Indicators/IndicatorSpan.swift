/// The values that a statement allows, in base units; an end that is `nil` is open for ever.
struct IndicatorSpan: Equatable {
  /// The lower end.
  var low: Ratio?
  /// Whether the lower end itself is outside.
  var isLowOpen = false
  /// The upper end.
  var high: Ratio?
  /// Whether the upper end itself is outside.
  var isHighOpen = false

  /// One value.
  static func point(_ value: Ratio) -> IndicatorSpan { IndicatorSpan(low: value, high: value) }

  /// Whether every value is one of another span.
  func isInside(_ other: IndicatorSpan) -> Bool {
    if let bound = other.low {
      guard let low, low > bound || (low == bound && (!other.isLowOpen || isLowOpen)) else {
        return false
      }
    }
    if let bound = other.high {
      guard let high, high < bound || (high == bound && (!other.isHighOpen || isHighOpen)) else {
        return false
      }
    }
    return true
  }

  /// Whether no value is one of another span.
  func isApart(from other: IndicatorSpan) -> Bool { isBelow(other) || other.isBelow(self) }

  private func isBelow(_ other: IndicatorSpan) -> Bool {
    guard let high, let low = other.low else { return false }
    return high < low || (high == low && (isHighOpen || other.isLowOpen))
  }

  /// The values of both.
  func common(with other: IndicatorSpan) -> IndicatorSpan {
    var result = self
    if let bound = other.low, low.map({ bound > $0 || (bound == $0 && other.isLowOpen) }) ?? true {
      (result.low, result.isLowOpen) = (bound, other.isLowOpen)
    }
    if let bound = other.high, high.map({ bound < $0 || (bound == $0 && other.isHighOpen) }) ?? true
    {
      (result.high, result.isHighOpen) = (bound, other.isHighOpen)
    }
    return result
  }

  /// The values with the other sign.
  var negated: IndicatorSpan {
    IndicatorSpan(
      low: high?.negated,
      isLowOpen: isHighOpen,
      high: low?.negated,
      isHighOpen: isLowOpen
    )
  }

  /// Applies an exact and increasing function to both ends; `nil` where it has no value.
  func mapped(_ change: (Ratio) -> Ratio?) -> IndicatorSpan? {
    var result = self
    if let low {
      guard let value = change(low) else { return nil }
      result.low = value
    }
    if let high {
      guard let value = change(high) else { return nil }
      result.high = value
    }
    return result
  }
}
