import ArgumentParser
import Foundation
import TechMatchKit

/// The `techmatch` command: what happens is in `Commands`, how it speaks in `Output`, and in
/// `Wording` what ArgumentParser would say.
@main
struct TechMatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "techmatch",
    abstract: "Match technology achievements with technology demands, and say why.",
    discussion: """
      Records come from CSV or JSON Lines files, in Chinese or English, or from a catalogue (--store); the format, the \
      encoding and the columns are found out. Results are exact and the same for any number of workers.

      Exit status: 0 done, 1 done and the answer is no, 2 could not do it, 64 wrong usage.
      """,
    version: TechMatchVersion.current,
    subcommands: [
      Check.self, Match.self, Search.self, Explain.self, Evaluate.self, Statistics.self,
      ScoutCommand.self,
      Rank.self, Verify.self, Batch.self, Merge.self, Diff.self, ImportCommand.self,
      IndexCommand.self, Export.self,
      Withdraw.self, History.self, Decide.self, Outcome.self, Outcomes.self,
    ]
  )

  static func main() {
    // A reader that closes the pipe (`head`) is no error: writing then fails, and Output ends quietly.
    _ = signal(SIGPIPE, SIG_IGN)
    let line = SpokenArguments.ofProcess
    switch line.language {
    case .en: self.main(line.arguments)
    case .zh: ChineseSpeaker.main(line.arguments)
    }
  }
}
