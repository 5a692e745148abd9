import TechMatchKit

/// Writes how many records there are of what, in the form that is asked for.
struct FacetWriter {
  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes the counts, those of one facet together.
  func write(_ counts: [Facet.Count], to output: Output) throws {
    switch look.format {
    case .table:
      let titles = look.titles
      let rows = counts.map { count in
        [
          count.facet.name(in: look.language),
          count.value?.name(in: look.language) ?? titles.unknown, "\(count.count)",
        ]
      }
      let columns: [TableWriter.Column] = [
        .init(titles.facet), .init(titles.value, isFlexible: true),
        .init(titles.number, isNumeric: true),
      ]
      try output.table(columns, width: look.width, rows)
    case .json, .jsonl:
      let items = counts.map { count in
        JSONText.object([
          ("facet", .string(count.facet.rawValue)), ("value", .optional(count.value?.code)),
          ("count", .integer(count.count)),
        ])
      }
      try output.list(items, look.format)
    case .csv:
      try output.header(["facet", "value", "count"])
      for count in counts {
        try output.row([count.facet.rawValue, count.value?.code ?? "", "\(count.count)"])
      }
    }
  }
}
