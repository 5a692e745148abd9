import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch batch`: everything against everything, into one file that is whole or not there.
struct Batch: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Match everything with everything into a file; an interrupted run can go on.",
    discussion: """
      One JSON line a demand, in the order of the input, and a manifest beside the file. Equal files and settings \
      give equal bytes, for any number of workers, in one run or in parts: --shard 2/5 does a fifth, merge puts the \
      parts together, --resume goes on after an interruption. With --store, pairs that were rejected are left out, \
      and the line of a record names them.

      Example:
        techmatch batch --out tonight.jsonl \\
          --achievements SampleData/achievements.csv \\
          --demands SampleData/demands.csv
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var count: CountOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: "Whose lists: demands, achievements or both.")
  var side = BatchPlan.Lists.demands
  @Option(help: ArgumentHelp("Do only a part of the work.", valueName: "i/n"))
  var shard = Shard.whole
  @Flag(help: "Go on from the checkpoint that an interrupted run left.")
  var resume = false
  @Flag(help: "Say every 30 seconds how far it is, also without a terminal.")
  var verbose = false
  @Option(help: ArgumentHelp("Write the pairs as a spreadsheet as well.", valueName: "file"))
  var csv: String?
  @Option(
    help: ArgumentHelp(
      "Keep the batch in the catalogue (--store) under a name, for diff.",
      valueName: "name"
    )
  )
  var save: String?
  @Flag(help: "Keep pairs that were rejected in the ledger of the catalogue.")
  var keepRejected = false
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var target: TargetOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  func validate() throws {
    if !input.source.has(.achievement) || !input.source.has(.demand) {
      throw ValidationError(.missingSides("batch", instead: "--store"))
    }
    guard let out = target.out, out != "-" else {
      throw ValidationError(.missingBatchOutput)
    }
    for side in side.sides { try filters.require(side.opposite) }
    if save != nil, input.source.catalogue == nil { throw ValidationError(.missingShelf) }
    if (input.achievements + input.demands).contains("-") {
      throw ValidationError(.standardInputInBatch)
    }
  }

  func execute() throws {
    let interruption = Interruption()
    let progress = ProgressLine(.matching, messages)
    var lastWord = ContinuousClock.now
    let outcome = try job.run(tell: messages.tell) { state in
      progress.update(state.done, of: state.total, pairs: state.pairs)
      guard state.isKept else { return true }
      if verbose, ContinuousClock.now - lastWord > .seconds(30) {
        lastWord = .now
        messages.note(.progress(done: state.done, total: state.total))
      }
      return !interruption.isRequested
    }
    progress.finish()
    if let state = outcome.stopped {
      throw CommandFailure.interrupted(done: state.done, total: state.total)
    }
    let text = BatchText(language: talk.language)
    messages.note(text.lines(for: outcome.summary, neverFound: outcome.countsEveryDemand))
  }

  private var job: BatchJob {
    var job = BatchJob(
      input.source,
      settings: input.settings(matching),
      criteria: matching.criteria(count),
      to: target.out ?? ""
    )
    job.filter = filters.filter
    job.lists = side
    job.shard = shard
    job.isResuming = resume
    job.sheet = csv
    job.savedName = save
    job.keepsRejected = keepRejected
    return job
  }
}
