/// Puts a ``FileReport`` into words, in English or Chinese.
public struct ReportText: Sendable {
  private let language: Language
  private let width: Int?

  /// Makes a renderer for tables of at most `width` terminal cells; `nil` for tables of any width.
  public init(language: Language, width: Int?) {
    self.language = language
    self.width = width
  }

  /// The lines of a report, without the file's name: the form, the counts, the sheets, the columns
  /// and the issues.
  public func lines(for report: FileReport) -> [String] {
    var lines = [form(report), counts(report)]
    if !report.sheets.isEmpty { lines += [""] + sheets(report) }
    if !report.columns.isEmpty { lines += [""] + columns(report) }
    if !report.issues.isEmpty { lines.append("") }
    let text = IssueText(language: language)
    return lines + report.issues.flatMap(text.lines(for:))
  }

  /// A line with the number of warnings and errors that are not among the issues; `nil` when all
  /// are.
  public func rest(of report: FileReport) -> String? {
    let rest = report.unshownCount
    return rest > 0 ? language.choose("… and \(rest) more", "……另有 \(rest) 个") : nil
  }

  /// One line: how many rows were seen and taken, and what the others are; `nil` for a file that was not read.
  public func rows(of report: FileReport) -> String? {
    guard let format = report.format else { return nil }
    let isTable = format != .jsonLines && format != .jsonArray
    let unit = isTable ? "行" : "条"
    let rows = report.rows
    let errors = report.recordsReported - report.duplicateCount
    let others = [
      (rows.titles, language.choose(rows.titles == 1 ? "title" : "titles", "标题")),
      (rows.headers, language.choose(rows.headers == 1 ? "header" : "headers", "表头")),
      (rows.footers, language.choose(rows.footers == 1 ? "footer" : "footers", "合计或签字")),
      (rows.others, language.choose("of another kind", "其他类型")),
      (rows.empty, language.choose("empty", "空行")),
      (
        report.duplicateCount,
        language.choose(report.duplicateCount == 1 ? "duplicate" : "duplicates", "重复")
      ),
      (errors, language.choose(errors == 1 ? "error" : "errors", "错误")),
    ].filter { $0.0 > 0 }
    let seen = English.count(report.rowsSeen, isTable ? "row" : "record")
    if others.isEmpty {
      return language.choose(
        "\(seen): \(report.recordsTaken) taken",
        "共 \(report.rowsSeen) \(unit)：导入 \(report.recordsTaken) \(unit)"
      )
    }
    return language.choose(
      "\(seen): \(report.recordsTaken) taken; not taken: "
        + others.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
      "共 \(report.rowsSeen) \(unit)：导入 \(report.recordsTaken) \(unit)；未导入："
        + others.map { "\($0.1) \($0.0) \(unit)" }.joined(separator: "、")
    )
  }

  private func form(_ report: FileReport) -> String {
    let kind = report.kind.name(in: language)
    // A file of a format that is not read is not empty either.
    let none = report.recordsRead == 0 ? language.choose("empty", "空文件") : nil
    let parts = [report.format?.rawValue ?? none, report.encoding?.rawValue].compactMap(\.self)
    return language.choose(
      (["\(kind)s"] + parts).joined(separator: ", "),
      ([kind] + parts).joined(separator: "，")
    )
  }

  private func sheets(_ report: FileReport) -> [String] {
    let columns: [TableWriter.Column] = [
      .init(language.choose("sheet", "工作表"), isFlexible: true),
      .init(language.choose("content", "内容")),
      .init(language.choose("read", "读取"), isNumeric: true),
      .init(language.choose("taken", "导入"), isNumeric: true),
      .init(language.choose("reported", "报告"), isNumeric: true),
    ]
    let rows = report.sheets.map { sheet in
      [sheet.name, sheet.content.name(in: language)]
        + [sheet.recordsRead, sheet.recordsTaken, sheet.recordsReported].map { "\($0)" }
    }
    return TableWriter(columns: columns, width: width).lines(rows)
  }

  private func counts(_ report: FileReport) -> String {
    let errors = English.count(report.errorCount, "error")
    let warnings = English.count(report.warningCount, "warning")
    return language.choose(
      "\(English.count(report.recordsRead, "record")) read = \(report.recordsTaken) taken"
        + " + \(report.recordsReported) reported; \(errors), \(warnings)",
      "读取 \(report.recordsRead) 条 = 导入 \(report.recordsTaken) 条 + 报告 \(report.recordsReported) 条；"
        + "错误 \(report.errorCount) 个，警告 \(report.warningCount) 个"
    )
  }

  private func columns(_ report: FileReport) -> [String] {
    let columns: [TableWriter.Column] = [
      .init(language.choose("column", "列"), isFlexible: true),
      .init(language.choose("field", "字段")), .init(language.choose("how", "方式")),
    ]
    let rows = report.columns.map { column in
      let how =
        column.isPosition
        ? language.choose("numbers the rows", "行的序号，不保留")
        : column.field == nil
          ? language.choose("kept as an attribute", "保留为附加属性")
          : column.isExact ? language.choose("exact", "完全匹配") : language.choose("contained", "部分匹配")
      return [column.header, column.field?.rawValue ?? "-", how]
    }
    return TableWriter(columns: columns, width: width).lines(rows)
  }
}
