/// Rankings as sheets of cells: one for each challenge, one of conditions, one of indicators, one for
/// each judge, one of files, and one of what else they stand on.
///
/// A number is a cell of its own: points and marks as numbers, prices in yuan, both ends of an interval in
/// two columns. Everything comes from the ledgers, in their order. A `Sendable` value.
package struct RankingSheets: Sendable {
  private let ledgers: [RankingLedger]
  private let language: Language

  /// Takes the ledgers of some challenges.
  package init(_ ledgers: [RankingLedger], language: Language) {
    self.ledgers = ledgers
    self.language = language
  }

  private var words: RankingText { RankingText(language: language) }
  private var report: ReviewReportText { ReviewReportText(language: language) }
  private var titles: RankingSheetText { RankingSheetText(language: language) }

  /// The sheets; without rows there are only those of challenges.
  ///
  /// O(*n* · *c*) for *n* bids and *c* criteria, and O(*m* log *m*) in the number of marks.
  package var sheets: [CellSheet] {
    let others = [conditions, indicators] + judges + [files, record]
    return ledgers.map(lot) + others.filter { !$0.rows.isEmpty }
  }

  // MARK: Challenges

  private func lot(_ ledger: RankingLedger) -> CellSheet {
    let entries = Dictionary(ledger.input.bids.map { ($0.id, $0) }) { first, _ in first }
    let lines = ledger.result.lines
    // A criterion has a second column only where it has an interval, and a third where marks were standardised.
    let criteria = ledger.input.rubric.criteria.enumerated().map { place, criterion in
      let points = lines.compactMap { $0.points.indices.contains(place) ? $0.points[place] : nil }
      return (
        place: place, criterion: criterion,
        isInterval: points.contains { $0.lower != $0.upper },
        hasRaw: points.contains { $0.raw != nil }
      )
    }
    var header = [titles.rank, titles.bid, titles.bidder, titles.members, titles.award]
    header += [titles.points, titles.pointsMost]
    for item in criteria {
      header.append(titles.criterion(item.criterion))
      if item.isInterval { header.append(titles.most(item.criterion)) }
      if item.hasRaw { header.append(titles.raw(item.criterion)) }
    }
    let hasAmounts = lines.contains { $0.amountFen != nil }
    header += [titles.price, titles.months] + (hasAmounts ? [titles.amount] : [])
    header += [titles.remarks, titles.asks]
    let rows = lines.map { line -> [CellSheet.Cell] in
      let entry = entries[line.bid]
      var row: [CellSheet.Cell] = [
        line.rank.map { .number("\($0)", .general) } ?? .empty, .text(line.bid),
        .text(line.bidder), Self.text(entry?.members.joined(separator: language.comma) ?? ""),
        Self.text(words.award(line)), Self.points(line.lower), Self.points(line.upper),
      ]
      for item in criteria {
        let points = line.points.indices.contains(item.place) ? line.points[item.place] : nil
        row.append(points.map { Self.points($0.lower) } ?? .empty)
        if item.isInterval { row.append(points.map { Self.points($0.upper) } ?? .empty) }
        if item.hasRaw { row.append(points?.raw.map(Self.points) ?? .empty) }
      }
      row += [
        entry?.priceFen.map(Self.money) ?? .empty,
        entry?.months.map { .number("\($0)", .general) } ?? .empty,
      ]
      if hasAmounts { row.append(line.amountFen.map(Self.money) ?? .empty) }
      return row + [
        Self.text(words.remarks(line).joined(separator: language.semicolon)),
        Self.text(words.asks(line).joined(separator: language.semicolon)),
      ]
    }
    return CellSheet(titles.lot(ledger.input.challenge.id), header: header, rows: rows)
  }

  private var conditions: CellSheet {
    let rows = ledgers.flatMap { ledger in
      ledger.result.lines.flatMap { line in
        line.findings.map { finding -> [CellSheet.Cell] in
          [
            .text(ledger.input.challenge.id), .text(line.bid), .text(line.bidder),
            .text(finding.condition.name(in: language)), .text(finding.verdict.name(in: language)),
            Self.text(report.detail(of: finding)),
          ]
        }
      }
    }
    let header = [
      titles.challenge, titles.bid, titles.bidder, titles.condition, titles.verdict,
      titles.evidence,
    ]
    return CellSheet(titles.conditions, header: header, rows: rows)
  }

  /// Each indicator that is asked for against each bid.
  private var indicators: CellSheet {
    let rows = ledgers.flatMap { ledger in
      ledger.result.lines.flatMap { line in
        line.indicators.map { row -> [CellSheet.Cell] in
          [
            .text(ledger.input.challenge.id), .text(line.bid), .text(line.bidder),
            .text(row.asked), Self.text(row.askedValue), Self.text(row.offered ?? ""),
            Self.text(row.offeredValue ?? ""), .text(row.verdict.name(in: language)),
            .text(row.reason.text(in: language)),
            Self.text(row.words.joined(separator: language.comma)),
          ]
        }
      }
    }
    let header = [
      titles.challenge, titles.bid, titles.bidder, report.askedFor, report.understood,
      report.offered, report.understood, report.verdict, titles.reason, report.decided,
    ]
    return CellSheet(titles.indicators, header: header, rows: rows)
  }

  // MARK: Judges

  /// A sheet for each judge, in the order of names: a row for each bid, a column for each criterion.
  private var judges: [CellSheet] {
    let names = Set(ledgers.flatMap { $0.input.marks.map(\.judge) }).sorted()
    var criteria: [String] = []
    for ledger in ledgers {
      for criterion in ledger.input.rubric.criteria
      where criterion.kind == .marks && !criteria.contains(criterion.name) {
        criteria.append(criterion.name)
      }
    }
    return names.map { judge in
      let rows = ledgers.flatMap { ledger -> [[CellSheet.Cell]] in
        let marks = Dictionary(grouping: ledger.input.marks.filter { $0.judge == judge }, by: \.bid)
        return ledger.input.bids.compactMap { bid in
          guard let own = marks[bid.id] else { return nil }
          let cells = criteria.map { criterion -> CellSheet.Cell in
            own.first { $0.criterion == criterion }.map { .number("\($0.mark)", .general) }
              ?? .empty
          }
          let isConflicted = own.contains(where: \.isConflicted)
          return [.text(ledger.input.challenge.id), .text(bid.id), .text(bid.bidder)] + cells
            + [.text(isConflicted ? titles.yes : titles.no)]
        }
      }
      let header =
        [titles.challenge, titles.bid, titles.bidder] + criteria + [titles.conflict]
      return CellSheet(titles.judge(judge), header: header, rows: rows)
    }
  }

  // MARK: The record

  private var files: CellSheet {
    let rows = ledgers.flatMap { ledger in
      ledger.provenance.files.map { file -> [CellSheet.Cell] in
        [
          .text(ledger.input.challenge.id), .text(report.role(file.role)), .text(file.name),
          (file.bytes ?? file.records).map { .number("\($0)", .general) } ?? .empty,
          Self.text(file.sha256 ?? file.state.map(report.state) ?? ""),
        ]
      }
    }
    let header = [titles.challenge, report.role, report.file, report.size, "SHA-256"]
    return CellSheet(titles.files, header: header, rows: rows)
  }

  private var record: CellSheet {
    var rows: [[CellSheet.Cell]] = []
    for ledger in ledgers {
      let challenge = ledger.input.challenge
      func add(_ item: String, _ value: CellSheet.Cell?) {
        if let value, value != .empty { rows.append([.text(challenge.id), .text(item), value]) }
      }
      add(titles.title, challenge.title.map { .text($0) })
      add(titles.publisher, challenge.publisher.map { .text($0) })
      add(titles.rubric, .text(ledger.input.rubric.name))
      add(titles.ceiling, challenge.ceilingFen.map(Self.money))
      add(titles.base, ledger.result.baseFen.map(Self.money))
      for sentence in words.conclusions(ledger, withAsks: false) {
        add(titles.conclusion, .text(sentence))
      }
      add(titles.format, .number("\(ledger.format)", .general))
      add(titles.program, .text(ledger.program))
      add(report.made, ledger.provenance.date.map { .text($0) })
      add(report.operator, ledger.provenance.operator.map { .text($0) })
      add(report.settings, ledger.provenance.settings.map { .text(report.settings($0)) })
      add(
        report.statistics,
        ledger.provenance.statistics.map { .text("\($0.name) \($0.date) \($0.sha256)") }
      )
      add(report.previous, ledger.provenance.previous.map { .text($0) })
      add(titles.digest, .text(ledger.digest))
    }
    return CellSheet(
      titles.record,
      header: [titles.challenge, titles.item, titles.value],
      rows: rows
    )
  }

  // MARK: Cells

  private static func text(_ text: String) -> CellSheet.Cell { text.isEmpty ? .empty : .text(text) }

  private static func points(_ millionths: Int) -> CellSheet.Cell {
    .number(RankingText.points(millionths), .points)
  }

  /// An amount in yuan, given in fen and not negative.
  private static func money(_ fen: Int64) -> CellSheet.Cell {
    let cents = fen % 100
    return .number("\(fen / 100).\(cents < 10 ? "0" : "")\(cents)", .money)
  }
}
