/// Finds the field that a header or key stands for.
///
/// What somebody has said of a column (``ColumnMap``) decides first. Then headers are normalised
/// (``HeaderName``), and an exact spelling decides, or the longest one that the header ends with,
/// or begins with if what follows is harmless. Without any, the header is unmapped and its column is
/// kept as an attribute: a wrong guess would be worse. Immutable and `Sendable`.
struct HeaderMap: Sendable {
  /// How a header was recognised.
  enum Rule: String, Sendable {
    case exact, contained, unmapped
    /// Somebody has said so.
    case chosen
    /// A running number of the rows of a table.
    case position
  }

  /// What a header stands for.
  struct Match: Equatable, Sendable {
    var field: RecordField?
    var rule: Rule
    /// The unit of money that the header names, such as 万元 or 万美元.
    var unit: String?
    /// Whether it stands for the title where no other column of the table does.
    var mayBeTitle = false
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

  /// The maps of the two sides of a market, which often stand in one sheet.
  static let sides = [achievement, demand]

  /// The map that knows nothing but canonical names, as a ``RecordLine`` has them.
  static func canonical(for kind: RecordKind) -> HeaderMap {
    var map = map(for: kind)
    map.isCanonical = true
    return map
  }

  private static let achievement = HeaderMap(letter: "a")
  private static let demand = HeaderMap(letter: "d")
  private static let bid = HeaderMap(letter: "b")
  private static let organisation = HeaderMap(letter: "o")

  private var fields: [String: RecordField] = [:]
  private var titles: Set<String> = []
  /// Spellings that may be a part of a header.
  private var parts: [String: RecordField] = [:]
  /// The characters of the longest of them.
  private var longest = 0
  /// What somebody has said of columns.
  private var chosen = ColumnMap()
  private var isCanonical = false

  private init(letter: Character) {
    for line in HeaderAliases.lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 2, words[0].contains(letter) else { continue }
      let name = words[1].filter { !"!?".contains($0) }
      guard let field = RecordField(rawValue: name) else { continue }
      let aliases = words.dropFirst(2).map { HeaderName($0).name }
      if words[1].hasSuffix("?") {
        titles.formUnion(aliases)
        continue
      }
      for alias in aliases + [HeaderName(field.rawValue).name] where fields[alias] == nil {
        fields[alias] = field
      }
      if words[1].hasSuffix("!") { continue }
      for alias in aliases where parts[alias] == nil { parts[alias] = fields[alias] }
    }
    for alias in titles { parts[alias] = fields[alias] }
    longest = parts.keys.map(\.count).max() ?? 0
  }

  /// The same map, where somebody has said what some columns stand for.
  func choosing(_ columns: ColumnMap) -> HeaderMap {
    var map = self
    map.chosen = columns
    return map
  }

  /// Whether records of the kind have a field.
  func has(_ field: RecordField) -> Bool { fields[HeaderName(field.rawValue).name] == field }

  /// The field of an exact spelling.
  func field(_ name: HeaderName) -> RecordField? { fields[name.name] }

  /// What a header stands for.
  ///
  /// O(*a*) in the number of aliases.
  func match(_ header: String) -> Match {
    if isCanonical {
      let field = RecordField(rawValue: header).flatMap { has($0) ? $0 : nil }
      return Match(field: field, rule: field == nil ? .unmapped : .exact)
    }
    let name = HeaderName(header)
    let unit = name.unit
    if let choice = chosen.choice(for: header), choice.field.map(has) ?? true {
      return Match(field: choice.field, rule: .chosen, unit: choice.field == nil ? nil : unit)
    }
    for spelling in [name.name, name.asked] {
      guard let field = fields[spelling] else { continue }
      return Match(
        field: field,
        rule: .exact,
        unit: unit,
        mayBeTitle: titles.contains(spelling)
      )
    }
    // The number sign itself is dropped as a mark.
    if HeaderAliases.positions.contains(name.name)
      || name.name.isEmpty && header.contains(where: { "#＃".contains($0) })
    {
      return Match(field: nil, rule: .position, unit: nil)
    }
    if var match = severalNames(name.asked) ?? part(of: name.asked) {
      match.unit = unit
      return match
    }
    return Match(field: nil, rule: .unmapped, unit: nil)
  }

  /// A header of two spellings, such as 联系人/电话, if one field can take what both mean.
  private func severalNames(_ name: String) -> Match? {
    let names = name.split { "/、,&及和与或".contains($0) }
    let found = names.compactMap { fields[String($0)] }
    guard names.count > 1, found.count == names.count else { return nil }
    let fits =
      found.allSatisfy { $0 == found[0] } || found.allSatisfy { $0.isDescription }
      || found.allSatisfy { [.contact, .phone].contains($0) }
    return Match(field: fits ? found[0] : nil, rule: fits ? .contained : .unmapped)
  }

  /// The longest spelling that a header ends with, or begins with.
  private func part(of name: String) -> Match? {
    for length in stride(from: min(name.count - 1, longest), to: 1, by: -1) {
      let end = String(name.suffix(length))
      if let field = parts[end] {
        let head = name.dropLast(length)
        let isContact = field == .contact || field == .phone
        if isContact || !HeaderAliases.otherwise.contains(where: { head.contains($0) }) {
          return Match(field: field, rule: .contained, mayBeTitle: titles.contains(end))
        }
      }
      let start = String(name.prefix(length))
      guard let field = parts[start] else { continue }
      let rest = name.dropFirst(length)
      guard
        HeaderAliases.harmless.contains(where: { rest.hasPrefix($0) })
          || rest.first?.isNumber == true
      else { continue }
      let isDescribed = HeaderAliases.descriptions.contains { rest.hasSuffix($0) }
      if isDescribed, field == .title { continue }
      return Match(
        field: field,
        rule: .contained,
        mayBeTitle: titles.contains(start) && !isDescribed
      )
    }
    return nil
  }
}
