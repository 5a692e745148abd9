extension CalendarDate {
  /// The day that is `days` after 1970-01-01 in the proleptic Gregorian calendar, or `nil` outside
  /// the years 1…9999.
  ///
  /// The algorithm of Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*.
  package init?(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}

extension DateSpan {
  /// Reads a day, or a longer span that people name.
  ///
  /// `2026/12/31`, `2026.12.31`, `20261231`, `2026年12月31日`, `2026年12月`, `2026年`, 二〇二七年六月, `2027年底` (December),
  /// `2027年6月底` (from the 21st), `2027年第一季度`, `2027年上半年`, `31 Dec 2026`, `2026年5月至2027年3月`, ISO 8601 date-times
  /// (the time is dropped) and Excel's serial days `20000`…`80000` of the 1900 system (1954 to 2119).
  /// `2027年4月前` ends with April, because calls for proposals count the named day or month in. 长期有效 is
  /// ``openEnded(text:)``. A date without a year is not understood.
  ///
  /// - Returns: `nil` when the text is not understood throughout or the calendar has no such day.
  public init?(parsing text: String) {
    let cell = CellText(text)
    if Self.isOpenEnded(cell.compact) {
      self = .openEnded(text: text)
      return
    }
    var words = cell.string.split(separator: " ")
    // A clock time after a day adds nothing to it.
    if words.count > 1, words[words.count - 1].contains(":") { words.removeLast() }
    let compact = ChineseNumeral.arabicDate(words.joined())
    guard let days = Self.days(compact) ?? EnglishDate.days(cell.string) else { return nil }
    self.init(first: days.lowerBound, last: days.upperBound, text: text)
  }

  private static func days(_ compact: String) -> ClosedRange<CalendarDate>? {
    var scanner = CellScanner(compact)
    var isBefore = scanner.word(beforeWords) != nil
    _ = scanner.word([":", "为"])
    guard var days = scan(&scanner) else { return nil }
    if scanner.word(["t"]) != nil {
      while scanner.integer() != nil || scanner.word([":", ".", "+", "z", "-"]) != nil {}
    }
    if !isBefore, scanner.word(["至", "到", "-", "~"]) != nil {
      guard let last = scan(&scanner), days.lowerBound <= last.upperBound else { return nil }
      days = days.lowerBound...last.upperBound
    }
    while let word = scanner.word(["(", ")", "星期", "周"] + behindWords) {
      if word == "星期" || word == "周" {
        guard scanner.word(["一", "二", "三", "四", "五", "六", "日", "天"]) != nil else { return nil }
      }
      isBefore = isBefore || behindWords.contains(word)
    }
    guard scanner.isAtEnd else { return nil }
    return isBefore ? CalendarDate.earliest...days.upperBound : days
  }

  private static func isOpenEnded(_ compact: String) -> Bool {
    openWords.contains(compact)
      || compact.hasPrefix("长期") && !compact.contains { $0.isNumber || "前至到".contains($0) }
  }

  private static let openWords: Set<String> = [
    "永久", "永久有效", "常年", "常年有效", "常年征集", "无期限", "不限", "不限期", "无限期", "不设期限", "不设截止日期", "无截止日期", "无截止",
    "没有截止日期", "随时", "longterm", "long-term", "open-ended", "openended", "ongoing", "permanent",
    "nodeadline", "noenddate",
  ]
  private static let beforeWords = [
    "有效期至", "有效期到", "截止日期", "截止时间", "截止到", "截止至", "截止", "截至", "不晚于", "不迟于", "最迟", "最晚", "至", "到",
    "notlaterthan", "nolaterthan", "before", "until", "till", "by",
  ]
  private static let behindWords = [
    "以前", "之前", "前有效", "前完成", "前", "止", "截止", "为止", "到期",
  ]
}

extension TimeSpan {
  /// Reads a length of time or a span of dates.
  ///
  /// `24个月`, `2年`, `两年`, `一年半`, `18 months`, `2026年至2028年`, `2026.1-2027.12`, or one date.
  ///
  /// - Returns: `nil` when the text is not understood throughout or the span runs backwards.
  public init?(parsing text: String) {
    if let months = Self.months(CellText(text).compact) {
      self = .months(months, text: text)
    } else if let span = DateSpan(parsing: text) {
      self = .dates(span)
    } else {
      return nil
    }
  }

  private static func months(_ compact: String) -> Int? {
    var scanner = CellScanner(compact)
    _ = scanner.word(["不超过", "≤", "within", "约"])
    let numerals = ["半", "一", "两", "二", "三", "四", "五", "六"]
    var months: Int?
    if let number = scanner.digitCount <= 3 ? scanner.integer() : nil {
      if scanner.word(["个月", "月", "months", "month"]) != nil {
        months = number
      } else if scanner.word(["周年", "年", "years", "year"]) != nil {
        months = number * 12
      }
    } else if let numeral = scanner.word(numerals), scanner.word(["年"]) != nil {
      months = [6, 12, 24, 24, 36, 48, 60, 72][numerals.firstIndex(of: numeral) ?? 0]
    }
    if scanner.word(["半"]) != nil { months = months.map { $0 + 6 } }
    _ = scanner.word(["以内", "之内", "内"])
    guard let months, scanner.isAtEnd, months > 0 else { return nil }
    return months
  }
}
