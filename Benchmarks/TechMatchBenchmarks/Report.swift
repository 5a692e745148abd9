import Foundation
import TechMatchKit
import TechMatchTestSupport

/// What to run.
struct Options {
  var size = "S"
  var script = CorpusGenerator.Script.latin
  var isJSON = false
  var achievements = 10_000
  var demands = 1_000

  /// Reads the command line; says what is wrong and ends.
  init(_ arguments: [String]) {
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--smoke": size = "smoke"
      case "--size": size = rest.popFirst() ?? ""
      case "--script": script = CorpusGenerator.Script(rawValue: rest.popFirst() ?? "") ?? .latin
      case "--format": isJSON = rest.popFirst() == "json"
      default: size = ""
      }
    }
    switch size {
    case "smoke": (achievements, demands) = (2_000, 200)
    case "S": (achievements, demands) = (10_000, 1_000)
    case "M": (achievements, demands) = (100_000, 10_000)
    case "L": (achievements, demands) = (500_000, 10_000)
    default:
      print(
        "usage: TechMatchBenchmarks [--size S|M|L] [--smoke] [--script latin|chinese] [--format json]"
      )
      exit(64)
    }
  }
}

/// Rows of wall and CPU time, printed at the end.
struct Report {
  private let options: Options
  private var lines: [String] = []
  private var members: [JSONText] = []

  init(options: Options) {
    self.options = options
    lines.append(
      "\(options.size): \(options.achievements) achievements × \(options.demands) demands, \(options.script.rawValue)"
    )
  }

  /// Times `body` a number of times.
  mutating func row(_ name: String, rounds: Int, work: String, _ body: () throws -> Void) rethrows {
    var walls: [Double] = []
    var cpus: [Double] = []
    for _ in 0..<rounds {
      let (wall, cpu) = (Self.wall(), Self.cpu())
      try body()
      walls.append(Self.wall() - wall)
      cpus.append(Self.cpu() - cpu)
    }
    walls.sort()
    cpus.sort()
    let (median, least) = (walls[rounds / 2], walls[0])
    let cpu = cpus[rounds / 2]
    lines.append(
      DisplayWidth.padded(name, to: 18)
        + String(format: "wall %.3f s (min %.3f), CPU %.3f s, n %d, ", median, least, cpu, rounds)
        + work
    )
    members.append(
      .object([
        ("row", .string(name)), ("wall_median", .number(median)), ("wall_min", .number(least)),
        ("cpu_median", .number(cpu)), ("n", .integer(rounds)), ("work", .string(work)),
      ])
    )
  }

  /// Adds a remark.
  mutating func note(_ text: String) {
    lines.append(text)
    members.append(.object([("note", .string(text))]))
  }

  /// Prints all rows, and the peak memory of the process.
  mutating func print() {
    note("peak memory \(Self.peakMegabytes()) MB")
    Swift.print(
      options.isJSON ? JSONText.array(members).indentedText : lines.joined(separator: "\n")
    )
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
