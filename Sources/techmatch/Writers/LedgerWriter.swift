import TechMatchKit
import TechMatchStore

/// Writes the ledger of a catalogue: the funnel that it makes, or its entries.
struct LedgerWriter {
  /// A column of numbers in a funnel.
  private struct Number {
    var name: String
    var title: String
    var value: (Funnel) -> Int
  }

  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  // MARK: The funnel

  /// Writes funnels that were counted by `grouping`.
  func write(_ funnels: [Funnel], by grouping: Funnel.Grouping, to output: Output) throws {
    let money = MoneyText(language: look.language)
    switch look.format {
    case .table:
      var columns = [TableWriter.Column(grouping.name(in: look.language), isFlexible: true)]
      columns += numbers.map { .init($0.title, isNumeric: true) }
      columns.append(.init(look.titles.amount, isNumeric: true))
      let rows = funnels.map { funnel in
        [funnel.name(in: look.language)] + numbers.map { "\($0.value(funnel))" }
          + [money.number(funnel.amountFen)]
      }
      try output.table(columns, width: look.width, rows)
    case .json, .jsonl: try output.list(funnels.map { json($0, grouping) }, look.format)
    case .csv:
      try output.header([grouping.rawValue] + numbers.map(\.name) + ["amount_fen"])
      for funnel in funnels {
        let counts = numbers.map { "\($0.value(funnel))" }
        try output.row([funnel.name] + counts + ["\(funnel.amountFen)"])
      }
    }
  }

  private var numbers: [Number] {
    let titles = look.titles
    return [
      Number(name: "pairs", title: titles.pairs, value: \.pairs),
      Number(name: "shown", title: titles.shown, value: \.shown),
      Number(name: "shortlisted", title: titles.shortlisted, value: \.shortlisted),
      Number(name: "accepted", title: titles.accepted, value: \.accepted),
      Number(name: "rejected", title: titles.rejected, value: \.rejected),
      Number(name: "contacted", title: titles.contacted, value: \.contacted),
      Number(name: "contracts", title: titles.contracts, value: \.contracts),
    ]
  }

  private func json(_ funnel: Funnel, _ grouping: Funnel.Grouping) -> JSONText {
    var members: [(String, JSONText)] = [(grouping.rawValue, .string(funnel.name))]
    members += numbers.map { ($0.name, .integer($0.value(funnel))) }
    members.append(("amount_fen", .integer(Int(funnel.amountFen))))
    return .object(members)
  }

  // MARK: The entries

  /// Writes entries in their order.
  func write(_ events: [LedgerEvent], to output: Output) throws {
    switch look.format {
    case .table: try output.table(columns, width: look.width, events.map(row))
    case .json, .jsonl: try output.list(events.map(\.json), look.format)
    case .csv:
      try output.header([
        "number", "time", "broker", "kind", "demand", "achievement", "score", "note",
        "registration", "amount_fen", "corrects", "chain",
      ])
      for event in events { try output.row(cells(event)) }
    }
  }

  private var columns: [TableWriter.Column] {
    let (titles, language) = (look.titles, look.language)
    return [
      .init("#", isNumeric: true), .init(titles.time), .init(titles.broker), .init(titles.entry),
      .init(Side.demand.name(in: language), isIdentifier: true),
      .init(Side.achievement.name(in: language), isIdentifier: true),
      .init(titles.score, isNumeric: true), .init(titles.remark, isFlexible: true),
    ]
  }

  private func row(_ event: LedgerEvent) -> [String] {
    [
      "\(event.number)", LocalTime().text(of: event.time), event.broker,
      event.kind.name(in: look.language),
      event.pair.demand.text, event.pair.achievement.text, event.score?.description ?? "",
      event.remark(in: look.language),
    ]
  }

  private func cells(_ event: LedgerEvent) -> [String] {
    [
      "\(event.number)", event.time, event.broker, event.kind.rawValue, event.pair.demand.text,
      event.pair.achievement.text, event.score.map { "\($0.millionths)" } ?? "",
      event.note ?? "", event.registration ?? "", event.amountFen.map { "\($0)" } ?? "",
      event.corrects.map { "\($0)" } ?? "", event.chain,
    ]
  }
}
