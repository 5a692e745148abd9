import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch scout`: who could answer a demand.
struct ScoutCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "scout",
    abstract: "Find the institutions most able to answer a demand or challenge.",
    discussion: """
      An institution's score is the sum over its best achievements, each shown with the part it adds. Gates are \
      not asked: they are about an offer, a scout looks for ability.

      Example:
        techmatch scout --achievements SampleData/achievements.csv --demands SampleData/demands.csv --demand JB-2001
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("Scout for this demand only.", valueName: "id"))
  var demand: String?
  @Option(help: ArgumentHelp("The most institutions per demand; 0 for every one.", valueName: "k"))
  var top = 10
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("scout", instead: "--store"))
    }
    if top < 0 { throw ValidationError(.below("--top", least: 0)) }
  }

  func execute() throws {
    let market = try input.market(matching, messages)
    let snapshot = market.snapshot
    let scout = market.scout(matching.criteria())
    let demands =
      try demand.map { [try market.document($0, of: .demand)] } ?? snapshot.demands.inputOrder
    let sink = try Output(path: output.out)
    let progress = ProgressLine("scouting", isQuiet: output.quiet)
    if output.format == .csv {
      let names = ["demand", "rank", "organisation", "score", "score_text", "coverage", "evidence"]
      try sink.write(CSVWriter.byteOrderMark + CSVWriter.line(names))
    }
    if output.format == .json { try sink.write("[") }
    var isFirst = true
    for (done, demand) in demands.enumerated() {
      let id = snapshot.demands.id(of: demand)
      let found = scout.scout(demand, count: top)
      switch output.format {
      case .jsonl: for item in found { try sink.line(item.json(demand: id).text) }
      case .json:
        for item in found {
          try sink.write((isFirst ? "\n  " : ",\n  ") + item.json(demand: id).text)
          isFirst = false
        }
      case .csv:
        for item in found {
          try sink.write(
            CSVWriter.line([
              id.text, "\(item.rank)", item.name, "\(item.score.millionths)",
              item.score.description, "\(item.coverage.millionths)",
              item.evidence.map(\.achievement.text).joined(separator: " "),
            ])
          )
        }
      case .table:
        if !isFirst { try sink.line("") }
        isFirst = false
        let title = TableWriter.oneLine(snapshot.demands[demand].anyTitle ?? "")
        let heading = messages.choose("demand ", "需求 ") + "\(id)  \(title)"
        try sink.line(
          output.bold(output.width.map { DisplayWidth.truncated(heading, to: $0) } ?? heading)
        )
        for line in table(found) { try sink.line(line) }
      }
      progress.update(done + 1, of: demands.count)
    }
    progress.finish()
    try market.requireSound()
    if output.format == .json { try sink.write("\n]\n") }
    try sink.finish()
  }

  private func table(_ found: [ScoutedInstitution]) -> [String] {
    let messages = output.messages
    if found.isEmpty { return [messages.choose("  nobody", "  没有单位")] }
    let columns: [TableWriter.Column] = [
      .init("#", isNumeric: true), .init(messages.choose("score", "得分"), isNumeric: true),
      .init(messages.choose("institution", "单位"), isFlexible: true),
      .init(messages.choose("covers", "覆盖"), isNumeric: true),
      .init(messages.choose("evidence", "依据"), isFlexible: true),
      .init(messages.choose("gaps", "缺口"), isFlexible: true),
    ]
    return TableWriter(columns: columns, width: output.width).lines(
      found.map { item in
        [
          "\(item.rank)", item.score.description, item.name,
          "\((item.coverage.millionths + 5_000) / 10_000) %",
          item.evidence.map { "\($0.achievement) \($0.part)" }.joined(separator: " + "),
          item.gaps.joined(separator: messages.choose(", ", "、")),
        ]
      }
    )
  }
}
