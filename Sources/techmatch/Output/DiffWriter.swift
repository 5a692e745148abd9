import TechMatchKit

/// Writes the changes between two batches: every one for machines, a summary for people.
struct DiffWriter {
  private let options: OutputOptions
  private let output: Output
  private var isFirst = true
  private var counts: [BatchDiff.Kind: [BatchDiff.Cause: Int]] = [:]
  private var best: [BatchDiff.Kind: [BatchDiff.Change]] = [:]

  /// The pairs of each kind that people are shown.
  private static let shown = 10

  init(options: OutputOptions, output: Output) {
    self.options = options
    self.output = output
  }

  /// Writes what stands before all changes.
  func begin() throws {
    switch options.format {
    case .json: try output.write("[")
    case .csv:
      let names = [
        "side", "change", "demand", "achievement", "cause", "by", "old_rank", "new_rank",
        "old_score", "new_score",
      ]
      try output.write(CSVWriter.byteOrderMark + CSVWriter.line(names))
    case .table, .jsonl: break
    }
  }

  /// Writes a change, or keeps it for the summary.
  mutating func write(_ change: BatchDiff.Change) throws {
    counts[change.kind, default: [:]][change.cause, default: 0] += 1
    switch options.format {
    case .jsonl: try output.line(Self.json(change).text)
    case .json: try output.write((isFirst ? "\n  " : ",\n  ") + Self.json(change).text)
    case .csv: try output.write(CSVWriter.line(Self.cells(change)))
    case .table:
      // A pair that stands in the lists of both sides is shown once.
      let isKnown = best[change.kind]?.contains {
        $0.demand == change.demand && $0.achievement == change.achievement
      }
      if isKnown != true {
        best[change.kind, default: []].append(change)
        best[change.kind]?.sort(by: Self.precedes)
        if best[change.kind]?.count ?? 0 > Self.shown { best[change.kind]?.removeLast() }
      }
    }
    isFirst = false
  }

  /// Writes what stands behind all changes.
  func end() throws {
    switch options.format {
    case .json: try output.write("\n]\n")
    case .table: for line in summary() { try output.line(line) }
    case .jsonl, .csv: break
    }
    try output.finish()
  }

  // MARK: Machines

  private static func json(_ change: BatchDiff.Change) -> JSONText {
    func pair(_ value: (BatchResult.Entry) -> Int) -> JSONText {
      func number(_ entry: BatchResult.Entry?) -> JSONText {
        entry.map { .integer(value($0)) } ?? .null
      }
      return .object([("old", number(change.old)), ("new", number(change.new))])
    }
    return .object([
      ("side", .string(change.side.rawValue)), ("change", .string(change.kind.rawValue)),
      ("demand", .string(change.demand.text)), ("achievement", .string(change.achievement.text)),
      ("cause", .string(change.cause.rawValue)), ("by", .optional(change.by?.text)),
      ("rank", pair(\.rank)), ("score", pair(\.score)),
    ])
  }

  private static func cells(_ change: BatchDiff.Change) -> [String] {
    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
    return [
      change.side.rawValue, change.kind.rawValue, change.demand.text, change.achievement.text,
      change.cause.rawValue, change.by?.text ?? "", number(change.old?.rank),
      number(change.new?.rank),
      number(change.old?.score), number(change.new?.score),
    ]
  }

  // MARK: People

  private static func precedes(_ left: BatchDiff.Change, _ right: BatchDiff.Change) -> Bool {
    func weight(_ change: BatchDiff.Change) -> Int {
      switch change.kind {
      case .new: change.new?.score ?? 0
      case .gone: change.old?.score ?? 0
      case .moved: abs((change.new?.score ?? 0) - (change.old?.score ?? 0))
      }
    }
    return (-weight(left), left.demand, left.achievement)
      < (-weight(right), right.demand, right.achievement)
  }

  private func summary() -> [String] {
    let messages = options.messages
    guard !counts.isEmpty else { return [messages.choose("no change", "没有变化")] }
    var lines: [String] = []
    for kind in BatchDiff.Kind.allCases {
      let causes = counts[kind] ?? [:]
      let parts = BatchDiff.Cause.allCases.compactMap { cause in
        causes[cause].map { "\(name(cause)) \($0)" }
      }
      lines.append(
        "\(title(kind)): \(causes.values.reduce(0, +))"
          + (parts.isEmpty ? "" : "  (" + parts.joined(separator: ", ") + ")")
      )
    }
    for kind in BatchDiff.Kind.allCases {
      guard let changes = best[kind] else { continue }
      let heading = messages.choose("\(title(kind)), the first of them", "\(title(kind))（部分）")
      lines += ["", options.bold(heading)]
      let columns: [TableWriter.Column] = [
        .init(messages.choose("before", "原得分"), isNumeric: true),
        .init(messages.choose("after", "现得分"), isNumeric: true),
        .init(messages.choose("demand", "需求")), .init(messages.choose("achievement", "成果")),
        .init(messages.choose("cause", "原因"), isFlexible: true),
      ]
      func score(_ entry: BatchResult.Entry?) -> String {
        entry.map { Score(millionths: $0.score).description } ?? "–"
      }
      lines += TableWriter(columns: columns, width: options.width).lines(
        changes.map { change in
          let by = change.by.map { messages.choose(" by \($0)", "：\($0)") } ?? ""
          return [
            score(change.old), score(change.new), change.demand.text, change.achievement.text,
            name(change.cause) + by,
          ]
        }
      )
    }
    return lines
  }

  private func title(_ kind: BatchDiff.Kind) -> String {
    switch kind {
    case .new: options.messages.choose("new", "新增")
    case .gone: options.messages.choose("gone", "消失")
    case .moved: options.messages.choose("moved", "变动")
    }
  }

  private func name(_ cause: BatchDiff.Cause) -> String {
    let chinese =
      switch cause {
      case .demandAdded: "新需求"
      case .achievementAdded: "新成果"
      case .demandRemoved: "需求已撤下"
      case .achievementRemoved: "成果已撤下"
      case .demandChanged: "需求文本有变"
      case .achievementChanged: "成果文本有变"
      case .gateChanged: "条件有变"
      case .deadlinePassed: "已过截止日期"
      case .settingsChanged: "设置有变"
      case .displaced: "被更优者取代"
      case .roomMade: "有空位"
      case .statisticsChanged: "词语统计有变"
      }
    return options.messages.choose(cause.rawValue, chinese)
  }
}
