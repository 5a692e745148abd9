import TechMatchKit
import TechMatchStore

/// Everything against everything, into one file that is whole or not there.
///
/// A value, `Sendable`.
public struct BatchJob: Sendable {
  /// Where the records come from; standard input cannot be resumed, so files or a catalogue.
  public var source: MarketSource
  /// How they are read and indexed.
  public var settings: MarketSettings
  /// What is asked of a list.
  public var criteria: MatchCriteria
  /// Which records get a list.
  public var lists = BatchPlan.Lists.demands
  /// The part of the work.
  public var shard = Shard.whole
  /// Where the result will stand.
  public var path: String
  /// Whether to go on from the checkpoint of an interrupted run.
  public var isResuming = false
  /// Where to write the pairs as a spreadsheet as well.
  public var sheet: String?
  /// The name under which the catalogue keeps the result.
  public var savedName: String?
  /// The version of the program, for the plan.
  public var program: String

  /// Makes a job with the default lists.
  public init(
    _ source: MarketSource,
    settings: MarketSettings = MarketSettings(),
    criteria: MatchCriteria,
    to path: String,
    program: String
  ) {
    self.source = source
    self.settings = settings
    self.criteria = criteria
    self.path = path
    self.program = program
  }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - tell: Called with what is worth knowing.
  ///   - goesOn: Called after each list and each checkpoint; `false` after a checkpoint stops the job, which can then
  ///     be resumed.
  /// - Returns: What was matched, and whether the job was stopped.
  /// - Throws: `BatchFailure`, `OutputFailure`, `StoreFailure`, and what opening a market throws. An earlier result
  ///   stays in its place.
  public func run(
    tell: (MarketNotice) -> Void = { _ in },
    _ goesOn: (BatchRun.Progress) -> Bool = { _ in true }
  ) throws -> BatchRun.Outcome {
    var clock = Stopwatch()
    let shelf = source.catalogue.map { SavedBatches(catalogue: $0) }
    if let savedName { try shelf?.requireFree(savedName) }
    // A catalogue is read first, because its content is part of the plan.
    let opened =
      source.catalogue == nil ? nil : try Market(source, settings: settings, tell: tell)
    let plan = try plan(opened?.stored)
    // Before the work: a target that cannot be written to should not cost a night.
    let writer = try BatchWriter(path: path, plan: plan, resuming: isResuming)
    if writer.hasReplacedCheckpoint { tell(.checkpointReplaced(path: path)) }
    let market: Market
    if let opened {
      market = opened
    } else {
      let records = try MarketRecords(source, settings: settings, tell: tell)
      clock.lap("import")
      market = try Market(records, from: source, settings: settings)
    }
    clock.lap("index")
    let run = BatchRun(market.snapshot, options: criteria.options, workers: settings.workers)
    let outcome = try run.write(to: writer, after: clock, goesOn)
    guard outcome.stopped == nil else { return outcome }
    if let sheet { try BatchSheet.write(path, of: market.snapshot, to: sheet) }
    if let savedName { try shelf?.save(path, as: savedName) }
    return outcome
  }

  private func plan(_ stored: BatchInput?) throws -> BatchPlan {
    func input(_ path: String) throws -> BatchInput {
      // Says what is wrong with a file in the same words as everywhere.
      _ = try InputFile(path: path)
      guard let input = BatchInput(digesting: path) else {
        throw BatchFailure.unreadable(path: path)
      }
      return input
    }
    let files = try (source.achievements + source.demands).map(input)
    var plan = BatchPlan(
      program: program,
      inputs: files + (stored.map { [$0] } ?? []),
      today: criteria.today
    )
    plan.top = criteria.top
    plan.minimumScore = criteria.minimumPoints
    plan.side = lists
    plan.tagWeight = criteria.tagWeight
    plan.weighting = settings.weighting.rawValue
    plan.analyser = settings.analyser.rawValue
    plan.region = criteria.region
    plan.ignoredGates = criteria.ignoredGates.map(\.rawValue).sorted()
    plan.requiredGates = criteria.requiredGates.map(\.rawValue).sorted()
    plan.statistics = try settings.statistics.map(input)
    if case .file(let path) = settings.thesaurus { plan.thesaurus = try input(path) }
    plan.shard = shard
    return plan
  }
}
