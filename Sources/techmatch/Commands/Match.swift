import ArgumentParser
import TechMatchKit
import TechMatchStore

/// `techmatch match`: the best achievements for demands, or the best demands for an achievement.
struct Match: ParsableCommand {
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

  func validate() throws {
    if !input.has(.achievement) || !input.has(.demand) {
      throw ValidationError("match needs both --achievements and --demands, or --store.")
    }
    if demand != nil, achievement != nil {
      throw ValidationError("Give --demand or --achievement, not both; explain takes both.")
    }
  }

  func run() throws {
    let messages = output.messages
    let snapshot = try input.index(matching, messages)
    var ledger = try PairLedger(input.storePath, showRejected: showRejected, messages)
    let options = matching.matchOptions(
      k: count.top + ledger.mostRejected,
      minimumScore: count.minScore
    )
    let matcher = Matcher(snapshot, options: options, workers: matching.workerCount)
    let side: Side = achievement == nil ? .demand : .achievement
    let documents: [DocID]
    if let demand {
      documents = [try messages.document(demand, in: snapshot.demands, side: .demand)]
    } else if let achievement {
      documents = [
        try messages.document(achievement, in: snapshot.achievements, side: .achievement)
      ]
    } else {
      documents = snapshot.demands.inputOrder
    }
    let sink = try Output(path: output.out, messages: messages)
    var writer = HitWriter(output, sink, snapshot, decisions: ledger.decisions)
    let progress = ProgressLine("matching", total: documents.count, isQuiet: output.quiet)
    var done = 0
    var withoutHits = 0
    try writer.begin()
    try matcher.match(documents) { document, found in
      let id =
        side == .demand ? snapshot.demands.id(of: document) : snapshot.achievements.id(of: document)
      let result = ledger.listed(found, for: id, of: side, most: count.top)
      try writer.write(.record(document, side), result)
      if result.hits.isEmpty { withoutHits += 1 }
      if result.hits.isEmpty, documents.count == 1 { messages.emptiness(result, count) }
      done += 1
      progress.update(done)
    }
    progress.finish()
    try writer.end()
    // Records from files may be in no catalogue, and a ledger is about those of its own.
    let areStored = input.achievements.isEmpty && input.demands.isEmpty
    try ledger.finish(by: areStored ? by ?? Terminal.broker : nil)
    if documents.count > 1, withoutHits > 0 {
      messages.note(
        "\(withoutHits) of \(documents.count) demands have no hit; match one alone to see why",
        "\(documents.count) 条需求中有 \(withoutHits) 条没有结果；单独匹配可查看原因"
      )
    }
  }
}

extension Messages {
  /// The document of an identifier, or an error with the nearest ones.
  func document<Record>(
    _ text: String,
    in records: IndexedRecords<Record>,
    side: Side
  ) throws -> DocID {
    if let document = RecordID(text).flatMap({ records.document($0) }) { return document }
    let nearest = NearestName.of(text, among: records.identifiers.map(\.text))
    let hint = nearest.map { choose("; did you mean \($0)?", "；是否为 \($0)？") } ?? ""
    throw failure(
      "no \(side.rawValue) has the identifier '\(text)' among \(records.count) records\(hint)",
      "\(records.count) 条\(side == .demand ? "需求" : "成果")中没有编号“\(text)”\(hint)"
    )
  }

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
