/// A ranking as an HTML page that needs no other file, for reading on a screen or on A4.
///
/// A `Sendable` value.
public struct RankingPage: Sendable {
  private let ledger: RankingLedger
  private let language: Language

  /// Makes the page of a ranking.
  public init(_ ledger: RankingLedger, language: Language) {
    self.ledger = ledger
    self.language = language
  }

  private var words: RankingText { RankingText(language: language) }
  private var titles: RankingPageText { RankingPageText(language: language) }

  private static let style = """
    @page { size: A4; margin: 18mm }
    body { font: 15px/1.5 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1b1f24;
      max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
    h1 { font-size: 1.35rem } h2 { font-size: 1.05rem; margin-top: 2rem }
    .wide { overflow-x: auto }
    table { border-collapse: collapse; width: 100% }
    th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid #d8dde3 }
    td:first-child, th { white-space: nowrap }
    td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
    tr.winner td { background: #eaf5ec } tr.out td { color: #6a737d }
    .bar { display: flex; height: .35rem; background: #e3e7eb; margin-top: .2rem; min-width: 4rem }
    .bar i { display: block; height: 100%; background: #3b7dd8 }
    .bar i + i { background: #b9d2f3 }
    .fail { color: #b3261e } .unknown { color: #8a6100 } .pass { color: #2e7d32 }
    footer { margin-top: 2rem; color: #6a737d; font-size: .8rem; overflow-wrap: anywhere }
    @media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
    """

  /// The page: HTML 5 in UTF-8, with its style sheet.
  ///
  /// O(*n* · *c*) for *n* bids and *c* criteria.
  public var text: String {
    let challenge = ledger.input.challenge
    let title = challenge.id + (challenge.title.map { " " + $0 } ?? "")
    return """
      <!doctype html>
      <html lang="\(titles.languageCode)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escaped(title))</title><style>
      \(Self.style)
      </style></head><body>
      <h1>\(Self.escaped(titles.page))<br>\(Self.escaped(title))</h1>
      <p>\(Self.escaped(challenge.publisher ?? ""))</p>
      \(ranking)
      <h2>\(titles.criteria)</h2>
      \(criteria)
      <h2>\(titles.conditions)</h2>
      \(conditions)
      <h2>\(titles.firmness)</h2>
      <ul>\(words.conclusions(ledger).map { "<li>\(Self.escaped($0))</li>" }.joined())</ul>
      <footer>\(Self.escaped(ledger.input.rubric.name)) · TechMatch \(Self.escaped(ledger.program)) · SHA-256 \(ledger.digest)</footer>
      </body></html>

      """
  }

  private var ranking: String {
    let head = ["#", titles.bidder, titles.points, ""]
    let rows = ledger.result.lines.map { line in
      let style = line.award == .winner ? "winner" : line.rank == nil ? "out" : ""
      let names = ([words.award(line)] + words.remarks(line)).filter { !$0.isEmpty }
      return """
        <tr class="\(style)"><td class="n">\(line.rank.map { "\($0)" } ?? "–")</td>\
        <td>\(Self.escaped(line.bidder))<br><small>\(Self.escaped(line.bid))</small></td>\
        <td class="n">\(RankingText.interval(line.lower, line.upper))\(Self.bar(line.lower, line.upper, 100))</td>\
        <td>\(Self.escaped(names.joined(separator: language.semicolon)))</td></tr>
        """
    }
    return Self.table(head, numeric: [0, 2], rows)
  }

  private var criteria: String {
    let criteria = ledger.input.rubric.criteria
    let head = [""] + criteria.map { "\($0.name) (\($0.weight))" }
    let rows = ledger.result.lines.map { line in
      "<tr><td>\(Self.escaped(line.bid))</td>"
        + zip(line.points, criteria).map { points, criterion in
          "<td class=\"n\">\(Self.escaped(words.points(points)))"
            + Self.bar(points.lower, points.upper, criterion.weight) + "</td>"
        }.joined() + "</tr>"
    }
    return Self.table(head, numeric: Set(1...max(1, criteria.count)), rows)
  }

  private var conditions: String {
    let head = [""] + BidCondition.allCases.map { $0.name(in: language) }
    let rows = ledger.result.lines.map { line in
      "<tr><td>\(Self.escaped(line.bid))</td>"
        + line.findings.map { finding in
          let verdict = finding.verdict.name(in: language)
          return "<td class=\"\(finding.verdict.rawValue)\">\(verdict)"
            + (remark(finding).map { "<br><small>\(Self.escaped($0))</small>" } ?? "")
            + "</td>"
        }.joined() + "</tr>"
    }
    return Self.table(head, numeric: [], rows)
  }

  /// What decided a finding, or why nothing did.
  private func remark(_ finding: BidRanking.Finding) -> String? {
    finding.remark.map { language.value($0.text, $0) }
      ?? (finding.text.isEmpty ? nil : finding.text)
  }

  private static func table(_ head: [String], numeric: Set<Int>, _ rows: [String]) -> String {
    let cells = head.enumerated().map {
      "<th\(numeric.contains($0) ? " class=\"n\"" : "")>\(escaped($1))</th>"
    }
    return "<div class=\"wide\"><table><thead><tr>\(cells.joined())</tr></thead><tbody>\n"
      + rows.joined(separator: "\n") + "\n</tbody></table></div>"
  }

  private static func bar(_ lower: Int, _ upper: Int, _ most: Int) -> String {
    guard most > 0 else { return "" }
    func width(_ points: Int) -> Int { points / (most * 10_000) }
    return "<span class=\"bar\"><i style=\"width:\(width(lower))%\"></i>"
      + "<i style=\"width:\(width(upper - lower))%\"></i></span>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
