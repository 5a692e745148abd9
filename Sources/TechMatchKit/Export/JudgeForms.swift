/// Blank forms for judges: a sheet for each of them, with a row for each bid and a column for each
/// criterion that judges mark.
///
/// The reader of marks takes the filled sheets as they are. A `Sendable` value.
package struct JudgeForms: Sendable {
  /// A challenge with its bids.
  package struct Lot: Sendable {
    /// The challenge.
    package var challenge: Demand
    /// The bids that judges mark.
    package var bids: [Bid]

    /// Makes one.
    package init(_ challenge: Demand, bids: [Bid]) {
      self.challenge = challenge
      self.bids = bids
    }
  }

  private let lots: [Lot]
  private let rubric: Rubric
  private let judges: [String]
  private let language: Language
  private let key: BidKey?
  private let organisations: OrganisationDirectory?

  /// Makes forms.
  ///
  /// - Parameters:
  ///   - lots: The challenges, in the order of the forms.
  ///   - rubric: What is marked.
  ///   - judges: Their names, one or more.
  ///   - key: The labels of the bids; `nil` for forms that name bids and bidders.
  ///   - organisations: Who is who, so that other names of a bidder are taken out as well.
  ///   - language: That of headers and words.
  package init(
    _ lots: [Lot],
    rubric: Rubric,
    judges: [String],
    key: BidKey? = nil,
    organisations: OrganisationDirectory? = nil,
    language: Language
  ) {
    self.lots = lots
    self.rubric = rubric
    self.judges = judges
    self.key = key
    self.organisations = organisations
    self.language = language
  }

  /// What every label begins with in a language.
  package static func labelPrefix(_ language: Language) -> String {
    JudgeFormText(language: language).label
  }

  private var words: JudgeFormText { JudgeFormText(language: language) }

  /// The sheets: one for each judge, and with a key one of the bids' texts without names.
  ///
  /// O(*j* · *n* · *c*) for *j* judges, *n* bids and *c* criteria, and O(*n*) in the texts.
  package var sheets: [CellSheet] { judges.map(form) + (key == nil ? [] : [texts]) }

  /// A challenge as a judge knows it.
  private func name(_ challenge: Demand) -> String {
    ([challenge.id.text] + [challenge.title ?? challenge.titleEnglish].compactMap(\.self))
      .joined(separator: " ")
  }

  /// The bids in the order of the forms: by label, else by identifier.
  private func ordered(_ lot: Lot) -> [(label: String, bid: Bid)] {
    let bids = lot.bids.sorted { $0.id < $1.id }
    guard let key else { return bids.map { ($0.id.text, $0) } }
    return key.entries.compactMap { entry in
      bids.first { $0.id.text == entry.bid }.map { (entry.label, $0) }
    }
  }

  private func form(_ judge: String) -> CellSheet {
    let criteria = rubric.criteria.filter { $0.kind == .marks }
    let names = [words.judge, words.challenge, words.bid] + (key == nil ? [words.bidder] : [])
    let scales = criteria.map {
      CellSheet.Cell.text(words.scale(most: Self.digits($0.most ?? 0), weight: $0.weight))
    }
    var rules: [Int: CellSheet.Rule] = [:]
    for (place, criterion) in criteria.enumerated() {
      rules[names.count + place] = .upTo(Self.digits(criterion.most ?? 0))
    }
    rules[names.count + criteria.count] = .words(words.yesAndNo)
    let rows = lots.flatMap { lot in
      ordered(lot).map { label, bid -> [CellSheet.Cell] in
        [.text(judge), .text(name(lot.challenge)), .text(label)]
          + (key == nil ? [.text(bid.bidder)] : [])
      }
    }
    return CellSheet(
      judge,
      notes: [
        [.text(words.title(rubric.name, judge: judge))], [.text(words.instruction)],
        names.map { _ in .empty } + scales,
      ],
      header: names + criteria.map(\.name) + [words.conflict, words.note],
      rows: rows,
      rules: rules
    )
  }

  /// A mark without needless decimals.
  private static func digits(_ mark: Double) -> String {
    let text = "\(mark)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The texts by which bids are judged, without price, region and kind of the bidder.
  private var texts: CellSheet {
    let all = lots.flatMap(\.bids)
    let rows = lots.flatMap { lot in
      ordered(lot).map { label, bid -> [CellSheet.Cell] in
        let anonymiser = BidAnonymiser(bid, others: all, organisations: organisations)
        func cell(_ text: String?) -> CellSheet.Cell {
          guard let text, !text.isEmpty else { return .empty }
          return .text(anonymiser.hiding(text) { $0.mark(in: language) })
        }
        return [
          .text(label), .text(name(lot.challenge)), cell(bid.solution), cell(bid.indicators),
          cell(bid.team), cell(bid.readiness?.text), cell(bid.duration?.text),
        ]
      }
    }
    return CellSheet(
      words.texts,
      notes: [[.text(words.caution)]],
      header: [
        words.code, words.challenge, words.solution, words.offered, words.team, words.readiness,
        words.months,
      ],
      rows: rows
    )
  }
}
