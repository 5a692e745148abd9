import TechMatchKit

extension MarketNotice {
  /// The notice in words, one line for each thing; none where there is nothing to say.
  ///
  /// Errors of a file are not among them: ``errorLines(in:)`` has these, because nobody may silence them.
  public func lines(in language: Language) -> [String] {
    switch self {
    case .read(let report): Self.lines(report, isTaken: true, in: language)
    case .refused(let report): Self.lines(report, isTaken: false, in: language)
    case .indexNotUsed(let path, let refusal):
      [
        language.choose(
          "the index was built from the records; \(path): \(refusal.text(in: .en))",
          "已从记录重新建立索引；\(path)：\(refusal.text(in: .zh))"
        )
      ]
    case .changedSinceIndex(let records, let run):
      [
        language.choose(
          records == 1
            ? "1 record has changed since import \(run); it is scored over the statistics of then"
            : "\(records) records have changed since import \(run); they are scored over the statistics of then",
          "有 \(records) 条记录在建立索引（第 \(run) 次导入）之后变更，暂按原有词语统计打分"
        )
      ]
    case .newSource(let file, let name):
      [
        language.choose(
          "\(file): none of its records is known; a new source, called '\(name)'",
          "\(file)：其中没有已知的记录，作为新来源“\(name)”导入"
        )
      ]
    case .judgedButAbsent(let count, let first):
      [
        language.choose(
          "\(count) judged demand\(count == 1 ? " is" : "s are") not among the demands and left out, first \(first)",
          "有 \(count) 条已评判的需求不在需求文件中，不计入，首个为 \(first)"
        )
      ]
    case .checkpointReplaced(let path):
      [
        language.choose(
          "\(path): the checkpoint of an interrupted run was replaced",
          "\(path)：已覆盖此前中断的检查点"
        )
      ]
    case .savedColumns(let source, let choices):
      [
        language.choose(
          "columns as kept for \(source): \(Self.list(choices, ", "))",
          "按来源“\(source)”保存的列对应读取：\(Self.list(choices, "、"))"
        )
      ]
    case .rejectedHidden(let pairs), .rejectedInBatch(let pairs):
      [
        language.choose(
          "\(pairs) rejected pair\(pairs == 1 ? "" : "s") left out",
          "已隐藏 \(pairs) 个被否决的配对"
        )
      ]
    case .filtered(let kind, let tally): tally.lines(of: kind, in: language)
    case .taken(let text, let name):
      [
        language.choose(
          "'\(text)' is taken for \(name.text(in: .en))",
          "“\(text)”视为\(name.text(in: .zh))"
        )
      ]
    case .organisationsUnclear(let issues): Self.lines(issues, in: language)
    }
  }

  private static func list(_ choices: [ColumnMap.Choice], _ separator: String) -> String {
    choices.map { TableWriter.oneLine($0.text) }.joined(separator: separator)
  }

  /// The errors of a file that was read, each with place, expected, found and a way out.
  public func errorLines(in language: Language) -> [String] {
    guard let report else { return [] }
    let text = IssueText(language: language)
    return report.issues.filter { $0.severity == .error }.flatMap(text.lines(for:))
  }

  /// The report of a file, if the notice is about one.
  package var report: FileReport? {
    switch self {
    case .read(let report), .refused(let report): report
    default: nil
    }
  }

  /// The first issues of a directory, and how many more there are.
  private static func lines(_ issues: [OrganisationIssue], in language: Language) -> [String] {
    let text = OrganisationText(language: language)
    let shown = 5
    var lines = issues.prefix(shown).map { issue in
      language.choose("organisations: ", "单位名录：") + text.issue(issue)
    }
    if issues.count > shown {
      let rest = issues.count - shown
      lines.append(language.choose("organisations: \(rest) more", "单位名录：另有 \(rest) 处"))
    }
    return lines
  }

  private static func lines(
    _ report: FileReport,
    isTaken: Bool,
    in language: Language
  ) -> [String] {
    var lines: [String] = []
    if !isTaken, report.recordsReported > 0 {
      lines.append(
        language.choose(
          "\(report.name): \(report.recordsTaken) of \(English.count(report.recordsRead, "record")) "
            + "could be read, " + English.count(report.errorCount, "error"),
          "\(report.name)：共 \(report.recordsRead) 条记录，可读取 \(report.recordsTaken) 条，错误 \(report.errorCount) 个"
        )
      )
    } else if report.recordsReported + report.rows.footers + report.rows.others > 0,
      let rows = ReportText(language: language, width: nil).rows(of: report)
    {
      lines.append(language.choose("\(report.name): \(rows)", "\(report.name)：\(rows)"))
    }
    for issue in report.issues {
      switch issue.fact {
      case .derivedIDs, .runningNumbers: break
      default: continue
      }
      lines.append(IssueText(language: language).plainLine(for: issue))
    }
    let unread = report.sheets.filter { $0.content == .noHeader || $0.content == .hidden }
    if !unread.isEmpty {
      let names = unread.map { TableWriter.oneLine($0.name) }
      lines.append(
        language.choose(
          "\(report.name): not read: sheet \(names.joined(separator: ", "))",
          "\(report.name)：未读取工作表 \(names.joined(separator: "、"))"
        )
      )
    }
    if report.hasUnshownIssues {
      lines.append(
        language.choose(
          "\(report.name): \(English.count(report.warningCount, "value")) not understood",
          "\(report.name)：有 \(report.warningCount) 个值无法识别"
        )
      )
    }
    return lines
  }
}

extension FileReport {
  /// Whether there are issues that nobody is shown unless they ask: warnings, and errors beyond the limit.
  package var hasUnshownIssues: Bool {
    warningCount > 0
      || errorCount > issues.reduce(0) { $0 + ($1.severity == .error ? $1.count : 0) }
  }
}
