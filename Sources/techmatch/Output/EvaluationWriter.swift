import TechMatchKit

/// Writes an evaluation in the form that is asked for.
struct EvaluationWriter {
  let options: OutputOptions
  /// What is compared with, as the user named it.
  let against: String?
  /// The most demands whose change is shown.
  let changes: Int

  func write(
    _ evaluation: Evaluation,
    _ comparison: EvaluationComparison?,
    to output: Output
  ) throws {
    switch options.format {
    case .json: try output.line(json(evaluation, comparison).indentedText)
    case .jsonl: for line in demandLines(evaluation) { try output.line(line.text) }
    case .csv:
      let names = RankingMeasure.allCases.map(\.rawValue)
      try output.write(CSVWriter.byteOrderMark + CSVWriter.line(["demand"] + names))
      for (index, demand) in evaluation.demands.enumerated() {
        let values = RankingMeasure.allCases.map { Self.four(evaluation[$0][index]) }
        try output.write(CSVWriter.line([demand.text] + values))
      }
    case .table:
      for line in table(evaluation, comparison) { try output.line(line) }
    }
  }

  // MARK: Machines

  private func means(_ evaluation: Evaluation) -> [(String, JSONText)] {
    RankingMeasure.allCases.map { ($0.rawValue, .number(Self.rounded(evaluation.mean($0)))) }
  }

  private func json(_ evaluation: Evaluation, _ comparison: EvaluationComparison?) -> JSONText {
    var members = means(evaluation)
    members.append(("demands", .integer(evaluation.demands.count)))
    members.append(
      (
        "intervals",
        .object(
          RankingMeasure.allCases.map { ($0.rawValue, Self.json(evaluation.interval($0))) }
        )
      )
    )
    if let comparison {
      members.append(("against", .object(means(comparison.before))))
      members.append(
        (
          "change",
          .object(
            RankingMeasure.allCases.map { measure in
              let change = comparison.change(measure)
              return (
                measure.rawValue,
                .object([
                  ("mean", .number(Self.rounded(change.mean))),
                  ("interval", Self.json(change.interval)),
                  ("p", .number(Self.rounded(change.pValue))),
                ])
              )
            }
          )
        )
      )
    }
    return .object(members)
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

  // MARK: People

  private func table(
    _ evaluation: Evaluation,
    _ comparison: EvaluationComparison?
  ) -> [String] {
    let messages = options.messages
    var columns: [TableWriter.Column] = [
      .init(messages.choose("measure", "指标")),
      .init(messages.choose("mean", "均值"), isNumeric: true),
      .init(messages.choose("95 % interval", "95% 区间"), isNumeric: true),
    ]
    if comparison != nil {
      columns += [
        .init(against ?? "", isNumeric: true),
        .init(messages.choose("change", "差值"), isNumeric: true),
        .init(messages.choose("95 % interval", "95% 区间"), isNumeric: true),
        .init("p", isNumeric: true),
      ]
    }
    let rows = RankingMeasure.allCases.map { measure in
      var row = [
        measure.rawValue, Self.four(evaluation.mean(measure)),
        Self.text(evaluation.interval(measure)),
      ]
      if let comparison {
        let change = comparison.change(measure)
        row += [
          Self.four(comparison.before.mean(measure)), Self.signed(change.mean),
          Self.text(change.interval, signed: true), Self.four(change.pValue),
        ]
      }
      return row
    }
    var lines = TableWriter(columns: columns, width: options.width).lines(rows)
    let count = evaluation.demands.count
    lines += ["", messages.choose("\(count) judged demands", "\(count) 条已评判的需求")]
    let changed = comparison?.mostChanged(.nDCG10, count: changes) ?? []
    if !changed.isEmpty {
      lines += [
        "",
        messages.choose(
          "demands whose nDCG@10 changed most (before, after):",
          "nDCG@10 变化最大的需求（之前、之后）："
        ),
      ]
      lines += changed.map {
        "  \(Self.four($0.before))  \(Self.four($0.after))  \(Self.signed($0.after - $0.before))  \($0.demand)"
      }
    }
    return lines
  }

  private static func text(_ interval: ClosedRange<Double>, signed: Bool = false) -> String {
    signed
      ? "\(Self.signed(interval.lowerBound))…\(Self.signed(interval.upperBound))"
      : "\(four(interval.lowerBound))…\(four(interval.upperBound))"
  }

  private static func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + four(value) }

  /// Four digits behind the point.
  private static func four(_ value: Double) -> String {
    let units = Int((abs(value) * 10_000).rounded())
    let digits = String(units % 10_000)
    let fraction = String(repeating: "0", count: 4 - digits.count) + digits
    return (value < 0 && units > 0 ? "-" : "") + "\(units / 10_000).\(fraction)"
  }
}
