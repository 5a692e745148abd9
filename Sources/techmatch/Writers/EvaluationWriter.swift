import TechMatchKit

/// Writes an evaluation in the form that is asked for.
struct EvaluationWriter {
  /// How it looks.
  let look: Appearance
  /// What is compared with, as the user named it.
  let against: String?
  /// The most demands whose change is shown.
  let changes: Int

  /// Writes an evaluation, and how it compares with another one.
  func write(
    _ evaluation: Evaluation,
    _ comparison: EvaluationComparison?,
    to output: Output
  ) throws {
    switch look.format {
    case .json: try output.line(json(evaluation, comparison).indentedText)
    case .jsonl: for line in demandLines(evaluation) { try output.line(line.text) }
    case .csv:
      let names = RankingMeasure.allCases.map(\.rawValue)
      try output.header(["demand"] + names)
      for (index, demand) in evaluation.demands.enumerated() {
        let values = RankingMeasure.allCases.map { EvaluationText.four(evaluation[$0][index]) }
        try output.row([demand.text] + values)
      }
    case .table:
      let text = EvaluationText(language: look.language, width: look.width)
      try output.lines(
        text.lines(for: evaluation, comparison: comparison, against: against, changes: changes)
      )
    }
  }

  private func means(_ evaluation: Evaluation) -> [(String, JSONText)] {
    RankingMeasure.allCases.map { ($0.rawValue, .number(Self.rounded(evaluation.mean($0)))) }
  }

  private func json(_ evaluation: Evaluation, _ comparison: EvaluationComparison?) -> JSONText {
    var members = means(evaluation)
    members.append(("demands", .integer(evaluation.demands.count)))
    members.append(("intervals", Self.object { Self.json(evaluation.interval($0)) }))
    if let comparison {
      members.append(("against", .object(means(comparison.before))))
      let change = Self.object { measure in
        let change = comparison.change(measure)
        return .object([
          ("mean", .number(Self.rounded(change.mean))), ("interval", Self.json(change.interval)),
          ("p", .number(Self.rounded(change.pValue))),
        ])
      }
      members.append(("change", change))
    }
    return .object(members)
  }

  /// A value for each measure.
  private static func object(_ value: (RankingMeasure) -> JSONText) -> JSONText {
    .object(RankingMeasure.allCases.map { ($0.rawValue, value($0)) })
  }

  private func demandLines(_ evaluation: Evaluation) -> [JSONText] {
    evaluation.demands.enumerated().map { index, demand in
      .object(
        [("demand", .string(demand.text))]
          + RankingMeasure.allCases.map {
            ($0.rawValue, .number(Self.rounded(evaluation[$0][index])))
          }
      )
    }
  }

  private static func json(_ interval: ClosedRange<Double>) -> JSONText {
    .array([.number(rounded(interval.lowerBound)), .number(rounded(interval.upperBound))])
  }

  private static func rounded(_ value: Double) -> Double {
    (value * 1_000_000).rounded() / 1_000_000
  }
}
