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
  /// Which records the lists may have.
  public var filter = RecordFilter()
  /// Which records get a list.
  public var lists = BatchPlan.Lists.demands
  /// The part of the work.
  public var shard = Shard.whole
  /// Whether pairs that were rejected in the ledger of the catalogue stay in the lists.
  public var keepsRejected = false
  /// Where the result will stand.
  public var path: String
  /// Whether to go on from the checkpoint of an interrupted run.
  public var isResuming = false
  /// Where to write the pairs as a spreadsheet as well.
  public var sheet: String?
  /// The name under which the catalogue of the source keeps the result.
  public var savedName: String?
  /// The version of the program, for the plan: a run of another version is not resumed.
  public var program = TechMatchVersion.current

  /// Makes a job with the default lists.
  public init(
    _ source: MarketSource,
    settings: MarketSettings = MarketSettings(),
    criteria: MatchCriteria,
    to path: String
  ) {
    self.source = source
    self.settings = settings
    self.criteria = criteria
    self.path = path
  }

  /// Does the work.
  ///
  /// What cannot work is found out first: a file that would take the place of another, a result or sheet that cannot be
  /// written, a name that is taken.
  ///
  /// - Parameters:
  ///   - tell: Called with what is worth knowing.
  ///   - progress: Called after each list and each checkpoint; `false` after a checkpoint stops the job, which can then
  ///     be resumed.
  /// - Returns: What was matched, and whether the job was stopped.
  /// - Throws: `BatchFailure`, `OutputFailure`, `StoreFailure`, ``ServiceFailure``, and what opening a market throws. An
  ///   earlier result stays in its place, unless it is said that the new one is whole.
  public func run(
    tell: (MarketNotice) -> Void = { _ in },
    progress: (BatchRun.Progress) -> Bool = { _ in true }
  ) throws -> BatchRun.Outcome {
    var clock = Stopwatch()
    try requireOutputs()
    // A catalogue is read first, because its content is part of the plan.
    let opened =
      source.catalogue == nil ? nil : try Market(source, settings: settings, tell: tell)
    let rejected = try rejected
    let plan = try plan(opened?.stored, rejected)
    let writer = try BatchWriter(path: path, plan: plan, resuming: isResuming)
    if writer.hasReplacedCheckpoint { tell(.checkpointReplaced(path: path)) }
    let outcome: BatchRun.Outcome
    let market: Market
    do {
      if let opened {
        market = opened
      } else {
        let records = try MarketRecords(source, settings: settings, tell: tell)
        clock.lap("import")
        market = try Market(records, from: source, settings: settings)
      }
      clock.lap("index")
      var found: [Side: IndexSnapshot] = [:]
      for side in lists.sides.map(\.opposite) {
        found[side] = try market.narrowed(to: filter, side, tell: tell).snapshot
      }
      let run = BatchRun(
        market.snapshot,
        finding: found,
        options: criteria.options,
        rejected: rejected,
        workers: settings.workers
      )
      outcome = try run.write(to: writer, after: clock, progress)
    } catch {
      if writer.isEmpty { writer.abandon() }
      throw error
    }
    if outcome.rejectedCount > 0 { tell(.rejectedInBatch(pairs: outcome.rejectedCount)) }
    if outcome.stopped == nil { try publish(market.snapshot) }
    return outcome
  }

  /// Makes sure that everything can be written where it is to stand, and takes the place of nothing.
  private func requireOutputs() throws {
    var inputs = source.achievements + source.demands
    inputs += [source.catalogue, settings.statistics, settings.thesaurus.path].compactMap(\.self)
    func require(_ path: String, apartFrom others: [String]) throws {
      if let other = others.first(where: { FileKind.areSame(path, $0) }) {
        throw ServiceFailure.overwrites(path: path, other: other)
      }
    }
    try require(path, apartFrom: inputs)
    if let sheet {
      try require(sheet, apartFrom: [path] + BatchWriter.siblings(of: path) + inputs)
      try OutputFile.requireWritable(sheet)
    }
    if let savedName {
      guard let catalogue = source.catalogue else { throw ServiceFailure.noCatalogue }
      try SavedBatches(catalogue: catalogue).requireFree(savedName)
    }
  }

  /// Puts a whole result where it is to stand as well.
  private func publish(_ snapshot: IndexSnapshot) throws {
    do {
      if let savedName, let catalogue = source.catalogue {
        try SavedBatches(catalogue: catalogue).save(path, as: savedName)
      }
      if let sheet {
        let region = criteria.options.gates.region
        try BatchSheet.write(path, of: snapshot, region: region, to: sheet)
      }
    } catch let failure as StoreFailure {
      throw ServiceFailure.saveFailed(result: path, failure)
    } catch let failure as OutputFailure {
      throw ServiceFailure.sheetFailed(result: path, failure)
    }
  }

  /// The pairs to leave out.
  private var rejected: RejectedPairs {
    get throws {
      try DecisionFilter(catalogue: source.catalogue, showsRejected: keepsRejected).rejected
    }
  }

  private func plan(_ stored: BatchInput?, _ rejected: RejectedPairs) throws -> BatchPlan {
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
    if !filter.isEmpty { plan.filters = filter.terms.map(\.description) }
    plan.ignoredGates = criteria.ignoredGates.map(\.rawValue).sorted()
    plan.requiredGates = criteria.requiredGates.map(\.rawValue).sorted()
    plan.priceTolerance = criteria.priceTolerance
    plan.nearMisses = criteria.nearMisses
    plan.statistics = try settings.statistics.map(input)
    plan.thesaurus = try settings.thesaurus.path.map(input)
    plan.vocabulary =
      switch settings.thesaurus {
      case .builtIn: .builtIn
      case .none: .none
      case .extended: .extended
      case .file: .file
      }
    plan.rejected = BatchInput(rejected, name: source.catalogue ?? "")
    plan.shard = shard
    return plan
  }
}
