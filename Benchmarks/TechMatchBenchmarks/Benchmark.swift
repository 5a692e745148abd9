import Foundation
import TechMatchKit
import TechMatchTestSupport

/// Times the path from JSON Lines to hits on a seeded corpus.
///
/// What is measured: import of JSON Lines from a file, index build, single demands, a batch of demands with
/// one worker and with all. Corpus model: ``CorpusGenerator``. Notes: release mode only; quote ratios and
/// medians, because machines are shared; every matching row prints the postings it scored and a checksum of
/// (demand, rank, achievement, score), and a checksum that differs between rows is an error.
///
///     swift run -c release TechMatchBenchmarks [--size S|M|L] [--smoke] [--script latin|chinese] [--format json]
@main
struct Benchmark {
  static func main() throws {
    let options = Options(CommandLine.arguments)
    var report = Report(options: options)
    var generator = CorpusGenerator(script: options.script, achievements: options.achievements)
    let achievements = generator.achievements(options.achievements)
    let demands = generator.demands(options.demands)

    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("techmatch-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("achievements.jsonl")
    let lines = achievements.map {
      CorpusGenerator.line(id: $0.id, title: $0.title, summary: $0.summary, tags: $0.tags)
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let bytes = try Data(contentsOf: file).count

    var imported: [Achievement] = []
    try report.row("import", rounds: 3, work: "\(bytes) bytes") {
      imported = Importer().achievements(from: [try InputFile(path: file.path)]).records
    }
    guard imported.count == achievements.count else { fatalError("the import lost records") }
    var index: IndexSnapshot?
    try report.row("index", rounds: 3, work: "\(bytes) bytes") {
      index = try IndexBuilder().build(achievements: imported, demands: demands)
    }
    guard let index, let today = CalendarDate(year: 2026, month: 11, day: 21) else { return }
    report.note(
      "terms \(index.termCount), postings \(index.postingCount(.achievement)), index bytes \(index.byteCount)"
    )

    let matchOptions = MatchOptions(today: today)
    let single = Matcher(index, options: matchOptions)
    var latencies: [Double] = []
    for document in index.demands.inputOrder.prefix(200) {
      let start = Report.wall()
      _ = single.match(document, of: .demand)
      latencies.append(Report.wall() - start)
    }
    latencies.sort()
    let p50 = latencies[latencies.count / 2] * 1000
    let p99 = latencies[min(latencies.count - 1, latencies.count * 99 / 100)] * 1000
    report.note(
      String(format: "one demand: p50 %.2f ms, p99 %.2f ms, n %d", p50, p99, latencies.count)
    )

    var checksums: Set<UInt64> = []
    for workers in Set([1, Workers.available]).sorted() {
      let matcher = Matcher(index, options: matchOptions, workers: workers)
      var checksum = Checksum()
      var postings = 0
      report.row("batch, \(workers) workers", rounds: 3, work: "\(demands.count) demands") {
        checksum = Checksum()
        postings = 0
        matcher.match(index.demands.inputOrder, of: .demand) { document, result in
          postings += result.work.postingsScored
          for hit in result.hits { checksum.add(index.demands[document].id, hit) }
        }
      }
      report.note("  postings scored \(postings), checksum \(String(checksum.value, radix: 16))")
      checksums.insert(checksum.value)
    }
    report.print()
    guard checksums.count == 1 else {
      FileHandle.standardError.write(Data("error: checksums differ between worker counts\n".utf8))
      exit(1)
    }
  }
}

/// FNV-1a over (demand, rank, achievement, score).
struct Checksum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ demand: RecordID, _ hit: Hit) {
    for byte in "\(demand) \(hit.rank) \(hit.id) \(hit.score.microPoints)\n".utf8 {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}
