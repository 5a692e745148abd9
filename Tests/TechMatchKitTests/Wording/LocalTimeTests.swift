import Foundation
import Testing

@testable import TechMatchKit

@Suite("Local times")
struct LocalTimeTests {
  @Test(
    "a stored time is shown as clocks show it, with the offset",
    arguments: [
      (8 * 60, "2026-11-25T11:20:59Z", "2026-11-25 19:20 +08:00"),
      (8 * 60, "2026-12-31T16:00:00Z", "2027-01-01 00:00 +08:00"),
      (0, "2026-02-28T23:59:59Z", "2026-02-28 23:59 +00:00"),
      (-(3 * 60 + 30), "2026-03-01T00:00:00Z", "2026-02-28 20:30 -03:30"),
      (345, "2024-02-29T18:15:00Z", "2024-03-01 00:00 +05:45"),
      (0, "yesterday", "yesterday"), (0, "", ""),
    ]
  )
  func local(minutes: Int, time: String, shown: String) throws {
    let zone = try #require(TimeZone(secondsFromGMT: minutes * 60))
    #expect(LocalTime(in: zone).text(of: time) == shown)
  }
}
