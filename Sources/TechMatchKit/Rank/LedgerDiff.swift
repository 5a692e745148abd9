/// What differs between two ledgers of one challenge: what was changed, and what followed from it.
///
/// Every value of a ledger is compared. The items of a list are matched by what people know them by: bids
/// by identifier, marks by bid, criterion and judge, criteria by name, files by role and name. So a bid that
/// is added in the middle is one change. Swapping the ledgers swaps both values of every change and nothing
/// else. An immutable value, `Sendable`.
public struct LedgerDiff: Equatable, Sendable {
  /// A value that differs.
  public struct Change: Equatable, Sendable {
    /// The place, such as `marks[B-01, 技术方案, 评委甲].mark`; for an item that one of the ledgers does not
    /// have, that of the whole item, and for the order of a list, that of the list.
    public var place: String
    /// The value in the earlier ledger, as text; `nil` when it is not there.
    public var old: String?
    /// The value in the later ledger.
    public var new: String?

    /// Makes a change.
    public init(place: String, old: String?, new: String?) {
      self.place = place
      self.old = old
      self.new = new
    }
  }

  /// The earlier ledger.
  public let old: RankingLedger
  /// The later one.
  public let new: RankingLedger
  /// What was changed in the input; empty if and only if both rank the same.
  public let input: [Change]
  /// What followed in the ranking; points in millionths, as in the ledger.
  public let result: [Change]
  /// What differs in who ranked when, with which program, from which files.
  public let provenance: [Change]

  /// Compares two ledgers.
  ///
  /// O(*n* log *n*).
  public init(from old: RankingLedger, to new: RankingLedger) {
    func changes(_ key: String, notesOrder: Bool = true) -> [Change] {
      var comparison = Comparison(notesOrder: notesOrder)
      comparison.compare(old.json[key], new.json[key], "")
      return comparison.changes
    }
    (self.old, self.new) = (old, new)
    input = changes("input")
    // The order of the lines is their rank.
    result = changes("result", notesOrder: false)
    provenance = changes("provenance")
  }

  /// Verifies two ledgers and compares them.
  ///
  /// - Parameters:
  ///   - old: The earlier ledger.
  ///   - new: The later one.
  /// - Throws: ``LedgerFailure`` when one of them is no ledger or not as it should be, or when they are of
  ///   different challenges.
  public init(verifying old: InputFile, _ new: InputFile) throws(LedgerFailure) {
    for file in [old, new] where !RankingLedger.isLedger(file) {
      throw LedgerFailure(file: file.name, place: "", problem: .notLedger)
    }
    let earlier = try RankingLedger.verified(old)
    let later = try RankingLedger.verified(new)
    try later.requireSameChallenge(as: earlier.input, file: new.name)
    self.init(from: earlier, to: later)
  }

  /// Whether the later ledger says that it takes the place of the earlier one.
  public var isSuccessor: Bool { new.provenance.previous == old.digest }

  /// Whether nothing differs at all.
  public var isEmpty: Bool { input.isEmpty && result.isEmpty && provenance.isEmpty }
}

extension RankingLedger {
  /// Whether a file looks like a ledger, sound or not, and not like the result of a batch.
  ///
  /// O(*n*); of a file with a JSON value on each line only the first one is read.
  public static func isLedger(_ file: InputFile) -> Bool {
    func hasKeys(_ bytes: [UInt8]) -> Bool? {
      guard let value = try? JSONReader.value(of: bytes.span) else { return nil }
      return ["format", "input", "result", "digest"].allSatisfy { value[$0] != nil }
    }
    guard file.bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == 0x7B else {
      return false
    }
    return hasKeys([UInt8](file.bytes.prefix { $0 != 0x0A })) ?? hasKeys([UInt8](file.bytes))
      ?? false
  }
}

/// Compares two JSON values leaf by leaf.
private struct Comparison {
  /// Whether another order of the same items is a change.
  let notesOrder: Bool
  var changes: [LedgerDiff.Change] = []

  init(notesOrder: Bool) { self.notesOrder = notesOrder }

  /// What items of lists are known by: the first of these that all items have.
  private static let names = [
    ["id"], ["bid", "criterion", "judge"], ["role", "name"], ["bid", "item"], ["challenge", "bid"],
    ["bid"], ["criterion"], ["condition"], ["asked"], ["achievement"], ["written"], ["name"],
    ["text"],
  ]

  mutating func compare(_ old: JSONValue?, _ new: JSONValue?, _ place: String) {
    switch (old, new) {
    case (.object(let left)?, .object(let right)?):
      let keys =
        left.map(\.key)
        + right.map(\.key).filter { key in
          !left.contains { $0.key == key }
        }
      for key in Self.sorted(keys) {
        compare(old?[key], new?[key], place.isEmpty ? key : "\(place).\(key)")
      }
    case (.array(let left)?, .array(let right)?) where Self.hasObjects(left + right):
      let names = Self.names.first { names in
        (left + right).allSatisfy { item in names.allSatisfy { Self.text(item, $0) != nil } }
      }
      compare(Self.labels(left, names), left, Self.labels(right, names), right, place)
    default:
      guard old?.canonicalText.utf8.elementsEqual(new?.canonicalText.utf8 ?? "".utf8) != true
      else { return }
      if old == nil, new == nil { return }
      add(place, old.map(Self.brief), new.map(Self.brief))
    }
  }

  /// Compares the items of two lists that have the same label.
  private mutating func compare(
    _ oldLabels: [String],
    _ old: [JSONValue],
    _ newLabels: [String],
    _ new: [JSONValue],
    _ place: String
  ) {
    let left = Dictionary(zip(oldLabels, old), uniquingKeysWith: { first, _ in first })
    let right = Dictionary(zip(newLabels, new), uniquingKeysWith: { first, _ in first })
    // By label, so that the list of changes is the same from either side.
    let all = oldLabels + newLabels.filter { left[$0] == nil }
    for label in Self.sorted(all) { compare(left[label], right[label], "\(place)[\(label)]") }
    if notesOrder, oldLabels != newLabels, left.count == right.count, all.count == left.count {
      add(place, oldLabels.joined(separator: "; "), newLabels.joined(separator: "; "))
    }
  }

  private mutating func add(_ place: String, _ old: String?, _ new: String?) {
    changes.append(LedgerDiff.Change(place: place, old: old, new: new))
  }

  private static func hasObjects(_ items: [JSONValue]) -> Bool {
    !items.isEmpty
      && items.allSatisfy { if case .object = $0 { true } else { false } }
  }

  /// What the items of a list are known by; their number in it where they have no name, and further ones of
  /// the same name numbered.
  private static func labels(_ items: [JSONValue], _ names: [String]?) -> [String] {
    guard let names else { return items.indices.map { "\($0)" } }
    var (seen, counts): (Set<String>, [String: Int]) = ([], [:])
    return items.map { item in
      let name = names.map { text(item, $0) ?? "" }.joined(separator: ", ")
      var label = name
      while !seen.insert(label).inserted {
        let count = counts[name, default: 1] + 1
        counts[name] = count
        label = "\(name) #\(count)"
      }
      return label
    }
  }

  private static func text(_ item: JSONValue, _ key: String) -> String? {
    if case .string(let text)? = item[key] { text } else { nil }
  }

  /// A value as text: of a whole bid its bidder, of a mark that counts its number.
  private static func brief(_ value: JSONValue) -> String {
    switch value {
    case .object, .array:
      if let bidder = text(value, "bidder") { return bidder }
      if let mark = value["mark"], value["isConflicted"] == .bool(false) { return mark.cellText }
      return value.canonicalText
    case .null: return "null"
    default: return value.cellText
    }
  }

  private static func sorted(_ texts: [String]) -> [String] {
    texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
