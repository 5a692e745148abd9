/// Puts an ``Explanation`` into words, in English or Chinese.
///
/// The lines show each contribution with a bar, the sums of text and tags, and the score, so that a
/// reader can add the column up. The gates follow, with the texts that decided, and the words and
/// tags that are missing.
public struct ExplanationText: Sendable {
  private let language: Language
  private let width: Int?

  /// The most words that are shown one by one; the rest is one line with its sum.
  private static let shownTerms = 20
  /// The width of the longest bar, in cells.
  private static let barWidth = 20

  /// Makes a renderer for lines of at most `width` terminal cells; `nil` for lines of any length.
  public init(language: Language, width: Int?) {
    self.language = language
    self.width = width
  }

  /// The lines of an explanation.
  ///
  /// - Parameters:
  ///   - explanation: The explanation.
  ///   - demandTitle: The demand's title, for the heading.
  ///   - achievementTitle: The achievement's title, for the heading.
  /// - Returns: Lines without line breaks.
  public func lines(
    for explanation: Explanation,
    demandTitle: String? = nil,
    achievementTitle: String? = nil
  ) -> [String] {
    var lines = [
      line(language.choose("demand", "需求"), explanation.demand.text, title: demandTitle),
      line(
        language.choose("achievement", "成果"),
        explanation.achievement.text,
        title: achievementTitle
      ),
      "",
    ]
    lines += contributions(explanation)
    lines.append("")
    lines += gates(explanation)
    if !explanation.missingTerms.isEmpty || !explanation.missingTags.isEmpty { lines.append("") }
    if !explanation.missingTerms.isEmpty {
      lines.append(
        language.choose("demand's words not in the achievement: ", "需求中有而成果中没有的词：")
          + explanation.missingTerms.joined(separator: language.choose(", ", "、"))
      )
    }
    if !explanation.missingTags.isEmpty {
      lines.append(
        language.choose("demand's tags not in the achievement: ", "需求中有而成果中没有的标签：")
          + explanation.missingTags.joined(separator: language.choose(", ", "、"))
      )
    }
    lines.append("")
    lines.append(verdict(explanation))
    lines += BandText(language: language).lines(explanation)
    return lines.map { line in
      let oneLine = TableWriter.oneLine(line)
      return width.map { DisplayWidth.truncated(oneLine, to: $0) } ?? oneLine
    }
  }

  private func line(_ kind: String, _ id: String, title: String?) -> String {
    "\(kind) \(id)" + (title.map { "  \($0)" } ?? "")
  }

  /// The column that adds up.
  private func contributions(_ explanation: Explanation) -> [String] {
    var rows: [[String]] = []
    let rest = explanation.terms.dropFirst(Self.shownTerms)
    let restSum = rest.reduce(0) { $0 + $1.millionths }
    let parts = explanation.terms.map(\.millionths) + explanation.tags.map(\.millionths)
    let largest = max(restSum, parts.max() ?? 0)
    func bar(_ millionths: Int) -> String {
      let cells = largest == 0 ? 0 : (millionths * Self.barWidth + largest - 1) / largest
      return String(repeating: "▇", count: cells)
    }
    func row(_ millionths: Int, _ name: String, _ detail: String) {
      rows.append([Score(millionths: millionths).description, bar(millionths), name, detail])
    }
    for tag in explanation.tags {
      let name = language.choose("tag ", "标签 ") + tag.demandTag
      let other = tag.achievementTag == tag.demandTag ? "" : "↔ \(tag.achievementTag)  "
      row(tag.millionths, name, other + carriers(tag.documentFrequency))
    }
    for term in explanation.terms.prefix(Self.shownTerms) {
      let detail = "\(side(term.demand)) ↔ \(side(term.achievement))  "
      let kind = term.isConcept ? language.choose("concept ", "概念 ") : ""
      let name = term.bridge.map { "\($0.demand) ↔ \($0.achievement)" } ?? term.term
      row(term.millionths, kind + name, detail + carriers(term.documentFrequency))
    }
    if !rest.isEmpty {
      row(restSum, language.choose("\(rest.count) further words", "其余 \(rest.count) 个词"), "")
    }
    let textSum = explanation.terms.reduce(0) { $0 + $1.millionths }
    let tagSum = explanation.tags.reduce(0) { $0 + $1.millionths }
    func total(_ millionths: Int, _ name: String, _ detail: String) {
      rows.append([Score(millionths: millionths).description, "", name, detail])
    }
    func most(_ ceiling: Int) -> String {
      language.choose("of at most ", "上限 ") + Score(millionths: ceiling).description
    }
    total(tagSum, language.choose("= tags", "= 标签小计"), most(explanation.tagCeiling))
    total(textSum, language.choose("= text", "= 文本小计"), most(explanation.textCeiling))
    total(
      explanation.score.millionths,
      language.choose("= SCORE", "= 总分"),
      explanation.tagCeiling == 0
        ? language.choose("a side without tags: the text counts in full", "一方没有标签，文本计满分") : ""
    )
    let table = TableWriter(
      columns: [
        .init(language.choose("points", "得分"), isNumeric: true),
        .init(""),
        .init(language.choose("common", "共有")),
        .init(language.choose("where: demand ↔ achievement", "位置：需求 ↔ 成果"), isFlexible: true),
      ],
      width: width
    )
    return table.lines(rows)
  }

  private func carriers(_ count: Int) -> String {
    language.choose("(in \(count) achievement\(count == 1 ? "" : "s"))", "（见于 \(count) 项成果）")
  }

  private func side(_ side: TermSide) -> String {
    side.counts.map { "\($0.field.name(in: language))×\($0.count)" }.joined(separator: " ")
  }

  private func gates(_ explanation: Explanation) -> [String] {
    let words = GateText(language: language)
    let none = words.notStated
    let table = TableWriter(
      columns: [
        .init(language.choose("gate", "条件")),
        .init(language.choose("verdict", "结论")),
        .init(language.choose("demand", "需求"), isFlexible: true),
        .init(language.choose("achievement", "成果"), isFlexible: true),
      ],
      width: width
    )
    return table.lines(
      explanation.gates.map {
        [
          $0.gate.name(in: language), words.verdict($0),
          words.demand($0) ?? none, $0.gate == .deadline ? "" : words.achievement($0) ?? none,
        ]
      }
    )
  }

  /// One sentence on whether the pair can be in a list.
  private func verdict(_ explanation: Explanation) -> String {
    let score = explanation.score.description
    if explanation.score.millionths == 0 {
      return language.choose(
        "no match: the two records have no word and no tag in common",
        "不匹配：两条记录没有共同的词或标签"
      )
    }
    let failed = explanation.removedBy.map { $0.name(in: language) }
    if !failed.isEmpty {
      return language.choose(
        "kept out of lists by: \(failed.joined(separator: ", ")) (the score of \(score) is not affected)",
        "未列入结果，原因：\(failed.joined(separator: "、"))（不影响得分 \(score)）"
      )
    }
    let open = explanation.gates.filter { $0.verdict == .negotiable }.map {
      $0.gate.name(in: language)
    }
    return language.choose("a match with \(score) of 100 points", "匹配，得分 \(score)（满分 100）")
      + (open.isEmpty
        ? ""
        : language.choose(
          "; negotiable: \(open.joined(separator: ", "))",
          "；可议：\(open.joined(separator: "、"))"
        ))
  }
}
