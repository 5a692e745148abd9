import ArgumentParser
import TechMatchKit
import TechMatchStore

/// `techmatch rank`: the bids for a challenge, ranked by a rubric.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank the bids for a challenge by a rubric, and keep a ledger that proves it.",
    discussion: """
      Conditions never change points: a bid that fails one is out and keeps its line. Where evidence is missing the \
      total is an interval, and the rank stands on its lower end.

      Example:
        techmatch rank --achievements SampleData/achievements.csv --demands SampleData/demands.csv \\
          --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-2001 --ledger ledger.json
      """
  )

  @OptionGroup var input: InputOptions
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Bids: CSV or JSON Lines.", valueName: "file")
  )
  var bids: [String] = []
  @Option(help: ArgumentHelp("The challenge.", valueName: "id"))
  var demand: String
  @Option(help: ArgumentHelp("The rubric, JSON.", valueName: "file"))
  var rubric: String
  @Option(
    help: ArgumentHelp(
      "Judges' marks: CSV with bid, judge, criterion, mark, conflict.",
      valueName: "file"
    )
  )
  var marks: String?
  @Option(help: ArgumentHelp("Write the ledger to a file.", valueName: "file"))
  var ledger: String?
  @Option(help: ArgumentHelp("Write a page to read and print.", valueName: "file"))
  var html: String?
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !input.has(.achievement) || !input.has(.demand) || bids.isEmpty && input.storePath == nil {
      throw ValidationError("rank needs --achievements, --demands and --bids, or --store.")
    }
  }

  func run() throws {
    let messages = output.messages
    let offers = try bids(messages)
    let rules = try messages.rubric(rubric)
    let given = try marks.map { try messages.marks($0, rules) } ?? []
    let snapshot = try input.index(matching, messages)
    let document = try messages.document(demand, in: snapshot.demands, side: .demand)
    let ranking: RankingInput
    do throws(IndexError) {
      ranking = try RankingInput(
        demand: snapshot.demands[document],
        bids: offers,
        rubric: rules,
        marks: given,
        snapshot: snapshot,
        options: matching.matchOptions()
      )
    } catch {
      throw messages.failure(error)
    }
    try messages.requireSound(snapshot)
    let proof = RankingLedger(ranking, program: TechMatchCommand.configuration.version)
    for (path, text) in [
      (ledger, proof.text), (html, RankingPage(proof, output.language).text),
    ] {
      guard let path else { continue }
      let sink = try Output(path: path, messages: messages)
      try sink.write(text)
      try sink.finish()
    }
    let sink = try Output(path: output.out, messages: messages)
    try RankingWriter(proof, output).write(to: sink)
    try sink.finish()
  }

  /// The bids of the files, or else of the catalogue.
  private func bids(_ messages: Messages) throws -> [Bid] {
    if bids.isEmpty, let path = input.storePath {
      return try messages.storing { try Catalogue(path: path, access: .read).content([.bid]).bids }
    }
    let importer = Importer(
      options: input.strictness.importOptions(workers: matching.workerCount)
    )
    let offers = importer.bids(from: try messages.open(bids))
    messages.issues(offers.report)
    if input.strictness.strict, offers.report.errorCount > 0 {
      throw messages.failure(
        "\(offers.report.errorCount) error(s) and --strict: nothing was ranked",
        "有 \(offers.report.errorCount) 个错误且指定了 --strict，未进行排名"
      )
    }
    return offers.records
  }
}

extension Messages {
  fileprivate func rubric(_ path: String) throws -> Rubric {
    let file = try open([path])[0]
    do throws(RubricFailure) {
      return try Rubric(file)
    } catch {
      throw failure(error)
    }
  }

  fileprivate func marks(_ path: String, _ rubric: Rubric) throws -> [RankingInput.Mark] {
    let file = try open([path])[0]
    do throws(MarksFailure) {
      return try JudgesMarks.read(file, rubric: rubric)
    } catch {
      throw failure(error)
    }
  }
}
