import ArgumentParser
import Foundation
import TechMatchKit

/// The `techmatch` command: what happens is in `Commands`, what it says in `Wording`, how its pages look in `Help`.
@main
struct TechMatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "techmatch",
    abstract: "Match technology achievements with technology demands, and say why.",
    discussion: """
      Records come from CSV, XLSX or JSON Lines files, in Chinese or English, or from a catalogue (--store); the \
      format, the encoding and the columns are found out. Results are exact and the same for any number of workers.

      Exit status: 0 done, 1 done and the answer is no, 2 could not do it, 64 wrong usage.
      """,
    version: TechMatchVersion.current,
    subcommands: [
      Check.self, ListCommand.self, Show.self, Match.self, Search.self, Similar.self,
      Duplicates.self, UnmatchedCommand.self,
      Explain.self, Evaluate.self,
      Statistics.self,
      ScoutCommand.self,
      Forms.self, Rank.self, Verify.self, Publish.self, Batch.self, Merge.self, Diff.self,
      ImportCommand.self,
      IndexCommand.self, Export.self,
      ColumnsCommand.self, Withdraw.self, History.self, Organisations.self, Decide.self,
      Outcome.self, Outcomes.self,
    ]
  )

  /// Speaks the language that the line asks for, from the first word on.
  static func main() {
    // A reader that closes the pipe (`head`) is no error: writing then fails, and Output ends quietly.
    _ = signal(SIGPIPE, SIG_IGN)
    Terminal.refuseNarrowWidth()
    let line = SpokenArguments.ofProcess(self)
    switch line.language {
    case .en:
      if let fault = line.fault { exit(withError: ValidationError(fault)) }
      self.main(line.arguments)
    case .zh:
      let speaker = ChineseSpeaker(self)
      if let fault = line.fault { speaker.end(ValidationError(fault)) }
      speaker.main(line.arguments)
    }
  }
}
