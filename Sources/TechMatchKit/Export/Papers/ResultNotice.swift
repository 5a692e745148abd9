/// The notice of the result of a challenge (公示), as a page to put on a site or a board.
///
/// It has what the public needs: the challenge, the winners with their consortia, when and where to
/// object, and the digest of the ledger. It has no points, no other bidders and no contacts. Where
/// nothing is settled or nobody is eligible, it says that instead. What the rubric does not say about
/// the publication is left blank. A `Sendable` value.
public struct ResultNotice: Sendable {
  private let ledger: RankingLedger
  private let language: Language

  /// Makes the notice of a ranking.
  public init(_ ledger: RankingLedger, language: Language) {
    self.ledger = ledger
    self.language = language
  }

  private static let style: HTML = """
    body { max-width: 46rem; font-family: "FangSong", "STFangsong", "Noto Serif CJK SC", "Songti SC", "SimSun",
      "WenQuanYi Micro Hei", serif }
    h1 { margin-bottom: 1.2rem }
    h2 { margin: 1.3rem 0 .4rem }
    .signer { text-align: right; margin-top: 2.5rem; break-inside: avoid }
    .said, .digest { margin-left: 2em }
    @media print { body { font-size: 12pt } table { font-size: 10.5pt } }
    """

  private var winners: [BidRanking.Line] { ledger.result.lines.filter { $0.award == .winner } }

  private var words: ResultNoticeText {
    ResultNoticeText(
      language: language,
      outcome: ledger.result.isFailed ? .failed : winners.isEmpty ? .pending : .awarded
    )
  }

  /// The page: HTML 5 in UTF-8, with its style sheet.
  ///
  /// O(*n*) for *n* bids.
  public var text: String {
    let challenge = ledger.input.challenge
    let publication = ledger.input.rubric.publication
    let isPeriodKnown = words.period(publication) != nil
    let isPending = words.outcome == .pending
    let missing = [
      isPeriodKnown || isPending ? nil : words.todoPeriod,
      publication?.objections == nil && !isPending ? words.todoObjections : nil,
      publication?.by == nil ? words.todoSigner : nil,
      publication?.firstDay == nil ? words.todoDay : nil,
    ].compactMap(\.self)
    var parts: [HTML] = []
    if !missing.isEmpty { parts.append("<p class=\"note\">\(words.todo(missing))</p>") }
    let eligible = ledger.result.lines.count { $0.rank != nil }
    parts.append("<p>\(words.opening(bids: ledger.input.bids.count, eligible: eligible))</p>")
    parts.append("<h2>\(words.challenge)</h2>\n<table class=\"facts\">\(facts)</table>")
    if words.outcome == .awarded {
      let open = ledger.result.lines.count { $0.award == .pending }
      let note: HTML = open == 0 ? "" : "<p>\(words.open(open))</p>"
      parts.append("<h2>\(words.result)</h2>\n\(result)\(note)")
    }
    if words.outcome != .pending {
      parts.append(
        "<h2>\(words.period)</h2>\n<p>\(words.period(publication) ?? words.periodFrom(publication))</p>"
      )
      parts.append(
        """
        <h2>\(words.objections)</h2>
        <p>\(words.objecting)</p>
        <p class="said">\(publication?.objections.map(said) ?? "\(words.objectingBlank)")</p>
        """
      )
    }
    parts.append(
      """
      <h2>\(words.proof)</h2>
      <p>\(words.checking)</p>
      <p class="digest">\(ledger.digest)</p>
      <p class="signer">\(publication?.by.map(said) ?? "\(words.signer)")<br>
      \(publication?.firstDay.map(DayText(language: language).day) ?? words.day)</p>
      """
    )
    return Page(
      language: language,
      title: words.title(challenge.title ?? challenge.id),
      content: HTML(parts.map { "\($0)\n" }),
      style: Self.style
    ).text
  }

  private func said(_ text: String) -> HTML { Page.said(text, in: language) }

  /// The number, title and publisher of the challenge.
  private var facts: HTML {
    let challenge = ledger.input.challenge
    return HTML(
      [
        (words.number, challenge.id), (words.name, challenge.title),
        (words.publisher, challenge.publisher),
      ].map { name, value -> HTML in
        """
        <tr><th scope="row">\(name)</th><td>\(value.map(said) ?? "\(words.notStated)")</td></tr>

        """
      }
    )
  }

  /// The winners, in the order of their rank.
  private var result: HTML {
    let members = Dictionary(
      ledger.input.bids.map { ($0.id, $0.members) },
      uniquingKeysWith: { first, _ in first }
    )
    // Amounts are stated where several work in parallel (赛马).
    let hasAmounts = winners.contains { $0.amountFen != nil }
    var table = PageTable(
      caption: words.result,
      columns: [words.place, words.winner, words.members, words.bid].map { .init(title: $0) },
      rows: winners.enumerated().map { place, line in
        let others = members[line.bid] ?? []
        return [
          "\(place + 1)", said(line.bidder),
          others.isEmpty ? "\(words.none)" : said(others.joined(separator: "\n")), said(line.bid),
        ]
      }
    )
    if hasAmounts {
      table.columns.append(.init(title: words.amount, isNumeric: true))
      for (place, line) in winners.enumerated() {
        let amount = line.amountFen.map(MoneyText(language: language).price)
        table.rows[place].append("\(amount ?? words.notStated)")
      }
    }
    return table.html
  }
}
