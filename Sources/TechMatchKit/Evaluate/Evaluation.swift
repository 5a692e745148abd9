/// The measures of a run for all judged demands.
///
/// A judged demand without a list has the value 0, as in ir_measures. A `Sendable` value.
public struct Evaluation: Sendable {
  /// The judged demands, in the order of their identifiers.
  public let demands: [RecordID]
  private let values: [RankingMeasure: [Double]]

  /// Evaluates a run.
  ///
  /// - Complexity: O(*n*) for *n* entries and judgements.
  public init(_ run: RankedRun, against judgements: Judgements) {
    let demands = judgements.demands
    self.demands = demands
    values = Dictionary(
      uniqueKeysWithValues: RankingMeasure.allCases.map { measure in
        (
          measure,
          demands.map { measure.value(of: run[$0].map(\.achievement), grades: judgements[$0]) }
        )
      }
    )
  }

  /// The values of a measure, in the order of ``demands``.
  public subscript(measure: RankingMeasure) -> [Double] { values[measure] ?? [] }

  /// The mean of a measure; 0 without demands.
  public func mean(_ measure: RankingMeasure) -> Double { Resampling.mean(self[measure]) }

  /// The 95 % confidence interval of the mean, by bootstrap with a fixed seed.
  public func interval(_ measure: RankingMeasure) -> ClosedRange<Double> {
    Resampling.interval(self[measure])
  }
}

/// A comparison of two evaluations of the same demands.
///
/// A `Sendable` value.
public struct EvaluationComparison: Sendable {
  /// The evaluation that is the reference.
  public let before: Evaluation
  /// The evaluation that is compared with it.
  public let after: Evaluation

  /// Compares two evaluations against the same judgements.
  ///
  /// - Precondition: Both are evaluations of the same demands.
  public init(before: Evaluation, after: Evaluation) {
    precondition(before.demands == after.demands, "two evaluations compare over the same demands")
    self.before = before
    self.after = after
  }

  /// The change of a measure for each demand.
  public func differences(_ measure: RankingMeasure) -> [Double] {
    zip(before[measure], after[measure]).map { $1 - $0 }
  }

  /// The mean change, its 95 % confidence interval, and the p-value of the paired randomisation
  /// test.
  public func change(
    _ measure: RankingMeasure
  ) -> (mean: Double, interval: ClosedRange<Double>, pValue: Double) {
    let differences = differences(measure)
    return (
      Resampling.mean(differences), Resampling.interval(differences),
      Resampling.randomisationTest(differences)
    )
  }

  /// The demands whose values changed most, the largest change first, then by identifier.
  public func mostChanged(
    _ measure: RankingMeasure,
    count: Int
  ) -> [(demand: RecordID, before: Double, after: Double)] {
    let changes = differences(measure)
    return changes.indices.filter { changes[$0] != 0 }
      .sorted { (abs(changes[$0]), $1) > (abs(changes[$1]), $0) }
      .prefix(max(0, count))
      .map { (before.demands[$0], before[measure][$0], after[measure][$0]) }
  }
}
