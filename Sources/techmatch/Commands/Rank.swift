import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch rank`: the bids for a challenge, ranked by a rubric.
struct Rank: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank the bids for a challenge by a rubric, and keep a ledger that proves it.",
    discussion: """
      Conditions never change points: a bid that fails one is out and keeps its line. Where evidence is missing the \
      total is an interval, and the rank stands on its lower end. The ledger says when it was made, to the second, or on \
      the day that --today gives: then equal files give equal bytes.

      Example:
        techmatch rank --demand JB-2001 --ledger ledger.json \\
          --rubric SampleData/rubric.json \\
          --bids SampleData/bids.csv \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var who: OrganisationOptions
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Bids: CSV, XLSX or JSON Lines; - is standard input.", valueName: "file")
  )
  var bids: [String] = []
  @Option(help: ArgumentHelp("The identifier of the challenge.", valueName: "id"))
  var demand: String
  @Option(help: ArgumentHelp("A file with the rubric, in JSON.", valueName: "file"))
  var rubric: String
  @Option(
    help: ArgumentHelp(
      "Judges' marks: CSV, XLSX or JSON; a row a mark, or a row a bid and a column a criterion.",
      valueName: "file"
    )
  )
  var marks: String?
  @Option(
    help: ArgumentHelp(
      "The judges with their employers: CSV, XLSX or JSON. Only they may have marked.",
      valueName: "file"
    )
  )
  var judges: String?
  @Option(
    help: ArgumentHelp(
      "The key of anonymous forms, as forms --anonymous wrote it: which bid each label is.",
      valueName: "key"
    )
  )
  var key: String?
  @Option(
    help: ArgumentHelp("Write the ledger, which proves the ranking, to a file.", valueName: "file")
  )
  var ledger: String?
  @Option(
    help: ArgumentHelp(
      "Write the review report, a page to read and print (HTML).",
      valueName: "file"
    )
  )
  var html: String?
  @Option(
    help: ArgumentHelp(
      "Who ranks, for the ledger (default: TECHMATCH_BROKER).",
      valueName: "name"
    )
  )
  var `operator`: String?
  @Option(
    help: ArgumentHelp(
      "The ledger of this challenge that the new one takes the place of; it is verified first.",
      valueName: "ledger"
    )
  )
  var previous: String?
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var colour: ColourOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

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
    job.judges = try judges.map(InputFile.init(path:))
    job.previous = try previous.map(InputFile.init(path:))
    job.operator = `operator` ?? Terminal.broker
    job.date = matching.day.stated?.description ?? Terminal.now
    job.key = try key.map(InputFile.init(path:))
    var settings = input.settings(matching)
    settings.notesFiles = true
    // A choice for a column may be about the bids.
    settings.hasOtherFiles = !bids.isEmpty
    let market = try Market(input.source, settings: settings, tell: messages.tell)
    let directory = try who.source(input.source.catalogue)
    job.organisationFiles = directory.files
    job.organisations = try directory.directory(market.settings, tell: messages.tell)
    let proof = try job.ledger(in: market, matching.criteria(), tell: messages.tell)
    for (path, text) in [
      (ledger, proof.text), (html, ReviewReport(proof, language: talk.language).text),
    ] {
      guard let path else { continue }
      let sink = try Output(path: path)
      try sink.write(text)
      try sink.finish()
    }
    let sink = try Output(path: result.out)
    try RankingWriter(proof, result.appearance(talk, colour: colour)).write(to: sink)
    try sink.finish()
  }
}
