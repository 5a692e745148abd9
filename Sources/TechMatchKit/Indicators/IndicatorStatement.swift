/// One statement of a text: a name, what it says of the value, a unit and conditions.
struct IndicatorStatement {
  /// How the value is stated.
  enum Form {
    /// A number alone.
    case exact
    /// A bound, or two.
    case bound
    /// From one value to another.
    case range
    /// `±` and a value.
    case tolerance
    /// 优于: strictly better, in the direction of the name.
    case better(orEqual: Bool)
    /// 未达到: below.
    case notReached
    /// 最优可达: at best.
    case best
  }

  /// What the value is of.
  enum Kind: Equatable {
    /// The thing itself.
    case level
    /// How much it falls, or rises.
    case fall, rise
    /// Its part of what it was: 为原来的90%.
    case share
  }

  /// The text as given.
  var source: String
  /// The name, folded.
  var name = ""
  /// The conditions, folded, in order.
  var conditions: [String] = []
  /// The standard of the test, if one is named.
  var standard: String?
  /// What it is compared with, if that is not what was before.
  var baseline: String?
  /// How the value is stated.
  var form = Form.exact
  /// What the value is of.
  var kind = Kind.level
  /// The values, in `unit`; `nil` without a number.
  var span: IndicatorSpan?
  /// The unit.
  var unit = IndicatorUnit.none
  /// The value before, in `unit`, of 由…提升至….
  var before: Ratio?
  /// The direction of 提升至 and 降至.
  var isRising: Bool?
  /// Whether the number was said to be reached (达到).
  var isReached = false
  /// Whether the number was said to be the highest or lowest (最高, 最低).
  var extreme: IndicatorWords.Sense?
  /// The words that bound the value, with the number, as given.
  var words = ""
  /// Whether the interval is a value with a tolerance: 25±1℃.
  var isAround = false
  /// Whether it is a code and no value: UN38.3, IP67.
  var isCode = false
  /// The text that cannot be understood for certain.
  var doubt: String?
  /// The words that take an offer back, or make it a hope.
  var reservations: [IndicatorWords.Reservation] = []

  /// Whether it has a number.
  var isNumber: Bool { span != nil }
}

extension IndicatorStatement {
  /// Changes the bound to one that the name or verb gives, where the words alone leave it open.
  mutating func settle() {
    guard let span, let value = span.low, value == span.high else { return }
    if case .better(let orEqual) = form {
      guard let isLess = lessIsBetter else { return }
      form = .bound
      self.span =
        isLess
        ? IndicatorSpan(high: value, isHighOpen: !orEqual)
        : IndicatorSpan(low: value, isLowOpen: !orEqual)
      return
    }
  }

  /// Whether less is better, as far as name and unit say; `nil` where they do not.
  var lessIsBetter: Bool? {
    if kind == .fall || kind == .rise { return false }
    if kind == .share { return nil }
    let isAccuracy = name.hasSuffix("精度") || name.hasSuffix("分辨率") || name.hasSuffix("分辨力")
    if isAccuracy || name.hasSuffix("灵敏度") {
      if unit.powers == ["m": 1] || unit.powers == ["″": 1] || unit.powers == ["s": 1]
        || unit.powers == ["K": 1] || unit.powers == ["g": 1]
      {
        return true
      }
      return nil
    }
    let isLess = IndicatorWords.lessIsBetter.contains { name.contains($0) }
    let isMore = IndicatorWords.moreIsBetter.contains { name.contains($0) }
    return isLess == isMore ? nil : isLess
  }

  /// Whether 高 and 低 may be about quality: 精度不低于0.05mm is 0.05 mm or less to some.
  var isInverted: Bool {
    guard form.isBound, span?.low != nil, span?.high == nil else { return false }
    return ["精度", "分辨率", "分辨力", "灵敏度", "accuracy", "resolution", "precision"].contains {
      name.hasSuffix($0)
    } && lessIsBetter == true
  }

  /// Whether a change is for the better; `nil` where it is no change.
  var isWelcome: Bool? {
    guard kind == .fall || kind == .rise else { return nil }
    let isLess = IndicatorWords.lessIsBetter.contains { name.contains($0) }
    let isMore =
      IndicatorWords.moreIsBetter.contains { name.contains($0) }
      || ["效价", "活性", "性能", "保持"].contains { name.contains($0) }
    return kind == .fall ? !isMore : !isLess || isMore
  }

  /// Whether the interval is one that has to be covered (`true`) or hit (`false`).
  var isCapability: Bool? {
    if isAround { return false }
    if IndicatorWords.capabilities.contains(where: { name.contains($0) }) { return true }
    if IndicatorWords.properties.contains(where: { name.contains($0) }) { return false }
    return nil
  }

  /// The statement for people, in `unit` or another that it can be compared with.
  func text(in target: IndicatorUnit? = nil) -> String {
    guard var span else { return "" }
    var shown = unit
    if let target, target != unit, target.powers == unit.powers, target.scale == unit.scale,
      let converted = span.mapped({ $0.times(unit.factor)?.divided(by: target.factor) })
    {
      span = converted
      shown = target
    }
    let mark =
      switch kind {
      case .level: ""
      case .fall: "↓ "
      case .rise: "↑ "
      case .share: "= "
      }
    let suffix = shown.text.isEmpty ? "" : ["1:"].contains(shown.text) ? "" : " " + shown.text
    func number(_ value: Ratio) -> String { (shown.text == "1:" ? "1:" : "") + value.text }
    let value: String
    switch (form, span.low, span.high) {
    case (.tolerance, _, let high?): value = "± \(number(high))"
    case (.notReached, let low?, _): value = "< \(number(low))"
    case (.better, let low?, _), (.best, let low?, _): value = "? \(number(low))"
    case (_, let low?, let high?) where low == high: value = number(low)
    case (_, let low?, let high?):
      value = (span.isLowOpen || span.isHighOpen ? "> " : "") + "\(number(low)) … \(number(high))"
    case (_, let low?, nil): value = (span.isLowOpen ? "> " : "≥ ") + number(low)
    case (_, nil, let high?): value = (span.isHighOpen ? "< " : "≤ ") + number(high)
    case (_, nil, nil): value = ""
    }
    return mark + value + suffix
  }
}
