/// Puts an ``ImportIssue`` into words, in English or Chinese: place, problem, expected and found,
/// and what to do.
///
///     demands.csv:14:3: warning: 预算(万元): the amount is not understood
///       expected an amount such as 100-200万元, 1.44亿 or 面议; found "12O000"
///       fix: correct the cell; until then the value counts as unknown
///
/// In both languages the first line begins with `path:line:column: `, which editors understand.
/// Control characters from the file are replaced.
public struct IssueText: Sendable {
  private let language: Language

  /// Makes a renderer.
  public init(language: Language) { self.language = language }

  /// The lines for an issue; the first one has the form `path:line:column: severity: what`.
  public func lines(for issue: ImportIssue) -> [String] {
    let words = FactWords(issue.fact, in: language)
    let field = issue.place.field.flatMap {
      $0.isEmpty ? nil : language.quoted($0) + language.colon
    }
    let severity = issue.severity.name(in: language) + language.colon
    var lines = [
      "\(Self.place(issue.place)): \(severity)\(field ?? "")\(words.what)\(repetition(issue))"
    ]
    if let expected = words.expected {
      lines.append(
        language.choose("  expected \(expected)", Language.chinese("  应为", expected))
          + (words.found.map { language.choose("; found \($0)", Language.chinese("；实为", $0)) } ?? "")
      )
    }
    if let fix = words.fix { lines.append(language.choose("  fix: \(fix)", "  处理：\(fix)")) }
    return lines
  }

  /// The first line without the severity, for a list in which everything is as severe.
  package func plainLine(for issue: ImportIssue) -> String {
    let field = issue.place.field.map { language.quoted($0) + language.colon } ?? ""
    return Self.place(issue.place) + language.colon + field
      + FactWords(issue.fact, in: language).what + repetition(issue)
  }

  /// How often an issue was found and on which lines first; empty for once.
  private func repetition(_ issue: ImportIssue) -> String {
    guard issue.count > 1 else { return "" }
    let shown = issue.lines.prefix(Self.shownLines).map { "\($0)" }
    let hasMore = issue.lines.count > shown.count || issue.lines.count == ImportIssue.keptLines
    if shown.isEmpty { return language.choose(" (\(issue.count) times)", "（共 \(issue.count) 处）") }
    return language.choose(
      " (\(issue.count) times, on \(shown.count == 1 ? "line" : "lines") \(shown.joined(separator: ", "))\(hasMore ? ", …" : ""))",
      "（共 \(issue.count) 处，第 \(shown.joined(separator: "、")) 行\(hasMore ? "等" : "")）"
    )
  }

  /// The most lines of an issue that people are shown.
  private static let shownLines = 3

  /// A place as editors read it: `path:line:column`, with the sheet in brackets.
  static func place(_ place: SourcePlace) -> String {
    var text = place.file
    // The name comes from the file, and must not reach a terminal as an escape sequence.
    if let sheet = place.sheet { text += "[\(TableWriter.oneLine(sheet))]" }
    if place.line > 0 { text += ":\(place.line)" }
    if place.line > 0, place.column > 0 { text += ":\(place.column)" }
    return text
  }
}

extension RecordSource {
  /// The place as editors read it: `path:line`, with the sheet in brackets.
  package var placeText: String { IssueText.place(SourcePlace(self)) }
}

extension ImportIssue.Severity {
  /// The severity as one word, such as "warning".
  public func name(in language: Language) -> String {
    switch self {
    case .note: language.choose("note", "提示")
    case .warning: language.choose("warning", "警告")
    case .error: language.choose("error", "错误")
    }
  }
}

extension Language {
  /// Text from a file, in quotes, without control characters, and cut to forty characters.
  func quoted(_ text: String) -> String {
    let printable = text.unicodeScalars.map { scalar -> Character in
      scalar.properties.generalCategory == .control || scalar.value == 0xFFFD
        ? "·" : Character(scalar)
    }
    let shown = String(printable.prefix(40)) + (printable.count > 40 ? "…" : "")
    return choose("\"\(shown)\"", "“\(shown)”")
  }
}
