extension DateSpan {
  /// Reads a day, month, part of a month, quarter, half or year at the start of what is left.
  static func scan(_ scanner: inout CellScanner) -> ClosedRange<CalendarDate>? {
    let digits = scanner.digitCount
    guard let number = scanner.integer() else { return nil }
    if digits == 8 { return day(number / 10_000, number / 100 % 100, number % 100) }
    if digits == 5, (20_000...80_000).contains(number) {
      if scanner.word(["."]) != nil { _ = scanner.integer() }
      // Serial 25,569 is 1970-01-01; Excel's phantom 1900-02-29 lies before the range.
      return CalendarDate(daysSince1970: number - 25_569).map { $0...$0 }
    }
    guard digits == 4 else { return nil }
    if scanner.word(["年度", "年份"]) != nil { return year(number) }
    var next = scanner
    let separator = next.word(["年", "-", "/", "."])
    if let part = partOfYear(number, &next) {
      scanner = next
      return part
    }
    guard let separator, (1...2).contains(next.digitCount), let month = next.integer() else {
      // In 2026-2027 the dash belongs to what follows.
      if separator == "年" { scanner = next }
      return year(number)
    }
    scanner = next
    if separator == "年" {
      guard scanner.word(["月份", "月"]) != nil else { return months(number, month, month) }
      if let part = partOfMonth(number, month, &scanner) { return part }
    } else if next.word([separator]) == nil || !(1...2).contains(next.digitCount) {
      return months(number, month, month)
    } else {
      scanner = next
    }
    guard (1...2).contains(scanner.digitCount), let date = scanner.integer() else {
      return months(number, month, month)
    }
    if scanner.word(["日", "号"]) != nil { skipClock(&scanner) }
    return day(number, month, date)
  }

  /// 17时, 下午5点30分 and 24:00 after a day, which add nothing to it.
  private static func skipClock(_ scanner: inout CellScanner) {
    var next = scanner
    _ = next.word(["上午", "下午", "中午", "晚上", "晚"])
    guard (1...2).contains(next.digitCount), next.integer() != nil,
      next.word([":", "时", "点"]) != nil
    else { return }
    while next.integer() != nil || next.word([":", "分", "整"]) != nil {}
    scanner = next
  }

  private static func partOfYear(
    _ year: Int,
    _ scanner: inout CellScanner
  ) -> ClosedRange<CalendarDate>? {
    if scanner.word(["年底", "年末", "年终", "底", "末"]) != nil { return months(year, 12, 12) }
    if scanner.word(["年初", "初"]) != nil { return months(year, 1, 3) }
    if scanner.word(["上半年", "h1"]) != nil { return months(year, 1, 6) }
    if scanner.word(["下半年", "h2"]) != nil { return months(year, 7, 12) }
    if scanner.word(["年内", "全年", "内"]) != nil { return self.year(year) }
    var next = scanner
    let isLatin = next.word(["q"]) != nil
    if !isLatin { _ = next.word(["第"]) }
    guard next.digitCount == 1, let quarter = next.integer(), (1...4).contains(quarter) else {
      return nil
    }
    guard isLatin || next.word(["季度", "季"]) != nil else { return nil }
    scanner = next
    return months(year, quarter * 3 - 2, quarter * 3)
  }

  private static func partOfMonth(
    _ year: Int,
    _ month: Int,
    _ scanner: inout CellScanner
  ) -> ClosedRange<CalendarDate>? {
    guard (1...12).contains(month) else { return nil }
    let end = CalendarDate.dayCount(ofMonth: month, year: year)
    let days: ClosedRange<Int>? =
      switch scanner.word(["上旬", "中旬", "下旬", "月底", "月末", "底", "末", "初"]) {
      case "上旬", "初": 1...10
      case "中旬": 11...20
      case "下旬", "月底", "月末", "底", "末": 21...end
      default: nil
      }
    guard let days, let first = CalendarDate(year: year, month: month, day: days.lowerBound),
      let last = CalendarDate(year: year, month: month, day: days.upperBound)
    else { return nil }
    return first...last
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> ClosedRange<CalendarDate>? {
    CalendarDate(year: year, month: month, day: day).map { $0...$0 }
  }

  private static func year(_ year: Int) -> ClosedRange<CalendarDate>? {
    (1900...2999).contains(year) ? months(year, 1, 12) : nil
  }

  static func months(_ year: Int, _ first: Int, _ last: Int) -> ClosedRange<CalendarDate>? {
    guard (1...12).contains(last),
      let start = CalendarDate(year: year, month: first, day: 1),
      let end = CalendarDate(
        year: year,
        month: last,
        day: CalendarDate.dayCount(ofMonth: last, year: year)
      )
    else { return nil }
    return start...end
  }
}

/// Dates with the month as an English word.
enum EnglishDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The days of `31 Dec 2026`, `December 31st, 2026`, `Dec 2026`, `by end of 2027` or `before May 2027`; `nil`
  /// for anything else.
  static func days(_ text: String) -> ClosedRange<CalendarDate>? {
    var words = text.split { " ,.-/".contains($0) }
    guard words.count <= 8 else { return nil }
    var isBefore = false
    while let first = words.first, ["by", "before", "until", "till", "the"].contains(first) {
      isBefore = true
      words.removeFirst()
    }
    let isEnd = words.count > 2 && words[0] == "end" && words[1] == "of"
    if isEnd { words.removeFirst(2) }
    guard let year = words.popLast().flatMap({ Int($0) }), (1900...2999).contains(year) else {
      return nil
    }
    func month(_ word: Substring) -> Int? {
      word.count < 3 ? nil : months.firstIndex { $0.hasPrefix(word) }
    }
    let found = words.compactMap(month)
    guard found.count <= 1 else { return nil }
    let rest = words.filter { month($0) == nil }
    guard rest.count <= (found.isEmpty ? 0 : 1), !found.isEmpty || isEnd else { return nil }
    var days: ClosedRange<CalendarDate>?
    if let word = rest.first {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      guard !isEnd, digits.count <= 2,
        ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...]),
        let date = Int(digits)
      else { return nil }
      days = DateSpan.day(year, found[0] + 1, date)
    } else {
      let month = found.first.map { $0 + 1 } ?? 12
      days = DateSpan.months(year, month, month)
    }
    return isBefore ? days.map { CalendarDate.earliest...$0.upperBound } : days
  }
}
