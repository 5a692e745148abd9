import TechMatchKit
import TechMatchService
import TechMatchStore

/// Writes the hits of queries in the form that is asked for.
struct HitWriter {
  /// What is matched: a record of the snapshot, or free text.
  enum Query {
    case record(DocID)
    case text(target: Side)
  }

  let look: Appearance
  let output: Output
  private let market: Market
  private var isFirst = true
  /// Where achievements had to come from, in addition to what demands require.
  let region: Region?
  /// The most near misses to name.
  let most: Int
  /// Whether duplicates stand under the best of them.
  private let folds: Bool
  /// The decisions in force, where a catalogue keeps them.
  private let decisions: [RecordPair: LedgerEvent]?

  /// Makes a writer of hits in a market that were found by some criteria; with `decisions` they are
  /// told as well.
  init(
    _ look: Appearance,
    _ output: Output,
    _ market: Market,
    _ criteria: MatchCriteria,
    decisions: [RecordPair: LedgerEvent]? = nil
  ) {
    region = criteria.options.gates.region
    most = criteria.nearMisses
    folds = criteria.foldsDuplicates
    self.decisions = decisions
    self.look = look
    self.output = output
    self.market = market
  }

  var snapshot: IndexSnapshot { market.snapshot }

  /// Writes what stands before all hits.
  func begin() throws {
    switch look.format {
    case .json: try output.write("[")
    case .csv:
      let contact = look.showsContacts ? ["contact", "phone"] : []
      let names = ["demand", "rank", "achievement", "score", "score_text", "band"]
      let decision = decisions == nil ? [] : ["decision"]
      let gates = Gate.allCases.map(\.rawValue)
      let duplicates = folds ? ["duplicates"] : []
      try output.header(
        names + ["title", "organisation"] + gates + duplicates + decision + contact
          + ["kept_out_by", "reason"]
      )
    case .table, .jsonl: break
    }
  }

  /// Writes the hits of one query, and what a gate kept out of them.
  mutating func write(_ query: Query, _ result: MatchResult) throws {
    switch look.format {
    case .table: try writeTable(query, result)
    case .json, .jsonl: for hit in result.hits { try write(json(hit, query)) }
    case .csv:
      for hit in result.hits {
        try output.row(cells(hit, rank: "\(hit.rank)", query, negotiable(hit, query)))
      }
    }
    try writeKeptOut(query, result)
    isFirst = false
  }

  /// Writes an object, the first or a further one.
  mutating func write(_ json: JSONText) throws {
    let line = json.text
    try output.write(
      look.format == .jsonl ? line + "\n" : (isFirst ? "\n  " : ",\n  ") + line
    )
    isFirst = false
  }

  /// Writes what stands behind all hits.
  func end() throws {
    try market.requireSound()
    if look.format == .json { try output.write("\n]\n") }
    try output.finish()
  }

  // MARK: Machines

  private func json(_ hit: Hit, _ query: Query) -> JSONText {
    let json = hit.json(query: id(query), target: target(query))
    let reasons = negotiable(hit, query)
    guard case .object(var members) = json else { return extended(json, hit, query) }
    if !reasons.isEmpty { members.append(("reasons", .array(reasons.map(\.json)))) }
    if folds {
      members.append(("duplicates", .array(hit.duplicates.map { .string($0.text) })))
    }
    if let counts = indicators(hit, query) { members.append(("indicators", counts.json)) }
    return extended(.object(members), hit, query)
  }

  /// An object of a hit with what is known about the pair besides.
  func extended(_ json: JSONText, _ hit: Hit, _ query: Query) -> JSONText {
    guard look.showsContacts || decisions != nil, case .object(var members) = json else {
      return json
    }
    if decisions != nil {
      members.append(("decision", .optional(decision(hit, query)?.kind.rawValue)))
    }
    guard look.showsContacts else { return .object(members) }
    let contact = contact(hit, query)
    members.append(("contact", .optional(contact?.name)))
    members.append(("phone", .optional(contact?.phone)))
    return .object(members)
  }

  /// A row, with the reasons why a price is negotiable or why a record was kept out.
  func cells(
    _ hit: Hit,
    rank: String,
    _ query: Query,
    _ reasons: [GateOutcome],
    keptOutBy gates: [Gate] = []
  ) -> [String] {
    let sought = id(query)?.text ?? ""
    let isDemandFound = target(query) == .demand
    let facts = facts(hit, query)
    var cells = [
      isDemandFound ? hit.id.text : sought, rank, isDemandFound ? sought : hit.id.text,
      "\(hit.score.millionths)", hit.score.description, hit.band?.rawValue ?? "",
      facts.title ?? "", facts.organisation ?? "",
    ]
    cells += Gate.allCases.map { hit.gates[$0].rawValue }
    if folds { cells.append(hit.duplicates.map(\.text).joined(separator: "；")) }
    if decisions != nil { cells.append(decision(hit, query)?.kind.rawValue ?? "") }
    if look.showsContacts {
      let contact = contact(hit, query)
      cells += [contact?.name ?? "", contact?.phone ?? ""]
    }
    return cells + [gates.map(\.rawValue).joined(separator: " "), reasons.cell]
  }

  // MARK: People

  private func writeTable(_ query: Query, _ result: MatchResult) throws {
    let text = HitText(language: look.language)
    if case .record(let document) = query {
      if !isFirst { try output.line("") }
      let title =
        document.side == .demand
        ? snapshot.demands[document].anyTitle : snapshot.achievements[document].anyTitle
      try output.line(look.heading(text.heading(document.side, id(query), title: title)))
    }
    guard !result.hits.isEmpty else { return try output.line("  " + text.none) }
    let bands = BandText(language: look.language)
    if result.hasNothingFitting { try output.line(bands.nothingFitting(target(query))) }
    let hasBands = result.hits.contains { $0.band != nil }
    // Free text has no fields, so every gate but the region is unknown and says nothing.
    let hasGates = if case .record = query { true } else { false }
    let hasDecisions = result.hits.contains { decision($0, query) != nil }
    let rows = result.hits.map { hit in
      let facts = facts(hit, query)
      var row = ["\(hit.rank)", hit.score.description]
      if hasBands { row.append(bands.cell(hit.band)) }
      row += [hit.id.text, facts.title ?? "", facts.organisation ?? ""]
      if hasGates {
        let remarks = [
          text.remarks(hit.gates, negotiable(hit, query)),
          indicators(hit, query)?.text(in: look.language) ?? "",
        ]
        row.append(remarks.filter { !$0.isEmpty }.joined(separator: look.language.semicolon))
      }
      if hasDecisions { row.append(decision(hit, query)?.kind.name(in: look.language) ?? "") }
      if look.showsContacts {
        let contact = contact(hit, query)
        row.append([contact?.name, contact?.phone].compactMap(\.self).joined(separator: " "))
      }
      return row
    }
    let columns = columns(
      query,
      hasBands: hasBands,
      hasGates: hasGates,
      hasDecisions: hasDecisions
    )
    let lines = TableWriter(columns: columns, width: look.width).lines(rows)
    try output.lines(Array(lines.prefix(1)))
    for (hit, line) in zip(result.hits, lines.dropFirst()) {
      try output.line(line)
      // Never cut, because nothing may be hidden.
      if !hit.duplicates.isEmpty { try output.line("   " + text.duplicates(hit.duplicates)) }
    }
  }

  private func columns(
    _ query: Query,
    hasBands: Bool,
    hasGates: Bool,
    hasDecisions: Bool
  ) -> [TableWriter.Column] {
    let titles = look.titles
    var columns: [TableWriter.Column] = [
      .init("#", isNumeric: true), .init(titles.score, isNumeric: true),
    ]
    if hasBands { columns.append(.init(titles.fit)) }
    columns += [
      .init(target(query).name(in: look.language), isIdentifier: true),
      .init(titles.title, isFlexible: true),
      .init(titles.organisation, isFlexible: true),
    ]
    if hasGates { columns.append(.init(titles.toBeChecked, isFlexible: true)) }
    if hasDecisions { columns.append(.init(titles.decision)) }
    if look.showsContacts { columns.append(.init(titles.contact, isFlexible: true)) }
    return columns
  }

  // MARK: Records

  func target(_ query: Query) -> Side {
    switch query {
    case .record(let document): document.side.opposite
    case .text(let target): target
    }
  }

  func id(_ query: Query) -> RecordID? {
    switch query {
    case .record(let document): snapshot.id(of: document)
    case .text: nil
    }
  }

  private func decision(_ hit: Hit, _ query: Query) -> LedgerEvent? {
    guard let decisions, let id = id(query) else { return nil }
    return decisions[RecordPair(id, of: target(query).opposite, with: hit.id)]
  }

  func facts(_ hit: Hit, _ query: Query) -> (title: String?, organisation: String?) {
    snapshot.name(of: hit.document)
  }

  /// How many indicators of the demand the achievement meets; `nil` when either states none.
  private func indicators(_ hit: Hit, _ query: Query) -> IndicatorRow.Counts? {
    guard case .record(let document) = query, document.side != hit.document.side else { return nil }
    let pair = document.side == .demand ? (document, hit.document) : (hit.document, document)
    let rows = market.indicators(demand: pair.0, achievement: pair.1)
    return rows.isEmpty ? nil : IndicatorRow.Counts(rows)
  }

  private func contact(_ hit: Hit, _ query: Query) -> Contact? {
    target(query) == .demand
      ? snapshot.demands[hit.document].contact : snapshot.achievements[hit.document].contact
  }
}

extension IndexSnapshot {
  /// What a record is called, and whose it is.
  func name(of document: DocID) -> (title: String?, organisation: String?) {
    if document.side == .demand {
      let demand = demands[document]
      return (demand.anyTitle, demand.organisation)
    }
    let achievement = achievements[document]
    let institutions = achievement.institutions.joined(separator: "；")
    return (achievement.anyTitle, institutions.isEmpty ? nil : institutions)
  }
}

extension Demand {
  /// The title, or what there is in its place.
  var anyTitle: String? { title ?? titleEnglish ?? summary ?? summaryEnglish }
}

extension Achievement {
  /// The title, or what there is in its place.
  var anyTitle: String? { title ?? titleEnglish ?? summary ?? summaryEnglish }
}
