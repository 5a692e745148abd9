/// The value that a condition of a ``RecordFilter`` asks for.
enum SoughtValue: Sendable, Equatable {
  /// That the record does not state the field.
  case nothing
  /// Part of a name.
  case name(FoldedText)
  /// A place, with its name for places without a code.
  case place(Region, FoldedText)
  /// Levels of readiness.
  case levels(ClosedRange<Int>)
  /// Modes of transfer, one of which is enough.
  case modes(TransferModeSet)
  /// A phase.
  case phase(RecordStatus.Phase)
  /// An amount in fen.
  case amount(Int64)
  /// A day.
  case day(CalendarDate)
  /// Words.
  case words([FoldedText])

  /// The words that ask for records which do not state a field.
  private static let unstated: Set<String> = ["unknown", "未知", "未填", "未注明"]

  /// Understands a value.
  init(_ field: RecordFilter.Field, _ text: String) throws(FilterFailure) {
    let folded = FoldedText(text)
    guard !folded.isEmpty else { throw .notUnderstood(field, text: text, nearest: nil) }
    if field != .text, Self.unstated.contains(CellText(text).compact) {
      self = .nothing
      return
    }
    guard let value = Self.value(field, text, folded) else {
      let names: [String] =
        switch field {
        case .mode: TransferMode.allCases.flatMap { [$0.chineseName, $0.englishName, $0.code] }
        case .status: RecordStatus.Phase.allCases.map(\.rawValue)
        default: []
        }
      throw .notUnderstood(field, text: text, nearest: NearestName.of(text, among: names))
    }
    self = value
  }

  private static func value(
    _ field: RecordFilter.Field,
    _ text: String,
    _ folded: FoldedText
  ) -> SoughtValue? {
    switch field {
    case .institution, .industry: return .name(folded)
    case .region: return .place(Region(parsing: text), folded)
    case .stage:
      guard let levels = TechnologyReadiness(parsing: text), !levels.isUnknown else { return nil }
      return .levels(levels.lower...levels.upper)
    case .mode:
      var unknown: [String] = []
      let modes = TransferModeSet.parse([text], unknownWords: &unknown)
      return modes.map { .modes($0) }
    case .status: return RecordStatus(parsing: text).phase.map { .phase($0) }
    case .budgetMin, .budgetMax, .priceMax:
      // A number alone could be yuan or 万元.
      guard !folded.bytes.allSatisfy({ $0 < 0x3A }), let money = MoneyInterval(parsing: text),
        let fen = money.lowerFen, fen == money.upperFen
      else { return nil }
      return .amount(fen)
    case .since: return DateSpan(parsing: text).map { .day($0.first) }
    case .text: return .words(folded.words)
    }
  }

  /// Whether a record has the value; `nil` where it does not say, or not exactly enough.
  func verdict(_ field: RecordFilter.Field, _ card: RecordCard) -> Bool? {
    if self == .nothing { return !card.states(field) }
    guard card.states(field) else { return nil }
    switch self {
    case .nothing: return nil
    case .name(let part):
      let names =
        field == .institution ? card.institutions + card.otherNames : card.industries
      return names.contains { Self.isNamed($0, part) }
    case .place(let place, let name): return Self.verdict(place, name, card.region)
    case .levels(let levels): return Self.verdict(levels, card.readiness)
    case .modes(let modes):
      return card.transferModes.map { $0.isDisjoint(with: modes) } == false
    case .phase(let phase): return card.status?.phase == phase
    case .amount(let fen): return Self.verdict(field, fen, card.money)
    case .day(let day):
      guard let since = card.since else { return nil }
      return since.first >= day ? true : since.last < day ? false : nil
    case .words(let words):
      let text = card.searched
      return words.allSatisfy(text.contains)
    }
  }

  /// Whether an institution or industry of a record is what was asked for: the one place where such
  /// names are compared.
  private static func isNamed(_ name: String, _ part: FoldedText) -> Bool {
    FoldedText(name).contains(part)
  }

  /// A place without a code in the gazetteer is compared by its name.
  private static func verdict(_ place: Region, _ name: FoldedText, _ own: Region?) -> Bool? {
    guard let own else { return nil }
    if FoldedText(own.text).contains(name) { return true }
    guard place.code != nil else { return false }
    return place.includes(own)
  }

  /// A record whose levels lie only partly within those that are sought may be what is meant.
  private static func verdict(
    _ levels: ClosedRange<Int>,
    _ own: TechnologyReadiness?
  ) -> Bool? {
    guard let own else { return nil }
    if levels.lowerBound <= own.lower, own.upper <= levels.upperBound { return true }
    return own.upper < levels.lowerBound || levels.upperBound < own.lower ? false : nil
  }

  /// Of a budget its upper end counts, of a price its lower one: what is possible.
  private static func verdict(
    _ field: RecordFilter.Field,
    _ fen: Int64,
    _ money: MoneyInterval?
  ) -> Bool? {
    guard let money else { return nil }
    switch field {
    case .budgetMin:
      if let upper = money.upperFen { return upper >= fen }
      return (money.lowerFen ?? .min) >= fen ? true : nil
    case .budgetMax:
      if let upper = money.upperFen { return upper <= fen }
      return (money.lowerFen ?? .min) > fen ? false : nil
    default:
      if let lower = money.lowerFen { return lower <= fen }
      return (money.upperFen ?? .max) <= fen ? true : nil
    }
  }
}
