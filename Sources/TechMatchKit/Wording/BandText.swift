/// Puts bands into words.
package struct BandText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// The name of a band.
  package func name(_ band: Band) -> String {
    switch band {
    case .strong: language.choose("strong", "强")
    case .fair: language.choose("fair", "中")
    case .weak: language.choose("weak", "弱")
    case .nothing: language.choose("nothing fitting", "不合适")
    }
  }

  /// A band in a column of a table; a dash where nothing fits, and nothing where it is unknown.
  package func cell(_ band: Band?) -> String {
    guard let band else { return "" }
    return band == .nothing ? "—" : name(band)
  }

  /// What stands above a list in which nothing fits, of records of a side.
  package func nothingFitting(_ side: Side) -> String {
    switch side {
    case .achievement: language.choose("nothing fitting; nearest:", "没有合适的成果；最接近的：")
    case .demand: language.choose("nothing fitting; nearest:", "没有合适的需求；最接近的：")
    }
  }

  /// Of pairs of a band, how many were judged to fit.
  package func meaning(_ band: Band) -> String {
    let count = band.judgedFitting
    let (part, whole) = count >= 10 ? ((count + 5) / 10, 10) : (count, 100)
    return language.choose(
      "of such pairs \(part) in \(whole) were judged fitting (where it was fitted)",
      "这样的配对，每 \(whole) 对有 \(part) 对被判为合适（据拟合所用的评判数据）"
    )
  }

  /// Why a pair has its band, and what the band means; lines without line breaks.
  package func lines(_ explanation: Explanation) -> [String] {
    guard let reading = explanation.band else { return [] }
    let covered = (explanation.coverage + 5_000) / 10_000
    let from = [Band.weak, .fair, .strong].map {
      name($0) + language.choose(" from ", " ≥ ") + Self.points(reading.leastScore(of: $0))
    }.joined(separator: language.comma)
    // Four digits, because it is often far below a point.
    let unrelated = reading.unrelated.description
    return [
      language.choose("texts: ", "文本匹配：") + name(reading.band),
      "  " + meaning(reading.band),
      language.choose(
        "  an unrelated achievement scores \(unrelated) with this demand on average",
        "  与这条需求无关的成果平均得 \(unrelated) 分"
      ),
      language.choose("  in this collection: \(from)", "  在这批成果中：\(from)"),
      language.choose(
        "  the achievement has \(covered) % of the demand's words, by weight",
        "  成果包含需求用词的 \(covered)%（按权重）"
      ),
    ]
  }

  /// A score with one digit, rounded down, so that no score looks as if it had reached the next band.
  private static func points(_ score: Score) -> String {
    let tenths = score.millionths / 1_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
