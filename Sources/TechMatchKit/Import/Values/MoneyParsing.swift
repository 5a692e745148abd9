extension MoneyInterval {
  /// Reads an amount or an interval of money in yuan.
  ///
  /// `100-200万元`, `1.44亿`, `300万元以内`, `不低于50万元`, `200万+`, `500,000元`; 面议 (negotiable) is an
  /// interval without ends. The unit of `100-200万` applies to both ends. A number without a unit is
  /// in units of `unitFen`. Nothing is guessed: the result is `nil` when any part of the text is
  /// not understood, when it is in another currency, or above 9 × 10¹⁶ fen.
  ///
  /// - Parameters:
  ///   - text: The cell.
  ///   - unitFen: The fen in one unit of a bare number, from the header's `(万元)`; 100 is one yuan.
  public init?(parsing text: String, unitFen: Int64 = 100) {
    let compact = CellText(text).compact
    if Self.unknownWords.contains(compact) {
      self.init(lowerFen: nil, upperFen: nil, text: text)
      return
    }
    var scanner = CellScanner(compact)
    let opening = scanner.word(Self.lowerWords + Self.upperWords)
    _ = scanner.word(Self.currencyWords)
    guard let first = Self.amount(&scanner) else { return nil }
    var second: Amount?
    if scanner.word(Self.rangeWords) != nil {
      _ = scanner.word(Self.currencyWords)
      guard let amount = Self.amount(&scanner) else { return nil }
      second = amount
    }
    let closing = scanner.word(Self.lowerWords + Self.upperWords)
    guard scanner.isAtEnd, opening == nil || closing == nil else { return nil }

    let bound = opening ?? closing
    if let second {
      guard bound == nil,
        let lower = first.fen(unitFen: first.unitFen ?? second.unitFen ?? unitFen),
        let upper = second.fen(unitFen: second.unitFen ?? unitFen), lower <= upper
      else { return nil }
      self.init(lowerFen: lower, upperFen: upper, text: text)
      return
    }
    guard let fen = first.fen(unitFen: first.unitFen ?? unitFen) else { return nil }
    let isLower = bound.map(Self.lowerWords.contains) ?? true
    let isUpper = bound.map(Self.upperWords.contains) ?? true
    self.init(lowerFen: isLower ? fen : nil, upperFen: isUpper ? fen : nil, text: text)
  }

  /// The fen in one unit of a header such as `预算(万元)`, or `nil` when the unit is not one of money.
  static func unitFen(_ unit: String) -> Int64? {
    switch unit {
    case "元", "人民币元", "yuan", "cny", "rmb": 100
    case "千元": 100_000
    case "万元", "万", "万元人民币", "人民币万元", "10kcny", "wan": 1_000_000
    case "百万元": 100_000_000
    case "亿元", "亿": 10_000_000_000
    default: nil
    }
  }

  /// A text that means without its header what it means under a header with a unit: `300万元` for
  /// `300`.
  ///
  /// A text that is not understood is returned as it is.
  static func spelled(_ text: String, unitFen: Int64) -> String {
    guard unitFen != 100, let meant = MoneyInterval(parsing: text, unitFen: unitFen) else {
      return text
    }
    let units = [(100_000, "千元"), (1_000_000, "万元"), (100_000_000, "百万元"), (10_000_000_000, "亿元")]
    let unit = units.first { $0.0 == unitFen }?.1 ?? ""
    func yuan(_ fen: Int64?) -> String {
      guard let fen else { return "" }
      let rest = fen % 100
      return "\(fen / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "元"
    }
    let bounds =
      meant.upperFen == nil
      ? yuan(meant.lowerFen) + "以上"
      : meant.lowerFen == nil
        ? yuan(meant.upperFen) + "以内" : yuan(meant.lowerFen) + "-" + yuan(meant.upperFen)
    let spellings = [text, text + unit, bounds]
    return spellings.first { spelling in
      let read = MoneyInterval(parsing: spelling)
      return read?.lowerFen == meant.lowerFen && read?.upperFen == meant.upperFen && read != nil
    } ?? text
  }

  /// A number with the unit that follows it.
  private struct Amount {
    var digits: Int128
    var fraction: Int
    var unitFen: Int64?

    /// The amount in fen, rounded down, or `nil` when it does not fit.
    func fen(unitFen: Int64) -> Int64? {
      var (fen, overflow) = digits.multipliedReportingOverflow(by: Int128(unitFen))
      guard !overflow, fraction <= 24 else { return nil }
      for _ in 0..<fraction { fen /= 10 }
      return Int64(exactly: fen)
    }
  }

  private static func amount(_ scanner: inout CellScanner) -> Amount? {
    guard let (digits, fraction) = scanner.decimal() else { return nil }
    let scale: Int64? =
      switch scanner.word(["百万", "千万", "亿", "万", "千", "million", "k"]) {
      case "亿": 10_000_000_000
      case "千万": 1_000_000_000
      case "百万", "million": 100_000_000
      case "万": 1_000_000
      case "千", "k": 100_000
      default: nil
      }
    let currency = scanner.word(currencyWords)
    return Amount(
      digits: digits,
      fraction: fraction,
      unitFen: scale ?? (currency == nil ? nil : 100)
    )
  }

  private static let unknownWords: Set<String> = [
    "面议", "价格面议", "协商", "双方协商", "协商确定", "待定", "待议", "另议", "面谈", "可协商", "不限",
    "negotiable", "tobenegotiated", "tbd", "tobediscussed", "onrequest", "open",
  ]
  private static let lowerWords = [
    "不低于", "不少于", "大于等于", "以上", "及以上", "起", "至少", "atleast", "from", "≥", ">=", ">", "+",
  ]
  private static let upperWords = [
    "不超过", "不高于", "小于等于", "以内", "以下", "之内", "最高", "至多", "upto", "atmost", "≤", "<=", "<",
  ]
  private static let rangeWords = ["-", "~", "至", "到", "to"]
  private static let currencyWords = ["元人民币", "人民币", "元", "圆", "yuan", "rmb", "cny", "¥"]
}
