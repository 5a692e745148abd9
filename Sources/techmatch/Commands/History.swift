import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch history`: what a record was.
struct History: SpeakingCommand {
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

  var messages: Messages { output.messages }

  func validate() throws {
    if RecordID(id) == nil { throw ValidationError(.emptyIdentifier) }
  }

  func execute() throws {
    guard let id = RecordID(id) else { return }
    let history = try RecordHistory(
      of: kind,
      id,
      in: store.path,
      includesContacts: output.showContacts
    )
    let rows = history.versions.map { version in
      // A withdrawal comes from files that no longer have the record, or from none.
      let from = version.place.map { "\($0.file):\($0.line)" }
      return [
        "\(version.record.version)", version.time,
        from ?? version.files.joined(separator: messages.choose(", ", "、")),
        words(version.change),
      ]
    }
    let sink = try Output(path: output.out)
    switch output.format {
    case .table:
      let columns: [TableWriter.Column] = [
        .init("#", isNumeric: true), .init(messages.choose("time (UTC)", "时间（UTC）")),
        .init(messages.choose("from", "来自")),
        .init(messages.choose("what changed", "变更"), isFlexible: true),
      ]
      try sink.table(columns, width: output.width, rows)
    case .json, .jsonl: try sink.list(history.versions.map(json), output.format)
    case .csv:
      try sink.header(["version", "time", "from", "what_changed"])
      for row in rows { try sink.write(CSVWriter.line(row)) }
    }
    try sink.finish()
  }

  private func json(_ version: RecordHistory.Version) -> JSONText {
    let record = version.record
    let fields = version.fields.sorted { $0.key < $1.key }
    return .object([
      ("version", .integer(record.version)), ("time", .string(version.time)),
      ("run", .integer(record.run)), ("source", .string(record.source)),
      ("file", .optional(version.place?.file)),
      ("line", version.place.map { .integer($0.line) } ?? .null),
      ("files", .array(version.files.map { .string($0) })),
      ("withdrawn", .bool(record.isWithdrawn)),
      ("content", .object(fields.map { ($0.key, .string($0.value)) })),
    ])
  }

  private func words(_ change: RecordHistory.Change) -> String {
    switch change {
    case .added: messages.choose("new", "新增")
    case .withdrawn: messages.choose("withdrawn", "撤回")
    case .contacts: messages.choose("contacts", "联系方式")
    case .fields(let fields):
      fields.map { "\($0.name): \($0.old ?? "–") → \($0.new ?? "–")" }
        .joined(separator: messages.choose("; ", "；"))
    }
  }
}
