/// Puts an ``Explanation`` into words, in English or Chinese.
///
/// A sentence comes first. The lines show each reason with a bar, the sums of text and tags, and the
/// score, so that a reader can add the column up, and where the best reasons stand in both texts. The
/// gates follow, with the texts that decided, and the words and tags that are missing.
public struct ExplanationText: Sendable {
  private let language: Language
  private let width: Int?

  /// The most reasons that are shown one by one; the rest is one line with its sum, and so are general
  /// words and fragments.
  private static let shownReasons = 15
  /// The most reasons that are shown with the texts around them.
  private static let shownSnippets = 5
  /// The most cells of the words of a reason.
  private static let labelWidth = 36
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
    lines += sentence(explanation)
    lines.append("")
    lines += contributions(explanation)
    let places = snippets(explanation)
    if !places.isEmpty { lines += [""] + places }
    lines.append("")
    lines += gates(explanation)
    if !explanation.missingWords.isEmpty || !explanation.missingTags.isEmpty { lines.append("") }
    if !explanation.missingWords.isEmpty {
      lines.append(
        language.choose("demand's words not in the achievement: ", "需求中有而成果中没有的词：")
          + explanation.missingWords.joined(separator: language.choose(", ", "、"))
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

  /// The reasons in a sentence, on lines of its parts when it is long.
  private func sentence(_ explanation: Explanation) -> [String] {
    let parts = ReasonSentence(language: language).parts(explanation)
    guard let width, DisplayWidth.of(parts.joined()) > width else { return [parts.joined()] }
    return parts.flatMap { part in
      // The space between two parts is not needed at the end of a line.
      DisplayWidth.wrapped(part.last == " " ? String(part.dropLast()) : part, to: width)
    }
  }

  /// The column that adds up.
  private func contributions(_ explanation: Explanation) -> [String] {
    var rows: [[String]] = []
    let telling = explanation.reasons.filter(\.isTelling)
    let (shown, rest) = (telling.prefix(Self.shownReasons), telling.dropFirst(Self.shownReasons))
    let general = explanation.reasons.filter { $0.kind == .general }
    let fragments = explanation.reasons.filter { $0.kind == .fragment }
    let sums = [Array(rest), general, fragments].map { $0.reduce(0) { $0 + $1.millionths } }
    let largest = (shown.map(\.millionths) + sums).max() ?? 0
    func bar(_ millionths: Int) -> String {
      let cells = largest == 0 ? 0 : (millionths * Self.barWidth + largest - 1) / largest
      return String(repeating: "▇", count: cells)
    }
    func row(_ millionths: Int, _ name: String, _ detail: String) {
      rows.append([Score(millionths: millionths).description, bar(millionths), name, detail])
    }
    for reason in shown { row(reason.millionths, name(reason), detail(reason)) }
    if !rest.isEmpty {
      row(sums[0], language.choose("\(rest.count) further", "其余 \(rest.count) 条"), "")
    }
    if !general.isEmpty {
      let names = general.map(\.demand.words).joined(separator: language.comma)
      let title = language.choose("general words: ", "一般用语：")
      row(sums[1], DisplayWidth.truncated(title + names, to: Self.labelWidth), "")
    }
    if !fragments.isEmpty {
      let count = fragments.count
      let title = language.choose(
        "\(count) shared part\(count == 1 ? "" : "s") of words",
        "不成词的 \(count) 处相同"
      )
      row(sums[2], title, "")
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

  private func name(_ reason: Reason) -> String {
    let kind =
      switch reason.kind {
      case .tag: language.choose("tag ", "标签 ")
      case .concept: language.choose("concept ", "概念 ")
      case .translation: language.choose("translated ", "译词 ")
      case .words, .general, .fragment: ""
      }
    return DisplayWidth.truncated(kind + reason.label, to: Self.labelWidth)
  }

  /// In which fields a reason stands, and how many achievements have it.
  private func detail(_ reason: Reason) -> String {
    let sides = [reason.demand, reason.achievement].map(fields)
    let place = sides.allSatisfy(\.isEmpty) ? "" : sides.joined(separator: " ↔ ") + "  "
    return place + carriers(reason.documentFrequency, isExact: reason.parts.count == 1)
  }

  private func carriers(_ count: Int, isExact: Bool) -> String {
    let most = isExact ? "" : language.choose("at most ", "至多 ")
    return language.choose(
      "(in \(most)\(count) achievement\(count == 1 ? "" : "s"))",
      "（见于\(isExact ? " " : "")\(most)\(count) 项成果）"
    )
  }

  /// The best reasons with the texts around their first places.
  private func snippets(_ explanation: Explanation) -> [String] {
    let shown = explanation.reasons.filter { reason in
      reason.isTelling && [reason.demand, reason.achievement].allSatisfy { !$0.snippet.isEmpty }
    }.prefix(Self.shownSnippets)
    guard !shown.isEmpty else { return [] }
    let table = TableWriter(
      columns: [
        .init(language.choose("common", "共有")),
        .init(language.choose("in the demand", "需求原文"), isFlexible: true),
        .init(language.choose("in the achievement", "成果原文"), isFlexible: true),
      ],
      width: width
    )
    return table.lines(
      shown.map { reason in
        [DisplayWidth.truncated(reason.demand.words, to: Self.labelWidth / 2)]
          + [reason.demand, reason.achievement].map { passage in
            (passage.field.map { $0.name(in: language) + language.choose(": ", "：") } ?? "")
              + passage.snippet
          }
      }
    )
  }

  private func fields(_ side: Passage) -> String {
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
