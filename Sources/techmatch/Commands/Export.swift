import ArgumentParser
import TechMatchKit
import TechMatchStore

/// `techmatch export`: a catalogue's records back into files.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the records of a catalogue, a line or row a record.",
    discussion: """
      JSON Lines hold the records of all kinds with their sources, and the ledger, or records of one kind with --kind; a \
      spreadsheet holds one kind. Importing an export gives the same records and ledger. Contacts are written as well, unless --without-contacts leaves them out.

      Example:
        techmatch export --store market.techmatch --format jsonl --out backup.jsonl
        techmatch export --store market.techmatch --format csv --kind demand --out demands.csv
      """
  )

  /// The forms of an export.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case jsonl, csv
  }

  @OptionGroup var store: StoreOptions
  @Option(help: "The form: JSON Lines or a spreadsheet.")
  var format = Form.jsonl
  @Option(help: "Only records of this kind.")
  var kind: RecordKind?
  @Flag(help: "Leave contacts out.")
  var withoutContacts = false
  @Option(
    help: ArgumentHelp(
      "Write to a file, which appears whole or not at all.",
      valueName: "file"
    )
  )
  var out: String?
  @Option(help: "The language of messages (default: from the locale).")
  var lang: Language?
  @Flag(help: "Only errors on standard error.")
  var quiet = false

  func validate() throws {
    if format == .csv, kind == nil {
      throw ValidationError("A spreadsheet holds one kind of record: add --kind.")
    }
  }

  func run() throws {
    let messages = Messages(language: lang ?? Language.current, isQuiet: quiet)
    let catalogue = try store.open(.read, messages)
    let sink = try Output(path: out, messages: messages)
    var count = 0
    func records(_ body: (StoredRecord, String) throws -> Void) throws {
      try messages.storing {
        try catalogue.forEachRecord(kind) { record in
          let content =
            withoutContacts ? RecordLine.withoutContacts(record.content) : record.content
          try body(record, content)
        }
      }
    }
    switch format {
    case .jsonl:
      try records { record, content in
        try sink.line(
          kind == nil
            ? RecordStream.line(record.kind, source: record.source, content) : content
        )
        count += 1
      }
      if kind == nil {
        for event in try messages.storing({ try catalogue.events() }) {
          try sink.line(RecordStream.line(event: event.json.text))
        }
      }
    case .csv:
      var sheet = RecordSheet()
      try records { _, content in sheet.add(content) }
      try sink.write(sheet.header)
      try records { _, content in
        try sink.write(sheet.row(content))
        count += 1
      }
    }
    try sink.finish()
    if out != nil { messages.note("\(count) records written", "已写出 \(count) 条记录") }
    if !withoutContacts, count > 0 {
      messages.note(
        "contacts are written as well; --without-contacts leaves them out",
        "包含联系方式；--without-contacts 可不写出"
      )
    }
  }
}
