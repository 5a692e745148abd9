/// Puts days into words as papers have them: `2026年12月1日`, `1 December 2026`.
struct DayText {
  let language: Language

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day.
  func day(_ day: CalendarDate) -> String {
    language.choose(
      "\(day.day) \(Self.months[day.month - 1]) \(day.year)",
      "\(day.year)年\(day.month)月\(day.day)日"
    )
  }

  /// A day from yyyymmdd; the number itself if the calendar has no such day.
  func day(_ number: Int) -> String {
    CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      .map(day) ?? "\(number)"
  }
}
