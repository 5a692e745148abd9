/// The order of a list.
///
/// Records that do not state what is ordered by come last in either direction, and equal ones are in
/// the order of their identifiers' bytes. A `Sendable` value.
public struct RecordOrder: Sendable, Equatable {
  /// What records are ordered by.
  public enum Key: String, CaseIterable, Sendable {
    /// The identifier, by its bytes.
    case id
    /// The title or the first institution, by the bytes of the folded text.
    case title, institution
    /// The lowest level of readiness, then the highest.
    case stage
    /// The lower end of a price.
    case price
    /// The upper end of a budget.
    case budget
    /// The last day for an answer.
    case deadline
    /// The day of registration, or else of the coming into a catalogue.
    case since

    /// Whether records of a kind can state it.
    public func applies(to kind: RecordKind) -> Bool {
      switch self {
      case .id, .title, .institution: true
      case .stage: RecordFilter.Field.stage.applies(to: kind)
      case .price: RecordFilter.Field.priceMax.applies(to: kind)
      case .budget, .deadline: kind == .demand
      case .since: RecordFilter.Field.since.applies(to: kind)
      }
    }
  }

  /// What records are ordered by.
  public var key: Key
  /// Whether the greatest comes first.
  public var isDescending: Bool

  /// Makes an order.
  public init(_ key: Key, isDescending: Bool = false) {
    self.key = key
    self.isDescending = isDescending
  }

  /// The records in this order.
  ///
  /// O(*n* log *n*).
  public func sorted(_ cards: [RecordCard]) -> [RecordCard] {
    switch key {
    case .id: sorted(cards) { $0.id }
    case .title: sorted(cards) { $0.title.map(FoldedText.init) }
    case .institution: sorted(cards) { $0.institutions.first.map(FoldedText.init) }
    case .stage:
      sorted(cards) { card in
        card.readiness.flatMap { $0.isUnknown ? nil : $0.lower * 10 + $0.upper }
      }
    case .price: sorted(cards) { $0.money.flatMap { $0.lowerFen ?? $0.upperFen } }
    case .budget: sorted(cards) { $0.money.flatMap { $0.upperFen ?? $0.lowerFen } }
    case .deadline: sorted(cards) { $0.deadline?.last }
    case .since: sorted(cards) { $0.since?.first }
    }
  }

  private func sorted<Value: Comparable>(
    _ cards: [RecordCard],
    by value: (RecordCard) -> Value?
  ) -> [RecordCard] {
    let keyed = cards.map { (card: $0, value: value($0)) }
    return keyed.sorted { left, right in
      switch (left.value, right.value) {
      case (let first?, let second?) where first != second:
        isDescending ? second < first : first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.card.id < right.card.id
      }
    }.map(\.card)
  }
}
