/// The wide tables of a report: what each bid offers, which conditions it meets, its points.
extension ReviewReport {
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
    let text =
      finding.remark.map { language.value($0.text, $0) } ?? words.detail(of: finding)
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

  var indicators: HTML {
    PageTable(
      caption: words.indicators,
      columns: [words.bid, words.bidder, words.declared].map { .init(title: $0) },
      rows: input.bids.map { ["\($0.id)", said($0.bidder), value($0.indicators)] }
    ).html
  }
}
