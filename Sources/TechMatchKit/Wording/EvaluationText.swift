/// Puts an ``Evaluation`` into words, in English or Chinese: a table of means with their intervals,
/// and the demands that changed most.
public struct EvaluationText: Sendable {
  private let language: Language
  private let width: Int?

  /// Makes a renderer for tables of at most `width` terminal cells; `nil` for tables of any width.
  public init(language: Language, width: Int?) {
    self.language = language
    self.width = width
  }

  /// The lines of an evaluation.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluation.
  ///   - comparison: The comparison of the evaluation with another one, if any.
  ///   - against: The name of what it was compared with.
  ///   - changes: The most demands whose changes are shown.
  /// - Returns: Lines without line breaks.
  public func lines(
    for evaluation: Evaluation,
    comparison: EvaluationComparison? = nil,
    against: String? = nil,
    changes: Int = 5
  ) -> [String] {
    let columns = columns(isCompared: comparison != nil, against: against)
    let rows = RankingMeasure.allCases.map { row($0, evaluation, comparison) }
    let count = evaluation.demands.count
    var lines = TableWriter(columns: columns, width: width).lines(rows)
    lines += [
      "", language.choose(English.count(count, "judged demand"), "\(count) 条已评判的需求"),
    ]
    let changed = comparison?.mostChanged(.nDCG10, count: changes) ?? []
    guard !changed.isEmpty else { return lines }
    lines += [
      "",
      language.choose(
        "demands whose nDCG@10 changed most (before, after):",
        "nDCG@10 变化最大的需求（之前、之后）："
      ),
    ]
    return lines
      + changed.map { change in
        let difference = Self.signed(change.after - change.before)
        return "  \(Self.four(change.before))  \(Self.four(change.after))  \(difference)"
          + "  \(change.demand)"
      }
  }

  private func columns(isCompared: Bool, against: String?) -> [TableWriter.Column] {
    let interval = language.choose("95 % interval", "95% 区间")
    let columns: [TableWriter.Column] = [
      .init(language.choose("measure", "指标")),
      .init(language.choose("mean", "均值"), isNumeric: true), .init(interval, isNumeric: true),
    ]
    guard isCompared else { return columns }
    return columns + [
      .init(against ?? "", isNumeric: true),
      .init(language.choose("change", "差值"), isNumeric: true), .init(interval, isNumeric: true),
      .init("p", isNumeric: true),
    ]
  }

  private func row(
    _ measure: RankingMeasure,
    _ evaluation: Evaluation,
    _ comparison: EvaluationComparison?
  ) -> [String] {
    let interval = evaluation.interval(measure)
    let row = [
      measure.rawValue, Self.four(evaluation.mean(measure)),
      "\(Self.four(interval.lowerBound))…\(Self.four(interval.upperBound))",
    ]
    guard let comparison else { return row }
    let change = comparison.change(measure)
    let span = change.interval
    return row + [
      Self.four(comparison.before.mean(measure)), Self.signed(change.mean),
      "\(Self.signed(span.lowerBound))…\(Self.signed(span.upperBound))", Self.four(change.pValue),
    ]
  }

  /// A number with its sign and four decimal digits.
  private static func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + four(value) }

  /// A number with four decimal digits.
  package static func four(_ value: Double) -> String {
    let units = Int((abs(value) * 10_000).rounded())
    let digits = String(units % 10_000)
    let fraction = String(repeating: "0", count: 4 - digits.count) + digits
    return (value < 0 && units > 0 ? "-" : "") + "\(units / 10_000).\(fraction)"
  }
}
