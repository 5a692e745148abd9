import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchStore

/// `techmatch history`: what a record was.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the versions of a record: when and from where each came, and what it changed.",
    discussion: """
      Example:
        techmatch history demand XQ-1002 --store market.techmatch
      """
  )

  @Argument(help: "What it is.")
  var kind: RecordKind
  @Argument(help: "Its identifier.")
  var id: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if RecordID(id) == nil { throw ValidationError(.emptyIdentifier) }
  }

  func run() throws {
    let messages = output.messages
    let catalogue = try store.open(.read, messages)
    guard let id = RecordID(id) else { return }
    let versions = try messages.storing { try catalogue.versions(kind, id) }
    let sink = try Output(path: output.out, messages: messages)
    var before: [String: String]?
    var rows: [[String]] = []
    var items: [JSONText] = []
    for (record, time) in versions {
      let fields = fields(record.content)
      let place = "\(record.place.file):\(record.place.line)"
      rows.append([
        "\(record.version)", time, place, changes(before ?? fields, fields, record, before == nil),
      ])
      items.append(
        .object([
          ("version", .integer(record.version)), ("time", .string(time)),
          ("run", .integer(record.run)), ("source", .string(record.source)),
          ("file", .string(record.place.file)), ("line", .integer(record.place.line)),
          ("withdrawn", .bool(record.isWithdrawn)),
          (
            "content",
            .object(fields.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
          ),
        ])
      )
      before = record.isWithdrawn ? nil : fields
    }
    switch output.format {
    case .table:
      let columns: [TableWriter.Column] = [
        .init("#", isNumeric: true), .init(messages.choose("time (UTC)", "时间（UTC）")),
        .init(messages.choose("from", "来自")),
        .init(messages.choose("what changed", "变更"), isFlexible: true),
      ]
      for line in TableWriter(columns: columns, width: output.width).lines(rows) {
        try sink.line(line)
      }
    case .json, .jsonl: try sink.list(items, output.format)
    case .csv:
      try sink.write(
        CSVWriter.byteOrderMark + CSVWriter.line(["version", "time", "from", "what_changed"])
      )
      for row in rows { try sink.write(CSVWriter.line(row)) }
    }
    try sink.finish()
  }

  /// The members of a line as text, without contacts unless they are asked for.
  private func fields(_ content: String) -> [String: String] {
    let content = output.showContacts ? content : RecordLine.withoutContacts(content)
    let object = try? JSONSerialization.jsonObject(with: Data(content.utf8)) as? [String: Any]
    return (object ?? [:]).mapValues { value in
      (value as? [String])?.joined(separator: "；") ?? value as? String ?? ""
    }
  }

  private func changes(
    _ before: [String: String],
    _ after: [String: String],
    _ record: StoredRecord,
    _ isNew: Bool
  ) -> String {
    let messages = output.messages
    if record.isWithdrawn { return messages.choose("withdrawn", "撤回") }
    if isNew { return messages.choose("new", "新增") }
    let names = Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
    if names.isEmpty { return messages.choose("contacts", "联系方式") }
    return names.map { name in
      "\(name): \(before[name] ?? "–") → \(after[name] ?? "–")"
    }.joined(separator: messages.choose("; ", "；"))
  }
}
