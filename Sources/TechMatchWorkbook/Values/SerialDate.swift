import TechMatchKit

/// A date as Excel stores it: days since an epoch, with the time as a fraction.
///
/// The 1900 system counts 1900-01-01 as day 1 and has a day 60, 1900-02-29, which was none: Lotus 1-2-3
/// had it, and a cell shows it to this day. The 1904 system (old Macintosh workbooks) counts 1904-01-01 as day 0.
/// A value, `Sendable`.
struct SerialDate: Sendable {
  /// The whole days in the 1900 system.
  let day: Int
  /// The seconds of the day.
  let second: Int

  /// The day after 9999-12-31.
  private static let end = 2_958_466
  private static let secondsOfDay = 86_400

  /// Reads a serial number; `nil` outside of the years that Excel shows.
  init?(_ number: DecimalNumber, is1904: Bool) {
    guard !number.isNegative, let days = Double(number.general), days < Double(Self.end) else {
      return nil
    }
    var day = Int(days.rounded(.down))
    var second = Int(((days - Double(day)) * Double(Self.secondsOfDay)).rounded())
    if second == Self.secondsOfDay { (day, second) = (day + 1, 0) }
    if is1904 { day += 1462 }
    guard day < Self.end else { return nil }
    self.day = day
    self.second = second
  }

  /// The date as `yyyy-mm-dd`, or less of it where a format shows less.
  func text(_ precision: Precision) -> String {
    var date: String
    switch day {
    case 0: date = "1900-01-00"
    case 60: date = "1900-02-29"
    default:
      // 1970-01-01 is day 25,569; before the day that was none, all are one off.
      let days = day - 25_569 + (day < 60 ? 1 : 0)
      date = CalendarDate(daysSince1970: days)?.description ?? "\(day)"
    }
    switch precision {
    case .day: break
    case .month: date = String(date.prefix(7))
    case .year: date = String(date.prefix(4))
    }
    return date
  }

  /// The time as `HH:mm`, with seconds when there are any.
  var time: String { Self.clock(second) }

  /// The time with all days as hours.
  var elapsed: String { Self.clock(day * Self.secondsOfDay + second) }

  private static func clock(_ seconds: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let text = padded(seconds / 3600) + ":" + padded(seconds / 60 % 60)
    return seconds % 60 == 0 ? text : text + ":" + padded(seconds % 60)
  }

  /// How much of a date a format shows.
  enum Precision: Sendable {
    case day, month, year
  }
}
