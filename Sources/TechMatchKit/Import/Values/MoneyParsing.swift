extension MoneyInterval {
  /// Reads an amount or an interval of money.
  ///
  /// `100-200万元`, `50w`, `1.44亿`, `300万元以内`, `不低于50万元`, `约100万`, `80万元（含税）`, 壹佰捌拾万元整, 面议. The
  /// unit of `100-200万` applies to both ends. 约 and 左右 change nothing: the number is what is
  /// written. `30万/年`, `USD 5万` and a number without any unit are understood, but have no ends to
  /// compare (``basis``). Nothing is guessed: the result is `nil` when any part of the text is not
  /// understood, or when the amount is above 9 × 10¹⁶ fen.
  ///
  /// - Parameters:
  ///   - text: The cell.
  ///   - unit: The unit that the header gives to bare numbers, such as 万元; without one, or with one
  ///     that is no unit of money, a bare number is of no known unit.
  public init?(parsing text: String, unit: String? = nil) {
    self.init(text, unit: unit.flatMap(MoneyUnit.init))
  }

  private init?(_ text: String, unit: MoneyUnit?) {
    let cell = CellText(text)
    if Self.isNegotiable(cell.compact) {
      self.init(.negotiable, text: text)
      return
    }
    // 100 200 may be one number or two.
    guard !cell.hasDividedNumber, var parts = Parts(cell.compact) else { return nil }
    let unitFen = unit?.fen ?? 100
    let names = [parts.first.currency, parts.second?.currency].compactMap(\.self)
    guard Set(names).count < 2 else { return nil }
    if let second = parts.second, parts.first.fen == nil {
      guard !second.isSum else { return nil }
      parts.first.fen = second.fen
    }
    let isBare = parts.first.fen == nil || parts.second.map { $0.fen == nil } == true
    guard let first = parts.first.total(of: unitFen) else { return nil }
    var last: Int64?
    if let second = parts.second {
      guard let total = second.total(of: unitFen), first <= total else { return nil }
      last = total
    }
    let currency = names.first ?? unit?.currency ?? "CNY"
    if currency != "CNY" {
      self.init(.foreign(currency), text: text)
    } else if parts.isRate || unit?.rate.isEmpty == false {
      self.init(.rate, text: text)
    } else if isBare, unit == nil {
      self.init(.noUnit, text: text)
    } else {
      let upper = last ?? (parts.bound == .lower ? nil : first)
      self.init(lowerFen: parts.bound == .upper ? nil : first, upperFen: upper, text: text)
    }
  }

  /// A text that means without its header what it means under a header with a unit: `300万元` for
  /// `300`.
  ///
  /// A text that is not understood is returned as it is.
  static func spelled(_ text: String, unit name: String) -> String {
    guard let unit = MoneyUnit(name), let meant = MoneyInterval(text, unit: unit) else {
      return text
    }
    func isMeant(_ spelling: String) -> Bool {
      let read = MoneyInterval(parsing: spelling)
      return read?.lowerFen == meant.lowerFen && read?.upperFen == meant.upperFen
        && read?.basis == meant.basis
    }
    let number = text.lastIndex { $0.isWholeNumber || "百千万亿wWkK".contains($0) }
    func within(_ unit: String) -> String {
      guard let number else { return text }
      let end = text.index(after: number)
      return text[..<end] + unit + text[end...]
    }
    let spellings = [
      text, text + name, within(name), text + unit.currencyName, within(unit.currencyName),
      text + unit.rate, within(unit.rate), bounds(meant),
    ]
    // In brackets it is not understood, and nothing is lost.
    return spellings.first(where: isMeant) ?? "\(text)（\(name)）"
  }

  /// An interval in figures, such as `1000000元-2000000元`.
  private static func bounds(_ interval: MoneyInterval) -> String {
    func yuan(_ fen: Int64?) -> String {
      guard let fen else { return "" }
      let rest = fen % 100
      return "\(fen / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "元"
    }
    let (lower, upper) = (yuan(interval.lowerFen), yuan(interval.upperFen))
    return lower.isEmpty ? upper + "以内" : upper.isEmpty ? lower + "以上" : lower + "-" + upper
  }

  /// Whether a text says only that the amount is open.
  private static func isNegotiable(_ compact: String) -> Bool {
    if negotiable.contains(compact) { return true }
    if compact.contains(where: { $0.isNumber || "万亿元$¥".contains($0) }) { return false }
    return negotiableParts.contains { compact.contains($0) }
  }

  private static let negotiable: Set<String> = [
    "待定", "待议", "可议", "可谈", "不限", "一事一议", "tbd", "tobediscussed", "onrequest", "open",
  ]
  private static let negotiableParts = [
    "面议", "协商", "商议", "商定", "另议", "再议", "详谈", "面谈", "洽谈", "电议", "negotia",
  ]
}

/// The parts of a text that is an amount or an interval of amounts.
private struct Parts {
  enum Bound { case lower, upper }

  var first: ScannedAmount
  var second: ScannedAmount?
  /// Which end the only amount is, or `nil` for both.
  var bound: Bound?
  var isRate = false

  /// Reads a compact text; `nil` when a part of it is not understood.
  init?(_ compact: String) {
    var scanner = CellScanner(compact)
    var bounds: [Bound] = []
    func skip(_ words: [String], _ scanner: inout CellScanner) -> Bool {
      if scanner.word(Self.lowerWords) != nil {
        bounds.append(.lower)
      } else if scanner.word(Self.upperWords) != nil {
        bounds.append(.upper)
      } else {
        return scanner.word(words) != nil
      }
      return true
    }
    var isRate = false
    repeat { isRate = scanner.rate() != nil || isRate } while skip(Self.labels, &scanner)
    guard let first = scanner.amount() else { return nil }
    self.first = first
    if scanner.word(Self.rangeWords) != nil {
      guard let second = scanner.amount() else { return nil }
      self.second = second
    } else if let again = Self.repetition(&scanner) {
      guard let amount = first.total(of: 100), amount == again.total(of: 100), first.fen != nil
      else { return nil }
    }
    repeat { isRate = scanner.rate() != nil || isRate } while skip(Self.notes, &scanner)
    guard scanner.isAtEnd, Set(bounds).count < (second == nil ? 2 : 1) else { return nil }
    bound = bounds.first
    self.isRate = isRate
  }

  /// The same amount in figures after one in words: 壹佰万元整（¥1,000,000）.
  private static func repetition(_ scanner: inout CellScanner) -> ScannedAmount? {
    var next = scanner
    _ = next.word(["("])
    guard next.word(["小写:", "小写", "大写:", "大写", "即"]) != nil || next.first == "¥" else { return nil }
    guard let amount = next.amount() else { return nil }
    _ = next.word([")"])
    scanner = next
    return amount
  }

  private static let lowerWords = [
    "不低于", "不少于", "大于等于", "及以上", "以上", "起步", "起", "至少", "atleast", "from", "over", "≥", ">=", ">",
    "+",
  ]
  private static let upperWords = [
    "不超过", "不高于", "小于等于", "及以下", "以内", "以下", "之内", "最高", "最多", "至多", "封顶", "upto", "atmost",
    "under", "≤", "<=", "<",
  ]
  private static let rangeWords = ["-", "~", "至", "到", "to"]
  private static let notes = [
    "左右", "上下", "之间", "含税价", "含税", "不含税", "未税", "税前", "税后", "含增值税", "不含增值税", "价格", "可面议", "面议",
    "可协商", "可商议", "可议", "可谈", "暂定", "预估", "估算", "人民币", "rmb", "(", ")", ",", ";", "、", "。",
  ]
  private static let labels = [
    "大约", "约为", "约", "大概", "预计", "估计", "暂定", "≈", "~", "about", "approximately", "approx.",
    "approx",
    "circa", "总价", "总额", "共计", "合计", "价格", "报价", "预算", "金额", "转让费", "转让价格", "转让价", "许可费",
    "大写", ":", "为", "(含税)", "含税",
  ]
}
