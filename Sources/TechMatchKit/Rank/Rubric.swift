import Foundation

/// How bids for a challenge are scored: criteria whose weights add up to 100 points, conditions,
/// and how ties are broken.
///
/// A `Codable` value, whose properties are the keys of the file. ``init(_:)`` checks everything
/// that it reads.
public struct Rubric: Codable, Equatable, Sendable {
  /// What a criterion measures.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// The score of the text of the bid for the challenge, as ``Matcher`` gives it.
    case technical
    /// The score of the bidder, as ``Scout`` gives it.
    case trackRecord
    /// The readiness of the solution relative to the required one, or to level 9.
    case readiness
    /// The share of the challenge's indicators that the bid declares to meet.
    case indicators
    /// The price, by a ``PriceFormula``.
    case price
    /// The number of months that the work takes; the shortest time gets full points.
    case time
    /// The mean of the judges' marks.
    case marks
  }

  /// What a criterion gives when a bid has no evidence for it.
  public enum Missing: String, Codable, CaseIterable, Sendable {
    /// Anything between no points and all points. The total is then an interval, and bids are
    /// ranked by its lower end.
    case interval
    /// No points.
    case zero
  }

  /// One criterion.
  public struct Criterion: Codable, Equatable, Sendable {
    /// The name, unique in the rubric.
    public var name: String
    /// What it measures.
    public var kind: Kind
    /// The points that it can give, 1…100, or 0 for a fixed price.
    public var weight: Int
    /// The score, in points, that gets full points, 0.01…100; for ``Kind/technical`` and
    /// ``Kind/trackRecord`` only.
    public var full: Double?
    /// The highest mark that a judge can give; for ``Kind/marks`` only.
    public var most: Double?
    /// The least number of eligible bids, 3 or more, with which the marks of the judges are
    /// standardised to a common mean and spread; `nil` never to standardise.
    ///
    /// Marks are standardised only if every judge has marked every eligible bid. For ``Kind/marks``
    /// only.
    public var standardiseFrom: Int?
    /// How the price becomes points; for ``Kind/price`` only.
    public var formula: PriceFormula?
    /// What missing evidence means; ``Missing/interval`` unless stated.
    public var missing: Missing?

    /// Makes a criterion; set the properties that its kind needs.
    public init(name: String, kind: Kind, weight: Int) {
      self.name = name
      self.kind = kind
      self.weight = weight
    }
  }

  /// What follows when parties to a ranking turn out to be related.
  public enum RelationRule: String, Codable, CaseIterable, Sendable {
    /// The related ones are out; where it is not certain that they are related, they are not cleared.
    case out
    /// They are not cleared until somebody has looked.
    case ask
    /// Nothing; the relation is shown.
    case allow
  }

  /// Conditions for bidders, in addition to those of the challenge.
  public struct Conditions: Codable, Equatable, Sendable {
    /// The kinds of organisation that may bid; any if empty or `nil`.
    public var kinds: [String]?
    /// Texts that the declarations of a bid must contain.
    public var declarations: [String]?
    /// The highest price as text, such as `600万元`; `nil` for the budget or bounty of the challenge.
    public var ceiling: String?
    /// What becomes of bids of the same bidder, alone and in a consortium or twice;
    /// ``RelationRule/ask`` unless stated.
    public var sameBidder: RelationRule?
    /// What becomes of bids of bidders that belong together; ``RelationRule/ask`` unless stated.
    public var sameGroup: RelationRule?
    /// What becomes of the marks of a judge of whom it is not clear whether he or she is related to the
    /// bid. They count for ``RelationRule/allow`` alone, and the bid is not cleared for
    /// ``RelationRule/ask``, which is meant unless stated.
    public var unclearJudge: RelationRule?

    /// Makes conditions that require nothing.
    public init() {}
  }

  /// The name.
  public var name: String
  /// The number of decimal digits to which the points of a criterion are rounded, half up; 0…6.
  public var digits: Int
  /// The number of winners, 1…1000.
  public var winners: Int
  /// The number of reserves, 0…1000.
  public var reserves: Int
  /// What each winner gets, best first, as texts such as `300万元` (赛马: several work in parallel): as
  /// many as there are winners; `nil` when the amounts are agreed otherwise.
  public var awards: [String]?
  /// The criteria, whose weights add up to 100.
  public var criteria: [Criterion]
  /// Conditions for bidders.
  public var conditions: Conditions?
  /// Related organisations, one of which may not bid for a challenge of the other, nor its people judge
  /// the other's bids: two names each, followed by their relation in words.
  public var relations: [[String]]?
  /// Steps that decide between equal totals: `price` (lower first), `submitted` (earlier first) or
  /// the name of a criterion.
  public var tieBreak: [String]?
  /// When and by whom the result is made public.
  public var publication: Publication?

  /// Makes a rubric with one winner, no reserve and points rounded to two digits.
  ///
  /// Nothing is checked; call ``validate()`` when all values are set.
  public init(name: String, criteria: [Criterion]) {
    self.name = name
    self.criteria = criteria
    digits = 2
    winners = 1
    reserves = 0
  }

  private static let keys: [String: [String]] = [
    "": [
      "name", "digits", "winners", "reserves", "criteria", "conditions", "relations", "tieBreak",
      "awards", "publication",
    ],
    "criteria": [
      "name", "kind", "weight", "full", "most", "formula", "missing", "standardiseFrom",
    ],
    "conditions": ["kinds", "declarations", "ceiling", "sameBidder", "sameGroup", "unclearJudge"],
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
      guard isFixed ? criterion.weight == 0 : (1...100).contains(criterion.weight) else {
        return ("\(place).weight", .outOfRange(least: isFixed ? 0 : 1, most: isFixed ? 0 : 100))
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
    if let ceiling = conditions?.ceiling, MoneyInterval(parsing: ceiling)?.upperFen == nil {
      return ("conditions.ceiling", .wrongValue(.amount))
    }
    return publication?.problem()
  }
}

/// Why a rubric cannot be used.
public struct RubricFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not JSON, from this 1-based byte if it is known.
    case notJSON(byte: Int?)
    /// An unknown key or name, and the one that was perhaps meant.
    case unknownKey(String, nearest: String?)
    /// A value is not of the expected kind.
    case wrongValue(Expectation)
    /// A number, or the length of a list, is outside of an interval; `most` is `nil` if it has no
    /// upper end.
    case outOfRange(least: Double, most: Double?)
    /// A name is empty, taken or reserved.
    case repeatedName(String)
    /// A key is missing that this kind of criterion needs.
    case missing
    /// There is a key that this kind of criterion does not have.
    case misplaced
    /// There is another key, beside which this one cannot stand.
    case excluded(by: String)
    /// The weights add up to this instead of 100.
    case weights(Int)
  }

  /// The kind of value that belongs in a place.
  public enum Expectation: Equatable, Sendable {
    /// A value of a Swift type, such as `Int` or `String`.
    case type(String)
    /// Any value except `null`.
    case value
    /// One of the words that the place allows.
    case knownWord
    /// Two organisations and their relation.
    case relation
    /// An amount of money.
    case amount
    /// A text that is not blank.
    case text
    /// A single day.
    case day
    /// A single day, not before this one.
    case dayFrom(CalendarDate)
  }

  /// The name of the file, as given.
  public var file: String
  /// The place in the file, such as `criteria[2].weight`; empty for the whole file.
  public var place: String
  /// What is wrong.
  public var problem: Problem

  /// Makes a failure.
  public init(file: String, place: String, problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }
}

extension DecodingError {
  /// The place of the value that could not be read.
  fileprivate var place: String {
    let path: [any CodingKey] =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return path.reduce("") { text, key in
      key.intValue.map { "\(text)[\($0)]" }
        ?? (text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)")
    }
  }

  fileprivate var expectation: RubricFailure.Expectation {
    switch self {
    case .typeMismatch(let type, _): .type("\(type)")
    case .valueNotFound, .keyNotFound: .value
    default: .knownWord
    }
  }
}
