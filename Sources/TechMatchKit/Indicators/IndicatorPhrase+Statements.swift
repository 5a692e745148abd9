// From numbers to statements.
extension IndicatorPhrase {
  /// Finds the bounds that are part of a name: 对0.5mm以上缺陷检出率, 小于3μm的颗粒去除率.
  func modifiers(_ values: [Value]) -> [Value] {
    var values = values
    var start = 0
    for index in values.indices.dropLast() where values[index].isBounded {
      let value = values[index]
      if value.isTurned { break }
      let name = String(
        String.UnicodeScalarView(
          main[min(start, value.nameEnd)..<value.nameEnd].filter { $0 != " " }
        )
      )
      let next = values[index + 1]
      let between = main[value.end..<max(value.end, next.nameEnd)]
      let isNext = between.first { $0 != " " } == "的"
      let isNameless = ["", "对", "针对", "于", "在", "当", "各", "每", "对于"].contains(name)
      if isNext || (isNameless && !isConnector(between)) { values[index].isModifier = true }
      start = value.end
    }
    return values
  }

  mutating func bounded(_ values: [Value]) {
    var start = 0
    var inner: [Value] = []
    var openSpan: (IndicatorSpan, IndicatorUnit)?
    for value in values {
      guard value.isBounded else {
        inner.append(value)
        continue
      }
      if value.isTurned {
        guard openSpan == nil, inner.isEmpty, let span = span(value) else {
          doubtful()
          return
        }
        openSpan = (span, value.quantity.unit)
        start = value.end
        continue
      }
      let name = start..<max(start, value.nameEnd)
      let isChained =
        !statements.isEmpty && openSpan == nil && inner.isEmpty && isConnector(main[name])
      var statement = statement(name, value, inner: inner)
      if isChained, let last = statements.last, let span = last.span, let other = statement.span,
        last.form.isBound, statement.form.isBound
      {
        merge(other, of: statement, with: span)
        start = value.end
        continue
      }
      if let (span, unit) = openSpan {
        openSpan = nil
        guard let other = statement.span, statement.form.isBound else {
          doubtful()
          return
        }
        statements.append(statement)
        var left = statement
        left.unit = unit.text.isEmpty ? statement.unit : unit
        left.span = other
        statement = left
        merge(span, unit: left.unit, with: other)
      } else {
        statements.append(statement)
      }
      inner = []
      start = value.end
    }
    let rest = main[min(start, main.count)...]
    if let (span, unit) = openSpan {
      // 450MPa≤抗拉强度
      var statement = IndicatorStatement(source: source)
      statement.name = IndicatorName.folded(rest)
      statement.conditions = conditions
      statement.form = .bound
      statement.span = span
      statement.unit = unit
      if !inner.isEmpty { statement.doubt = source }
      statements.append(statement)
      return
    }
    finish(rest, inner)
  }

  /// What stands behind the last bound: a condition, more of the name, or something unclear.
  mutating func finish(_ rest: ArraySlice<Unicode.Scalar>, _ inner: [Value]) {
    guard !statements.isEmpty else { return }
    let last = statements.count - 1
    let text = String(String.UnicodeScalarView(rest)).trimmingSpaces
    guard !text.isEmpty else { return }
    if Self.opensCondition(text + " ") {
      statements[last].conditions.append(condition(rest))
    } else if rest.contains(where: IndicatorText.isDigit) || text.hasPrefix("/")
      || text.contains("或")
      || text.hasPrefix("or ")
    {
      statements[last].doubt = source
    } else {
      statements[last].name = IndicatorName.folded(
        Array(statements[last].name.unicodeScalars) + Array(rest)
      )
    }
  }

  static func opensCondition(_ text: String) -> Bool {
    ["@", "在", "于", "当", "at ", "under ", "when ", "after ", "for ", "with ", "in "].contains {
      text.hasPrefix($0)
    }
  }

  mutating func doubtful() {
    var statement = IndicatorStatement(source: source)
    statement.name = IndicatorName.folded(main)
    statement.span = IndicatorSpan()
    statement.doubt = source
    statements = [statement]
  }

  mutating func merge(
    _ other: IndicatorSpan,
    of statement: IndicatorStatement,
    with span: IndicatorSpan
  ) {
    merge(other, unit: statement.unit, with: span)
  }

  /// Narrows the last statement by a second bound.
  mutating func merge(_ other: IndicatorSpan, unit: IndicatorUnit, with span: IndicatorSpan) {
    let last = statements.count - 1
    let target = statements[last].unit
    guard target.powers == unit.powers, target.scale == unit.scale || target.text.isEmpty,
      let converted = other.mapped({ $0.times(unit.factor)?.divided(by: target.factor) })
    else {
      // 3≤x≤5mm: the first has no unit of its own.
      if target.text.isEmpty, !unit.text.isEmpty {
        statements[last].unit = unit
        statements[last].span = span.common(with: other)
      } else {
        statements[last].doubt = source
      }
      return
    }
    statements[last].span = span.common(with: converted)
  }

  func isConnector(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = String(String.UnicodeScalarView(text.filter { $0 != " " })).lowercased()
    return ["", "且", "并且", "并", "和", "同时", "且应", "而", "and", "但", "但应", "~"].contains(word)
  }

  mutating func unbounded(_ values: [Value]) {
    var start = 0
    var inner: [Value] = []
    for (index, value) in values.enumerated() {
      let isLast = index + 1 == values.count
      var cut = isLast
      if !isLast {
        let next = values[index + 1]
        let between = main[value.end..<next.quantity.range.lowerBound]
        if let first = between.first {
          let text = String(String.UnicodeScalarView(between)).trimmingSpaces
          if Self.opensCondition(text + " ") {
            // 520MPa @25℃
            let name = start..<max(start, value.nameEnd)
            var made = statement(name, value, inner: inner)
            made.conditions.append(condition(main[value.end...]))
            statements.append(made)
            return
          }
          let isJoined = ["且", "和", "及", "与", "以及", "并", "同时", "and "].contains {
            text.hasPrefix($0)
          }
          cut =
            !text.isEmpty && (first == " " || isJoined)
            && !["后", "下", "时", "内"].contains { text.hasPrefix($0) }
        }
      }
      if cut {
        let name = start..<max(start, value.nameEnd)
        statements.append(statement(name, value, inner: inner))
        inner = []
        start = value.end
      } else {
        inner.append(value)
      }
    }
    finish(main[min(start, main.count)...], [])
  }

  /// Makes a statement of a name and a value.
  func statement(_ name: Range<Int>, _ value: Value, inner: [Value]) -> IndicatorStatement {
    var statement = IndicatorStatement(source: source)
    let quantity = value.quantity
    statement.unit = quantity.unit
    statement.isAround = quantity.isAround
    if quantity.unit.text.isEmpty, let headUnit { statement.unit = headUnit }
    statement.before = value.before
    statement.isRising = value.isRising
    statement.isReached = value.isReached
    statement.extreme = value.extreme
    statement.baseline = value.baseline
    statement.conditions = conditions
    if value.isConflicting || quantity.isDoubtful { statement.doubt = source }
    statement.isCode =
      quantity.isGlued && quantity.unit.text.isEmpty && value.sense == nil && headUnit == nil
    statement.words =
      String(String.UnicodeScalarView(main[min(value.nameEnd, value.end)..<value.end]))
      .trimmingSpaces
    // Quantities before the value are conditions.
    var start = name.lowerBound
    for other in inner where other.end <= name.upperBound {
      let end = conditionEnd(from: other.end, until: name.upperBound)
      statement.conditions.append(condition(main[start..<min(end, name.upperBound)]))
      start = min(end, name.upperBound)
    }
    var words = Array(main[start..<name.upperBound])
    if let found = comparison(words) {
      words.removeSubrange(found.range)
      if !found.isBefore { statement.baseline = statement.baseline ?? found.text }
    }
    if words.contains("≥") || words.contains("≤") || words.contains("或") {
      statement.doubt = source
    }
    statement.name = IndicatorName.folded(words)
    apply(value, to: &statement)
    kind(value, &statement)
    return statement
  }

  /// Where a condition that has a number ends: 2000次循环后, -20℃下.
  func conditionEnd(from start: Int, until end: Int) -> Int {
    for place in start..<max(start, min(end, start + 7)) {
      guard let others = Self.ends[main[place]] else {
        if !IndicatorText.isHan(main[place]), main[place] != " " { return start }
        continue
      }
      // 后续, 下降, 时间 are words of their own.
      if place + 1 < end, others.contains(main[place + 1]) { return start }
      return place + 1
    }
    return start
  }

  static let ends: [Unicode.Scalar: [Unicode.Scalar]] = [
    "后": ["续", "端", "处", "备", "向", "台"], "下": ["降", "限", "行", "游", "料", "线", "滑", "沉"],
    "时": ["间", "延", "长", "效", "刻", "隙", "速", "序", "钟"], "的": [],
  ]

  func apply(_ value: Value, to statement: inout IndicatorStatement) {
    statement.span = span(value)
    switch value.sense {
    case .better?: statement.form = .better(orEqual: false)
    case .notWorse?: statement.form = .better(orEqual: true)
    case .notReached?: statement.form = .notReached
    case .best?: statement.form = .best
    case .atLeast?, .atMost?, .more?, .less?: statement.form = .bound
    default:
      switch value.quantity.form {
      case .tolerance: statement.form = .tolerance
      case .range: statement.form = .range
      case .point:
        statement.form =
          value.isApproximate || value.quantity.isMore || value.sense == .highest
            || value.sense == .lowest ? .bound : .exact
      }
    }
    if case .tolerance = value.quantity.form, statement.form.isBound {
      // 误差不大于±0.5%
      statement.form = value.sense == .atMost || value.sense == .less ? .tolerance : .exact
      if statement.form.isExact { statement.doubt = source }
    }
    if case .range = value.quantity.form, !statement.form.isRange { statement.doubt = source }
  }

  /// The values that a number and its bound allow, in its unit.
  func span(_ value: Value) -> IndicatorSpan? {
    let number: Ratio
    switch value.quantity.form {
    case .range(let low, let high): return IndicatorSpan(low: low, high: high)
    case .tolerance(let spread):
      return IndicatorSpan(high: spread, isHighOpen: value.sense == .less)
    case .point(let one): number = one
    }
    switch value.sense {
    case .atLeast?: return IndicatorSpan(low: number)
    case .atMost?: return IndicatorSpan(high: number)
    case .more?: return IndicatorSpan(low: number, isLowOpen: true)
    case .less?: return IndicatorSpan(high: number, isHighOpen: true)
    case .highest?: return IndicatorSpan(high: number)
    case .lowest?: return IndicatorSpan(low: number)
    default: break
    }
    if value.quantity.isMore { return IndicatorSpan(low: number, isLowOpen: true) }
    if value.isApproximate, let tenth = Ratio(1, over: 10),
      let part = number.magnitude.times(tenth),
      let low = number.minus(part), let high = number.plus(part)
    {
      return IndicatorSpan(low: low, high: high)
    }
    return .point(number)
  }
}
