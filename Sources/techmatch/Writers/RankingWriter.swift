import TechMatchKit

/// Writes a ranking in the form that is asked for.
struct RankingWriter {
  private let ledger: RankingLedger
  private let look: Appearance

  /// Makes a writer.
  init(_ ledger: RankingLedger, _ look: Appearance) {
    self.ledger = ledger
    self.look = look
  }

  /// Writes rankings: as JSON they are the ledgers, of several challenges an array of them.
  static func write(_ ledgers: [RankingLedger], _ look: Appearance, to output: Output) throws {
    let writers = ledgers.map { RankingWriter($0, look) }
    switch look.format {
    case .json where ledgers.count == 1: try output.write(ledgers[0].text)
    case .json:
      let texts = ledgers.map { String($0.text.dropLast()) }
      try output.write("[\n" + texts.joined(separator: ",\n") + "\n]\n")
    case .jsonl:
      for writer in writers {
        for line in writer.ledger.result.lines { try output.line(writer.json(line).text) }
      }
    case .csv:
      // Each criterion of any rubric has a column.
      var names: [String] = []
      for criterion in ledgers.flatMap(\.input.rubric.criteria)
      where !names.contains(criterion.name) {
        names.append(criterion.name)
      }
      let conditions = BidCondition.allCases.map(\.rawValue)
      try output.header(
        ["demand", "rank", "bid", "bidder", "award", "points", "points_most"] + names + conditions
      )
      for writer in writers {
        for line in writer.ledger.result.lines { try output.row(writer.cells(line, names)) }
      }
    case .table:
      for (place, writer) in writers.enumerated() {
        if place > 0 { try output.line("") }
        try output.lines(writer.table)
      }
    }
  }

  // MARK: Machines

  private func cells(_ line: BidRanking.Line, _ criteria: [String]) -> [String] {
    [
      ledger.input.challenge.id,
      line.rank.map { "\($0)" } ?? "", line.bid, line.bidder, line.award?.rawValue ?? "",
      RankingText.points(line.lower), RankingText.points(line.upper),
    ]
      + criteria.map { name in
        line.points.first { $0.criterion == name }
          .map { RankingText.interval($0.lower, $0.upper) } ?? ""
      }
      + line.findings.map(\.verdict.rawValue)
  }

  private func json(_ line: BidRanking.Line) -> JSONText {
    .object([
      ("demand", .string(ledger.input.challenge.id)),
      ("rank", line.rank.map { .integer($0) } ?? .null), ("bid", .string(line.bid)),
      ("bidder", .string(line.bidder)), ("award", .optional(line.award?.rawValue)),
      ("points", .integer(line.lower)), ("points_most", .integer(line.upper)),
      (
        "criteria",
        .array(
          line.points.map {
            .object([
              ("criterion", .string($0.criterion)), ("points", .integer($0.lower)),
              ("points_most", .integer($0.upper)),
            ])
          }
        )
      ),
      (
        "indicators",
        .array(
          line.indicators.map { row in
            Self.json(row, line.ruling(on: row))
          }
        )
      ),
      (
        "asks",
        .array(
          line.asks.map {
            .object([
              ("condition", .optional($0.condition?.rawValue)),
              ("criterion", .optional($0.criterion)),
              ("points", $0.points.map { .integer($0) } ?? .null),
              ("whom", .string($0.whom.rawValue)),
              ("judges", .array($0.judges.map { .string($0) })),
            ])
          }
        )
      ),
      (
        "conditions",
        .object(line.findings.map { ($0.condition.rawValue, .string($0.verdict.rawValue)) })
      ),
    ])
  }

  private static func json(_ row: IndicatorRow, _ ruling: Ruling?) -> JSONText {
    guard let ruling, case .object(let members) = row.json else { return row.json }
    let decision: [(String, JSONText)] = [
      ("verdict", .string(ruling.verdict.rawValue)), ("by", .string(ruling.by)),
      ("date", .optional(ruling.date)), ("reason", .string(ruling.reason)),
    ]
    return .object(members + [("ruling", .object(decision))])
  }

  // MARK: People

  private var table: [String] {
    let text = RankingText(language: look.language)
    let lines =
      ranking(text) + [""] + criteria + [""] + indicators(text)
      + text.conclusions(ledger).map(look.cut)
    return [look.heading(text.heading(ledger.input.challenge))] + lines
  }

  private func ranking(_ text: RankingText) -> [String] {
    let titles = look.titles
    let columns: [TableWriter.Column] = [
      .init("#", isNumeric: true), .init(titles.points, isNumeric: true),
      .init(titles.bid, isIdentifier: true),
      .init(titles.bidder, isFlexible: true), .init(titles.award),
      .init(titles.remarks, isFlexible: true),
    ]
    let rows = ledger.result.lines.map { line in
      [
        line.rank.map { "\($0)" } ?? "–", RankingText.interval(line.lower, line.upper), line.bid,
        line.bidder, text.award(line),
        text.remarks(line).joined(separator: look.language.semicolon),
      ]
    }
    return TableWriter(columns: columns, width: look.width).lines(rows).map(look.cut)
  }

  /// What each bid says of each indicator, and why some are open; nothing without indicators.
  private func indicators(_ text: RankingText) -> [String] {
    let lines = ledger.result.lines
    guard let asked = lines.first?.indicators, !asked.isEmpty else { return [] }
    let columns: [TableWriter.Column] =
      [.init(text.indicatorTitle, isFlexible: true)] + lines.map { .init($0.bid) }
    let rows = asked.indices.map { place in
      [asked[place].asked]
        + lines.map {
          $0.indicators[place].cell($0.ruling(on: $0.indicators[place]), in: look.language)
        }
    }
    return
      (TableWriter(columns: columns, width: look.width).lines(rows)
      + lines.flatMap(text.openIndicators)).map(look.cut) + [""]
  }

  private var criteria: [String] {
    let lines = ledger.result.lines
    let columns: [TableWriter.Column] =
      [.init(look.titles.criteria, isFlexible: true)] + lines.map { .init($0.bid, isNumeric: true) }
    let rows = ledger.input.rubric.criteria.enumerated().map { place, criterion in
      ["\(criterion.name) (\(criterion.weight))"]
        + lines.map { RankingText.interval($0.points[place].lower, $0.points[place].upper) }
    }
    return TableWriter(columns: columns, width: look.width).lines(rows).map(look.cut)
  }
}
