import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch match`: the best achievements for demands, or the best demands for an achievement.
struct Match: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the best achievements for demands, or the best demands for an achievement.",
    discussion: """
      Without --demand or --achievement every demand is matched. Gates (status, deadline, trl, modes, price, \
      region) keep pairs out of the list and never change a score. With --store, pairs that were rejected are left out, \
      the decision on others is shown, and with --by (or TECHMATCH_BROKER) the ledger notes who was shown which pair.

      Example:
        techmatch match --achievements SampleData/achievements.csv --demands SampleData/demands.csv --demand XQ-1001
        techmatch match --store market.techmatch --demand XQ-1001 --by 张敏
      """
  )

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("Match only this demand.", valueName: "id"))
  var demand: String?
  @Option(help: ArgumentHelp("Find demands for this achievement.", valueName: "id"))
  var achievement: String?
  @OptionGroup var count: CountOptions
  @Flag(help: "List pairs that were rejected as well.")
  var showRejected = false
  @Option(
    help: ArgumentHelp(
      "Who sees the list: the ledger of the catalogue notes it (default: TECHMATCH_BROKER).",
      valueName: "name"
    )
  )
  var by: String?
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var output: OutputOptions

  var messages: Messages { output.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("match", instead: "--store"))
    }
    if demand != nil, achievement != nil {
      throw ValidationError(.demandAndAchievement)
    }
  }

  func execute() throws {
    let market = try input.market(matching, messages)
    let snapshot = market.snapshot
    var filter = try market.decisionFilter(showsRejected: showRejected)
    let documents =
      try demand.map { [try market.document($0, of: .demand)] }
      ?? achievement.map { [try market.document($0, of: .achievement)] }
      ?? snapshot.demands.inputOrder
    let sink = try Output(path: output.out)
    var writer = HitWriter(output, sink, market, decisions: filter.decisions)
    let progress = ProgressLine("matching", isQuiet: output.quiet)
    var done = 0
    var withoutHits = 0
    try writer.begin()
    try market.match(documents, matching.criteria(count), through: &filter) { document, result in
      try writer.write(.record(document), result)
      if result.hits.isEmpty { withoutHits += 1 }
      if result.hits.isEmpty, documents.count == 1 { messages.emptiness(result, count) }
      done += 1
      progress.update(done, of: documents.count)
    }
    progress.finish()
    try writer.end()
    if filter.hiddenCount > 0 { messages.tell(.rejectedHidden(pairs: filter.hiddenCount)) }
    // Records from files may be in no catalogue, and a ledger is about those of its own.
    if input.source.isCatalogueAlone, let broker = by ?? Terminal.broker {
      try filter.noteShown(to: broker)
    }
    if documents.count > 1, withoutHits > 0 {
      messages.note(
        "\(withoutHits) of \(documents.count) demands have no hit; match one alone to see why",
        "\(documents.count) 条需求中有 \(withoutHits) 条没有结果；单独匹配可查看原因"
      )
    }
  }
}

extension Messages {
  /// Why a list is empty.
  func emptiness(_ result: MatchResult, _ count: CountOptions) {
    if !result.unknownTerms.isEmpty {
      let words = result.unknownTerms.prefix(10).joined(separator: ", ")
      note("no record has the words: \(words)", "没有记录包含这些词：\(words)")
    }
    for gate in Gate.allCases {
      guard let removed = result.removals?[gate], removed > 0 else { continue }
      note(
        "\(removed) record(s) kept out by the gate \(gate.rawValue); --ignore-gate \(gate.rawValue) shows them",
        "有 \(removed) 条记录因条件“\(gate.name(in: .zh))”未列入；--ignore-gate \(gate.rawValue) 可显示"
      )
    }
    if count.minScore > 0 {
      note(
        "--min-score \(count.minScore) may hide weaker ones",
        "--min-score \(count.minScore) 可能隐藏了得分较低的结果"
      )
    }
    if result.removals?.isEmpty == true, result.unknownTerms.isEmpty {
      note("no record has a word or tag in common", "没有记录与之有共同的词或标签")
    }
  }
}
