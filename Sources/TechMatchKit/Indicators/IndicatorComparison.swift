/// Holds the indicators that a text offers against those that another asks for.
///
/// ```swift
/// let rows = IndicatorComparison.compare(asked: "抗拉强度≥450MPa", offered: "抗拉强度0.46GPa")
/// // met: ≥ 450 MPa, 460 MPa
/// ```
///
/// Doubt is *unknown*: a verdict of met or missed follows from what is written, whatever it may mean
/// besides. Values are exact fractions.
public enum IndicatorComparison {
  /// The most statements of a text that are compared.
  private static let limit = 400

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - asked: The indicators of a demand.
  ///   - offered: Those of a bid or an achievement; `nil` for none.
  /// - Returns: A row for each indicator that is asked for, in the order of the text.
  /// - Complexity: O(*n* + *a* · *o*) for *n* characters, *a* indicators asked for and *o* offered,
  ///   of which at most 400 each are compared.
  public static func compare(asked: String, offered: String?) -> [IndicatorRow] {
    compare(asked: asked, offers: [offered])[0]
  }

  /// Compares what several texts offer with what one asks for.
  static func compare(asked: String, offers: [String?]) -> [[IndicatorRow]] {
    let demands = IndicatorParser(asked).statements
    return offers.map { compare(demands, offered: $0) }
  }

  private static func compare(
    _ demands: [IndicatorStatement],
    offered: String?
  ) -> [IndicatorRow] {
    let all = offered.map { IndicatorParser($0).statements } ?? []
    let offers = all.filter(\.isNumber)
    return demands.enumerated().map { place, demand in
      guard demand.isNumber, !demand.isCode else {
        return row(demand, nil, .toBeJudged, .noNumber, [demand.source])
      }
      if place >= limit || offers.count > limit { return row(demand, nil, .unknown, .tooMany, []) }
      return compare(demand, offers, demands)
    }
  }

  static func row(
    _ demand: IndicatorStatement,
    _ offer: IndicatorStatement?,
    _ verdict: IndicatorRow.Verdict,
    _ reason: IndicatorRow.Reason,
    _ words: [String]
  ) -> IndicatorRow {
    IndicatorRow(
      asked: demand.source,
      offered: offer?.source,
      askedValue: demand.text(),
      offeredValue: offer.map { $0.text(in: demand.unit) },
      verdict: verdict,
      reason: reason,
      words: words
    )
  }

  private static func compare(
    _ demand: IndicatorStatement,
    _ offers: [IndicatorStatement],
    _ demands: [IndicatorStatement]
  ) -> IndicatorRow {
    if demand.doubt != nil || demand.isInverted {
      return row(demand, nil, .unknown, .askedUnclear, [demand.source])
    }
    var fitting: [(fit: Int, offer: IndicatorStatement)] = []
    for offer in offers {
      guard let fit = IndicatorName.fit(asked: demand, offered: offer) else { continue }
      fitting.append((fit, offer))
    }
    let comparable = fitting.filter { isComparable(demand, $0.offer) }
    if comparable.isEmpty {
      guard let first = fitting.max(by: { $0.fit < $1.fit }), first.fit > 1 || !demand.name.isEmpty
      else { return row(demand, nil, .unknown, .notOffered, []) }
      let isKind =
        first.offer.kind != demand.kind
        && demand.unit.isShare == first.offer.unit.isShare
      if first.offer.name.isEmpty { return row(demand, nil, .unknown, .notOffered, []) }
      return row(
        demand,
        first.offer,
        .unknown,
        first.offer.doubt != nil ? .offeredUnclear : isKind ? .changeAndValue : .units,
        [demand.words, first.offer.words]
      )
    }
    var best = comparable.map(\.fit).max() ?? 0
    var chosen = comparable.filter { $0.fit == best }.map(\.offer)
    // Those under the conditions that are asked come first, hopes last.
    let same = chosen.filter { conditionsFit($0, demand) }
    if !same.isEmpty { chosen = same }
    let exact = chosen.filter { $0.conditions == demand.conditions }
    if !exact.isEmpty { chosen = exact }
    let firm = chosen.filter { reservation($0, demand) == nil }
    if !firm.isEmpty { chosen = firm }
    if best < 3 {
      // A name that is not quite the same counts only when nothing else can be meant.
      let dimension = demands.count {
        $0.isNumber && isComparable($0, chosen[0])
          && IndicatorName.fit(asked: $0, offered: chosen[0]) != nil
      }
      let rivals = offers.count { isComparable(demand, $0) }
      if best == 1, dimension > 1 || rivals > 1 {
        return row(
          demand,
          nil,
          .unknown,
          rivals > 1 && dimension <= 1 ? .severalFit : .notOffered,
          []
        )
      }
      if dimension > 1 {
        return row(demand, chosen[0], .unknown, .severalFit, chosen.map(\.source))
      }
    }
    best = 0
    let first = chosen[0]
    if chosen.contains(where: { !isSame($0, first) }) {
      return row(demand, nil, .unknown, .severalFit, chosen.map(\.source))
    }
    return decide(demand, first)
  }

  private static func isSame(_ one: IndicatorStatement, _ other: IndicatorStatement) -> Bool {
    one.span == other.span && one.unit == other.unit && one.kind == other.kind
      && one.conditions == other.conditions && one.before == other.before
      && (one.doubt == nil) == (other.doubt == nil) && one.standard == other.standard
      && one.baseline == other.baseline
  }

  /// Whether an offer is of the kind and dimension that is asked.
  private static func isComparable(_ demand: IndicatorStatement, _ offer: IndicatorStatement)
    -> Bool
  {
    if demand.kind == .level {
      return offer.kind == .level && demand.unit.isComparable(with: offer.unit)
    }
    return change(demand) != nil && change(offer) != nil && dimension(demand) == dimension(offer)
  }

  private static func dimension(_ statement: IndicatorStatement) -> [String: Int] {
    if statement.kind == .level, statement.before != nil { return [:] }
    return statement.unit.isTimes ? [:] : statement.unit.powers
  }

  /// A change as a part of what was before, or in base units; a fall is negative.
  static func change(_ statement: IndicatorStatement) -> IndicatorSpan? {
    guard let span = statement.span else { return nil }
    let unit = statement.unit
    switch statement.kind {
    case .level:
      guard let before = statement.before, before > .zero, let after = span.low, after == span.high
      else { return nil }
      return after.minus(before)?.divided(by: before).map { .point($0) }
    case .share:
      return span.mapped { $0.times(unit.factor)?.minus(.one) }
    case .fall, .rise:
      if unit.text.isEmpty { return nil }
      guard var change = span.mapped({ $0.times(unit.factor) }) else { return nil }
      if statement.form.isBound, change.low == nil { change.low = .zero }
      if unit.isTimes, statement.kind == .fall { return nil }
      return statement.kind == .fall ? change.negated : change
    }
  }

  // MARK: - Conditions

  /// Whether the conditions of an offer are those that are asked, or need not be.
  private static func conditionsFit(_ offer: IndicatorStatement, _ demand: IndicatorStatement)
    -> Bool
  {
    if let one = demand.standard, let other = offer.standard, one != other { return false }
    switch (demand.baseline, offer.baseline) {
    case (nil, let other?): if !IndicatorPhrase.isBefore(other) { return false }
    case (_?, nil): break
    case (let one?, let other?): if one != other { return false }
    case (nil, nil): break
    }
    if demand.conditions.sorted() == offer.conditions.sorted() { return true }
    if demand.conditions.isEmpty { return offer.conditions.allSatisfy(isMild) }
    return demand.conditions.sorted().joined() == offer.conditions.sorted().joined()
  }

  /// Whether a condition is one that everybody means: room temperature, a charge in an hour or less.
  private static func isMild(_ condition: String) -> Bool {
    ["常温", "室温", "额定", "标准", "[25K1]", "室温[25K1]", "[1C1]", "[2C1]", "[3C1]"].contains(condition)
  }

  /// The word by which an offer is a hope or taken back, unless what is asked has it too.
  private static func reservation(
    _ offer: IndicatorStatement,
    _ demand: IndicatorStatement
  ) -> IndicatorWords.Reservation? {
    if offer.reservations.isEmpty { return nil }
    let asked = demand.source.lowercased()
    return offer.reservations.first { !asked.contains($0.word) }
  }

  // MARK: - Deciding

  private static func decide(_ demand: IndicatorStatement, _ offer: IndicatorStatement)
    -> IndicatorRow
  {
    func unknown(_ reason: IndicatorRow.Reason, _ words: [String]) -> IndicatorRow {
      row(demand, offer, .unknown, reason, words)
    }
    if offer.doubt != nil || offer.isInverted { return unknown(.offeredUnclear, [offer.source]) }
    if let found = reservation(offer, demand) {
      return unknown(found.isHope ? .hope : .takenBack, [found.word])
    }
    if !conditionsFit(offer, demand) {
      func said(_ statement: IndicatorStatement) -> String {
        (statement.conditions + [statement.standard, statement.baseline].compactMap(\.self))
          .joined(separator: " ")
      }
      return unknown(.conditions, [said(demand), said(offer)].filter { !$0.isEmpty })
    }
    let (verdict, reason) = judged(demand, offer)
    return row(demand, offer, verdict, reason, [demand.words, offer.words])
  }
}

extension IndicatorStatement.Form {
  /// Whether it is `±` and a value.
  var isTolerance: Bool { if case .tolerance = self { true } else { false } }
}
