import TechMatchKit

/// Writes the changes between two batches: every one for machines, a summary for people.
struct DiffWriter {
  private let look: Appearance
  private let output: Output
  private var isFirst = true
  private var counts: [BatchDiff.Kind: [BatchDiff.Cause: Int]] = [:]
  private var best: [BatchDiff.Kind: [BatchDiff.Change]] = [:]
  /// The kinds of which some pairs are not shown.
  private var partial: Set<BatchDiff.Kind> = []
  /// Whether there were changes that nobody asked for.
  private var hasLeftOut = false

  /// The pairs of each kind that people are shown.
  private static let shown = 10

  /// Makes a writer.
  init(_ look: Appearance, _ output: Output) {
    self.look = look
    self.output = output
  }

  /// Writes what stands before all changes.
  func begin() throws {
    switch look.format {
    case .json: try output.write("[")
    case .csv:
      let names = [
        "side", "change", "demand", "achievement", "cause", "by", "old_rank", "new_rank",
        "old_score", "new_score",
      ]
      try output.header(names)
    case .table, .jsonl: break
    }
  }

  /// Writes a change, or keeps it for the summary.
  mutating func write(_ change: BatchDiff.Change) throws {
    counts[change.kind, default: [:]][change.cause, default: 0] += 1
    switch look.format {
    case .jsonl: try output.line(Self.json(change).text)
    case .json: try output.write((isFirst ? "\n  " : ",\n  ") + Self.json(change).text)
    case .csv: try output.row(Self.cells(change))
    case .table:
      // A pair that stands in the lists of both sides is shown once.
      let isKnown = best[change.kind]?.contains { $0.pair == change.pair }
      if isKnown != true {
        best[change.kind, default: []].append(change)
        best[change.kind]?.sort(by: Self.precedes)
        if best[change.kind]?.count ?? 0 > Self.shown {
          best[change.kind]?.removeLast()
          partial.insert(change.kind)
        }
      }
    }
    isFirst = false
  }

  /// Leaves a change out, which is another thing than no change.
  mutating func leaveOut() { hasLeftOut = true }

  /// Writes what stands behind all changes; `floor` is the score that pairs were watched for.
  func end(watching floor: Score? = nil) throws {
    switch look.format {
    case .json: try output.write("\n]\n")
    case .table: try output.lines(summary(floor))
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

  /// How many pairs became what, and the most important ones of each kind.
  private func summary(_ floor: Score?) -> [String] {
    let text = DiffText(language: look.language)
    guard !counts.isEmpty else {
      guard hasLeftOut, let floor else { return [text.noChange] }
      return [text.noneReached(floor)]
    }
    var lines = BatchDiff.Kind.allCases.map { text.count(of: $0, counts[$0] ?? [:]) }
    for kind in BatchDiff.Kind.allCases {
      guard let changes = best[kind] else { continue }
      let heading = text.heading(kind, isPartial: partial.contains(kind))
      lines += ["", look.bold(heading)] + table(changes, text)
    }
    return lines
  }

  private func table(_ changes: [BatchDiff.Change], _ text: DiffText) -> [String] {
    let (titles, language) = (look.titles, look.language)
    let columns: [TableWriter.Column] = [
      .init(titles.before, isNumeric: true), .init(titles.after, isNumeric: true),
      .init(Side.demand.name(in: language), isIdentifier: true),
      .init(Side.achievement.name(in: language), isIdentifier: true),
      .init(titles.cause, isFlexible: true),
    ]
    func score(_ entry: BatchResult.Entry?) -> String { entry?.score.description ?? "–" }
    return TableWriter(columns: columns, width: look.width).lines(
      changes.map { change in
        [
          score(change.old), score(change.new), change.pair.demand.text,
          change.pair.achievement.text, text.cause(of: change),
        ]
      }
    )
  }
}
