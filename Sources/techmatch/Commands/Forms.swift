import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchService

/// `techmatch forms`: blank forms for judges.
struct Forms: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Make blank forms for judges, as a workbook that rank --marks reads once it is filled in.",
    discussion: """
      A sheet for each judge has a row for each bid and a column for each criterion that judges mark, with its highest \
      mark and its weight. Withdrawn bids are left out.

      With --anonymous bids have labels in an order that says nothing, bidders are not named, and a further sheet has \
      the texts of the bids with known names, addresses and telephone numbers replaced. What no record knows stays in \
      them, so somebody has to read them first. Give rank the key with --key.

      Example:
        techmatch forms --demand JB-2001 JB-3001 \\
          --judges 评委甲 评委乙 --out forms.xlsx \\
          --anonymous key.csv \\
          --rubric SampleData/rubric.json \\
          --bids SampleData/bids.csv \\
          --demands SampleData/demands.csv
      """
  )

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The challenges, in the order of the forms.", valueName: "id")
  )
  var demand: [String]
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The names of the judges, or a file of judges, as rank --judges takes it.",
      valueName: "name|file"
    )
  )
  var judges: [String]
  @Option(help: ArgumentHelp("A file with the rubric, in JSON.", valueName: "file"))
  var rubric: String
  @Option(help: ArgumentHelp("The workbook to write.", valueName: "file"))
  var out: String
  @Option(
    help: ArgumentHelp(
      "Do not name bids and bidders; the file says which bid each label is. It is made if it is not there, else its labels stay. Judges must not have it.",
      valueName: "key"
    )
  )
  var anonymous: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Demands: CSV, XLSX or JSON Lines; - is standard input.", valueName: "file")
  )
  var demands: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Bids: CSV, XLSX or JSON Lines; - is standard input.", valueName: "file")
  )
  var bids: [String] = []
  @OptionGroup var who: OrganisationOptions
  @Option(
    help: ArgumentHelp(
      "A catalogue, for the kinds that no files are given for (default: TECHMATCH_STORE).",
      valueName: "file"
    )
  )
  var store: String?
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  /// Where challenges and bids are; without files the environment may name a catalogue.
  private var sources: RecordSources {
    RecordSources(
      files: [.demand: demands, .bid: bids],
      catalogue: store ?? (demands.isEmpty && bids.isEmpty ? Terminal.store : nil)
    )
  }

  /// The judges, each once: a name that is a file stands for those in it.
  private func names(_ workbooks: WorkbookOpener?) throws -> [String] {
    var names: [String] = []
    for text in judges {
      let isFile = FileManager.default.fileExists(atPath: text)
      let found =
        isFile
        ? try RankingInput.Judge.read(InputFile(path: text), workbooks: workbooks).map(\.name)
        : [text]
      for name in found where !names.contains(name) { names.append(name) }
    }
    return names
  }

  func validate() throws {
    for kind in [RecordKind.demand, .bid] where !sources.kinds.contains(kind) {
      throw ValidationError(.missingRecords(kind))
    }
    if demand.contains(where: \.isBlank) || demand.isEmpty {
      throw ValidationError(.emptyIdentifier)
    }
    if (demands + bids).filter({ $0 == "-" }).count > 1 {
      throw ValidationError(.standardInputTwice)
    }
    if judges.isEmpty || judges.contains(where: \.isBlank) {
      throw ValidationError(.missingJudges)
    }
  }

  func execute() throws {
    let settings = strictness.read(MarketSettings())
    let names = try names(settings.importing.workbooks)
    var job = FormsJob(
      demands: demand,
      sources: sources,
      rubric: try InputFile(path: rubric),
      judges: names,
      language: talk.language
    )
    // A workbook in the place of the key would cost all labels.
    let others = [rubric] + demands + bids + judges + [anonymous, store].compactMap(\.self)
    if let other = others.first(where: { FileKind.areSame(out, $0) }) {
      throw ServiceFailure.overwrites(path: out, other: other)
    }
    if let anonymous {
      let isThere = FileManager.default.fileExists(atPath: anonymous)
      job.key =
        isThere
        ? try BidKey(InputFile(path: anonymous), workbooks: settings.importing.workbooks) : BidKey()
      job.organisations = try who.source(sources.catalogue)
        .directory(settings, tell: messages.tell)
    }
    var random = SystemRandomNumberGenerator()
    let forms = try job.forms(settings, using: &random, tell: messages.tell)
    if let anonymous, let key = forms.key, key != job.key {
      // Before the forms: labels that nobody can look up would be worth nothing.
      let file = try OutputFile(path: anonymous, isPrivate: true)
      try file.write(key.text)
      try file.finish()
    }
    let file = try OutputFile(path: out)
    try file.write(forms.workbook)
    try file.finish()
    messages.note(.forms(path: out, judges: names.count, bids: forms.bids))
    if !forms.withdrawn.isEmpty { messages.note(.notOnForms(forms.withdrawn)) }
    if let anonymous { messages.note(.anonymous(key: anonymous)) }
  }
}
