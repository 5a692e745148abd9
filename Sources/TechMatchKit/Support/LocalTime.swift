import Foundation

/// Shows stored times, which are UTC, as the clocks of a place show them.
///
/// A `Sendable` value.
package struct LocalTime: Sendable {
  private let zone: TimeZone

  /// Shows times in a zone, by default that of this process (`TZ`, else the system's).
  package init(in zone: TimeZone = .current) { self.zone = zone }

  /// A time as `2026-11-25 19:20 +08:00`; a text that is no time in ISO 8601 as it is.
  package func text(of time: String) -> String {
    guard let date = ISO8601DateFormatter().date(from: time) else { return time }
    let offset = zone.secondsFromGMT(for: date)
    // The calendar shows the time in UTC of as much later as the place is ahead.
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute],
      from: date.addingTimeInterval(TimeInterval(offset))
    )
    func digits(_ number: Int?, _ count: Int) -> String {
      let text = "\(number ?? 0)"
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let minutes = abs(offset) / 60
    return digits(parts.year, 4) + "-" + digits(parts.month, 2) + "-" + digits(parts.day, 2)
      + " " + digits(parts.hour, 2) + ":" + digits(parts.minute, 2)
      + " " + (offset < 0 ? "-" : "+") + digits(minutes / 60, 2) + ":" + digits(minutes % 60, 2)
  }
}
