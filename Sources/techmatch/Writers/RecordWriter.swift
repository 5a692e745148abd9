import TechMatchKit
import TechMatchService

/// Writes one record with all that is known of it, in the form that is asked for.
struct RecordWriter {
  private let look: Appearance

  /// Makes a writer.
  init(_ look: Appearance) { self.look = look }

  /// Writes a record.
  func write(_ view: RecordView, to output: Output) throws {
    switch look.format {
    case .table: try writeTable(view, to: output)
    case .json, .jsonl:
      let json = json(view)
      try output.line(look.format == .json ? json.indentedText : json.text)
    case .csv:
      try output.header(["field", "value", "understood"])
      for field in view.fields where !isHidden(field) {
        try output.row([
          field.name, field.values.joined(separator: "；"), "\(field.isUnderstood)",
        ])
      }
    }
  }

  private func isHidden(_ field: RecordView.Field) -> Bool {
    field.values.isEmpty && field.field?.isContact == true
  }

  // MARK: People

  private func writeTable(_ view: RecordView, to output: Output) throws {
    let language = look.language
    let name = view.name
    let title = TableWriter.oneLine(
      "\(name.kind.name(in: language)) \(name.id)  \(name.title ?? "")"
    )
    try output.line(look.heading(title))
    let text = RecordText(language: language)
    if let last = view.history?.versions.last, view.isWithdrawn {
      try output.line("  " + look.bold(text.withdrawn(at: last.time)))
    }
    let labels = view.fields.map { field in
      TableWriter.oneLine(field.field?.name(of: name.kind, in: language) ?? field.name)
    }
    let widest = min(labels.map { DisplayWidth.of($0) }.max() ?? 0, 24)
    for (label, field) in zip(labels, view.fields) {
      let head = "  " + DisplayWidth.padded(DisplayWidth.truncated(label, to: widest), to: widest)
      let room = look.width.map { max(10, $0 - widest - 4) } ?? .max
      for (number, line) in lines(of: field, text, room).enumerated() {
        let begin = number == 0 ? head : String(repeating: " ", count: widest + 2)
        try output.line(begin + "  " + line)
      }
    }
    try output.lines(text.origin(view).map { look.cut("  " + $0) })
    if let history = view.history {
      try output.line("")
      try HistoryWriter(look).write(history, to: output)
    }
  }

  /// The lines of a value, each as wide as there is room.
  private func lines(of field: RecordView.Field, _ text: RecordText, _ room: Int) -> [String] {
    if isHidden(field) { return [text.hidden] }
    let value = TableWriter.oneLine(field.values.joined(separator: "；"))
    return DisplayWidth.wrapped(value + (field.isUnderstood ? "" : text.notUnderstood), to: room)
  }

  // MARK: Machines

  private func json(_ view: RecordView) -> JSONText {
    let shown = view.fields.filter { !isHidden($0) }
    func names(_ fields: [RecordView.Field]) -> JSONText {
      .array(fields.map { .string($0.name) })
    }
    let versions = view.history.map { history in
      JSONText.array(history.versions.map { HistoryWriter.json($0) })
    }
    return .object([
      ("kind", .string(view.name.kind.rawValue)), ("id", .string(view.name.id.text)),
      ("title", .optional(view.name.title)), ("source", .optional(view.label)),
      ("file", .string(view.place.file)), ("sheet", .optional(view.place.sheet)),
      ("line", .integer(view.place.line)), ("withdrawn", .bool(view.isWithdrawn)),
      (
        "fields",
        .object(
          shown.map { field in
            let items = field.values.map { JSONText.string($0) }
            return (field.name, field.isList ? .array(items) : items.first ?? .null)
          }
        )
      ),
      ("not_understood", names(view.fields.filter { !$0.isUnderstood })),
      ("hidden", names(view.fields.filter(isHidden))), ("versions", versions ?? .null),
    ])
  }
}
