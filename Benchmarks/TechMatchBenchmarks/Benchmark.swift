import Foundation
import TechMatchKit
import TechMatchTestSupport

/// Times the path from JSON Lines to hits on a seeded corpus.
///
/// What is measured: import of JSON Lines from files; index build from records in memory; one demand at a time;
/// a batch by text alone, with one worker and with all; the same batch without pruning; a batch with
/// tags and gates; worst cases. Corpus model: ``CorpusGenerator``. Notes: release mode only; quote
/// ratios, because machines are shared. Every matching row prints the postings it scored and a
/// checksum of (demand, rank, achievement, score); a checksum that differs from that of the kernel without
/// pruning, or between numbers of workers, is an error.
///
/// The index has the plain analyser, a title weight of 1 and no tags among the words, so that its terms
/// are those that a rival's simple tokeniser finds.
@main
struct Benchmark {
  static func main() throws {
    let options = Options(CommandLine.arguments)
    guard options.relevance.isEmpty else { return try Relevance.run(options.relevance) }
    guard options.bridge.folders.isEmpty else {
      return try BridgeRelevance.run(options.bridge.folders, among: options.bridge.among)
    }
    var benchmark = Benchmark(options: options, report: Report(options: options))
    let folder = try benchmark.corpusFolder()
    if options.export != nil { return }
    defer { if options.corpus == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let (achievements, demands) = try benchmark.importRecords(folder)
    let index = try benchmark.buildIndex(achievements, demands)
    try benchmark.match(index)
    if options.rows.contains(.worst) { try WorstCases.measure(index, options, &benchmark.report) }
    benchmark.report.print()
    guard benchmark.areChecksumsEqual else {
      FileHandle.standardError.write(Data("error: checksums differ\n".utf8))
      exit(1)
    }
  }

  let options: Options
  var report: Report
  var areChecksumsEqual = true

  static let today = CalendarDate(year: 2026, month: 11, day: 21)!

  /// The folder of the corpus, which is generated unless one was given.
  private func corpusFolder() throws -> String {
    if let corpus = options.corpus { return corpus }
    let folder =
      options.export
      ?? NSTemporaryDirectory() + "techmatch-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var generator = CorpusGenerator(script: options.script, achievements: options.achievements)
    generator.stopWords = options.stopWords
    generator.isShort = options.isShort
    let part = 10_000
    func write(_ name: String, _ count: Int, _ lines: (Int) -> [String]) throws {
      let path = "\(folder)/\(name).jsonl"
      try Data().write(to: URL(fileURLWithPath: path))
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      for start in stride(from: 0, to: count, by: part) {
        let text = lines(start).joined(separator: "\n") + "\n"
        try file.write(contentsOf: Data(text.utf8))
      }
      try file.close()
    }
    try write("achievements", options.achievements) {
      generator.achievements(min(part, options.achievements - $0), from: $0)
        .map(CorpusGenerator.line)
    }
    try write("demands", options.demands) {
      generator.demands(min(part, options.demands - $0), from: $0).map(CorpusGenerator.line)
    }
    return folder
  }

  private mutating func importRecords(_ folder: String) throws -> ([Achievement], [Demand]) {
    var achievements: [Achievement] = []
    let demands = Importer().demands(from: [try InputFile(path: folder + "/demands.jsonl")]).records
    let size = try FileManager.default.attributesOfItem(atPath: folder + "/achievements.jsonl")
    let bytes = (size[.size] as? NSNumber)?.intValue ?? 0
    try report.row("import", rounds: options.rows.contains(.import) ? options.rounds : 1) {
      achievements = []
      let file = try InputFile(path: folder + "/achievements.jsonl")
      achievements = Importer().achievements(from: [file]).records
      return Report.Work(items: bytes / 1_000_000, unit: "MB")
    }
    return (achievements, demands)
  }

  private mutating func buildIndex(
    _ achievements: [Achievement],
    _ demands: [Demand]
  ) throws -> IndexSnapshot {
    var configuration = IndexConfiguration()
    configuration.analyser = .plain
    configuration.fieldWeights = FieldWeights(title: 1, tags: 0)
    configuration.weighting = options.weighting
    // Other engines have none.
    if options.weighting == .tfidf { configuration.thesaurus = nil }
    var built: IndexSnapshot?
    try report.row("index", rounds: options.rows.contains(.index) ? options.rounds : 1) {
      built = nil
      built = try IndexBuilder(configuration: configuration)
        .build(achievements: achievements, demands: demands)
      return Report.Work(items: achievements.count, unit: "records")
    }
    guard let built else { fatalError("the index was built above") }
    report.fact("terms", built.termCount)
    report.fact("postings", built.postingCount(.achievement))
    report.fact("index MB", built.byteCount / 1_000_000)
    return built
  }

  private mutating func match(_ index: IndexSnapshot) throws {
    var text = MatchOptions(today: Self.today)
    text.k = options.k
    text.tagWeight = 0
    text.gates.ignored = Set(Gate.allCases)
    var whole = MatchOptions(today: Self.today)
    whole.k = options.k
    let all = Workers.available
    if options.rows.contains(.one) {
      for workers in Set([1, all]).sorted() { one(index, text, workers) }
    }
    if options.rows.contains(.text) {
      for workers in Set([1, all]).sorted() {
        batch("batch text, \(workers) w", index, text, workers, rounds: options.rounds, .text)
      }
      if let hits = options.hits { try write(index, text, to: hits) }
    }
    if options.rows.contains(.live) {
      let live = try changed(index)
      batch("batch text, 5 % live, \(all) w", live, text, all, rounds: options.rounds, .text)
    }
    if options.rows.contains(.exhaustive) {
      var exhaustive = text
      exhaustive.isExhaustive = true
      batch("unpruned text, \(all) w", index, exhaustive, all, rounds: 1, .text)
    }
    if options.rows.contains(.gates) {
      batch("batch tags+gates, \(all) w", index, whole, all, rounds: options.rounds, .gates)
      whole.findsNearMisses = false
      let name = "batch tags+gates, no near misses, \(all) w"
      batch(name, index, whole, all, rounds: options.rounds, .gates)
      whole.findsNearMisses = true
      whole.isExhaustive = true
      batch("unpruned tags+gates, \(all) w", index, whole, all, rounds: 1, .gates)
    }
  }

  /// The index after one record in twenty was changed, in three imports of different sizes: the same records, so the
  /// same hits, in four segments.
  private mutating func changed(_ index: IndexSnapshot) throws -> IndexSnapshot {
    let documents = stride(from: 0, to: index.achievements.count, by: 20).map {
      DocID(side: .achievement, ordinal: UInt32($0))
    }
    let ends = [0, documents.count * 8 / 10, documents.count * 96 / 100, documents.count]
    var live = index
    for (start, end) in zip(ends, ends.dropFirst()) {
      let records = documents[start..<end].map { index.achievements[$0] }
      let change = IndexChange(achievements: records)
      var next = live
      try report.row("change of \(records.count)", rounds: 1) {
        next = try live.updated(with: change)
        return Report.Work(items: records.count, unit: "records")
      }
      live = next
    }
    let one = IndexChange(achievements: [index.achievements[documents[0]]])
    try report.row("change of 1", rounds: options.rounds) {
      _ = try live.updated(with: one)
      return Report.Work(items: 1, unit: "records")
    }
    report.fact("segments", live.segmentCount)
    return live
  }

  /// One demand at a time.
  private mutating func one(_ index: IndexSnapshot, _ options: MatchOptions, _ workers: Int) {
    let matcher = Matcher(index, options: options, workers: workers)
    var walls: [Double] = []
    var cpus: [Double] = []
    for document in index.demands.inputOrder.prefix(1000) {
      let (wall, cpu) = (Report.wall(), Report.cpu())
      _ = matcher.match(document)
      walls.append(Report.wall() - wall)
      cpus.append(Report.cpu() - cpu)
    }
    report.add("one demand, \(workers) w", walls: walls, cpus: cpus, Report.Work(items: 1))
    let p99 = walls.sorted()[walls.count * 99 / 100]
    report.fact("one demand, \(workers) w: p99 µs", Int(p99 * 1e6))
  }

  private var checksums: [Options.Row: UInt64] = [:]

  init(options: Options, report: Report) {
    self.options = options
    self.report = report
  }

  private mutating func batch(
    _ name: String,
    _ index: IndexSnapshot,
    _ options: MatchOptions,
    _ workers: Int,
    rounds: Int,
    _ group: Options.Row
  ) {
    let matcher = Matcher(index, options: options, workers: workers)
    var checksum = Checksum()
    report.row(name, rounds: rounds) {
      checksum = Checksum()
      var work = MatchWork()
      matcher.match(index.demands.inputOrder) { document, result in
        work += result.work
        let id = index.demands.id(of: document)
        for hit in result.hits { checksum.add(id, hit) }
      }
      return Report.Work(
        items: index.demands.count,
        unit: "demands",
        match: work,
        checksum: checksum.value
      )
    }
    if let known = checksums[group], known != checksum.value { areChecksumsEqual = false }
    checksums[group] = checksum.value
  }

  /// Writes demand, rank, achievement and score of every hit, separated by tabs.
  private func write(_ index: IndexSnapshot, _ options: MatchOptions, to path: String) throws {
    var text = ""
    Matcher(index, options: options).match(index.demands.inputOrder) {
      document,
      result in
      for hit in result.hits {
        text += "\(index.demands[document].id)\t\(hit.rank)\t\(hit.id)\t\(hit.score.millionths)\n"
      }
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
