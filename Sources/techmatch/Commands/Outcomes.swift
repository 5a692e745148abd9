import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

extension Funnel.Grouping: ExpressibleByArgument {}

/// `techmatch outcomes`: how far pairs have come.
struct Outcomes: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print the funnel from the ledger: shown, shortlisted, contacted, contracted, amount.",
    discussion: """
      A pair counts once in each column. By institution it counts for the achievement's first institution, by \
      industry for the demand's first industry or else field. --entries prints the ledger itself, for one pair or for all.

      Example:
        techmatch outcomes --store market.techmatch --group-by institution
      """
  )

  @OptionGroup var store: StoreOptions
  @Option(help: "What to count by.")
  var groupBy = Funnel.Grouping.broker
  @Flag(help: "Print the entries of the ledger instead of the funnel.")
  var entries = false
  @Option(help: ArgumentHelp("Only entries on this demand.", valueName: "id"))
  var demand: String?
  @Option(help: ArgumentHelp("Only entries on this achievement.", valueName: "id"))
  var achievement: String?
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if demand != nil || achievement != nil, !entries {
      throw ValidationError(.identifiersWithoutEntries)
    }
  }

  func execute() throws {
    let catalogue = try Catalogue(path: store.path, access: .read)
    let sink = try Output(path: output.out)
    if entries {
      let events = try catalogue.events(
        demand: demand.flatMap(RecordID.init),
        achievement: achievement.flatMap(RecordID.init)
      )
      try write(events, to: sink)
      if events.isEmpty { tellEmpty() }
    } else {
      let funnels = try catalogue.funnels(by: groupBy)
      try write(funnels, to: sink)
      if funnels.isEmpty { tellEmpty() }
    }
    try sink.finish()
  }

  private func tellEmpty() {
    messages.note(
      "the ledger has no such entries yet; match --by NAME, decide and outcome make them",
      "台账中尚无此类记录；match --by、decide 与 outcome 会写入"
    )
  }

  private func write(_ funnels: [Funnel], to sink: Output) throws {
    let numbers: [(String, String, (Funnel) -> Int)] = [
      ("pairs", "配对", \.pairs), ("shown", "展示", \.shown), ("shortlisted", "入围", \.shortlisted),
      ("accepted", "接受", \.accepted), ("rejected", "否决", \.rejected),
      ("contacted", "对接", \.contacted), ("contracts", "签约", \.contracts),
    ]
    switch output.format {
    case .table:
      let titles = [
        "broker": messages.choose("broker", "经纪人"),
        "institution": messages.choose("institution", "完成单位"),
        "industry": messages.choose("industry", "应用行业"),
      ]
      var columns = [TableWriter.Column(titles[groupBy.rawValue] ?? "", isFlexible: true)]
      for number in numbers {
        columns.append(.init(messages.choose(number.0, number.1), isNumeric: true))
      }
      columns.append(.init(messages.choose("amount, yuan", "金额（万元）"), isNumeric: true))
      let rows = funnels.map { funnel -> [String] in
        let name = funnel.name.isEmpty ? messages.choose("(not stated)", "（未填）") : funnel.name
        return [name] + numbers.map { "\($0.2(funnel))" } + [amount(funnel.amountFen)]
      }
      for line in TableWriter(columns: columns, width: output.width).lines(rows) {
        try sink.line(line)
      }
    case .json, .jsonl:
      let items = funnels.map { funnel -> JSONText in
        var members: [(String, JSONText)] = [(groupBy.rawValue, .string(funnel.name))]
        for number in numbers { members.append((number.0, .integer(number.2(funnel)))) }
        members.append(("amount_fen", .integer(Int(funnel.amountFen))))
        return .object(members)
      }
      try sink.list(items, output.format)
    case .csv:
      let names = [groupBy.rawValue] + numbers.map(\.0) + ["amount_fen"]
      try sink.write(CSVWriter.byteOrderMark + CSVWriter.line(names))
      for funnel in funnels {
        let cells = [funnel.name] + numbers.map { "\($0.2(funnel))" } + ["\(funnel.amountFen)"]
        try sink.write(CSVWriter.line(cells))
      }
    }
  }

  private func write(_ events: [LedgerEvent], to sink: Output) throws {
    func remark(_ event: LedgerEvent) -> String {
      let sum = event.amountFen.map { amount($0) + messages.choose(" yuan", "万元") }
      return [event.registration, sum, event.note].compactMap(\.self).joined(separator: "  ")
    }
    switch output.format {
    case .table:
      let columns: [TableWriter.Column] = [
        .init("#", isNumeric: true), .init(messages.choose("time (UTC)", "时间（UTC）")),
        .init(messages.choose("broker", "经纪人")), .init(messages.choose("entry", "事项")),
        .init(messages.choose("demand", "需求")), .init(messages.choose("achievement", "成果")),
        .init(messages.choose("score", "得分"), isNumeric: true),
        .init(messages.choose("remark", "备注"), isFlexible: true),
      ]
      let rows = events.map { event in
        [
          "\(event.number)", event.time, event.broker, event.kind.name(in: output.language),
          event.pair.demand.text, event.pair.achievement.text, event.score?.description ?? "",
          remark(event),
        ]
      }
      for line in TableWriter(columns: columns, width: output.width).lines(rows) {
        try sink.line(line)
      }
    case .json, .jsonl: try sink.list(events.map(\.json), output.format)
    case .csv:
      let names = [
        "number", "time", "broker", "kind", "demand", "achievement", "score", "note",
        "registration", "amount_fen", "chain",
      ]
      try sink.write(CSVWriter.byteOrderMark + CSVWriter.line(names))
      for event in events {
        try sink.write(
          CSVWriter.line([
            "\(event.number)", event.time, event.broker, event.kind.rawValue,
            event.pair.demand.text,
            event.pair.achievement.text, event.score.map { "\($0.millionths)" } ?? "",
            event.note ?? "", event.registration ?? "", event.amountFen.map { "\($0)" } ?? "",
            event.chain,
          ])
        )
      }
    }
  }

  /// An amount in yuan, or in Chinese in units of 10,000 yuan; exact.
  private func amount(_ fen: Int64) -> String {
    let (unit, places): (Int64, Int) = output.language == .en ? (100, 2) : (1_000_000, 6)
    var digits = String(fen % unit)
    digits = String(repeating: "0", count: places - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(fen / unit)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}

extension Output {
  /// Writes values as an array or as lines.
  func list(_ items: [JSONText], _ format: OutputFormat) throws {
    if format == .jsonl {
      for item in items { try line(item.text) }
    } else {
      try line(JSONText.array(items).indentedText)
    }
  }
}
