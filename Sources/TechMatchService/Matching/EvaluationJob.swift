import TechMatchKit

/// Lists held against judged pairs.
///
/// A value, `Sendable`.
public struct EvaluationJob: Sendable {
  /// The file of judgements.
  public var judgements: String
  /// What is asked of the lists; gates that are not ignored remove hits.
  public var criteria: MatchCriteria

  /// Names what is evaluated.
  public init(judgements: String, criteria: MatchCriteria) {
    self.judgements = judgements
    self.criteria = criteria
  }

  /// The lists of a file: match's JSON Lines, or TREC's format.
  ///
  /// - Throws: `ImportFailure` or `EvaluationFailure`.
  public static func run(_ path: String) throws -> RankedRun {
    try RankedRun(InputFile(path: path))
  }

  /// The lists of all demands of a market.
  public func run(_ market: Market) -> RankedRun {
    var run = RankedRun()
    market.matcher(criteria.options).match(market.snapshot.demands.inputOrder) { demand, result in
      run[market.snapshot.id(of: demand)] = result.hits.map {
        RankedRun.Entry($0.id, score: Double($0.score.millionths))
      }
    }
    return run
  }

  /// The judgements of the file.
  ///
  /// - Throws: `ImportFailure` or `EvaluationFailure`.
  public func judged() throws -> Judgements { try Judgements(InputFile(path: judgements)) }

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
    guard !evaluation.demands.isEmpty else { throw .nothingJudged(judgements: judgements) }
    return evaluation
  }
}
