/// The parts of a report about people and doubts: judges, exclusions, ties, open points, relations,
/// signatures.
extension ReviewReport {
  /// The judges, each once, by the bytes of their names.
  private var panel: [String] {
    Set(input.marks.map(\.judge)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A sheet for each judge, whole on a page where it can be.
  var judges: HTML {
    if input.marks.isEmpty { return "<p>\(words.noJudges)</p>" }
    let criteria = input.rubric.criteria.filter { $0.kind == .marks }
    let marks = Dictionary(
      input.marks.map { ([$0.judge, $0.bid, $0.criterion], $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return HTML(
      panel.map { judge -> HTML in
        let table = PageTable(
          caption: "\(words.judge) \(judge)",
          columns: [.init(title: words.bid), .init(title: words.bidder)]
            + criteria.map { .init(title: words.marked($0), isNumeric: true) },
          rows: input.bids.map { bid in
            ["\(bid.id)", said(bid.bidder)]
              + criteria.map { criterion in
                marks[[judge, bid.id, criterion.name]].map { "\(words.mark($0))" }
                  ?? "\(words.notMarked)"
              }
          }
        )
        return """
          <div class="whole"><h3>\(words.judge) \(said(judge))</h3>
          \(table.html(keeping: 2, atMost: 6))</div>

          """
      }
    )
  }

  var excluded: HTML {
    var items = result.lines.filter { $0.rank == nil }
      .map { "\($0.bid) \($0.bidder)" + language.colon + words.out($0) }
    for judge in panel {
      var bids: [String] = []
      for mark in input.marks
      where mark.judge == judge && mark.isConflicted && !bids.contains(mark.bid) {
        bids.append(mark.bid)
      }
      if !bids.isEmpty { items.append(words.conflicted(judge, bids)) }
    }
    return list(items)
  }

  var ties: HTML {
    list(
      zip(result.lines, result.lines.dropFirst()).compactMap { above, line in
        line.tieBreak.map { words.tie(line.bid, after: above.bid, $0) }
      }
    )
  }

  var firmness: HTML { list(RankingText(language: language).conclusions(ledger, withAsks: false)) }

  /// What is to be asked of whom before the result stands.
  var openPoints: HTML {
    let ranking = RankingText(language: language)
    let rows = result.lines.compactMap { line -> [HTML]? in
      let asks = ranking.asks(line)
      return asks.isEmpty
        ? nil : ["\(line.bid)", said(line.bidder), said(asks.joined(separator: "\n"))]
    }
    if rows.isEmpty { return "<p>\(words.nothing)</p>" }
    return PageTable(
      caption: words.open,
      columns: [words.bid, words.bidder, words.item].map { .init(title: $0) },
      rows: rows
    ).html
  }

  /// Relations that were found, and who is who.
  var relations: HTML {
    let found = result.lines.flatMap { line in
      // A relation that the rubric allows is shown all the same.
      line.findings.filter {
        [.conflict, .sameBidder, .sameGroup].contains($0.condition)
          && ($0.verdict != .pass || !$0.text.isEmpty)
      }
      .map { finding in
        "\(line.bid) \(line.bidder)" + language.colon + words.verdict(finding.verdict)
          + (finding.text.isEmpty ? "" : language.comma + finding.text)
      }
    }
    let known = (input.identities ?? []).filter { !$0.organisations.isEmpty }
    if known.isEmpty { return list(found) }
    let table = PageTable(
      caption: words.relations,
      columns: [words.written, words.organisation, words.above].map { .init(title: $0) },
      rows: known.map { identity in
        [
          said(identity.written), said(identity.organisations.map(\.name).joined(separator: "\n")),
          said(identity.organisations.flatMap(\.above).joined(separator: "\n")),
        ]
      }
    )
    return "\(list(found))\(table.html)"
  }

  /// A line for everybody who signs.
  var signatures: HTML {
    let rows = [words.chair] + panel.map { words.judge + " " + $0 } + [words.recorder]
    let lines = rows.map { name -> HTML in
      "<tr><th scope=\"row\">\(said(name))</th><td></td><td></td></tr>\n"
    }
    return """
      <table class="sign whole"><thead><tr><td></td><th scope="col">\(words.signature)</th>\
      <th scope="col">\(words.date)</th></tr></thead>
      <tbody>\(lines)</tbody></table>
      """
  }
}
