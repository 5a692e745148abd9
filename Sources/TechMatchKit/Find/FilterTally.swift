/// How many records a filter lets pass, and how many it leaves out only because they do not say
/// enough.
public struct FilterTally: Sendable, Equatable {
  /// The number of records that were looked at.
  public var total = 0
  /// The number that pass.
  public var found = 0
  /// The number of records that would pass, if they stated a field as it is asked for, by the first
  /// such field, in the order of `RecordFilter.Field.allCases`; fields without a record are not
  /// there.
  public var undecided: [(field: RecordFilter.Field, count: Int)] = []

  /// Counts nothing.
  public init() {}

  /// Counts a verdict of ``RecordFilter/verdict(_:)``.
  ///
  /// - Returns: Whether the record passes.
  package mutating func add(_ verdict: (passes: Bool?, undecided: RecordFilter.Field?)) -> Bool {
    total += 1
    if verdict.passes == true { found += 1 }
    if let field = verdict.undecided {
      if let place = undecided.firstIndex(where: { $0.field == field }) {
        undecided[place].count += 1
      } else {
        let order = RecordFilter.Field.allCases
        let place = undecided.firstIndex {
          order.firstIndex(of: $0.field)! > order.firstIndex(of: field)!
        }
        undecided.insert((field, 1), at: place ?? undecided.endIndex)
      }
    }
    return verdict.passes == true
  }

  /// The number of records left out because they do not say enough.
  public var undecidedCount: Int { undecided.reduce(0) { $0 + $1.count } }

  /// Whether both count the same.
  public static func == (left: FilterTally, right: FilterTally) -> Bool {
    left.total == right.total && left.found == right.found
      && left.undecided.elementsEqual(right.undecided) { $0 == $1 }
  }
}

/// The records that a filter lets pass.
public struct RecordSelection: Sendable {
  /// The records, in the order in which they were given.
  public var cards: [RecordCard]
  /// How many there are in all, and how many were left out because they do not say enough.
  public var tally: FilterTally
}

extension RecordFilter {
  /// The records that pass.
  ///
  /// O(*n*) in the text of the records.
  public func selection(of cards: [RecordCard]) -> RecordSelection {
    var tally = FilterTally()
    let kept = cards.filter { tally.add(verdict($0)) }
    return RecordSelection(cards: kept, tally: tally)
  }
}

/// Why a filter cannot be what was asked for.
public enum FilterFailure: Error, Equatable, Sendable {
  /// A value is not understood; the nearest one in the vocabulary.
  case notUnderstood(RecordFilter.Field, text: String, nearest: String?)
  /// Records of this kind cannot state the field.
  case notOf(RecordFilter.Field, RecordKind)
  /// There is no such field; the nearest one.
  case noField(String, nearest: String?)
}
