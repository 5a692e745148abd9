import Foundation

extension Rubric {
  private static let keys: [String: [String]] = [
    "": [
      "name", "digits", "winners", "reserves", "criteria", "conditions", "relations", "tieBreak",
      "zone", "similarityCounts",
      "awards", "publication",
    ],
    "criteria": [
      "name", "kind", "weight", "full", "most", "formula", "missing", "standardiseFrom",
      "missingPrice", "unreadablePrice", "zeroPrice", "abnormal",
    ],
    "conditions": ["kinds", "declarations", "ceiling", "sameBidder", "sameGroup", "unclearJudge"],
    "abnormal": ["below", "above", "then"],
    "formula": ["name", "above", "below", "factor", "trim", "wholePercents"],
    "publication": Publication.keys,
  ]

  /// Reads a rubric from JSON, and checks it.
  ///
  /// - Throws: ``RubricFailure`` for the first value that is wrong.
  public init(_ file: InputFile) throws(RubricFailure) {
    func failure(_ place: String, _ problem: RubricFailure.Problem) -> RubricFailure {
      RubricFailure(file: file.name, place: place, problem: problem)
    }
    let bytes = [UInt8](file.bytes)
    let value: JSONValue
    do throws(JSONProblem) {
      value = try JSONReader.value(of: bytes.span)
    } catch {
      throw failure("", .notJSON(byte: error.offset + 1))
    }
    if let unknown = Self.unknownKey(value, "", "") {
      let nearest = NearestName.of(unknown.key, among: Self.keys[unknown.group] ?? [])
      throw failure(unknown.place, .unknownKey(unknown.key, nearest: nearest))
    }
    do {
      self = try JSONDecoder().decode(Rubric.self, from: file.bytes)
    } catch let error as DecodingError {
      throw failure(error.place, .wrongValue(error.expectation))
    } catch {
      throw failure("", .notJSON(byte: nil))
    }
    if let (place, problem) = problem() { throw failure(place, problem) }
  }

  private static func unknownKey(
    _ value: JSONValue,
    _ group: String,
    _ place: String
  ) -> (key: String, group: String, place: String)? {
    switch value {
    case .object(let members):
      for member in members {
        let inner = place.isEmpty ? member.key : "\(place).\(member.key)"
        if keys[group]?.contains(member.key) != true { return (member.key, group, inner) }
        if keys[member.key] != nil,
          let unknown = unknownKey(member.value, member.key, inner)
        {
          return unknown
        }
      }
      return nil
    case .array(let values):
      for (index, value) in values.enumerated() {
        if let unknown = unknownKey(value, group, "\(place)[\(index)]") { return unknown }
      }
      return nil
    default: return nil
    }
  }

  /// Checks that the rubric can be used, as reading it from a file does.
  ///
  /// - Throws: ``RubricFailure`` for the first value that is wrong; its `file` is empty.
  public func validate() throws(RubricFailure) {
    if let (place, problem) = problem() {
      throw RubricFailure(file: "", place: place, problem: problem)
    }
  }

  /// The amount for a 1-based place in fen; `nil` where none is stated, or where it is no single
  /// amount in yuan.
  func amountFen(at rank: Int) -> Int64? {
    guard let awards, rank > 0, rank <= awards.count,
      let amount = MoneyInterval(parsing: awards[rank - 1]), amount.lowerFen == amount.upperFen
    else { return nil }
    return amount.upperFen
  }

  /// The first place and problem, or `nil`.
  func problem() -> (String, RubricFailure.Problem)? {
    guard (0...6).contains(digits) else { return ("digits", .outOfRange(least: 0, most: 6)) }
    guard (1...1000).contains(winners) else {
      return ("winners", .outOfRange(least: 1, most: 1000))
    }
    guard (0...1000).contains(reserves) else {
      return ("reserves", .outOfRange(least: 0, most: 1000))
    }
    if let awards {
      guard awards.count == winners else {
        let count = Double(winners)
        return ("awards", .outOfRange(least: count, most: count))
      }
      if let wrong = awards.indices.first(where: { amountFen(at: $0 + 1) == nil }) {
        return ("awards[\(wrong)]", .wrongValue(.amount))
      }
    }
    guard !criteria.isEmpty else { return ("criteria", .outOfRange(least: 1, most: nil)) }
    var names = Set<String>()
    for (index, criterion) in criteria.enumerated() {
      let place = "criteria[\(index)]"
      guard !criterion.name.isEmpty, names.insert(criterion.name).inserted,
        !["price", "submitted"].contains(criterion.name)
      else { return ("\(place).name", .repeatedName(criterion.name)) }
      let isFixed = criterion.kind == .price && criterion.formula?.name == .fixedPrice
      let weights = isFixed ? 0...0 : (criterion.kind == .technical ? 0 : 1)...100
      guard weights.contains(criterion.weight) else {
        let (least, most) = (Double(weights.lowerBound), Double(weights.upperBound))
        return ("\(place).weight", .outOfRange(least: least, most: most))
      }
      let needsFull = criterion.kind == .technical || criterion.kind == .trackRecord
      if needsFull != (criterion.full != nil) {
        return ("\(place).full", needsFull ? .missing : .misplaced)
      }
      if let full = criterion.full, !(full >= 0.01 && full <= 100) {
        return ("\(place).full", .outOfRange(least: 0.01, most: 100))
      }
      let needsMost = criterion.kind == .marks
      if needsMost != (criterion.most != nil) {
        return ("\(place).most", needsMost ? .missing : .misplaced)
      }
      if let most = criterion.most, !(most >= 0.01 && most <= 1_000_000) {
        return ("\(place).most", .outOfRange(least: 0.01, most: 1_000_000))
      }
      if let least = criterion.standardiseFrom {
        if !needsMost { return ("\(place).standardiseFrom", .misplaced) }
        if !(3...1000).contains(least) {
          return ("\(place).standardiseFrom", .outOfRange(least: 3, most: 1000))
        }
      }
      let needsFormula = criterion.kind == .price
      if needsFormula != (criterion.formula != nil) {
        return ("\(place).formula", needsFormula ? .missing : .misplaced)
      }
      if let (key, problem) = criterion.priceProblem { return ("\(place).\(key)", problem) }
      if let wrong = criterion.formula?.wrongParameter {
        return ("\(place).formula.\(wrong)", .outOfRange(least: 0, most: 1000))
      }
    }
    let sum = criteria.reduce(0) { $0 + $1.weight }
    guard sum == 100 else { return ("criteria", .weights(sum)) }
    if let index = relations?.firstIndex(where: { $0.count < 2 || $0.contains("") }) {
      return ("relations[\(index)]", .wrongValue(.relation))
    }
    for (index, step) in (tieBreak ?? []).enumerated() {
      guard step == "price" || step == "submitted" || names.contains(step) else {
        let nearest = NearestName.of(step, among: ["price", "submitted"] + names.sorted())
        return ("tieBreak[\(index)]", .unknownKey(step, nearest: nearest))
      }
    }
    if let zone, Moment.zone(parsing: zone) == nil { return ("zone", .wrongValue(.zone)) }
    if let ceiling = conditions?.ceiling, MoneyInterval(parsing: ceiling)?.upperFen == nil {
      return ("conditions.ceiling", .wrongValue(.amount))
    }
    return publication?.problem()
  }
}

extension Rubric.Criterion {
  /// The first key about prices that is wrong, and why.
  fileprivate var priceProblem: (String, RubricFailure.Problem)? {
    let keys = [
      ("missingPrice", missingPrice != nil), ("unreadablePrice", unreadablePrice != nil),
      ("zeroPrice", zeroPrice != nil), ("abnormal", abnormal != nil),
    ]
    if kind != .price, let key = keys.first(where: { $0.1 })?.0 { return (key, .misplaced) }
    return abnormal?.wrong.map {
      ("abnormal.\($0.key)", .outOfRange(least: $0.range.0, most: $0.range.1))
    }
  }
}
