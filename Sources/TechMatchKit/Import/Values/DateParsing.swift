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
  /// Reads a day, a month or a year.
  ///
  /// `2026/12/31`, `2026-12-31`, `2026.12.31`, `20261231`, `2026年12月31日`, `2026年12月`, `2026年`, ISO
  /// 8601 date-times (the time is dropped) and Excel's serial days `20000`…`80000` of the 1900
  /// system (1954 to 2119).
  ///
  /// - Returns: `nil` when the text is not understood throughout or the calendar has no such day.
  public init?(parsing text: String) {
    let words = CellText(text).string.split(separator: " ")
    // A clock time after a day adds nothing to it.
    let hasClock = words.count == 2 && words[1].contains(":")
    let day = hasClock ? String(words[0]) : words.joined()
    var scanner = CellScanner(day)
    guard let span = Self.scan(&scanner, text: text) else { return nil }
    if scanner.word(["t"]) != nil {
      while scanner.integer() != nil || scanner.word([":", ".", "+", "z", "-"]) != nil {}
    }
    guard scanner.isAtEnd else { return nil }
    self = span
  }

  /// Reads a date at the start of what is left.
  static func scan(_ scanner: inout CellScanner, text: String) -> DateSpan? {
    let digits = scanner.digitCount
    guard let number = scanner.integer() else { return nil }
    if digits == 8 {
      let (month, day) = (number / 100 % 100, number % 100)
      return self.day(year: number / 10_000, month: month, day: day, text: text)
    }
    if digits == 5, (20_000...80_000).contains(number) {
      if scanner.word(["."]) != nil { _ = scanner.integer() }
      // Serial 25,569 is 1970-01-01; Excel's phantom 1900-02-29 lies before the range.
      return CalendarDate(daysSince1970: number - 25_569).map {
        DateSpan(first: $0, last: $0, text: text)
      }
    }
    guard digits == 4, let separator = scanner.word(["年", "-", "/", "."]) else {
      return digits == 4 ? year(number, text) : nil
    }
    guard scanner.digitCount > 0, scanner.digitCount <= 2, let month = scanner.integer() else {
      return separator == "年" ? year(number, text) : nil
    }
    let hasDay = scanner.word(separator == "年" ? ["月"] : [separator]) != nil
    guard hasDay, (1...2).contains(scanner.digitCount), let day = scanner.integer() else {
      return self.month(year: number, month: month, text: text)
    }
    _ = scanner.word(["日", "号"])
    return self.day(year: number, month: month, day: day, text: text)
  }

  private static func day(
    year: Int,
    month: Int,
    day: Int,
    text: String
  ) -> DateSpan? {
    CalendarDate(year: year, month: month, day: day).map {
      DateSpan(first: $0, last: $0, text: text)
    }
  }

  private static func month(year: Int, month: Int, text: String) -> DateSpan? {
    guard (1...12).contains(month) else { return nil }
    let count = CalendarDate.dayCount(ofMonth: month, year: year)
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate(year: year, month: month, day: count)
    else { return nil }
    return DateSpan(first: first, last: last, text: text)
  }

  private static func year(_ year: Int, _ text: String) -> DateSpan? {
    guard (1900...2999).contains(year), let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return DateSpan(first: first, last: last, text: text)
  }
}

extension TimeSpan {
  /// Reads a length of time or a span of dates.
  ///
  /// `24个月`, `2年`, `两年`, `一年半`, `18 months`, `2026年至2028年`, `2026.1-2027.12`, or one date.
  ///
  /// - Returns: `nil` when the text is not understood throughout or the span runs backwards.
  public init?(parsing text: String) {
    let compact = CellText(text).compact
    if let months = Self.months(compact) {
      self = .months(months, text: text)
      return
    }
    var scanner = CellScanner(compact)
    guard let first = DateSpan.scan(&scanner, text: text) else { return nil }
    guard scanner.word(["至", "到", "-", "~", "to"]) != nil else {
      guard scanner.isAtEnd else { return nil }
      self = .dates(first)
      return
    }
    guard let last = DateSpan.scan(&scanner, text: text), scanner.isAtEnd,
      first.first <= last.last
    else { return nil }
    self = .dates(DateSpan(first: first.first, last: last.last, text: text))
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
