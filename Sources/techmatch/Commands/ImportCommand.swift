import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch import`: files into a catalogue.
struct ImportCommand: SpeakingCommand {
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

  var messages: Messages { output.messages }

  private var paths: [(kind: RecordKind, paths: [String])] {
    [
      (.organisation, organisations), (.achievement, achievements), (.demand, demands),
      (.bid, bids),
    ].filter { !$0.1.isEmpty }
  }

  func validate() throws {
    if paths.isEmpty == (records == nil) {
      throw ValidationError(.missingImport)
    }
    if paths.flatMap(\.paths).filter({ $0 == "-" }).count > 1 {
      throw ValidationError(.standardInputTwice)
    }
    if source?.isEmpty == true { throw ValidationError(.source) }
    if records != nil, source != nil {
      throw ValidationError(.recordsAndSource)
    }
  }

  func execute() throws {
    var job =
      try records.map { ImportJob(export: try InputFile(path: $0)) }
      ?? ImportJob(
        paths.map { .init($0.kind, try $0.paths.map(InputFile.init(path:))) },
        source: source ?? "main"
      )
    job.isReplacing = replace
    job.isTrial = dryRun
    job.importing = strictness.importing
    job.isStrict = strictness.strict
    let outcome = try job.run(into: store.path, tell: messages.tell)
    if let refusal = outcome.refusal { throw refusal }
    try write(outcome.changes)
    if dryRun { messages.note("a trial: nothing was changed", "试运行，未作任何更改") }
  }

  private func write(_ changes: [ImportOutcome.Change]) throws {
    let sink = try Output(path: output.out)
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
      let rows = changes.map { change in
        let counts = change.counts
        return [
          change.kind.name(in: messages.language), "\(counts.added.count)",
          "\(counts.changed.count)", "\(counts.unchanged)", "\(counts.withdrawn.count)",
          which(counts),
        ]
      }
      for line in TableWriter(columns: columns, width: output.width).lines(rows) {
        try sink.line(line)
      }
    case .json, .jsonl:
      let items = changes.map { change in
        let counts = change.counts
        return JSONText.object([
          ("kind", .string(change.kind.rawValue)), ("run", .integer(counts.run)),
          ("new", ids(counts.added)), ("changed", ids(counts.changed)),
          ("unchanged", .integer(counts.unchanged)), ("withdrawn", ids(counts.withdrawn)),
        ])
      }
      try sink.list(items, output.format)
    case .csv:
      try sink.write(CSVWriter.byteOrderMark + CSVWriter.line(["kind", "change", "id"]))
      for delivery in changes {
        let counts = delivery.counts
        let all = [
          ("new", counts.added), ("changed", counts.changed), ("withdrawn", counts.withdrawn),
        ]
        for (change, ids) in all {
          for id in ids {
            try sink.write(CSVWriter.line([delivery.kind.rawValue, change, id.text]))
          }
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
struct Withdraw: SpeakingCommand {
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

  var messages: Messages { output.messages }

  func execute() throws {
    let counts = try Catalogue(path: store.path, access: .write)
      .withdraw(kind, ids.compactMap(RecordID.init))
    messages.note("\(counts.withdrawn.count) withdrawn", "已撤回 \(counts.withdrawn.count) 条")
  }
}
