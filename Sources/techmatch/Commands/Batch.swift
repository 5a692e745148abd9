import ArgumentParser
import Foundation
import Synchronization
import TechMatchKit

/// `techmatch batch`: everything against everything, into one file that is whole or not there.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Match everything with everything into a file; an interrupted run can go on.",
    discussion: """
      One JSON line a demand, in the order of the input, and a manifest beside the file. Equal files and settings \
      give equal bytes, for any number of workers, in one run or in parts: --shard 2/5 does a fifth, merge puts the \
      parts together, --resume goes on after an interruption.

      Example:
        techmatch batch --achievements SampleData/achievements.csv --demands SampleData/demands.csv --out tonight.jsonl
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var count: CountOptions
  @Option(help: "Whose lists: demands, achievements or both.")
  var side = BatchSide.demands
  @Option(help: ArgumentHelp("Do only a part of the work.", valueName: "i/n"))
  var shard = Shard(number: 1, count: 1)
  @Flag(help: "Go on from the checkpoint that an interrupted run left.")
  var resume = false
  @Flag(help: "Say every 30 seconds how far it is, also without a terminal.")
  var verbose = false
  @Option(help: ArgumentHelp("Write the pairs as a spreadsheet as well.", valueName: "file"))
  var csv: String?
  @Option(
    help: ArgumentHelp(
      "Keep the batch in the catalogue (--store) under a name, for diff.",
      valueName: "name"
    )
  )
  var save: String?
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var output: OutputOptions

  /// The records between two checkpoints.
  private static let chunk = 2_048

  func validate() throws {
    if !input.has(.achievement) || !input.has(.demand) {
      throw ValidationError(.missingSides("batch", instead: "--store"))
    }
    guard let out = output.out, out != "-" else {
      throw ValidationError(.missingBatchOutput)
    }
    if save != nil, input.storePath == nil { throw ValidationError(.missingShelf) }
    if (input.achievements + input.demands).contains("-") {
      throw ValidationError(.standardInputInBatch)
    }
  }

  func run() throws {
    let messages = output.messages
    let path = output.out ?? ""
    var clock = Stopwatch()
    if let save, let store = input.storePath {
      try BatchShelf(store, messages).requireFree(save)
    }
    // A catalogue is read first, because its content is part of the plan.
    let stored = input.storePath == nil ? nil : try input.indexed(matching, messages)
    let plan = try plan(stored?.stored, messages)
    // Before the work: a target that cannot be written to should not cost a night.
    let file = try BatchFile(path: path, plan: plan, resume: resume, messages: messages)
    let snapshot: IndexSnapshot
    if let stored {
      snapshot = stored.snapshot
    } else {
      let records = try input.read(messages, workers: matching.workerCount)
      clock.lap("import")
      snapshot = try matching.index(records, messages)
    }
    clock.lap("index")
    let options = matching.matchOptions(k: count.top, minimumScore: count.minScore)
    let matcher = Matcher(snapshot, options: options, workers: matching.workerCount)
    let interruption = Interruption()
    var summary = BatchSummary(snapshot, messages)
    /// What making and keeping lines takes, while the workers match.
    var writing = Duration.zero
    let isWhole = file.checkpoint.lines.allSatisfy { $0 == 0 } && shard.count == 1
    for (place, side) in self.side.sides.enumerated() {
      let all =
        side == .demand ? snapshot.demands.inputOrder : snapshot.achievements.inputOrder
      let documents = shard.part(of: all)
      let progress = ProgressLine("matching", total: documents.count, isQuiet: output.quiet)
      var lastWord = ContinuousClock.now
      var done = min(file.checkpoint.lines[place], documents.count)
      while done < documents.count {
        let part = Array(documents[done..<min(done + Self.chunk, documents.count)])
        matcher.match(part) { document, result in
          let id =
            side == .demand
            ? snapshot.demands.id(of: document) : snapshot.achievements.id(of: document)
          writing += ContinuousClock().measure {
            file.line(Self.line(id, side, result), side: place, pairs: result.hits.count)
          }
          summary.add(id, side, result)
          done += 1
          progress.update(done, "  \(file.checkpoint.pairs) pairs")
        }
        try writing += ContinuousClock().measure { try file.keep() }
        if verbose, ContinuousClock.now - lastWord > .seconds(30) {
          lastWord = .now
          messages.note("\(done) of \(documents.count) done", "已完成 \(done) / \(documents.count)")
        }
        if interruption.isRequested {
          progress.finish()
          throw messages.failure(
            "interrupted; \(done) of \(documents.count) are kept, go on with --resume",
            "已中断；已保留 \(done) / \(documents.count) 条，可用 --resume 继续",
            status: 130
          )
        }
      }
      progress.finish()
    }
    clock.lap("match", without: writing, as: "write")
    try messages.requireSound(snapshot)
    // Last, so that an interrupted run leaves the records of the result that stands there.
    try RecordLedger.write(snapshot, beside: path, workers: matching.workerCount, messages)
    clock.lap("records")
    try file.finish(timings: clock.laps)
    if let csv { try BatchSheet(path, snapshot, messages).write(to: csv) }
    if let save, let store = input.storePath {
      try BatchShelf(store, messages).save(path, as: save)
    }
    let seesAll = isWhole && side != .achievements
    for line in summary.lines(neverFound: seesAll) { messages.note(line, line) }
  }

  /// One line: a record and its hits.
  private static func line(_ id: RecordID, _ side: Side, _ result: MatchResult) -> String {
    let (own, other) =
      side == .demand ? ("demand", "achievement") : ("achievement", "demand")
    return JSONText.object([
      (own, .string(id.text)),
      (
        "matches",
        .array(
          result.hits.map {
            .object([
              (other, .string($0.id.text)), ("score", .integer($0.score.millionths)),
              ("gates", $0.gates.json),
            ])
          }
        )
      ),
    ]).text
  }

  private func plan(_ stored: BatchPlan.Input?, _ messages: Messages) throws -> BatchPlan {
    func digest(_ path: String) throws -> BatchPlan.Input {
      // Says what is wrong with a file in the same words as everywhere.
      _ = try messages.open([path])
      guard let input = ContentDigest.input(path) else {
        throw messages.failure("\(path): cannot be read", "\(path)：无法读取")
      }
      return input
    }
    return BatchPlan(
      program: TechMatchCommand.configuration.version,
      inputs: try (input.achievements + input.demands).map(digest) + (stored.map { [$0] } ?? []),
      top: count.top,
      minimumScore: count.minScore,
      side: side,
      tagWeight: matching.tagWeight,
      weighting: matching.weighting.rawValue,
      analyzer: matching.analyzer.rawValue,
      today: matching.matchOptions().gates.today.description,
      region: matching.region,
      ignoredGates: matching.ignoreGate.map(\.rawValue).sorted(),
      requiredGates: matching.requireKnown.map(\.rawValue).sorted(),
      statistics: try matching.statistics.map(digest),
      thesaurus: try matching.thesaurus.flatMap { $0 == "none" ? nil : $0 }.map(digest),
      shard: shard
    )
  }
}

/// Seconds by phase.
private struct Stopwatch {
  private var start = ContinuousClock.now
  private(set) var laps: [String: Double] = [:]

  mutating func lap(_ name: String) { lap(name, without: .zero, as: nil) }

  /// Ends a lap of which a part counts under a name of its own.
  mutating func lap(_ name: String, without part: Duration, as partName: String?) {
    let now = ContinuousClock.now
    laps[name] = Self.seconds(now - start - part)
    if let partName { laps[partName] = Self.seconds(part) }
    start = now
  }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    let milliseconds = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
    return Double(milliseconds) / 1000
  }
}

/// Notices SIGINT and SIGTERM, so that a run ends at a checkpoint.
private final class Interruption {
  private let sources: [any DispatchSourceSignal]
  private static let flag = Atomic(false)

  init() {
    sources = [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Self.flag.store(true, ordering: .relaxed) }
      source.resume()
      return source
    }
  }

  var isRequested: Bool { Self.flag.load(ordering: .relaxed) }
}
