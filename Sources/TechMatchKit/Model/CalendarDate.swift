/// A day of the Gregorian calendar, without time or time zone.
///
/// Earlier days come first. Immutable and `Sendable`.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1…9999.
  public let year: Int

  /// The month, 1…12.
  public let month: Int

  /// The day of the month, 1…31.
  public let day: Int

  /// Makes a date.
  ///
  /// - Returns: `nil` when the calendar has no such day, such as 2026-02-29.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.dayCount(ofMonth: month, year: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day that can be made, 0001-01-01.
  static let earliest = CalendarDate(known: 1, 1, 1)
  /// The last day that can be made, 9999-12-31.
  static let latest = CalendarDate(known: 9999, 12, 31)

  /// Makes a day that the calendar is known to have.
  private init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month, 28…31.
  ///
  /// - Precondition: `month` is 1…12.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    precondition((1...12).contains(month), "a month is 1...12")
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date in ISO 8601 form, such as `2026-12-31`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether `left` is the earlier day.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A span of days, both ends included, with the text that it was read from.
///
/// `2026年12月` spans the whole month, `2026-12-31` a single day: a text is never read as more exact
/// than it is. Immutable and `Sendable`.
public struct DateSpan: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDate

  /// The last day, not before `first`, on which a deadline ends.
  public let last: CalendarDate

  /// The text that it was read from.
  public let text: String

  /// A span without an end, of a text such as 长期有效: a deadline that never passes.
  ///
  /// Its days are the first and the last that ``CalendarDate`` has.
  public static func openEnded(text: String) -> DateSpan {
    DateSpan(first: .earliest, last: .latest, text: text)
  }

  /// Whether the span has no end.
  public var isOpenEnded: Bool { last == .latest }

  /// Makes a span.
  ///
  /// - Precondition: `first` is not after `last`.
  public init(first: CalendarDate, last: CalendarDate, text: String) {
    precondition(first <= last, "a span has its ends in order")
    self.first = first
    self.last = last
    self.text = text
  }
}

/// How long work may take or when it happens: a number of months, or dates.
///
/// `24个月` is a length without a place in time; `2026年至2028年` is a place in time.
public enum TimeSpan: Hashable, Sendable {
  /// A length in months, with the text that it was read from.
  case months(Int, text: String)
  /// A span of days.
  case dates(DateSpan)

  /// The text that it was read from.
  public var text: String {
    switch self {
    case .months(_, let text): text
    case .dates(let span): span.text
    }
  }
}
