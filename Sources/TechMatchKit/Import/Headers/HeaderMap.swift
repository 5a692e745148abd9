/// Finds the field that a header or key stands for.
///
/// Headers are normalised first: folded (width, case), without `*`, spaces, colons and text in
/// brackets; a unit of money in brackets is returned separately. Then an exact alias decides,
/// otherwise the longest alias that the header contains. Without either, the header is unmapped and
/// its column is kept as an attribute. Immutable and `Sendable`.
struct HeaderMap: Sendable {
  /// How a header was recognised.
  enum Rule: String, Sendable {
    case exact, contained, unmapped
    /// A running number of the rows of a table.
    case position
  }

  /// What a header stands for.
  struct Match: Equatable, Sendable {
    var field: RecordField?
    var rule: Rule
    /// The fen in one unit that the header names, such as 1,000,000 for 万元.
    var unitFen: Int64?
  }

  /// The map of a kind of record.
  static func map(for kind: RecordKind) -> HeaderMap {
    switch kind {
    case .achievement: achievement
    case .demand: demand
    case .bid: bid
    case .organisation: organisation
    }
  }

  /// The kind that recognises most of the names of a file, the first of several that do equally well.
  static func bestKind(for names: [String]) -> RecordKind {
    let scores = RecordKind.allCases.map { kind in
      let map = map(for: kind)
      return names.reduce(0) { score, name in
        switch map.match(name).rule {
        case .exact: score + 2
        case .contained: score + 1
        case .unmapped, .position: score
        }
      }
    }
    let best = scores.max() ?? 0
    return RecordKind.allCases[scores.firstIndex(of: best) ?? 0]
  }

  /// The kinds whose headers most of the names are, none when no name is one.
  static func kinds(of names: Set<String>) -> [RecordKind] {
    let normalised = Set(names.map { Self.normalised($0).name })
    let scores = RecordKind.allCases.map { kind in
      let map = map(for: kind)
      return (kind: kind, count: normalised.count { map.fields[$0] != nil })
    }
    let most = scores.map(\.count).max() ?? 0
    return most == 0 ? [] : scores.filter { $0.count == most }.map(\.kind)
  }

  private static let achievement = HeaderMap(letter: "a")
  private static let demand = HeaderMap(letter: "d")
  private static let bid = HeaderMap(letter: "b")
  private static let organisation = HeaderMap(letter: "o")

  private var fields: [String: RecordField] = [:]
  /// Aliases that may be found inside a header, the longest first, then by text.
  private var contained: [(alias: String, field: RecordField)] = []

  private init(letter: Character) {
    for line in HeaderAliases.lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 2, words[0].contains(letter), let field = RecordField(rawValue: words[1])
      else { continue }
      for alias in words.dropFirst(2) + [words[1]] {
        let name = Self.normalised(alias).name
        if fields[name] == nil { fields[name] = field }
      }
    }
    contained = fields.map { ($0.key, $0.value) }
      .filter { alias, _ in
        // Short or English aliases inside longer words mislead ("id" in "width").
        alias.unicodeScalars.allSatisfy { ScalarClass.isCharacter($0.value) } && alias.count >= 2
      }
      .sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
  }

  /// What a header stands for.
  ///
  /// O(*a*) in the number of aliases.
  func match(_ header: String) -> Match {
    let (name, unit) = Self.normalised(header)
    let unitFen = unit.flatMap(MoneyInterval.unitFen)
    if let field = fields[name] { return Match(field: field, rule: .exact, unitFen: unitFen) }
    // The number sign itself is dropped as a mark.
    if HeaderAliases.positions.contains(name)
      || name.isEmpty && header.contains(where: { "#＃".contains($0) })
    {
      return Match(field: nil, rule: .position, unitFen: nil)
    }
    if let entry = contained.first(where: { name.contains($0.alias) }) {
      return Match(field: entry.field, rule: .contained, unitFen: unitFen)
    }
    return Match(field: nil, rule: .unmapped, unitFen: nil)
  }

  /// A header without marks and brackets, and the unit of money in the brackets.
  static func normalised(_ header: String) -> (name: String, unit: String?) {
    var name = ""
    var bracket: String?
    var unit: String?
    for character in CellText(header).compact {
      switch character {
      case "(", "[", "【", "〔": bracket = bracket ?? ""
      case ")", "]", "】", "〕":
        let content = (bracket ?? "").filter { !"单位:".contains($0) }
        if MoneyInterval.unitFen(content) != nil { unit = content }
        bracket = nil
      case "*", ":", "#", "\"", "\u{FEFF}": continue
      default:
        if bracket != nil { bracket?.append(character) } else { name.append(character) }
      }
    }
    if let slash = name.lastIndex(of: "/"),
      MoneyInterval.unitFen(String(name[name.index(after: slash)...])) != nil
    {
      unit = String(name[name.index(after: slash)...])
      name = String(name[..<slash])
    }
    return (name, unit)
  }
}
