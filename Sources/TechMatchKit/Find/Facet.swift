/// Something by whose values the records of a list are counted.
public enum Facet: String, CaseIterable, Sendable {
  case institution, industry, region, mode, stage, status

  /// The field of a filter that asks for one of the values.
  public var field: RecordFilter.Field {
    switch self {
    case .institution: .institution
    case .industry: .industry
    case .region: .region
    case .mode: .mode
    case .stage: .stage
    case .status: .status
    }
  }

  /// A value of a facet.
  public enum Value: Hashable, Sendable {
    /// A name, place or stage, in the spelling that most records have.
    case text(String)
    /// A mode of transfer.
    case mode(TransferMode)
    /// A phase of a status.
    case phase(RecordStatus.Phase)

    /// The value in machine formats.
    package var code: String {
      switch self {
      case .text(let text): text
      case .mode(let mode): mode.code
      case .phase(let phase): phase.rawValue
      }
    }
  }

  /// A value with the number of records that have it.
  public struct Count: Hashable, Sendable {
    /// What is counted by.
    public var facet: Facet
    /// The value, or `nil` for the records that do not state one.
    public var value: Value?
    /// The number of records.
    public var count: Int
  }

  /// The values of records with their numbers, the most frequent first, then by the bytes of the
  /// value; the number of records without a value is last, and always there.
  ///
  /// A record with several institutions, industries or modes counts once for each. Spellings of one
  /// place (by its code), of one stage (by its levels), and of one name (folded) count together.
  /// O(*n*) for *n* values, plus sorting the distinct ones.
  public func counts(of cards: [RecordCard]) -> [Count] {
    var spellings: [Key: [Value: Int]] = [:]
    var numbers: [Key: Int] = [:]
    var unstated = 0
    for card in cards {
      guard card.states(field) else {
        unstated += 1
        continue
      }
      var seen: Set<Key> = []
      for (key, value) in values(of: card) {
        spellings[key, default: [:]][value, default: 0] += 1
        if seen.insert(key).inserted { numbers[key, default: 0] += 1 }
      }
    }
    let counts = numbers.map { key, number in
      // The most frequent spelling; of equally frequent ones the first by its bytes.
      let value = (spellings[key] ?? [:]).min { left, right in
        left.value != right.value
          ? left.value > right.value : Self.precedes(left.key.code, right.key.code)
      }
      return Count(facet: self, value: value?.key, count: number)
    }
    let ordered = counts.sorted { left, right in
      left.count != right.count
        ? left.count > right.count
        : Self.precedes(left.value?.code ?? "", right.value?.code ?? "")
    }
    return ordered + [Count(facet: self, value: nil, count: unstated)]
  }

  /// What spellings of one value have in common.
  private enum Key: Hashable {
    case text(FoldedText)
    case number(Int)
  }

  private func values(of card: RecordCard) -> [(Key, Value)] {
    func named(_ names: [String]) -> [(Key, Value)] {
      names.map { (.text(FoldedText($0)), .text($0)) }
    }
    switch self {
    case .institution: return named(card.institutions)
    case .industry: return named(card.industries)
    case .region:
      return card.region.map { place in
        [(place.code.map { .number($0) } ?? .text(FoldedText(place.text)), .text(place.text))]
      } ?? []
    case .stage:
      return card.readiness.map { [(.number($0.lower * 10 + $0.upper), .text($0.text))] } ?? []
    case .mode:
      return (card.transferModes?.modes ?? []).map { (.number($0.rawValue), .mode($0)) }
    case .status:
      guard let phase = card.status?.phase else { return [] }
      return [(.text(FoldedText(phase.rawValue)), .phase(phase))]
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
