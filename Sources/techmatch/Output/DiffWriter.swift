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
      let isKnown = best[change.kind]?.contains { $0.pair == change.pair }
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
      ("demand", .string(change.pair.demand.text)),
      ("achievement", .string(change.pair.achievement.text)),
      ("cause", .string(change.cause.rawValue)), ("by", .optional(change.by?.text)),
      ("rank", pair(\.rank)), ("score", pair(\.score.millionths)),
    ])
  }

  private static func cells(_ change: BatchDiff.Change) -> [String] {
    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
    return [
      change.side.rawValue, change.kind.rawValue, change.pair.demand.text,
      change.pair.achievement.text,
      change.cause.rawValue, change.by?.text ?? "", number(change.old?.rank),
      number(change.new?.rank),
      number(change.old?.score.millionths), number(change.new?.score.millionths),
    ]
  }

  // MARK: People

  private static func precedes(_ left: BatchDiff.Change, _ right: BatchDiff.Change) -> Bool {
    func weight(_ change: BatchDiff.Change) -> Int {
      switch change.kind {
      case .new: change.new?.score.millionths ?? 0
      case .gone: change.old?.score.millionths ?? 0
      case .moved:
        ((change.new?.score ?? .zero) - (change.old?.score ?? .zero)).magnitude.millionths
      }
    }
    return (-weight(left), left.pair.demand, left.pair.achievement)
      < (-weight(right), right.pair.demand, right.pair.achievement)
  }

  private func summary() -> [String] {
    let messages = options.messages
    guard !counts.isEmpty else { return [messages.choose("no change", "没有变化")] }
    var lines: [String] = []
    for kind in BatchDiff.Kind.allCases {
      let causes = counts[kind] ?? [:]
      let parts = BatchDiff.Cause.allCases.compactMap { cause in
        causes[cause].map { "\(cause.name(in: messages.language)) \($0)" }
      }
      lines.append(
        "\(kind.name(in: messages.language)): \(causes.values.reduce(0, +))"
          + (parts.isEmpty ? "" : "  (" + parts.joined(separator: ", ") + ")")
      )
    }
    for kind in BatchDiff.Kind.allCases {
      guard let changes = best[kind] else { continue }
      let heading = messages.choose(
        "\(kind.name(in: messages.language)), the first of them",
        "\(kind.name(in: messages.language))（部分）"
      )
      lines += ["", options.bold(heading)]
      let columns: [TableWriter.Column] = [
        .init(messages.choose("before", "原得分"), isNumeric: true),
        .init(messages.choose("after", "现得分"), isNumeric: true),
        .init(messages.choose("demand", "需求")), .init(messages.choose("achievement", "成果")),
        .init(messages.choose("cause", "原因"), isFlexible: true),
      ]
      func score(_ entry: BatchResult.Entry?) -> String {
        entry?.score.description ?? "–"
      }
      lines += TableWriter(columns: columns, width: options.width).lines(
        changes.map { change in
          let by = change.by.map { messages.choose(" by \($0)", "：\($0)") } ?? ""
          return [
            score(change.old), score(change.new), change.pair.demand.text,
            change.pair.achievement.text,
            change.cause.name(in: messages.language) + by,
          ]
        }
      )
    }
    return lines
  }
}
