import TechMatchKit

/// Writes the differences between two ledgers: every value for machines, what followed and why for people.
struct LedgerDiffWriter {
  private let diff: LedgerDiff
  private let look: Appearance

  /// Makes a writer.
  init(_ diff: LedgerDiff, _ look: Appearance) {
    self.diff = diff
    self.look = look
  }

  /// What differs, by where it stands in a ledger, under the name for machines.
  private var sections: [(name: String, changes: [LedgerDiff.Change])] {
    [("result", diff.result), ("input", diff.input), ("provenance", diff.provenance)]
  }

  /// Writes all of it.
  func write(to output: Output) throws {
    switch look.format {
    case .json: try output.write(json.indentedText + "\n")
    case .jsonl:
      for (name, changes) in sections {
        for change in changes { try output.line(Self.json(change, in: name).text) }
      }
    case .csv:
      try output.header(["part", "place", "old", "new"])
      for (name, changes) in sections {
        for change in changes {
          try output.row([name, change.place, change.old ?? "", change.new ?? ""])
        }
      }
    case .table: try output.lines(table)
    }
  }

  // MARK: Machines

  private var json: JSONText {
    .object(
      [
        ("demand", .string(diff.new.input.challenge.id)),
        (
          "digest",
          .object([("old", .string(diff.old.digest)), ("new", .string(diff.new.digest))])
        ),
        ("succeeds", .bool(diff.isSuccessor)),
      ]
        + sections.map { name, changes in (name, .array(changes.map { Self.json($0, in: nil) })) }
    )
  }

  private static func json(_ change: LedgerDiff.Change, in part: String?) -> JSONText {
    .object(
      (part.map { [("part", .string($0))] } ?? []) + [
        ("place", .string(change.place)), ("old", .optional(change.old)),
        ("new", .optional(change.new)),
      ]
    )
  }

  // MARK: People

  private var table: [String] {
    let text = LedgerDiffText(language: look.language)
    if diff.isEmpty { return [DiffText(language: look.language).noChange] }
    let heading = RankingText(language: look.language).heading(diff.new.input.challenge)
    var lines = [look.heading(heading)] + text.conclusions(diff).map(look.cut)
    let bids = text.bids(diff)
    if !bids.isEmpty {
      let columns: [TableWriter.Column] = [
        .init(look.titles.bid, isIdentifier: true), .init(look.titles.bidder, isFlexible: true),
        .init(text.titles.rank), .init(text.titles.points), .init(text.titles.award),
        .init(text.titles.changes, isFlexible: true),
      ]
      lines += [""] + TableWriter(columns: columns, width: look.width).lines(bids).map(look.cut)
    }
    if let others = text.others(diff) { lines.append(look.cut(others)) }
    lines += list(diff.input, under: text.causes, text)
    return lines + list(diff.provenance, under: text.provenance, text)
  }

  private func list(
    _ changes: [LedgerDiff.Change],
    under heading: String,
    _ text: LedgerDiffText
  ) -> [String] {
    if changes.isEmpty { return [] }
    let titles = text.changeTitles
    let columns: [TableWriter.Column] = [
      .init(titles.place, isFlexible: true, leastWidth: 30),
      .init(titles.before, isFlexible: true), .init(titles.after, isFlexible: true),
    ]
    let rows = text.changes(changes)
    return ["", look.heading(heading)]
      + TableWriter(columns: columns, width: look.width).lines(rows).map(look.cut)
  }
}
