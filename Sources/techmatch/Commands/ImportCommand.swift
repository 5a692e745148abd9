import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchStore

/// `techmatch import`: files into a catalogue.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take records into a catalogue, whole or not at all, and say what changed.",
    discussion: """
        A record with an identifier that is there already is a new version of it when anything differs; earlier versions \
        stay. With --replace, records of the same source and kind that the files no longer have are withdrawn. The catalogue is \
        made when it is not there. When the command has ended with 0, everything is on the disk.

        Example:
          techmatch import --store market.techmatch --achievements SampleData/achievements.csv --demands SampleData/demands.csv
      """
  )

  @OptionGroup var store: StoreOptions
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Achievements.", valueName: "file"))
  var achievements: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Demands.", valueName: "file"))
  var demands: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Bids.", valueName: "file"))
  var bids: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Organisations.", valueName: "file"))
  var organisations: [String] = []
  @Option(
    help: ArgumentHelp("Records of all kinds, as export writes them.", valueName: "file")
  )
  var records: String?
  @Option(
    help: ArgumentHelp(
      "Whose records they are: one identifier cannot come from two sources (default: main).",
      valueName: "name"
    )
  )
  var source: String?
  @Flag(help: "Withdraw records of the source and kind that the files no longer have.")
  var replace = false
  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var output: OutputOptions

  private var files: [(kind: RecordKind, paths: [String])] {
    [
      (.organisation, organisations), (.achievement, achievements), (.demand, demands),
      (.bid, bids),
    ].filter { !$0.1.isEmpty }
  }

  func validate() throws {
    if files.isEmpty == (records == nil) {
      throw ValidationError(
        "import needs --achievements, --demands, --bids or --organisations, or --records alone."
      )
    }
    if files.flatMap(\.paths).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    if source?.isEmpty == true { throw ValidationError("--source is a name.") }
    if records != nil, source != nil {
      throw ValidationError("--records brings its sources along; leave --source out.")
    }
  }

  func run() throws {
    let messages = output.messages
    var deliveries: [Catalogue.Delivery] = []
    let importer = Importer(options: strictness.importOptions(workers: Workers.available))
    let (inputs, ledger) = try inputs(messages)
    for (kind, source, files) in inputs {
      let imported = importer.lines(kind, from: files)
      messages.issues(imported.report)
      let errors = imported.report.errorCount
      if errors > 0, strictness.strict || replace {
        throw messages.failure(
          "\(errors) error(s): nothing was imported"
            + (replace ? "; with --replace the refused records would have been withdrawn" : ""),
          "有 \(errors) 个错误，未导入任何记录" + (replace ? "；使用 --replace 时，被拒绝的记录会被撤回" : "")
        )
      }
      if replace, imported.records.isEmpty {
        throw messages.failure(
          "no \(kind.rawValue) in \(files.map(\.name).joined(separator: ", ")): --replace would withdraw all of them; use withdraw if that is meant",
          "\(files.map(\.name).joined(separator: "、")) 中没有\(kind.name(in: .zh))；--replace 会撤回全部记录，如确需请用 withdraw"
        )
      }
      deliveries.append(Catalogue.Delivery(kind, source: source, imported.records))
    }
    // A trial leaves no file behind either.
    let isNowhere = dryRun && !FileManager.default.fileExists(atPath: store.path)
    let catalogue = try messages.storing {
      try Catalogue(path: isNowhere ? ":memory:" : store.path, access: .create)
    }
    let counts = try messages.storing {
      try catalogue.take(
        deliveries,
        ledger: ledger,
        files: files.flatMap(\.paths) + (records.map { [$0] } ?? []),
        replacing: replace,
        isTrial: dryRun
      )
    }
    try write(Array(zip(deliveries.map(\.kind), counts)))
    if dryRun { messages.note("a trial: nothing was changed", "试运行，未作任何更改") }
  }

  /// What comes in: files by kind and source, and the entries of a ledger.
  private func inputs(
    _ messages: Messages
  ) throws -> ([(RecordKind, String, [InputFile])], [LedgerEvent]) {
    guard let records else {
      return (try files.map { ($0.kind, source ?? "main", try messages.open($0.paths)) }, [])
    }
    let file = try messages.open([records])[0]
    do throws(RecordStream.Failure) {
      let stream = try RecordStream(file)
      let events = stream.events.compactMap(LedgerEvent.init(json:))
      if events.count == stream.events.count {
        return (stream.parts.map { ($0.kind, $0.source, [$0.file]) }, events)
      }
    } catch {
      throw messages.failure(error)
    }
    throw messages.failure(
      "\(records): an entry of the ledger is not readable; export again",
      "\(records)：台账中有无法读取的记录，请重新导出"
    )
  }

  private func write(_ changes: [(RecordKind, ImportCounts)]) throws {
    let messages = output.messages
    let sink = try Output(path: output.out, messages: messages)
    func ids(_ ids: [RecordID]) -> JSONText { .array(ids.map { .string($0.text) }) }
    switch output.format {
    case .table:
      let columns: [TableWriter.Column] = [
        .init(messages.choose("kind", "类型")),
        .init(messages.choose("new", "新增"), isNumeric: true),
        .init(messages.choose("changed", "变更"), isNumeric: true),
        .init(messages.choose("unchanged", "未变"), isNumeric: true),
        .init(messages.choose("withdrawn", "撤回"), isNumeric: true),
        .init(messages.choose("which", "编号"), isFlexible: true),
      ]
      let rows = changes.map { kind, counts in
        [
          kind.name(in: messages.language), "\(counts.added.count)",
          "\(counts.changed.count)", "\(counts.unchanged)", "\(counts.withdrawn.count)",
          which(counts),
        ]
      }
      for line in TableWriter(columns: columns, width: output.width).lines(rows) {
        try sink.line(line)
      }
    case .json, .jsonl:
      let items = changes.map { kind, counts in
        JSONText.object([
          ("kind", .string(kind.rawValue)), ("run", .integer(counts.run)),
          ("new", ids(counts.added)), ("changed", ids(counts.changed)),
          ("unchanged", .integer(counts.unchanged)), ("withdrawn", ids(counts.withdrawn)),
        ])
      }
      try sink.list(items, output.format)
    case .csv:
      try sink.write(CSVWriter.byteOrderMark + CSVWriter.line(["kind", "change", "id"]))
      for (kind, counts) in changes {
        let all = [
          ("new", counts.added), ("changed", counts.changed), ("withdrawn", counts.withdrawn),
        ]
        for (change, ids) in all {
          for id in ids { try sink.write(CSVWriter.line([kind.rawValue, change, id.text])) }
        }
      }
    }
    try sink.finish()
  }

  /// The first identifiers of each change, as `+new ~changed −withdrawn`.
  private func which(_ counts: ImportCounts) -> String {
    let all = [("+", counts.added), ("~", counts.changed), ("−", counts.withdrawn)]
    return all.filter { !$0.1.isEmpty }.map { sign, ids in
      let shown = ids.prefix(5).map { sign + $0.text }.joined(separator: " ")
      return shown + (ids.count > 5 ? " …" : "")
    }.joined(separator: "  ")
  }
}

/// `techmatch withdraw`: records out of matching.
struct Withdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Withdraw records from matching; their versions and entries of the ledger stay.",
    discussion: """
      Example:
        techmatch withdraw --store market.techmatch demand XQ-1003
      """
  )

  @Argument(help: "What they are.")
  var kind: RecordKind
  @Argument(help: ArgumentHelp("Identifiers.", valueName: "id"))
  var ids: [String]
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let messages = output.messages
    let catalogue = try store.open(.write, messages)
    let counts = try messages.storing {
      try catalogue.withdraw(kind, ids.compactMap(RecordID.init))
    }
    messages.note("\(counts.withdrawn.count) withdrawn", "已撤回 \(counts.withdrawn.count) 条")
  }
}
