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
    /// The points that it can give, 1…100; 0 for a fixed price, and possible for ``Kind/technical``, which is
    /// then shown and not counted.
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
    /// What becomes of a bid without a price; for ``Kind/price`` only, as the next three.
    ///
    /// Unless stated, ``PriceRule/zero`` where missing evidence gives no points, else ``PriceRule/ask``.
    public var missingPrice: PriceRule?
    /// What becomes of a bid whose price cannot be read or compared; ``PriceRule/ask`` unless stated.
    public var unreadablePrice: PriceRule?
    /// What becomes of a bid for 0; ``PriceRule/ask`` unless stated.
    public var zeroPrice: PriceRule?
    /// When a price is far from the others; unless stated below 10 or above 1000 per cent of the median, and
    /// then ``PriceRule/ask``.
    public var abnormal: AbnormalPrice?

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
    /// What becomes of the marks of a judge who may be related to the bid.
    ///
    /// They count for ``RelationRule/allow`` alone, and the bid is not cleared for
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
  /// The zone of times that state none, such as `+08:00`, which it is unless stated.
  public var zone: String?
  /// Whether the likeness of words (``Kind/technical``) is meant to count, also in a ranking that is
  /// published; unless stated it may count, with a warning.
  public var similarityCounts: Bool?
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
}
