/// The wide tables of a report: what each bid offers, which conditions it meets, its points.
extension ReviewReport {
  /// The entry of each bid, by identifier.
  private var entries: [String: RankingInput.Entry] {
    Dictionary(input.bids.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var bids: HTML {
    PageTable(
      caption: words.bids,
      columns: [
        .init(title: words.bid), .init(title: words.bidder), .init(title: words.members),
        .init(title: words.kind), .init(title: words.place),
        .init(title: words.offer, isNumeric: true), .init(title: words.months, isNumeric: true),
        .init(title: words.level), .init(title: words.submitted),
      ],
      rows: input.bids.map { bid in
        [
          "\(bid.id)", said(bid.bidder), members(bid.members),
          value(bid.kind), value(bid.region), value(price(bid.priceFen), bid.remarks?.money),
          value(bid.months.map(String.init)), value(words.level(bid), bid.remarks?.readiness),
          value(words.submitted(bid), bid.remarks?.deadline),
        ]
      }
    ).html
  }

  var conditions: HTML {
    PageTable(
      caption: words.conditions,
      columns: [.init(title: words.bid)]
        + BidCondition.allCases.map { .init(title: $0.name(in: language)) },
      rows: result.lines.map { line in
        [named(line)] + line.findings.map(finding)
      },
      styles: styles
    ).html(keeping: 1, atMost: Self.widestTable)
  }

  private func finding(_ finding: BidRanking.Finding) -> HTML {
    let text = words.detail(of: finding)
    let verdict = words.verdict(finding.verdict)
    return text.isEmpty ? "\(verdict)" : "\(verdict)\n\(said(text))"
  }

  var points: HTML {
    let ranking = RankingText(language: language)
    return PageTable(
      caption: words.points,
      columns: [.init(title: words.bid), .init(title: words.total, isNumeric: true)]
        + input.rubric.criteria.map { .init(title: words.criterion($0), isNumeric: true) },
      rows: result.lines.map { line in
        [named(line), "\(RankingText.interval(line.lower, line.upper))"]
          + line.points.map { "\(ranking.points($0))" }
      },
      styles: styles
    ).html(keeping: 2, atMost: Self.widestTable)
  }

  /// The formula, what prices are compared with, and each price with its points.
  var prices: HTML {
    guard let place = input.rubric.criteria.firstIndex(where: { $0.kind == .price }) else {
      return "<p>\(words.noPrices)</p>"
    }
    let criterion = input.rubric.criteria[place]
    let entries = entries
    let table = PageTable(
      caption: words.prices,
      columns: [
        .init(title: words.bid), .init(title: words.bidder),
        .init(title: words.offer, isNumeric: true),
        .init(title: words.criterion(criterion), isNumeric: true),
      ],
      rows: result.lines.map { line in
        let entry = entries[line.bid]
        let points = line.points.indices.contains(place) ? line.points[place] : nil
        return [
          "\(line.bid)", said(line.bidder), value(price(entry?.priceFen), entry?.remarks?.money),
          "\(line.rank == nil ? words.noRank : points.map { RankingText.interval($0.lower, $0.upper) } ?? "")",
        ]
      },
      styles: styles
    )
    let rule = RubricText(language: language).rule(criterion)
    return """
      <p>\(words.priceRule(rule, base: price(result.baseFen)))</p>
      \(table.html)
      """
  }

  /// What bidders promise, as they wrote it.
  var terms: HTML {
    let entries = entries
    let rows = result.lines.compactMap { line -> [HTML]? in
      guard let terms = entries[line.bid]?.terms else { return nil }
      return [
        named(line), value(terms.timeSpan), value(terms.milestones), value(terms.pledge),
      ]
    }
    if rows.isEmpty { return "<p>\(words.nothing)</p>" }
    return PageTable(
      caption: words.terms,
      columns: [words.bid, words.time, words.milestones, words.pledge].map { .init(title: $0) },
      rows: rows
    ).html
  }

  /// The verdict of the texts, and below it that of a person with the reason.
  private func verdict(of row: IndicatorRow, _ ruling: Ruling?) -> HTML {
    let own = "\(row.verdict.name(in: language))\n\(row.reason.text(in: language))"
    guard let ruling else { return "\(own)" }
    let ruled = row.cell(ruling, in: language)
    return said(
      [own, ruled, ruling.date ?? "", ruling.reason].filter { !$0.isEmpty }.joined(separator: "\n")
    )
  }

  /// Each indicator that is asked for against each bid: what is offered, both as understood, the verdict
  /// and what decided it.
  var indicators: HTML {
    let entries = entries
    if input.challenge.indicators == nil { return "<p>\(words.noIndicators)</p>" }
    let rows = result.lines.flatMap { line -> [[HTML]] in
      line.indicators.map { row in
        [
          named(line), said(row.asked), said(row.askedValue), value(row.offered),
          said(row.offeredValue ?? ""),
          verdict(of: row, line.ruling(on: row)),
          said(row.words.joined(separator: language.comma)),
        ]
      }
    }
    let table = PageTable(
      caption: words.indicators,
      columns: [
        words.bid, words.askedFor, words.understood, words.offered, words.understood,
        words.verdict, words.decided,
      ].map { .init(title: $0) },
      rows: rows
    )
    let declared = PageTable(
      caption: words.declared,
      columns: [words.bid, words.declared].map { .init(title: $0) },
      rows: result.lines.map { [named($0), value(entries[$0.bid]?.indicators)] }
    )
    return "\(table.html)<p class=\"note\">\(words.doubt)</p>\(declared.html)"
  }
}
