import ArgumentParser
import TechMatchKit
import TechMatchService

/// `techmatch list`: the records of one kind, or how many there are of what.
struct ListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List records that fit filters, in an order, or count them.",
    discussion: """
      A filter that is repeated asks for any of its values; different filters must all hold. A record that does not \
      state what a filter asks for is left out, and the number of these is said; the value unknown (未知) lists them. \
      A price counts by its lower end, a budget by its upper one.

      Example:
        techmatch list achievement --stage 中试 --region 长春 \\
          --achievements SampleData/achievements.csv
        techmatch list demand --facets region,status \\
          --demands SampleData/demands.csv
      """
  )

  @Argument(help: "The kind of the records (default: the one whose files are given).")
  var kind: RecordKind?
  @OptionGroup var records: RecordOptions
  @OptionGroup var filters: FilterOptions
  @Option(
    help: "What to order by (default: as in the files, in a catalogue by identifier)."
  )
  var sort: RecordOrder.Key?
  @Flag(help: "The greatest first; unknown values stay last.")
  var descending = false
  @Option(help: ArgumentHelp("The most records to list; 0 for every one.", valueName: "k"))
  var top = 0
  @Option(
    help: ArgumentHelp(
      "Count the records by these instead: institution, industry, region, mode, stage, status.",
      valueName: "facets"
    )
  )
  var facets: String?
  @OptionGroup var result: ResultOptions
  @OptionGroup var talk: TalkOptions

  var messages: Messages { talk.messages }

  /// The kind that is listed.
  private var listed: RecordKind {
    kind ?? RecordKind.allCases.first { records.sources.files[$0] != nil } ?? .achievement
  }

  func validate() throws {
    if !records.sources.kinds.contains(listed) { throw ValidationError(.missingRecords(listed)) }
    if top < 0 { throw ValidationError(.below("--top", least: 0)) }
    try filters.require(listed)
    if let sort, !sort.applies(to: listed) {
      throw ValidationError(.order(sort.rawValue, listed))
    }
    _ = try counted
  }

  /// What is counted by.
  private var counted: [Facet] {
    get throws {
      let names = (facets ?? "").split { ",，、 ".contains($0) }.map(String.init)
      if facets != nil, names.isEmpty { throw ValidationError(.facet("", nearest: nil)) }
      return try names.map { name in
        guard let facet = Facet(rawValue: name) else {
          let known = Facet.allCases.map(\.rawValue)
          throw ValidationError(.facet(name, nearest: NearestName.of(name, among: known)))
        }
        if !facet.field.applies(to: listed) {
          throw ValidationError(.filter(.notOf(facet.field, listed)))
        }
        return facet
      }
    }
  }

  func execute() throws {
    var list = RecordList(listed, in: records.sources)
    list.filter = filters.filter
    list.order = sort.map { RecordOrder($0, isDescending: descending) }
    var found = try list.run(records.settings, tell: messages.tell)
    let sink = try Output(path: result.out)
    let facets = try counted
    let look = result.appearance(talk)
    guard facets.isEmpty else {
      try FacetWriter(look).write(facets.flatMap { $0.counts(of: found.cards) }, to: sink)
      return try sink.finish()
    }
    let count = found.cards.count
    if top > 0, count > top { found.cards.removeSubrange(top...) }
    let left = try ListWriter(look, listed).write(found.cards, to: sink)
    try sink.finish()
    if found.cards.count < count { messages.note(.listed(found.cards.count, of: count)) }
    if !left.isEmpty { messages.note(.columnsLeftOut(left)) }
  }
}
