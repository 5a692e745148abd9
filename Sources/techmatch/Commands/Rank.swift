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
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The identifier of the challenge, or of several of one call in the order in which they are decided.",
      valueName: "id"
    )
  )
  var demand: [String]
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "A file with the rubric, in JSON; one for all challenges, or one for each.",
      valueName: "file"
    )
  )
  var rubric: [String]
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Judges' marks: CSV, XLSX or JSON; a row a mark, or a row a bid and a column a criterion. As --rubric.",
      valueName: "file"
    )
  )
  var marks: [String] = []
  @Option(
    help: ArgumentHelp(
      "The most challenges of the call that one bidder may win (default: no limit).",
      valueName: "n"
    )
  )
  var winLimit: Int?
  @Option(
    help: ArgumentHelp(
      "The judges with their employers: CSV, XLSX or JSON. Only they may have marked.",
      valueName: "file"
    )
  )
  var judges: String?
  @Option(
    help: ArgumentHelp(
      "What named persons decided of indicators, with reasons: CSV, XLSX or JSON. It counts instead of the texts.",
      valueName: "file"
    )
  )
  var rulings: String?
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
      "Write the ledger of each challenge into a folder, which is made if it is not there.",
      valueName: "folder"
    )
  )
  var ledgers: String?
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
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The ledger of this challenge that the new one takes the place of, or of several; verified first.",
      valueName: "ledger"
    )
  )
  var previous: [String] = []
  @Flag(
    help:
      "Keep base price and shortest time of the previous ledger, so that what is stated late moves nobody else's points."
  )
  var keepBase = false
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
    for (option, files) in [("--rubric", rubric), ("--marks", marks)]
    where files.count > 1 && files.count != demand.count {
      throw ValidationError(.notForEach(option, count: files.count, challenges: demand.count))
    }
    if let winLimit {
      if winLimit < 1 { throw ValidationError(.below("--win-limit", least: 1)) }
      if winLimit > 1000 { throw ValidationError(.outside("--win-limit", "1…1000")) }
    }
    if keepBase, previous.isEmpty { throw ValidationError(.baseWithoutLedger) }
    if demand.count > 1 {
      if ledger != nil { throw ValidationError(.oneChallenge("--ledger", instead: "--ledgers")) }
      if html != nil { throw ValidationError(.oneChallenge("--html", instead: "publish")) }
    }
  }

  func execute() throws {
    let offers = try bids.map(InputFile.init(path:))
    let rubrics = try rubric.map(InputFile.init(path:))
    let sheets = try marks.map(InputFile.init(path:))
    let key = try key.map(InputFile.init(path:))
    let decided = try rulings.map(InputFile.init(path:))
    let panel = try judges.map(InputFile.init(path:))
    var settings = input.settings(matching)
    settings.notesFiles = true
    // A choice for a column may be about the bids.
    settings.hasOtherFiles = !bids.isEmpty
    let market = try Market(input.source, settings: settings, tell: messages.tell)
    let directory = try who.source(input.source.catalogue)
    let organisations = try directory.directory(market.settings, tell: messages.tell)
    let jobs = demand.enumerated().map { place, demand in
      var job = RankingJob(demand: demand, bids: offers, rubric: Self.item(place, of: rubrics)!)
      job.marks = Self.item(place, of: sheets)
      job.judges = panel
      job.rulings = decided
      job.key = key
      job.operator = `operator` ?? Terminal.broker
      job.date = matching.day.stated?.description ?? Terminal.now
      job.organisationFiles = directory.files
      job.organisations = organisations
      job.keepsBase = keepBase
      return job
    }
    var call = RankingCall(jobs, winLimit: winLimit)
    call.previous = try previous.map(InputFile.init(path:))
    let proofs = try call.ledgers(in: market, matching.criteria(), tell: messages.tell)
    for (path, text) in [
      (ledger, proofs[0].text), (html, ReviewReport(proofs[0], language: talk.language).text),
    ] {
      guard let path else { continue }
      let sink = try Output(path: path)
      try sink.write(text)
      try sink.finish()
    }
    if let ledgers { try Self.write(proofs, into: PaperFolder(path: ledgers)) }
    let sink = try Output(path: result.out)
    try RankingWriter.write(proofs, result.appearance(talk, colour: colour), to: sink)
    try sink.finish()
  }

  private static func write(_ proofs: [RankingLedger], into folder: PaperFolder) throws {
    for record in proofs.map({ RankingPapers($0).record }) {
      try folder.write(record.name, record.text.utf8)
    }
  }

  /// The file for a challenge: the only one, or its own.
  private static func item(_ place: Int, of files: [InputFile]) -> InputFile? {
    files.count > 1 ? files[place] : files.first
  }
}
