/// A time of a day in a zone.
///
/// A `Codable` value.
public struct Moment: Codable, Hashable, Sendable {
  /// The day, as yyyymmdd.
  public var day: Int
  /// The second of the day, 0…86,399; 24:00 is the last one.
  public var second: Int
  /// The zone: minutes east of UTC.
  public var zone: Int

  /// The zone of China, +08:00.
  public static let chinaZone = 480
  /// The last second of a day.
  static let lastSecond = 86_399
  /// The zones that there are.
  static let zones = -840...840

  /// Makes a moment.
  public init(day: Int, second: Int, zone: Int) {
    self.day = day
    self.second = second
    self.zone = zone
  }

  /// Seconds since 1970 in UTC; `nil` for a day or time that there is not.
  var instant: Int? {
    guard (0...Self.lastSecond).contains(second), Self.zones.contains(zone),
      let days = Self.daysSince1970(day)
    else { return nil }
    return days * 86_400 + second - zone * 60
  }

  /// The days from 1970-01-01 to a day given as yyyymmdd; `nil` for a day that there is not.
  private static func daysSince1970(_ day: Int) -> Int? {
    guard (1_01_01...9999_12_31).contains(day),
      CalendarDate(year: day / 10_000, month: day / 100 % 100, day: day % 100) != nil
    else { return nil }
    // Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March.
    let month = day / 100 % 100
    let year = day / 10_000 - (month <= 2 ? 1 : 0)
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day % 100 - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The time and the zone, such as `17:00 +08:00`; seconds only where there are any.
  public var clock: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let seconds = second % 60 == 0 ? "" : ":" + two(second % 60)
    return two(second / 3600) + ":" + two(second / 60 % 60) + seconds + " "
      + Self.name(ofZone: zone)
  }

  /// A zone such as `+08:00`.
  static func name(ofZone minutes: Int) -> String {
    let size = minutes.magnitude
    func two(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (minutes < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60)
  }
}
