/// Which records a list may have: conditions on what a record states, which never change a score.
///
///     var filter = RecordFilter()
///     try filter.add(.institution, "吉林大学")
///     try filter.add(.stage, "中试", isExcluded: true)
///     let found = filter.selection(of: achievements.map { RecordCard($0) })
///
/// Conditions on one field are joined by *or*, those on different fields by *and*; what is excluded
/// must not hold. A condition on something that a record does not state (or not exactly enough to
/// decide) neither holds nor fails: the record is left out, and counted as such in a
/// ``FilterTally``. The value `unknown` (未知, 未填) asks for the records that do not state a field.
/// A `Sendable` value; two filters are equal when the same was added to them in the same order.
public struct RecordFilter: Sendable, Equatable {
  /// What a condition is about; the raw value is its name in options and files.
  public enum Field: String, CaseIterable, Sendable {
    /// The institution or enterprise: part of a name.
    case institution
    /// The industry or technology field: part of a name.
    case industry
    /// The place that the record comes from: a province has its cities in it.
    case region
    /// The readiness, as a stage or levels; the record's must lie within it.
    case stage
    /// A mode of transfer: one of the record's.
    case mode
    /// The phase of the status.
    case status
    /// The least budget of a demand: what it pays at most must reach it.
    case budgetMin = "budget-min"
    /// The greatest budget of a demand: what it pays at most must not exceed it.
    case budgetMax = "budget-max"
    /// The greatest price: what is asked at least must not exceed it.
    case priceMax = "price-max"
    /// The first day on which the record was registered, or came into the catalogue where it states
    /// none.
    case since
    /// Words, all of which occur in identifier, title, institution, people, tags or texts.
    case text
  }

  /// One condition, as it was asked for.
  public struct Term: Sendable, Equatable {
    /// What it is about.
    public var field: Field
    /// The value that was asked for.
    public var text: String
    /// Whether records that have the value are left out.
    public var isExcluded: Bool
    /// The value, understood.
    let sought: SoughtValue

    /// The condition on one line, such as `institution=吉林大学` or `not region=吉林省`.
    public var description: String { (isExcluded ? "not " : "") + "\(field.rawValue)=\(text)" }
  }

  /// The conditions, in the order in which they were added.
  public private(set) var terms: [Term] = []

  /// A filter that lets everything pass.
  public init() {}

  /// Whether everything passes.
  public var isEmpty: Bool { terms.isEmpty }

  /// Adds a condition.
  ///
  /// - Parameters:
  ///   - field: What it is about.
  ///   - text: The value that is asked for, in Chinese or English, as files spell it.
  ///   - isExcluded: Whether records that have it are to be left out.
  /// - Throws: ``FilterFailure`` when the value is not understood; the filter is then as before.
  public mutating func add(
    _ field: Field,
    _ text: String,
    isExcluded: Bool = false
  ) throws(FilterFailure) {
    let sought = try SoughtValue(field, text)
    terms.append(Term(field: field, text: text, isExcluded: isExcluded, sought: sought))
  }

  /// Makes sure that records of a kind can have what the filter asks for.
  ///
  /// - Throws: ``FilterFailure/notOf(_:_:)`` with the first condition that says nothing about them.
  public func requireApplicable(to kind: RecordKind) throws(FilterFailure) {
    if let term = terms.first(where: { !$0.field.applies(to: kind) }) {
      throw .notOf(term.field, kind)
    }
  }

  /// Whether a record passes; where that cannot be decided (`nil`), with the first field in the order
  /// of `Field.allCases` that the record does not state, or not exactly enough.
  ///
  /// O(*n*) in the text of the record.
  public func verdict(_ card: RecordCard) -> (passes: Bool?, undecided: Field?) {
    var undecided: Field?
    for field in Field.allCases {
      let own = terms.filter { $0.field == field }
      guard !own.isEmpty else { continue }
      switch Self.verdict(of: own, on: card) {
      case true: continue
      case false: return (false, nil)
      case nil: if undecided == nil { undecided = field }
      }
    }
    return undecided == nil ? (true, nil) : (nil, undecided)
  }

  /// Whether the conditions on one field hold: one of those that are sought, and none of those that
  /// are excluded.
  private static func verdict(of terms: [Term], on card: RecordCard) -> Bool? {
    func verdicts(_ isExcluded: Bool) -> [Bool?] {
      terms.filter { $0.isExcluded == isExcluded }.map { $0.sought.verdict($0.field, card) }
    }
    let (sought, excluded) = (verdicts(false), verdicts(true))
    if excluded.contains(true) { return false }
    if !sought.isEmpty, !sought.contains(true) { return sought.contains(nil) ? nil : false }
    return excluded.contains(nil) ? nil : true
  }
}

extension RecordFilter.Field {
  /// Whether records of a kind can state it.
  public func applies(to kind: RecordKind) -> Bool {
    switch self {
    case .institution, .region, .text: true
    case .industry, .mode, .status: kind == .achievement || kind == .demand
    case .stage, .since: kind != .organisation
    case .budgetMin, .budgetMax: kind == .demand
    case .priceMax: kind == .achievement || kind == .bid
    }
  }
}
