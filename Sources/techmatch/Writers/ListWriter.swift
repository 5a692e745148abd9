import TechMatchKit

/// Writes the records of a list in the form that is asked for.
struct ListWriter {
  /// A column, with what stands in it for people and for machines.
  private struct Column {
    /// The key in machine formats.
    var name: String
    /// The title of the column in a table.
    var title: String
    /// Whether the column may be cut.
    var isFlexible = true
    /// Columns with higher numbers go first where the terminal is too narrow.
    var rank: Int
    /// The cell.
    var text: (RecordCard) -> String

    /// Whether it has the identifiers.
    var isIdentifier: Bool { name == "id" }
    /// The fewest cells that are left of it: more of what tells most.
    var leastWidth: Int { isIdentifier ? 12 : rank == 0 ? 20 : TableWriter.leastWidth }
  }

  private let look: Appearance
  private let kind: RecordKind

  /// Makes a writer of records of a kind.
  init(_ look: Appearance, _ kind: RecordKind) {
    self.look = look
    self.kind = kind
  }

  /// Writes records.
  ///
  /// - Returns: The titles of the columns for which the terminal is too narrow.
  func write(_ cards: [RecordCard], to output: Output) throws -> [String] {
    switch look.format {
    case .table: return try writeTable(cards, to: output)
    case .json, .jsonl: try output.list(cards.map(json), look.format)
    case .csv:
      try output.header(machineNames)
      for card in cards { try output.row(cells(card)) }
    }
    return []
  }

  // MARK: People

  private func writeTable(_ cards: [RecordCard], to output: Output) throws -> [String] {
    guard !cards.isEmpty else {
      try output.line("  " + RecordText(language: look.language).none)
      return []
    }
    var shown = columns(hasArrivals: cards.contains { $0.arrived != nil })
    var left: [String] = []
    if let width = look.width {
      let needs = shown.map { column in
        let cells = cards.map { DisplayWidth.of(column.text($0)) }.max() ?? 0
        let natural = max(DisplayWidth.of(column.title), cells)
        // Where there is nothing to be read, nothing is lost.
        let rank = column.rank + (column.rank > 0 && cells == 0 ? shown.count : 0)
        let isCut = column.isFlexible || column.isIdentifier
        let least = isCut ? min(natural, column.leastWidth) : natural
        return (name: column.name, rank: rank, least: least, isEmpty: cells == 0)
      }
      var excess = needs.reduce(-2) { $0 + $1.least + 2 } - width
      for need in needs.sorted(by: { $0.rank > $1.rank }) where excess > 0 && need.rank > 0 {
        guard let place = shown.firstIndex(where: { $0.name == need.name }) else { continue }
        let title = shown.remove(at: place).title
        if !need.isEmpty { left.append(title) }
        excess -= need.least + 2
      }
    }
    try output.table(
      shown.map {
        .init(
          $0.title,
          isFlexible: $0.isFlexible,
          isIdentifier: $0.isIdentifier,
          leastWidth: $0.leastWidth
        )
      },
      width: look.width,
      cards.map { card in shown.map { $0.text(card) } }
    )
    return left
  }

  private func columns(hasArrivals: Bool) -> [Column] {
    let (titles, language) = (look.titles, look.language)
    func modes(_ card: RecordCard) -> String {
      (card.transferModes?.modes ?? []).map { $0.name(in: language) }
        .joined(separator: language.comma)
    }
    let all: [(Column, isOf: Bool)] = [
      (Column(name: "id", title: titles.id, isFlexible: false, rank: 0) { $0.id.text }, true),
      (Column(name: "title", title: titles.title, rank: 0) { $0.title ?? "" }, true),
      (
        Column(name: "institution", title: titles.institution, rank: 1) {
          $0.institutions.joined(separator: language.semicolon)
        }, kind != .organisation
      ),
      (Column(name: "region", title: titles.region, rank: 4) { $0.region?.text ?? "" }, true),
      (
        Column(name: "stage", title: titles.stage, rank: 3) { $0.readiness?.text ?? "" },
        kind != .organisation
      ),
      (Column(name: "modes", title: titles.modes, rank: 7, text: modes), isMarketed),
      (
        Column(name: "money", title: kind == .demand ? titles.budget : titles.price, rank: 2) {
          $0.money?.text ?? ""
        }, kind != .organisation
      ),
      (
        Column(name: "deadline", title: titles.deadline, rank: 5) { $0.deadline?.text ?? "" },
        kind == .demand
      ),
      (Column(name: "status", title: titles.status, rank: 6) { $0.status?.text ?? "" }, isMarketed),
      (
        Column(name: "registered", title: titles.registered, rank: 8) {
          $0.registered?.text ?? ""
        }, kind == .achievement || kind == .bid
      ),
      (
        Column(name: "arrived", title: titles.arrived, isFlexible: false, rank: 9) {
          $0.arrived?.description ?? ""
        }, hasArrivals
      ),
    ]
    return all.filter(\.isOf).map(\.0)
  }

  private var isMarketed: Bool { kind == .achievement || kind == .demand }

  // MARK: Machines

  private var moneyName: String { kind == .demand ? "budget" : "price" }

  private var machineNames: [String] {
    [
      "kind", "id", "title", "institutions", "industries", "region", "stage", "modes", moneyName,
      "\(moneyName)_from_fen", "\(moneyName)_to_fen", "deadline", "status", "phase", "registered",
      "arrived",
      "file", "sheet", "line",
    ]
  }

  private func json(_ card: RecordCard) -> JSONText {
    func number(_ number: Int64?) -> JSONText { number.map { .integer(Int($0)) } ?? .null }
    func list(_ items: [String]) -> JSONText { .array(items.map { .string($0) }) }
    let values: [JSONText] = [
      .string(kind.rawValue), .string(card.id.text), .optional(card.title),
      list(card.institutions), list(card.industries), .optional(card.region?.text),
      .optional(card.readiness?.text), list((card.transferModes?.modes ?? []).map(\.code)),
      .optional(card.money?.text), number(card.money?.lowerFen), number(card.money?.upperFen),
      .optional(card.deadline?.text), .optional(card.status?.text),
      .optional(card.status?.phase?.rawValue), .optional(card.registered?.text),
      .optional(card.arrived?.description), .string(card.source.file), .optional(card.source.sheet),
      .integer(card.source.line),
    ]
    return .object(Array(zip(machineNames, values)))
  }

  private func cells(_ card: RecordCard) -> [String] {
    [
      kind.rawValue, card.id.text, card.title ?? "", card.institutions.joined(separator: "；"),
      card.industries.joined(separator: "；"), card.region?.text ?? "",
      card.readiness?.text ?? "",
      (card.transferModes?.modes ?? []).map(\.code).joined(separator: " "),
      card.money?.text ?? "", card.money?.lowerFen.map { "\($0)" } ?? "",
      card.money?.upperFen.map { "\($0)" } ?? "", card.deadline?.text ?? "",
      card.status?.text ?? "", card.status?.phase?.rawValue ?? "", card.registered?.text ?? "",
      card.arrived?.description ?? "", card.source.file, card.source.sheet ?? "",
      "\(card.source.line)",
    ]
  }
}
