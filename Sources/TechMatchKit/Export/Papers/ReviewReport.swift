/// The report of a review (评审报告), for the file and for whoever examines a complaint: everything that
/// the ledger has about rules, bids, conditions, points, judges and their marks, with lines to sign.
///
/// It is made from the ledger alone. It has no contacts, because a ledger has none. A `Sendable`
/// value.
public struct ReviewReport: Sendable {
  let ledger: RankingLedger
  let language: Language

  /// Makes the report of a ranking.
  public init(_ ledger: RankingLedger, language: Language) {
    self.ledger = ledger
    self.language = language
  }

  var words: ReviewReportText { ReviewReportText(language: language) }
  var input: RankingInput { ledger.input }
  var result: BidRanking { ledger.result }

  /// How many columns beside the names a table has on a sheet of A4 on its side.
  static let widestTable = 9

  /// The page: HTML 5 in UTF-8, with its style sheet.
  ///
  /// O(*n* · (*c* + *j*)) for *n* bids, *c* criteria and *j* judges.
  public var text: String {
    let challenge = input.challenge
    let sections = [
      section(words.challenge, overview),
      section(words.result, outcome),
      section(words.rubric, rules),
      input.bids.isEmpty ? nil : section(words.bids, isWide: true, bids),
      input.bids.isEmpty ? nil : section(words.conditions, isWide: true, conditions),
      input.bids.isEmpty ? nil : section(words.indicators, isWide: true, indicators),
      input.bids.isEmpty ? nil : section(words.points, isWide: true, points),
      input.bids.isEmpty ? nil : section(words.prices, prices),
      section(words.evidence, evidence),
      section(words.terms, terms),
      section(words.excluded, excluded),
      section(words.ties, ties),
      section(words.firmness, firmness),
      section(words.open, openPoints),
      section(words.relations, relations),
      section(words.judges, judges),
      section(words.record, record),
      section(words.signatures, signatures),
    ].compactMap(\.self)
    return Page(
      language: language,
      title: words.title(challenge.title ?? challenge.id),
      content: HTML(sections),
      style: ""
    ).text
  }

  private func section(_ title: String, isWide: Bool = false, _ content: HTML) -> HTML {
    let style: HTML = isWide ? " class=\"wide\"" : ""
    return "<section\(style)>\n<h2>\(title)</h2>\n\(content)\n</section>\n"
  }

  // MARK: What the parts share

  func said(_ text: String) -> HTML { Page.said(text, in: language) }

  /// A value, or that it is not stated, or what was written and why it cannot be used.
  func value(_ text: String?, _ remark: ValueRemark? = nil) -> HTML {
    if let text { return said(text) }
    return remark.map { said(language.value($0.text, $0)) } ?? "\(words.notStated)"
  }

  /// A bid with its bidder, as the heading of a row.
  func named(_ line: BidRanking.Line) -> HTML { "<b>\(line.bid)</b>\n\(said(line.bidder))" }

  func members(_ names: [String]) -> HTML {
    names.isEmpty ? "\(words.none)" : said(names.joined(separator: "\n"))
  }

  func list(_ items: [String]) -> HTML {
    items.isEmpty
      ? "<p>\(words.nothing)</p>" : "<ul>\(items.map { "<li>\(said($0))</li>" as HTML })</ul>"
  }

  func price(_ fen: Int64?) -> String? { fen.map(MoneyText(language: language).price) }

  /// Names and values, one a row.
  func factTable(_ facts: [(String, HTML)]) -> HTML {
    let rows = facts.map { name, value -> HTML in
      "<tr><th scope=\"row\">\(name)</th><td>\(value)</td></tr>\n"
    }
    return "<table class=\"facts\">\(rows)</table>"
  }

  // MARK: The challenge, the result and the rules

  private var overview: HTML {
    let challenge = input.challenge
    let rows: [(String, HTML)] =
      [
        (words.number, said(challenge.id)),
        (words.name, value(challenge.title)),
        (words.publisher, value(challenge.publisher)),
        (
          words.deadline,
          value(
            words.deadline(challenge),
            challenge.remarks?.deadline
          )
        ),
        (
          words.readiness,
          value(challenge.readiness.map { "TRL \($0)" }, challenge.remarks?.readiness)
        ),
        (words.region, value(challenge.region)),
        (words.ceiling, value(price(challenge.ceilingFen), challenge.remarks?.money)),
        (words.asked, value(challenge.indicators)),
      ]
      + [
        (words.time, challenge.terms?.timeSpan), (words.milestones, challenge.terms?.milestones),
        (words.pledge, challenge.terms?.pledge),
      ].compactMap { name, text in text.map { (name, said($0)) } }
    return factTable(rows)
  }

  private var outcome: HTML {
    guard !input.bids.isEmpty else { return "<p>\(words.noBids) \(words.nobody)</p>" }
    let ranking = RankingText(language: language)
    var table = PageTable(
      caption: words.result,
      columns: [
        .init(title: words.bid), .init(title: words.rank, isNumeric: true),
        .init(title: words.bidder), .init(title: words.total, isNumeric: true),
        .init(title: words.award),
      ],
      rows: result.lines.map { line in
        [
          "\(line.bid)", "\(line.rank.map(String.init) ?? words.noRank)", said(line.bidder),
          "\(RankingText.interval(line.lower, line.upper))", "\(ranking.award(line))",
        ]
      },
      styles: styles
    )
    if result.lines.contains(where: { $0.amountFen != nil }) {
      table.columns.append(.init(title: words.amount, isNumeric: true))
      for (place, line) in result.lines.enumerated() {
        table.rows[place].append("\(price(line.amountFen) ?? words.noRank)")
      }
    }
    let eligible = result.lines.count { $0.rank != nil }
    return """
      <p>\(words.counts(bids: input.bids.count, eligible: eligible))\
      \(result.isFailed ? " " + words.nobody : "")</p>
      \(table.html)<p class="note">\(words.intervals)</p>
      """
  }

  /// The names of rows, by place: winners and bids that are out.
  var styles: [Int: HTML] {
    var styles: [Int: HTML] = [:]
    for (place, line) in result.lines.enumerated() {
      if line.award == .winner { styles[place] = "first" }
      if line.rank == nil { styles[place] = "out" }
    }
    return styles
  }

  private var rules: HTML {
    let rubric = RubricText(language: language)
    let table = PageTable(
      caption: words.rubric,
      columns: [
        .init(title: words.criterion), .init(title: words.weight, isNumeric: true),
        .init(title: words.rule), .init(title: words.missing),
      ],
      rows: input.rubric.criteria.map { criterion in
        [
          said(criterion.name), "\(criterion.weight)", "\(rubric.rule(criterion))",
          "\(rubric.missing(criterion))",
        ]
      }
    )
    return "\(table.html)\(list(rubric.rules(input.rubric, input.winLimit)))"
  }
}
