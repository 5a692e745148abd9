// The verdict on an offer that fits what is asked.
extension IndicatorComparison {
  typealias Judged = (IndicatorRow.Verdict, IndicatorRow.Reason)

  static func judged(_ demand: IndicatorStatement, _ offer: IndicatorStatement) -> Judged {
    if demand.kind != .level { return judgedChange(demand, offer) }
    guard let (asked, offered) = spans(demand, offer) else { return (.unknown, .units) }
    switch demand.form {
    case .tolerance: return judgedTolerance(asked, offered, offer, demand)
    case .range: return judgedRange(demand, asked, offered, offer)
    case .bound, .exact, .better, .notReached, .best: break
    }
    var target = asked
    switch demand.form {
    case .bound where demand.extreme == nil || demand.extreme == .equal: break
    default:
      guard let bound = implied(demand, asked) else {
        if demand.form.isExact, offer.form.isExact, asked == offered { return (.met, .values) }
        return (.unknown, .noBound)
      }
      target = bound
    }
    return within(target, offered, demand, offer)
  }

  /// The bound that name or verb give a number alone: 达到, 提升至, 最高.
  static func implied(_ demand: IndicatorStatement, _ span: IndicatorSpan) -> IndicatorSpan? {
    guard let value = span.low ?? span.high else { return nil }
    let isLess = demand.lessIsBetter
    if let rising = demand.isRising, demand.form.isExact {
      if isLess == rising { return nil }
      return rising ? IndicatorSpan(low: value) : IndicatorSpan(high: value)
    }
    if demand.isReached, demand.form.isExact {
      switch isLess {
      case true?: return IndicatorSpan(high: value)
      case false?: return IndicatorSpan(low: value)
      case nil: return nil
      }
    }
    switch demand.extreme {
    case .highest? where isLess == true: return IndicatorSpan(high: value)
    case .lowest? where isLess == false: return IndicatorSpan(low: value)
    default: return nil
    }
  }

  static func within(
    _ target: IndicatorSpan,
    _ offered: IndicatorSpan,
    _ demand: IndicatorStatement,
    _ offer: IndicatorStatement
  ) -> Judged {
    switch offer.form {
    case .notReached:
      // Below a number is a miss where at least as much is asked; for less it says nothing.
      guard let bound = target.low, target.high == nil, let value = offered.low, value <= bound,
        demand.lessIsBetter != true
      else { return (.unknown, .leavesOpen) }
      return (.missed, .values)
    case .better, .best: return (.unknown, .leavesOpen)
    case .tolerance:
      // ±0.8 where less than 0.5 is asked.
      guard target.low == nil, let value = offered.high, let bound = target.high else {
        return (.unknown, .interval)
      }
      if value < bound || (value == bound && !target.isHighOpen) { return (.met, .values) }
      return (.missed, .values)
    case .range where demand.isCapability == true || offer.isCapability == true:
      return (.unknown, .interval)
    default: break
    }
    if offered.isInside(target) { return (.met, .values) }
    if offered.isApart(from: target) { return (.missed, .values) }
    return (.unknown, .leavesOpen)
  }

  /// `±0.5%`: the smaller, the better.
  static func judgedTolerance(
    _ asked: IndicatorSpan,
    _ offered: IndicatorSpan,
    _ offer: IndicatorStatement,
    _ demand: IndicatorStatement
  ) -> Judged {
    guard let most = asked.high else { return (.unknown, .askedUnclear) }
    if demand.isCapability == true {
      // 量程±100g has to be covered.
      guard case .tolerance = offer.form, let value = offered.high else {
        return (.unknown, .interval)
      }
      return (value >= most ? .met : .missed, .values)
    }
    let isOpen = asked.isHighOpen
    func isWithin(_ value: Ratio) -> Bool { value < most || (value == most && !isOpen) }
    switch offer.form {
    case .tolerance:
      guard let value = offered.high else { return (.unknown, .offeredUnclear) }
      return (isWithin(value) ? .met : .missed, .values)
    case .exact, .bound, .range:
      if let low = offered.low, let high = offered.high {
        if isWithin(low.magnitude), isWithin(high.magnitude) { return (.met, .values) }
        if low == high { return (.missed, .values) }
        return (.unknown, .leavesOpen)
      }
      if let high = offered.high, offered.low == nil {
        if high >= .zero, isWithin(high) || (offered.isHighOpen && high <= most) {
          return (.met, .values)
        }
        return (.unknown, .leavesOpen)
      }
      if let low = offered.low, low > most || (low == most && offered.isLowOpen) {
        return (.missed, .values)
      }
      return (.unknown, .leavesOpen)
    case .better, .best, .notReached: return (.unknown, .leavesOpen)
    }
  }

  /// An interval is one that has to be covered, or one that has to be hit.
  static func judgedRange(
    _ demand: IndicatorStatement,
    _ asked: IndicatorSpan,
    _ offered: IndicatorSpan,
    _ offer: IndicatorStatement
  ) -> Judged {
    let isCapability = demand.isCapability
    switch offer.form {
    case .range:
      if asked == offered { return (.met, .values) }
      switch isCapability {
      case true?: return (asked.isInside(offered) ? .met : .missed, .values)
      case false?:
        if offered.isInside(asked) { return (.met, .values) }
        return offered.isApart(from: asked) ? (.missed, .values) : (.unknown, .leavesOpen)
      case nil:
        // Temperatures that something stands: those that reach below and above are few.
        return offered.isApart(from: asked) ? (.missed, .values) : (.unknown, .interval)
      }
    case .exact:
      if isCapability == true { return (.unknown, .interval) }
      if offered.isInside(asked) {
        return isCapability == false || demand.unit.scale == nil
          ? (.met, .values) : (.unknown, .interval)
      }
      return isCapability == false ? (.missed, .values) : (.unknown, .interval)
    case .bound:
      if isCapability == false {
        if offered.isInside(asked) { return (.met, .values) }
        if offered.isApart(from: asked) { return (.missed, .values) }
      }
      return (.unknown, .interval)
    case .tolerance:
      guard isCapability == true, let high = offered.high else { return (.unknown, .interval) }
      let span = IndicatorSpan(low: high.negated, high: high)
      return (asked.isInside(span) ? .met : .missed, .values)
    case .better, .best, .notReached: return (.unknown, .leavesOpen)
    }
  }

  static func judgedChange(_ demand: IndicatorStatement, _ offer: IndicatorStatement) -> Judged {
    guard let asked = change(demand), let offered = change(offer) else {
      return (.unknown, .changeAndValue)
    }
    let isFall = demand.kind == .fall
    switch offer.form {
    case .notReached:
      // Not even 15 %, where at least 15 % are asked.
      guard demand.form.isBound, demand.kind == offer.kind,
        let least = isFall ? asked.high : asked.low,
        let most = isFall ? offered.low : offered.high, isFall ? most >= least : most <= least,
        isFall ? asked.low == nil : asked.high == nil
      else { return (.unknown, .leavesOpen) }
      return (.missed, .values)
    case .better, .best, .tolerance: return (.unknown, .leavesOpen)
    default: break
    }
    if demand.form.isBound || demand.form.isRange, demand.extreme == nil {
      // A rise where a fall of at most 20 % is allowed: nobody has thought of it.
      if demand.kind != .share, let low = isFall ? asked.high : asked.low, low == .zero,
        offered.isApart(from: asked), let edge = isFall ? offered.low : offered.high,
        isFall ? edge > .zero : edge < .zero
      {
        return (.unknown, .leavesOpen)
      }
      if offered.isInside(asked) { return (.met, .values) }
      if offered.isApart(from: asked) { return (.missed, .values) }
      return (.unknown, .leavesOpen)
    }
    if asked == offered { return (.met, .values) }
    if demand.form.isExact, let isGood = demand.isWelcome, isGood {
      // 能耗降低15%: at least that much.
      let least =
        isFall ? IndicatorSpan(high: asked.high) : IndicatorSpan(low: asked.low)
      if offered.isInside(least) { return (.met, .values) }
      return offered.isApart(from: least) ? (.missed, .values) : (.unknown, .leavesOpen)
    }
    // Whatever bound is meant: the wrong direction is wrong.
    if demand.kind != .share, let value = offered.low, value == offered.high,
      isFall ? value > .zero : value < .zero
    {
      return (.missed, .values)
    }
    return (.unknown, .noBound)
  }

  /// Both values in base units.
  static func spans(
    _ demand: IndicatorStatement,
    _ offer: IndicatorStatement
  ) -> (IndicatorSpan, IndicatorSpan)? {
    guard let asked = demand.span, let offered = offer.span else { return nil }
    if demand.unit.scale != nil, demand.unit.scale != offer.unit.scale {
      let isDifference =
        demand.form.isTolerance || offer.form.isTolerance
        || ["差", "升", "精度", "降", "波动", "稳定"].contains { demand.name.contains($0) }
      if !isDifference {
        guard
          demand.name.contains("温") || demand.name.contains("temperature")
            || demand.name.contains("点")
        else { return nil }
        guard let one = asked.mapped({ absolute($0, demand.unit) }),
          let other = offered.mapped({ absolute($0, offer.unit) })
        else { return nil }
        return (one, other)
      }
    }
    guard let one = asked.mapped({ $0.times(demand.unit.factor) }),
      let other = offered.mapped({ $0.times(offer.unit.factor) })
    else { return nil }
    return (one, other)
  }

  static func absolute(_ value: Ratio, _ unit: IndicatorUnit) -> Ratio? {
    let zero: Ratio? =
      switch unit.scale {
      case .celsius?: Ratio(27315, over: 100)
      case .fahrenheit?: Ratio(45967, over: 100)
      case .kelvin?, nil: .zero
      }
    guard let zero else { return nil }
    return unit.scale == .fahrenheit
      ? value.plus(zero)?.times(unit.factor) : value.plus(zero)
  }
}
