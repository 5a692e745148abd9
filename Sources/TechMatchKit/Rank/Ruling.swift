/// What a named person decided of one indicator of one bid, instead of the verdict of the texts.
///
/// The verdict of the texts stays beside it. A `Codable` value.
public struct Ruling: Codable, Equatable, Sendable {
  /// What a person may decide.
  public enum Verdict: String, Codable, CaseIterable, Sendable {
    /// The indicator is met.
    case met
    /// The indicator is missed.
    case missed
  }

  /// The bid.
  public var bid: String
  /// The indicator, as the challenge writes it.
  public var indicator: String
  /// The decision.
  public var verdict: Verdict
  /// Who decided.
  public var by: String
  /// When, as yyyy-mm-dd; `nil` when it is not said.
  public var date: String?
  /// Why.
  public var reason: String

  /// Makes a ruling.
  public init(
    bid: String,
    indicator: String,
    verdict: Verdict,
    by: String,
    date: String? = nil,
    reason: String
  ) {
    self.bid = bid
    self.indicator = indicator
    self.verdict = verdict
    self.by = by
    self.date = date
    self.reason = reason
  }

  /// The columns of a sheet of rulings.
  private enum Column: String, SheetColumn {
    case bid, indicator, verdict, by, date, reason

    var headers: [String] {
      switch self {
      case .bid: ["揭榜编号", "方案编号", "揭榜方案编号"]
      case .indicator: ["指标", "考核指标"]
      case .verdict: ["结论", "裁定"]
      case .by: ["裁定人", "认定人"]
      case .date: ["日期", "裁定日期"]
      case .reason: ["理由", "裁定理由"]
      }
    }
  }

  /// Reads rulings, a row each; a date alone may be missing.
  ///
  /// - Parameters:
  ///   - file: CSV in UTF-8 or GB 18030, XLSX (all sheets) or JSON objects.
  ///   - bids: The identifiers of all bids, also those for other challenges.
  ///   - own: Those for the challenge; rulings on others are looked at when theirs is ranked.
  ///   - indicators: What the challenge asks for, as one text.
  ///   - workbooks: Opens workbooks; `nil` when they are not read.
  /// - Returns: The rulings on the bids for the challenge, by bid and indicator.
  /// - Throws: ``SheetFailure`` with everything that is wrong.
  /// - Complexity: O(*n* · *m*) for *n* rulings and *m* bids and indicators.
  public static func read(
    _ file: InputFile,
    bids: [String],
    of own: Set<String>,
    indicators: String?,
    workbooks: WorkbookOpener? = nil
  ) throws(SheetFailure) -> [Ruling] {
    let asked = IndicatorComparison.compare(asked: indicators ?? "", offers: [nil])
      .flatMap { $0.map(\.asked) }
    var sheet = SmallSheet<Column>(
      file,
      required: [.bid, .indicator, .verdict, .by, .reason],
      workbooks: workbooks
    )
    var rulings: [Ruling] = []
    var lines: [[String]: Int] = [:]
    for row in sheet.rows {
      let bid = sheet.name(row, .bid, .bid, among: bids)
      let isOwn = bid.map(own.contains) ?? false
      let indicator =
        isOwn
        ? sheet.name(row, .indicator, .indicator, among: asked) : sheet.text(row, .indicator)
      let (said, by) = (sheet.text(row, .verdict), sheet.text(row, .by))
      let reason = sheet.text(row, .reason)
      var verdict: Verdict?
      if let said {
        switch SheetName.key(said) {
        case "满足", "met": verdict = .met
        case "不满足", "missed": verdict = .missed
        default:
          let words = ["满足", "不满足", "met", "missed"]
          sheet.add(.unknownWord(said, expected: words), at: row.place(of: .verdict))
        }
      }
      var date: String?
      if !row[.date].isEmpty {
        let span = DateSpan(parsing: row[.date])
        if let span, !span.isOpenEnded, span.first == span.last {
          date = span.first.description
        } else {
          sheet.add(.notDate(row[.date]), at: row.place(of: .date))
        }
      }
      guard let bid, let indicator, let verdict, let by, let reason else { continue }
      let key = [bid, SheetName.key(indicator)]
      if let line = lines.updateValue(row.place.line, forKey: key) {
        sheet.add(.repeated(line: line), at: row.place)
      }
      guard isOwn else { continue }
      rulings.append(
        Ruling(
          bid: bid,
          indicator: indicator,
          verdict: verdict,
          by: by,
          date: date,
          reason: reason
        )
      )
    }
    try sheet.check()
    return sorted(rulings)
  }

  /// Rulings by bid and indicator, by bytes.
  static func sorted(_ rulings: [Ruling]) -> [Ruling] {
    rulings.sorted { left, right in
      [left.bid, left.indicator].lexicographicallyPrecedes([right.bid, right.indicator]) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }
  }
}

extension IndicatorRow.Counts {
  /// Counts rows of a bid, where a person has decided by that.
  init(_ rows: [IndicatorRow], ruled rulings: [Ruling]) {
    self.init(
      rows.map { row in
        var row = row
        if let ruling = rulings.first(where: { $0.indicator == row.asked }) {
          row.verdict = ruling.verdict == .met ? .met : .missed
        }
        return row
      }
    )
  }
}
