/// Puts the differences between two batches into words.
package struct DiffText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// Says that nothing changed.
  package var noChange: String { language.choose("no change", "没有变化") }

  /// Says that pairs changed, but that none of them reached the score to watch for.
  package func noneReached(_ score: Score) -> String {
    let points = Self.points(score)
    return language.choose("no pair reached \(points) points", "没有配对新达到 \(points) 分")
  }

  /// The number of pairs of a kind, by cause, such as `new: 9  (demand added 8, gate changed 1)`.
  package func count(of kind: BatchDiff.Kind, _ causes: [BatchDiff.Cause: Int]) -> String {
    let parts = BatchDiff.Cause.allCases.compactMap { cause in
      causes[cause].map { "\(cause.name(in: language)) \($0)" }
    }
    let sum = kind.name(in: language) + language.colon + "\(causes.values.reduce(0, +))"
    if parts.isEmpty { return sum }
    let list = parts.joined(separator: language.choose(", ", "，"))
    return sum + language.choose("  (\(list))", "（\(list)）")
  }

  /// The heading of the pairs of a kind; `isPartial` when there are more than are shown.
  package func heading(_ kind: BatchDiff.Kind, isPartial: Bool) -> String {
    let name = kind.name(in: language)
    return isPartial ? language.choose("\(name), the first of them", "\(name)（部分）") : name
  }

  /// Why a pair changed, with the record that caused it.
  package func cause(of change: BatchDiff.Change) -> String {
    change.cause.name(in: language)
      + (change.by.map { language.choose(" by \($0)", "：\($0)") } ?? "")
  }

  /// Points without trailing zeros, such as `40` or `37.5`.
  private static func points(_ score: Score) -> String {
    var text = score.description
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
