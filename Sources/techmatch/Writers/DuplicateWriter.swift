import TechMatchKit
import TechMatchService

/// Writes the same records with what differs, in the form that is asked for.
struct DuplicateWriter {
  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes the groups.
  func write(_ report: DuplicateReport, to output: Output) throws {
    switch look.format {
    case .table:
      for (number, group) in report.groups.enumerated() {
        if number > 0 { try output.line("") }
        try write(group, to: output)
      }
    case .json, .jsonl: try output.list(report.groups.map(json), look.format)
    case .csv:
      try output.header([
        "side", "group", "first", "other", "by", "file", "line", "field", "first_value",
        "other_value",
      ])
      for (number, group) in report.groups.enumerated() {
        for copy in group.others {
          // A copy without differences has a row as well.
          let differences = copy.differences.map(Optional.some)
          for difference in differences.isEmpty ? [nil] : differences {
            try output.row([
              group.side.rawValue, "\(number + 1)", group.first.id.text, copy.entry.id.text,
              copy.sameness.rawValue, copy.entry.source.file, "\(copy.entry.source.line)",
              difference?.field ?? "", difference?.first ?? "", difference?.other ?? "",
            ])
          }
        }
      }
    }
  }

  // MARK: People

  private func write(_ group: DuplicateReport.Group, to output: Output) throws {
    let name = group.side.name(in: look.language)
    let kind: RecordKind = group.side == .demand ? .demand : .achievement
    try output.line(look.heading("\(name) \(text(group.first))"))
    for copy in group.others {
      let why = copy.sameness.name(in: look.language)
      try output.line(look.cut("  = \(text(copy.entry))  \(why)"))
      for difference in copy.differences {
        try output.line(look.cut("      \(difference.text(of: kind, in: look.language))"))
      }
    }
  }

  private func text(_ entry: DuplicateReport.Entry) -> String {
    let place = entry.source.line > 0 ? "\(entry.source.file):\(entry.source.line)" : ""
    return [entry.id.text, entry.title ?? "", entry.organisation ?? "", place]
      .map(TableWriter.oneLine).filter { !$0.isEmpty }.joined(separator: "  ")
  }

  // MARK: Machines

  private func json(_ group: DuplicateReport.Group) -> JSONText {
    .object([
      ("side", .string(group.side.rawValue)), ("first", .object(members(group.first))),
      (
        "others",
        .array(
          group.others.map { copy in
            .object(
              members(copy.entry) + [
                ("by", .string(copy.sameness.rawValue)),
                (
                  "differs",
                  .array(
                    copy.differences.map {
                      .object([
                        ("field", .string($0.field)), ("first", .optional($0.first)),
                        ("other", .optional($0.other)),
                      ])
                    }
                  )
                ),
              ]
            )
          }
        )
      ),
    ])
  }

  private func members(_ entry: DuplicateReport.Entry) -> [(String, JSONText)] {
    [
      ("id", .string(entry.id.text)), ("title", .optional(entry.title)),
      ("organisation", .optional(entry.organisation)), ("file", .string(entry.source.file)),
      ("line", .integer(entry.source.line)),
    ]
  }
}
