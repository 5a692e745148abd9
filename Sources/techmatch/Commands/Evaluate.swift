import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch evaluate`: how good the hits are, by what people judged.
struct Evaluate: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure hits against judged pairs, and one configuration against another.",
    discussion: """
      Judgements are lines "demand achievement grade", or TREC's qrels. The hits are those of matching all \
      demands without gates, or those of a run: match --format jsonl, or TREC's format. Measures are named and \
      defined as by ir_measures; a judged demand without hits counts 0.

      Examples:
        techmatch evaluate --against bm25 \\
          --qrels SampleData/judgements.tsv \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
        techmatch evaluate --against last-night.run \\
          --run tonight.jsonl --qrels judgements.tsv
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("A file with the judged pairs.", valueName: "file"))
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
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if runFile == nil, !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("evaluate", instead: "--run"))
    }
    if runFile != nil, !input.achievements.isEmpty || !input.demands.isEmpty {
      throw ValidationError(.runAndRecords)
    }
    if runFile != nil, let against, WeightingName(rawValue: against) != nil {
      throw ValidationError(.runAgainstWeighting(against))
    }
    guard (1...1_000_000).contains(depth) else {
      throw ValidationError(.below("--depth", least: 1))
    }
    if changes < 0 { throw ValidationError(.below("--changes", least: 0)) }
  }

  func execute() throws {
    var criteria = matching.criteria()
    criteria.top = depth
    if !withGates { criteria.ignoredGates = Set(Gate.allCases) }
    let job = EvaluationJob(
      judgements: try InputFile(path: qrels),
      criteria: criteria
    )
    var judgements = try job.judged()
    let records = try runFile == nil ? records() : nil
    if let records {
      judgements = job.judged(judgements, among: records.demands.map(\.id), tell: messages.tell)
    }
    func run(_ weighting: WeightingName) throws -> RankedRun {
      var settings = input.settings(matching)
      settings.weighting = weighting
      return job.run(try Market(records ?? MarketRecords(), settings: settings))
    }
    func run(file: String) throws -> RankedRun { try RankedRun(InputFile(path: file)) }
    let hits = try runFile.map(run(file:)) ?? run(matching.scoring.weighing.weighting)
    if let writeRun {
      let sink = try Output(path: writeRun)
      try sink.write(hits.trecText(tag: "techmatch"))
      try sink.finish()
    }
    let evaluation = try job.evaluate(hits, against: judgements)
    let comparison = try against.map { against in
      let other = try WeightingName(rawValue: against).map(run) ?? run(file: against)
      return EvaluationComparison(before: Evaluation(other, against: judgements), after: evaluation)
    }
    let sink = try Output(path: result.out)
    let writer = EvaluationWriter(
      look: result.appearance(talk),
      against: against,
      changes: changes
    )
    try writer.write(evaluation, comparison, to: sink)
    try sink.finish()
  }

  private func records() throws -> MarketRecords {
    try MarketRecords(input.source, settings: input.settings(matching), tell: messages.tell)
  }
}
