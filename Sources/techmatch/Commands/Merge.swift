import ArgumentParser
import TechMatchKit

/// `techmatch merge`: the parts of a batch, put together.
struct Merge: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the parts of a sharded batch together: the bytes of one run over everything.",
    discussion: """
      Every part needs its manifest beside it. A missing, doubled or foreign part is an error that names it.

      Example:
        techmatch merge --out tonight.jsonl \\
          part-1.jsonl part-2.jsonl part-3.jsonl
      """
  )

  @Argument(help: ArgumentHelp("The parts of the batch, in any order.", valueName: "part"))
  var parts: [String]
  @OptionGroup var target: TargetOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    guard let out = target.out, out != "-" else { throw ValidationError(.missingMergeOutput) }
  }

  func execute() throws {
    try BatchMerge.merge(parts, into: target.out ?? "")
  }
}
