import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Issues of many rows")
struct IssueGroupTests {
  private func report(_ text: String, maxIssues: Int = 20, workers: Int = 2) -> FileReport {
    var options = ImportOptions()
    options.maxIssues = maxIssues
    options.workers = workers
    return Importer(options: options)
      .achievements(from: [InputFile(name: "a", bytes: Array(text.utf8))]).report.files[0]
  }

  @Test("the same complaint about the same column is said once, with a count and its first lines")
  func once() {
    var text = "编号,名称,价格,截止\n"
    for row in 0..<100 { text += "\(row),甲,\(row % 10 == 0 ? "很贵" : "1万元"),\n" }
    text += "x,乙,更贵,\ny,,1万元,\nz,,,\n"
    let report = report(text)
    let issues = report.issues.filter { $0.severity != .note }
    #expect(issues.map(\.count) == [10, 1, 2])
    #expect(issues[0].lines == (0..<10).map { $0 * 10 + 2 } && issues[2].lines == [103, 104])
    #expect(report.warningCount == 11 && report.errorCount == 2 && report.unshownCount == 0)
    let zh = IssueText(language: .zh)
    let en = IssueText(language: .en)
    #expect(zh.lines(for: issues[0])[0].hasSuffix("无法识别金额（共 10 处，第 2、12、22 行等）"))
    #expect(en.lines(for: issues[0])[0].hasSuffix("(10 times, on lines 2, 12, 22, …)"))
    #expect(en.lines(for: issues[2])[0].hasSuffix("(2 times, on lines 103, 104)"))
    #expect(en.lines(for: issues[1])[0].hasSuffix("is not understood"))
    let one = self.report(text, maxIssues: 1)
    #expect(one.issues.filter { $0.severity != .note } == [issues[0]] && one.unshownCount == 3)
    #expect(self.report(text, maxIssues: 0).unshownCount == 13)
  }

  @Test(
    "lines in parallel are grouped as one would group them, with any number of workers",
    .seeded
  )
  func parallel() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let prices = (0..<40).map { "价\($0)" } + ["1万元", "1万元"]
    var text = ""
    var lines: [String: [Int]] = [:]
    let padding = String(repeating: "字", count: 200)
    for line in 1...6000 {
      let price = random.pick(prices)
      if price != "1万元" { lines[price, default: []].append(line) }
      text += #"{"id":"\#(line)","title":"\#(padding)","price":"\#(price)"}"# + "\n"
    }
    let expected = report(text, workers: 1)
    #expect(expected == report(text, workers: 3))
    let order = lines.sorted { $0.value[0] < $1.value[0] }
    #expect(expected.issues.count == 20)
    for (issue, (price, found)) in zip(expected.issues, order) {
      #expect(issue.fact == .unreadableMoney(text: price))
      #expect(issue.count == found.count && issue.lines == Array(found.prefix(20)))
      #expect(issue.place.line == found[0])
    }
    #expect(expected.unshownCount == order.dropFirst(20).reduce(0) { $0 + $1.value.count })
  }
}
