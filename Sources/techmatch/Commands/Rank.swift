import ArgumentParser
import TechMatchKit
import TechMatchService
import TechMatchStore

/// `techmatch rank`: the bids for a challenge, ranked by a rubric.
struct Rank: SpeakingCommand {
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

  var messages: Messages { output.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand)
      || bids.isEmpty && input.source.catalogue == nil
    {
      throw ValidationError(.missingBids)
    }
  }

  func execute() throws {
    var job = RankingJob(
      demand: demand,
      bids: try bids.map(InputFile.init(path:)),
      rubric: try InputFile(path: rubric)
    )
    job.marks = try marks.map(InputFile.init(path:))
    let market = try input.market(matching, messages)
    let proof = try job.ledger(in: market, matching.criteria(), tell: messages.tell)
    for (path, text) in [
      (ledger, proof.text), (html, RankingPage(proof, output.language).text),
    ] {
      guard let path else { continue }
      let sink = try Output(path: path)
      try sink.write(text)
      try sink.finish()
    }
    let sink = try Output(path: output.out)
    try RankingWriter(proof, output).write(to: sink)
    try sink.finish()
  }
}
