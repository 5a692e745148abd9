import TechMatchKit

/// Lists held against judged pairs.
///
/// A value, `Sendable`.
public struct EvaluationJob: Sendable {
  /// The file of judgements.
  public var judgements: InputFile
  /// What is asked of the lists; gates that are not ignored remove hits.
  public var criteria: MatchCriteria

  /// Names what is evaluated.
  public init(judgements: InputFile, criteria: MatchCriteria) {
    self.judgements = judgements
    self.criteria = criteria
  }

  /// The lists of all demands of a market; ask ``Market/requireSound()`` afterwards whether they are whole.
  public func run(_ market: Market) -> RankedRun {
    var run = RankedRun()
    var options = criteria.options
    options.findsNearMisses = false
    market.matcher(options).match(market.snapshot.demands.inputOrder) { demand, result in
      run[market.snapshot.id(of: demand)] = result.hits.map {
        RankedRun.Entry($0.id, score: Double($0.score.millionths))
      }
    }
    return run
  }

  /// The judgements of the file.
  ///
  /// - Throws: `EvaluationFailure`.
  public func judged() throws(EvaluationFailure) -> Judgements { try Judgements(judgements) }

  /// The judgements of demands that there are; others are left out of the evaluation.
  ///
  /// - Parameters:
  ///   - all: The judgements.
  ///   - demands: The demands that there are.
  ///   - tell: Called when judged demands are not among them.
  /// - Returns: The judgements without those of demands that are not there.
  public func judged(
    _ all: Judgements,
    among demands: [RecordID],
    tell: (MarketNotice) -> Void = { _ in }
  ) -> Judgements {
    var judged = all
    let known = Set(demands)
    let absent = judged.demands.filter { !known.contains($0) }
    for demand in absent { judged[demand] = [:] }
    if let first = absent.first { tell(.judgedButAbsent(count: absent.count, first: first)) }
    return judged
  }

  /// Evaluates lists.
  ///
  /// - Throws: ``ServiceFailure/nothingJudged(judgements:)``.
  public func evaluate(
    _ run: RankedRun,
    against judged: Judgements
  ) throws(ServiceFailure) -> Evaluation {
    let evaluation = Evaluation(run, against: judged)
    guard !evaluation.demands.isEmpty else { throw .nothingJudged(judgements: judgements.name) }
    return evaluation
  }

  /// Evaluates the lists of a market.
  ///
  /// - Parameters:
  ///   - market: The market; judged demands that it does not have are left out.
  ///   - tell: Called when there are such.
  /// - Returns: How good its lists are.
  /// - Throws: `EvaluationFailure` or ``ServiceFailure``.
  public func evaluate(
    _ market: Market,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> Evaluation {
    let judged = judged(try judged(), among: market.snapshot.demands.identifiers, tell: tell)
    let lists = run(market)
    try market.requireSound()
    return try evaluate(lists, against: judged)
  }
}
