/// The parts of a report about what the ranking stands on: achievements of bidders, files, settings,
/// digests.
extension ReviewReport {
  /// The achievements that track records stand on, with what each adds.
  var evidence: HTML {
    let rows = input.bids.flatMap { bid -> [[HTML]] in
      bid.evidence.map { item in
        [
          "\(bid.id)", said(bid.bidder), said(item.achievement),
          "\(Score(millionths: item.score).description)",
          "\(Score(millionths: item.part).description)",
        ]
      }
    }
    if rows.isEmpty { return "<p>\(words.nothing)</p>" }
    return PageTable(
      caption: words.evidence,
      columns: [
        .init(title: words.bid), .init(title: words.bidder), .init(title: words.achievement),
        .init(title: words.score, isNumeric: true), .init(title: words.part, isNumeric: true),
      ],
      rows: rows
    ).html
  }

  var record: HTML {
    let provenance = ledger.provenance
    let facts: [(String, HTML)] = [
      (words.made, value(provenance.date)), (words.operator, value(provenance.operator)),
      (words.program, said("TechMatch " + provenance.program)),
      (words.rubricName, said(input.rubric.name)),
      (words.settings, value(provenance.settings.map(words.settings))),
      (
        words.statistics,
        said(provenance.statistics.map { "\($0.name) \($0.date)\n\($0.sha256)" } ?? words.counted)
      ),
      (words.previous, said(provenance.previous ?? words.first)),
      (words.digest, "\(ledger.digest)"),
    ]
    let files = PageTable(
      caption: words.files,
      columns: [
        .init(title: words.file), .init(title: words.role),
        .init(title: words.size, isNumeric: true), .init(title: "SHA-256"),
      ],
      rows: provenance.files.map { file in
        [
          said(file.name), "\(words.role(file.role))",
          "\((file.bytes ?? file.records).map(String.init) ?? words.noRank)",
          file.sha256.map { "\($0)" } ?? value(file.state.map(words.state)),
        ]
      }
    )
    return """
      <p>\(words.recorded)</p>
      \(factTable(facts))\(provenance.files.isEmpty ? "" : files.html)
      """
  }
}
