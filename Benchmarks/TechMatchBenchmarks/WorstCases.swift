import TechMatchKit
import TechMatchTestSupport

/// Inputs that pruning helps least, so that what they cost is known.
enum WorstCases {
  static func measure(
    _ index: IndexSnapshot,
    _ options: Options,
    _ report: inout Report
  ) throws {
    var text = MatchOptions(today: Benchmark.today)
    text.tagWeight = 0
    let demands = Array(index.demands.inputOrder.prefix(200))

    var thousand = text
    thousand.k = 1000
    thousand.gates.ignored = Set(Gate.allCases)
    batch("worst: k = 1000", index, demands, thousand, &report)

    var narrow = text
    narrow.gates.region = Region(parsing: "吉林省")
    narrow.gates.requiredKnown = [.region]
    batch("worst: 1 % pass the gates", index, demands, narrow, &report)

    let words = index.achievements.inputOrder.prefix(200).flatMap {
      (index.achievements[$0].summary ?? "").split(separator: " ")
    }
    let long = words.prefix(5000).joined(separator: " ")
    let matcher = Matcher(index, options: text)
    report.row("worst: 5,000 words", rounds: 5) {
      let result = matcher.match(text: long, in: .achievement)
      return Report.Work(items: 1, match: result.work)
    }

    var same = (0..<min(100_000, index.achievements.count)).map { number in
      var record = Achievement(id: RecordID("S\(1_000_000 + number)")!)
      record.title = "alpha beta"
      return record
    }
    var huge = Achievement(id: RecordID("huge")!)
    huge.summary = (0..<200_000).map { "w\($0)" }.joined(separator: " ") + " alpha"
    same.append(huge)
    var demand = Demand(id: RecordID("D")!)
    demand.title = "alpha beta"
    let ties = try IndexBuilder().build(achievements: same, demands: [demand])
    batch("worst: all match and tie", ties, ties.demands.inputOrder, text, &report)
  }

  private static func batch(
    _ name: String,
    _ index: IndexSnapshot,
    _ demands: [DocID],
    _ options: MatchOptions,
    _ report: inout Report
  ) {
    let matcher = Matcher(index, options: options)
    report.row(name, rounds: 3) {
      var work = MatchWork()
      matcher.match(demands) { _, result in work += result.work }
      return Report.Work(items: demands.count, unit: "demands", match: work)
    }
  }
}
