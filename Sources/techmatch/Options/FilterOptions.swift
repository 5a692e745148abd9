import ArgumentParser
import TechMatchKit

/// Which records a list may have.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only records of this institution or enterprise: part of a name.",
      valueName: "name"
    )
  )
  var institution: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only records of this industry or technology field: part of a name.",
      valueName: "name"
    )
  )
  var industry: [String] = []

  @Option(
    help: ArgumentHelp("Only records from this place, such as 吉林省 or 长春.", valueName: "place")
  )
  var region: [String] = []

  @Option(
    help: ArgumentHelp("Only records at this stage, such as 中试, 产业化 or 4-6.", valueName: "stage")
  )
  var stage: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only records with this mode of transfer, such as 独占许可 or equity.",
      valueName: "mode"
    )
  )
  var mode: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only records with this status: open, inTalks, taken, withdrawn.",
      valueName: "status"
    )
  )
  var status: [String] = []

  @Option(
    help: ArgumentHelp("Only demands that pay this much, such as 100万元.", valueName: "money")
  )
  var budgetMin: [String] = []

  @Option(help: ArgumentHelp("Only demands that pay no more than this.", valueName: "money"))
  var budgetMax: [String] = []

  @Option(help: ArgumentHelp("Only offers that can be had for this price.", valueName: "money"))
  var priceMax: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only records registered since this day; in a catalogue those without a date since they came in.",
      valueName: "yyyy-mm-dd"
    )
  )
  var since: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only records with these words in identifier, title, institution, people, tags or text.",
      valueName: "words"
    )
  )
  var text: [String] = []

  @Option(
    name: .customLong("not"),
    help: ArgumentHelp(
      "Leave out what one of these filters would find, such as mode=独占许可.",
      valueName: "filter=value"
    )
  )
  var excluded: [String] = []

  func validate() throws {
    if let text = excluded.first(where: { !$0.contains("=") }) {
      throw ValidationError(.exclusion(text))
    }
    do {
      _ = try made
    } catch let failure as FilterFailure {
      throw ValidationError(.filter(failure))
    }
  }

  /// What is asked for; `validate` has made sure that it is understood.
  var filter: RecordFilter { (try? made) ?? RecordFilter() }

  /// Makes sure that records of a side can have what is asked for.
  func require(_ side: Side) throws {
    try require(side == .demand ? .demand : .achievement as RecordKind)
  }

  /// Makes sure that records of a kind can have what is asked for.
  func require(_ kind: RecordKind) throws {
    do {
      try filter.requireApplicable(to: kind)
    } catch {
      throw ValidationError(.filter(error))
    }
  }

  private var made: RecordFilter {
    get throws {
      var filter = RecordFilter()
      for field in RecordFilter.Field.allCases {
        for value in values(field) { try filter.add(field, value) }
      }
      for text in excluded {
        let name = String(text.prefix { $0 != "=" })
        try filter.add(
          try Self.field(name),
          String(text.dropFirst(name.count + 1)),
          isExcluded: true
        )
      }
      return filter
    }
  }

  private static func field(_ name: String) throws -> RecordFilter.Field {
    if let field = RecordFilter.Field(rawValue: name) { return field }
    let names = RecordFilter.Field.allCases.map(\.rawValue)
    throw FilterFailure.noField(name, nearest: NearestName.of(name, among: names))
  }

  private func values(_ field: RecordFilter.Field) -> [String] {
    switch field {
    case .institution: institution
    case .industry: industry
    case .region: region
    case .stage: stage
    case .mode: mode
    case .status: status
    case .budgetMin: budgetMin
    case .budgetMax: budgetMax
    case .priceMax: priceMax
    case .since: since
    case .text: text
    }
  }
}
