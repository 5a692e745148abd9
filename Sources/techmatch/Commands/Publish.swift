import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch publish`: the papers of rankings, from their ledgers alone.
struct Publish: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Write the notice of result and the review report of rankings, from their ledgers alone.",
    discussion: """
      Every ledger is computed again first, and nothing is written if one is wrong. The notice has the winners, the \
      period and where to object, which the rubric's "publication" says. The report has everything, with lines to sign. \
      A workbook has the same in cells: a sheet for each challenge and judge, conditions, indicators, files and \
      digests. All are in Chinese and English, print on A4, and are listed as they are written. A ranking that counts the likeness of words \
      has no notice unless its rubric says that this is meant; the exit status is then 1.

      Example:
        techmatch publish ledger.json --out papers
      """
  )

  @Argument(help: ArgumentHelp("Ledgers, as rank wrote them.", valueName: "ledger"))
  var ledgers: [String]
  @Option(
    help: ArgumentHelp(
      "The folder for the papers; it is made if it is not there, and earlier papers are replaced.",
      valueName: "folder"
    )
  )
  var out: String
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func execute() throws {
    let job = PublishJob(ledgers: try ledgers.map(InputFile.init(path:)), folder: out)
    let sink = try Output(path: nil)
    do {
      try job.run { try sink.line($0) }
    } catch {
      // What is in its place is listed all the same.
      try sink.finish()
      throw error
    }
    try sink.finish()
  }
}
