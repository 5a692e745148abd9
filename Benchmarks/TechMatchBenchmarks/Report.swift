import Foundation
import TechMatchKit

/// Rows of times, printed at the end.
///
/// As JSON a row has its summary and every sample, `wall_ns` and `cpu_ns`, in the order in which
/// they were taken, so that another summary can be made of a run that was kept.
struct Report {
  private let options: Options
  private var lines: [String] = []
  private var rows: [JSONText] = []

  init(options: Options) { self.options = options }

  /// What a row did, beside its times.
  struct Work {
    var items = 0
    var unit = ""
    var match: MatchWork?
    var checksum: UInt64?
  }

  /// Times `body` a number of times; what it returns the last time is what the row did.
  mutating func row(_ name: String, rounds: Int, _ body: () throws -> Work) rethrows {
    var walls: [Double] = []
    var cpus: [Double] = []
    var work = Work()
    for _ in 0..<max(1, rounds) {
      let (wall, cpu) = (Self.wall(), Self.cpu())
      work = try body()
      walls.append(Self.wall() - wall)
      cpus.append(Self.cpu() - cpu)
    }
    add(name, walls: walls, cpus: cpus, work)
  }

  /// Adds a row of times measured elsewhere.
  mutating func add(_ name: String, walls: [Double], cpus: [Double], _ work: Work) {
    let samples: [(String, JSONText)] = [
      ("wall_ns", Self.nanoseconds(walls)), ("cpu_ns", Self.nanoseconds(cpus)),
    ]
    let (walls, cpus) = (walls.sorted(), cpus.sorted())
    func at(_ share: Double, _ times: [Double]) -> Double {
      times.isEmpty ? 0 : times[min(times.count - 1, Int(Double(times.count) * share))]
    }
    let median = at(0.5, walls)
    var line = DisplayWidth.padded(name, to: 26)
    line += String(
      format: "%9.3f ms, p90 %9.3f, min %9.3f",
      median * 1e3,
      at(0.9, walls) * 1e3,
      at(0, walls) * 1e3
    )
    line += String(format: ", CPU %9.3f, n %d", at(0.5, cpus) * 1e3, walls.count)
    let rate = median > 0 ? Double(work.items) / median : 0
    if work.items > 1 { line += String(format: ", %.0f %@/s", rate, work.unit as NSString) }
    var members: [(String, JSONText)] = [
      ("row", .string(name)), ("wall_median_s", .number(median)),
      ("wall_p90_s", .number(at(0.9, walls))), ("wall_p99_s", .number(at(0.99, walls))),
      ("wall_min_s", .number(at(0, walls))), ("cpu_median_s", .number(at(0.5, cpus))),
      ("n", .integer(walls.count)), ("items", .integer(work.items)), ("unit", .string(work.unit)),
    ]
    if let match = work.match {
      line += ", \(match.postingsScored) postings, \(match.recordsRescored) rescored"
      members.append(("postings_scored", .integer(match.postingsScored)))
      members.append(("records_rescored", .integer(match.recordsRescored)))
      members.append(("records_seeded", .integer(match.recordsSeeded)))
    }
    if let checksum = work.checksum {
      line += ", checksum \(String(checksum, radix: 16))"
      members.append(("checksum", .string(String(checksum, radix: 16))))
    }
    lines.append(line)
    rows.append(.object(members + samples))
  }

  /// Adds a fact.
  mutating func fact(_ name: String, _ value: Int) {
    lines.append("\(name) \(value)")
    rows.append(.object([("fact", .string(name)), ("value", .integer(value))]))
  }

  /// Prints all rows, and the peak memory of the process.
  mutating func print() {
    fact("peak memory MB", Self.peakMegabytes())
    let title =
      "\(options.size) \(options.script.rawValue) \(options.isShort ? "short" : "long") demands, "
      + "\(options.stopWords) stop words out, k = \(options.k), \(Workers.available) cores"
    Swift.print(options.isJSON ? json(title) : ([title] + lines).joined(separator: "\n"))
  }

  /// One row a line: a row may have thousands of samples.
  private func json(_ title: String) -> String {
    """
    {"title": \(JSONText.string(title).text), "rows": [
    \(rows.map(\.text).joined(separator: ",\n"))
    ]}
    """
  }

  private static func nanoseconds(_ seconds: [Double]) -> JSONText {
    .array(seconds.map { .integer(Int(($0 * 1e9).rounded())) })
  }

  /// Seconds on a clock that never goes back.
  static func wall() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

  /// CPU seconds of the process so far.
  static func cpu() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func peakMegabytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
  }
}
