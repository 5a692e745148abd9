/// Rankings as sheets of cells: one for each challenge, one of conditions, one for each judge, and
/// one of what they stand on.
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
  private var titles: RankingSheetText { RankingSheetText(language: language) }

  /// The sheets.
  ///
  /// O(*n* · *c*) for *n* bids and *c* criteria, and O(*m* log *m*) in the number of marks.
  package var sheets: [CellSheet] {
    ledgers.map(lot) + [conditions] + judges + [record]
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
    header += [titles.price, titles.months, titles.remarks]
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
      return row + [
        entry?.priceFen.map(Self.money) ?? .empty,
        entry?.months.map { .number("\($0)", .general) } ?? .empty,
        Self.text(words.remarks(line).joined(separator: language.semicolon)),
      ]
    }
    return CellSheet(titles.lot(ledger.input.challenge.id), header: header, rows: rows)
  }

  private var conditions: CellSheet {
    let rows = ledgers.flatMap { ledger in
      ledger.result.lines.flatMap { line in
        line.findings.map { finding -> [CellSheet.Cell] in
          let evidence = finding.remark.map { language.value($0.text, $0) } ?? finding.text
          return [
            .text(ledger.input.challenge.id), .text(line.bid), .text(line.bidder),
            .text(finding.condition.name(in: language)), .text(finding.verdict.name(in: language)),
            Self.text(evidence),
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
          let isConflicted = own.contains { !ledger.result.counts($0) }
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
      for sentence in words.conclusions(ledger) { add(titles.conclusion, .text(sentence)) }
      add(titles.format, .number("\(ledger.format)", .general))
      add(titles.program, .text(ledger.program))
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
