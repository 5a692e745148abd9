import TechMatchKit

/// Writes how files would be read, in the form that is asked for.
struct ReportWriter {
  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes reports, in tables with an empty line between two of them.
  func write(_ reports: [FileReport], to output: Output) throws {
    switch look.format {
    case .table:
      for (index, report) in reports.enumerated() {
        if index > 0 { try output.line("") }
        try output.line(look.bold(report.name))
        try output.lines(lines(report))
      }
    case .json, .jsonl: try output.list(reports.map(\.json), look.format)
    case .csv:
      try output.header(["file", "header", "field", "exact"])
      for report in reports {
        for column in report.columns {
          let field = column.field?.rawValue ?? ""
          try output.row([report.name, column.header, field, "\(column.isExact)"])
        }
      }
    }
  }

  private func lines(_ report: FileReport) -> [String] {
    let text = ReportText(language: look.language, width: look.width)
    let rest = text.rest(of: report).map { $0 + Hints.moreIssues(in: look.language) }
    let rows = text.rows(of: report)
    return text.lines(for: report) + (rest.map { [$0] } ?? []) + (rows.map { ["", $0] } ?? [])
  }
}
