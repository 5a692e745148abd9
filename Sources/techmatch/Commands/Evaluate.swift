import ArgumentParser
import TechMatchKit

/// `techmatch evaluate`: how good the hits are, by what people judged.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure hits against judged pairs, and one configuration against another.",
    discussion: """
      Judgements are lines "demand achievement grade", or TREC's qrels. The hits are those of matching all \
      demands without gates, or those of a run: match --format jsonl, or TREC's format. Measures are named and \
      defined as by ir_measures; a judged demand without hits counts 0.

      Examples:
        techmatch evaluate --achievements SampleData/achievements.csv --demands SampleData/demands.csv \\
          --qrels SampleData/judgements.tsv --against bm25
        techmatch evaluate --run tonight.jsonl --qrels judgements.tsv --against last-night.run
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The judged pairs.", valueName: "file"))
  var qrels: String
  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Evaluate this run instead of matching.", valueName: "file")
  )
  var runFile: String?
  @Option(
    help: ArgumentHelp(
      "Compare with another weighting (balanced, tfidf, bm25) or with a run.",
      valueName: "weighting|file"
    )
  )
  var against: String?
  @Option(help: ArgumentHelp("The hits of a demand that are looked at.", valueName: "k"))
  var depth = 1000
  @Option(help: ArgumentHelp("The most demands whose change is shown.", valueName: "n"))
  var changes = 5
  @Flag(help: "Let gates remove hits, as in match.")
  var withGates = false
  @Option(help: ArgumentHelp("Write the hits in TREC's format as well.", valueName: "file"))
  var writeRun: String?
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if runFile == nil, !input.has(.achievement) || !input.has(.demand) {
      throw ValidationError("evaluate needs both --achievements and --demands, or --run.")
    }
    if runFile != nil, !input.achievements.isEmpty || !input.demands.isEmpty {
      throw ValidationError("Give --run or records, not both.")
    }
    if runFile != nil, let against, WeightingName(rawValue: against) != nil {
      throw ValidationError("--against \(against) needs records; compare a run with a run.")
    }
    guard (1...1_000_000).contains(depth) else {
      throw ValidationError("--depth is a number from 1 on.")
    }
    if changes < 0 { throw ValidationError("--changes is a number from 0 on.") }
  }

  func run() throws {
    let messages = output.messages
    let judged = try messages.open([qrels])[0]
    var judgements = try messages.reading { () throws(EvaluationFailure) in try Judgements(judged) }
    var source: RunSource?
    let hits: RankedRun
    if let runFile {
      hits = try messages.run(runFile)
    } else {
      let records = try input.read(messages, workers: matching.workerCount)
      let known = Set(records.demands.map(\.id))
      let unknown = judgements.demands.filter { !known.contains($0) }
      for demand in unknown { judgements[demand] = [:] }
      if !unknown.isEmpty {
        messages.note(
          "\(unknown.count) judged demand(s) are not among the demands and are left out, first \(unknown[0])",
          "有 \(unknown.count) 条已评判的需求不在需求文件中，不计入，首个为 \(unknown[0])"
        )
      }
      let made = RunSource(
        records: records,
        matching: matching,
        depth: depth,
        withGates: withGates,
        messages: messages
      )
      source = made
      hits = try made.run(matching.weighting)
    }
    if let writeRun {
      let sink = try Output(path: writeRun, messages: messages)
      try sink.write(hits.trecText(tag: "techmatch"))
      try sink.finish()
    }
    let evaluation = Evaluation(hits, against: judgements)
    guard !evaluation.demands.isEmpty else {
      throw messages.failure(
        "none of the demands was judged; check that \(qrels) uses the same identifiers",
        "没有任何需求被评判，请检查 \(qrels) 中的编号是否一致"
      )
    }
    var comparison: EvaluationComparison?
    if let against {
      let other =
        try WeightingName(rawValue: against).flatMap { name in try source?.run(name) }
        ?? messages.run(against)
      comparison = EvaluationComparison(
        before: Evaluation(other, against: judgements),
        after: evaluation
      )
    }
    let sink = try Output(path: output.out, messages: messages)
    let writer = EvaluationWriter(options: output, against: against, changes: changes)
    try writer.write(evaluation, comparison, to: sink)
    try sink.finish()
  }
}

/// Makes runs of the same records under different weightings.
private struct RunSource {
  let records: MarketRecords
  let matching: MatchingOptions
  let depth: Int
  let withGates: Bool
  let messages: Messages

  func run(_ weighting: WeightingName) throws -> RankedRun {
    let snapshot = try matching.index(records, messages, weighting: weighting)
    var options = matching.matchOptions(k: depth)
    if !withGates { options.gates.ignored = Set(Gate.allCases) }
    var run = RankedRun()
    let matcher = Matcher(snapshot, options: options, workers: matching.workerCount)
    matcher.match(snapshot.demands.inputOrder) { demand, result in
      run[snapshot.demands.id(of: demand)] = result.hits.map {
        RankedRun.Entry($0.id, score: Double($0.score.millionths))
      }
    }
    return run
  }
}

extension Messages {
  /// The result of reading a file of an evaluation, or an error with its place.
  fileprivate func reading<Result>(_ body: () throws(EvaluationFailure) -> Result) throws -> Result
  {
    do throws(EvaluationFailure) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  fileprivate func run(_ path: String) throws -> RankedRun {
    let file = try open([path])[0]
    return try reading { () throws(EvaluationFailure) in try RankedRun(file) }
  }
}
