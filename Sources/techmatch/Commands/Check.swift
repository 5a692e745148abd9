import ArgumentParser
import TechMatchKit
import TechMatchService

extension RecordKind: ExpressibleByArgument {}

/// `techmatch check`: how files would be read.
struct Check: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how files would be read: encoding, columns, counts and every issue.",
    discussion: """
      Exit status 1 when a record would be refused.

      Example:
        techmatch check SampleData/achievements-gb18030.csv
      """
  )

  @Argument(help: ArgumentHelp("Files; - is standard input.", valueName: "file"))
  var files: [String]
  @Option(help: "Read the files as this kind of record (default: what their headers fit best).")
  var kind: RecordKind?
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func execute() throws {
    let importer = Importer(options: strictness.importing)
    let reports = try files.map { importer.check(try InputFile(path: $0), kind: kind) }
    let sink = try Output(path: output.out)
    switch output.format {
    case .table:
      for (index, report) in reports.enumerated() {
        if index > 0 { try sink.line("") }
        for line in lines(report) { try sink.line(line) }
      }
    case .json: try sink.line(JSONText.array(reports.map(\.json)).indentedText)
    case .jsonl: for report in reports { try sink.line(report.json.text) }
    case .csv:
      try sink.write(
        CSVWriter.byteOrderMark + CSVWriter.line(["file", "header", "field", "exact"])
      )
      for report in reports {
        for column in report.columns {
          let field = column.field?.rawValue ?? ""
          try sink.write(CSVWriter.line([report.name, column.header, field, "\(column.isExact)"]))
        }
      }
    }
    try sink.finish()
    if reports.contains(where: { $0.errorCount > 0 }) {
      throw ExitCode(strictness.strict ? 2 : 1)
    }
  }

  /// What the file is, as far as it can be said.
  private func header(_ report: FileReport, _ kind: String) -> String {
    // A file of a format that is not read is not empty either.
    let none = report.recordsRead == 0 ? output.messages.choose("empty", "空文件") : nil
    let parts = [report.format?.rawValue ?? none, report.encoding?.rawValue].compactMap(\.self)
    return output.messages.choose(
      (["\(kind)s"] + parts).joined(separator: ", "),
      ([kind] + parts).joined(separator: "，")
    )
  }

  private func lines(_ report: FileReport) -> [String] {
    let messages = output.messages
    let kind = report.kind.name(in: messages.language)
    var lines = [
      output.bold(report.name),
      header(report, kind),
      messages.choose(
        "\(report.recordsRead) records read = \(report.recordsTaken) taken + \(report.recordsReported) reported; \(report.errorCount) errors, \(report.warningCount) warnings",
        "读取 \(report.recordsRead) 条 = 导入 \(report.recordsTaken) 条 + 报告 \(report.recordsReported) 条；错误 \(report.errorCount) 个，警告 \(report.warningCount) 个"
      ),
    ]
    if !report.sheets.isEmpty {
      lines.append("")
      let columns: [TableWriter.Column] = [
        .init(messages.choose("sheet", "工作表"), isFlexible: true),
        .init(messages.choose("content", "内容")),
        .init(messages.choose("read", "读取"), isNumeric: true),
        .init(messages.choose("taken", "导入"), isNumeric: true),
        .init(messages.choose("reported", "报告"), isNumeric: true),
      ]
      let rows = report.sheets.map { sheet in
        [sheet.name, sheet.content.name(in: messages.language)]
          + [sheet.recordsRead, sheet.recordsTaken, sheet.recordsReported].map { "\($0)" }
      }
      lines += TableWriter(columns: columns, width: output.width).lines(rows)
    }
    if !report.columns.isEmpty {
      lines.append("")
      let columns: [TableWriter.Column] = [
        .init(messages.choose("column", "列"), isFlexible: true),
        .init(messages.choose("field", "字段")),
        .init(messages.choose("how", "方式")),
      ]
      let rows = report.columns.map { column in
        let how =
          column.field == nil
          ? messages.choose("kept as an attribute", "保留为附加属性")
          : column.isExact ? messages.choose("exact", "完全匹配") : messages.choose("contained", "部分匹配")
        return [column.header, column.field?.rawValue ?? "-", how]
      }
      lines += TableWriter(columns: columns, width: output.width).lines(rows)
    }
    if !report.issues.isEmpty { lines.append("") }
    for issue in report.issues { lines += IssueText(language: output.language).lines(for: issue) }
    let shown = report.issues.filter { $0.severity != .note }.count
    let rest = report.errorCount + report.warningCount - shown
    if rest > 0 {
      lines.append(
        messages.choose("… and \(rest) more (--max-errors)", "……另有 \(rest) 个（--max-errors）")
      )
    }
    return lines
  }
}
