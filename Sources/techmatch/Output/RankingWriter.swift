import TechMatchKit

/// Writes a ranking in the form that is asked for.
struct RankingWriter {
  private let ledger: RankingLedger
  private let options: OutputOptions

  init(_ ledger: RankingLedger, _ options: OutputOptions) {
    self.ledger = ledger
    self.options = options
  }

  func write(to output: Output) throws {
    let words = RankingWords(options.language)
    switch options.format {
    case .json: try output.write(ledger.text)
    case .jsonl:
      for line in ledger.result.lines { try output.line(json(line).text) }
    case .csv:
      let names = ledger.input.rubric.criteria.map(\.name)
      let conditions = BidCondition.allCases.map(\.rawValue)
      try output.write(
        CSVWriter.byteOrderMark
          + CSVWriter.line(
            ["rank", "bid", "bidder", "award", "points", "points_most"] + names + conditions
          )
      )
      for line in ledger.result.lines {
        try output.write(
          CSVWriter.line(
            [
              line.rank.map { "\($0)" } ?? "", line.bid, line.bidder, line.award?.rawValue ?? "",
              words.points(line.lower), words.points(line.upper),
            ] + line.points.map { words.interval($0.lower, $0.upper) }
              + line.findings.map(\.verdict.rawValue)
          )
        )
      }
    case .table: for line in table(words) { try output.line(line) }
    }
  }

  private func json(_ line: BidRanking.Line) -> JSONText {
    .object([
      ("demand", .string(ledger.input.challenge.id)),
      ("rank", line.rank.map { .integer($0) } ?? .null), ("bid", .string(line.bid)),
      ("bidder", .string(line.bidder)), ("award", .optional(line.award?.rawValue)),
      ("points", .integer(line.lower)), ("points_most", .integer(line.upper)),
      (
        "criteria",
        .array(
          line.points.map {
            .object([
              ("criterion", .string($0.criterion)), ("points", .integer($0.lower)),
              ("points_most", .integer($0.upper)),
            ])
          }
        )
      ),
      (
        "conditions",
        .object(line.findings.map { ($0.condition.rawValue, .string($0.verdict.rawValue)) })
      ),
    ])
  }

  private func table(_ words: RankingWords) -> [String] {
    let challenge = ledger.input.challenge
    var lines = [
      options.bold(
        words.choose("challenge ", "榜单 ") + challenge.id
          + (challenge.title.map { "  " + TableWriter.oneLine($0) } ?? "")
      )
    ]
    lines += TableWriter(
      columns: [
        .init("#", isNumeric: true), .init(words.choose("points", "得分"), isNumeric: true),
        .init(words.choose("bid", "编号")), .init(words.choose("bidder", "揭榜单位"), isFlexible: true),
        .init(words.choose("award", "结果")),
        .init(words.choose("remarks", "说明"), isFlexible: true),
      ],
      width: options.width
    ).lines(
      ledger.result.lines.map { line in
        [
          line.rank.map { "\($0)" } ?? "–", words.interval(line.lower, line.upper), line.bid,
          line.bidder, words.award(line), words.remarks(line).joined(separator: words.semicolon),
        ]
      }
    )
    lines.append("")
    lines += TableWriter(
      columns: [.init(words.choose("points by criterion", "分项得分"), isFlexible: true)]
        + ledger.result.lines.map { .init($0.bid, isNumeric: true) },
      width: options.width
    ).lines(
      ledger.input.rubric.criteria.enumerated().map { place, criterion in
        ["\(criterion.name) (\(criterion.weight))"]
          + ledger.result.lines.map {
            words.interval($0.points[place].lower, $0.points[place].upper)
          }
      }
    )
    lines.append("")
    lines += words.conclusions(ledger)
    return lines.map { line in
      options.width.map { DisplayWidth.truncated(line, to: $0) } ?? line
    }
  }
}

/// The words of a ranking, in English or Chinese, for table and page alike.
struct RankingWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func choose(_ english: String, _ chinese: String) -> String {
    language == .en ? english : chinese
  }

  var semicolon: String { choose("; ", "；") }

  /// Points with as many digits as they have, at least two.
  func points(_ microPoints: Int) -> String {
    let digits = String(microPoints % 1_000_000)
    var fraction = String(repeating: "0", count: 6 - digits.count) + digits
    while fraction.count > 2, fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(microPoints / 1_000_000).\(fraction)"
  }

  func interval(_ lower: Int, _ upper: Int) -> String {
    lower == upper ? points(lower) : "\(points(lower))…\(points(upper))"
  }

  /// The points of a criterion, with those of raw marks where standardised ones count.
  func points(_ points: BidRanking.Points) -> String {
    interval(points.lower, points.upper)
      + (points.raw.map { choose(" (raw ", "（原始 ") + self.points($0) + choose(")", "）") } ?? "")
  }

  func name(_ condition: BidCondition) -> String {
    switch condition {
    case .withdrawn: choose("not withdrawn", "未撤回")
    case .deadline: choose("deadline", "提交期限")
    case .region: choose("region", "地域")
    case .kind: choose("kind of organisation", "单位性质")
    case .readiness: choose("readiness", "成熟度")
    case .ceiling: choose("price ceiling", "最高限价")
    case .declarations: choose("declarations", "声明")
    case .conflict: choose("conflict of interest", "利益冲突")
    }
  }

  func award(_ line: BidRanking.Line) -> String {
    switch line.award {
    case .winner: choose("winner", "中榜")
    case .reserve: choose("reserve", "候补")
    case nil: line.rank == nil ? choose("out", "未入围") : ""
    }
  }

  func remarks(_ line: BidRanking.Line) -> [String] {
    var remarks: [String] = []
    for finding in line.findings where finding.verdict == .fail {
      let text = finding.text.isEmpty ? "" : " (\(finding.text))"
      remarks.append(choose("fails: ", "不符合：") + name(finding.condition) + text)
    }
    let open = line.findings.filter { $0.verdict == .unknown }.map { name($0.condition) }
    if !open.isEmpty {
      remarks.append(choose("not cleared: ", "待核实：") + open.joined(separator: choose(", ", "、")))
    }
    if line.couldWin { remarks.append(choose("could still win", "补充材料后可能中榜")) }
    if let step = line.tieBreak { remarks.append(choose("tie decided by ", "同分，按此排序：") + step) }
    return remarks
  }

  /// What the ranking comes to, in sentences.
  func conclusions(_ ledger: RankingLedger) -> [String] {
    let result = ledger.result
    if result.isFailed {
      return [choose("Nobody is eligible: the challenge has failed.", "无符合条件的揭榜单位，本榜流标。")]
    }
    var lines: [String] = []
    if let base = result.baseFen {
      lines.append(choose("base price: ", "评标基准价：") + "\(points(Int(clamping: base) * 10_000)) 元")
    }
    for criterion in ledger.input.rubric.criteria where criterion.standardiseFrom != nil {
      let isStandardised = result.lines.contains { line in
        line.points.contains { $0.criterion == criterion.name && $0.raw != nil }
      }
      lines.append(
        isStandardised
          ? choose(
            "\(criterion.name): marks are brought to one mean and spread for all judges",
            "\(criterion.name)：已按评委统一均值与离散度"
          )
          : choose(
            "\(criterion.name): raw marks count, there are too few to standardise them",
            "\(criterion.name)：样本不足，按原始分计"
          )
      )
    }
    guard let sensitivity = result.sensitivity else {
      return lines + [choose("Only one bid is eligible.", "仅一份方案符合条件。")]
    }
    lines.append(choose("lead of the winner: ", "领先幅度：") + points(sensitivity.lead))
    if let change = sensitivity.weights {
      lines.append(
        choose(
          "moving \(points(change.amount)) points of weight from \(change.from) to \(change.to) would bring \(change.bid) level",
          "将“\(change.from)”的权重移 \(points(change.amount)) 分到“\(change.to)”，\(change.bid) 即追平"
        )
      )
    } else {
      lines.append(
        choose(
          "no move of weight between two criteria changes the winner",
          "在任意两项间移动权重均不改变中榜者"
        )
      )
    }
    if let change = sensitivity.mark {
      lines.append(
        choose(
          "\(points(change.amount)) on one mark (\(change.judge), \(change.criterion), \(change.bid)) would bring \(change.rival) level",
          "\(change.judge) 对 \(change.bid) 的“\(change.criterion)”改动 \(points(change.amount)) 分，\(change.rival) 即追平"
        )
      )
    }
    if sensitivity.isFragile {
      lines.append(choose("The result hangs on less than one point.", "结果取决于不足一分的差距，请复核。"))
    }
    return lines
  }
}
