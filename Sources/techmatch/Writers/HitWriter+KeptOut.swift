import TechMatchKit

/// What gates have to say: of a negotiable hit, and of what they kept out of a list.
extension HitWriter {
  /// Writes the near misses of a query, as many as are asked for.
  mutating func writeKeptOut(_ query: Query, _ result: MatchResult) throws {
    let named = result.nearMisses.prefix(most)
    if named.isEmpty { return }
    switch look.format {
    case .table: try writeTable(query, named, more: result.nearMisses.count - named.count)
    case .json, .jsonl: try write(keptOut(query, named, of: result))
    case .csv:
      for miss in named {
        let reasons = reasons(miss, query)
        try output.row(cells(miss.hit, rank: "", query, reasons, keptOutBy: miss.keptOutBy))
      }
    }
  }

  /// One object for the whole query, so that every other object is a hit.
  private func keptOut(
    _ query: Query,
    _ named: ArraySlice<NearMiss>,
    of result: MatchResult
  ) -> JSONText {
    let target = target(query)
    let misses = named.map { miss in
      let reasons = reasons(miss, query)
      let json = miss.json(target: target, title: facts(miss.hit, query).title, outcomes: reasons)
      return extended(json, miss.hit, query)
    }
    return .object([
      (target.opposite.rawValue, .optional(id(query)?.text)), ("kept_out", .array(misses)),
      ("kept_out_more", .integer(result.nearMisses.count - named.count)),
    ])
  }

  /// Each record with the reasons below it, in lines of their own that nothing cuts.
  private func writeTable(_ query: Query, _ named: ArraySlice<NearMiss>, more: Int) throws {
    let text = HitText(language: look.language)
    let gates = GateText(language: look.language)
    try output.line(text.keptOut)
    let columns: [TableWriter.Column] = [
      .init(look.titles.score, isNumeric: true), .init(target(query).name(in: look.language)),
      .init(look.titles.title, isFlexible: true),
    ]
    let rows = named.map { [$0.score.description, $0.id.text, facts($0.hit, query).title ?? ""] }
    let lines = TableWriter(columns: columns, width: look.width).lines(rows)
    let scores = [look.titles.score] + named.map(\.score.description)
    let indent = String(repeating: " ", count: 2 + (scores.map(DisplayWidth.of).max() ?? 0))
    try output.lines(Array(lines.prefix(1)))
    for (line, miss) in zip(lines.dropFirst(), named) {
      try output.line(line)
      try output.lines(reasons(miss, query).map { indent + gates.reason($0) })
    }
    if more > 0 { try output.line("  " + text.moreKeptOut(more)) }
  }

  /// The gates that are a matter of negotiation, with the texts that decided.
  func negotiable(_ hit: Hit, _ query: Query) -> [GateOutcome] {
    // Records are read only where there are any.
    if hit.gates.gates(with: .negotiable).isEmpty { return [] }
    return outcomes(hit.gates, hit.document, query).filter { $0.verdict == .negotiable }
  }

  /// The verdicts on a pair, with the texts that decided.
  private func outcomes(
    _ gates: GateVerdicts,
    _ found: DocID,
    _ query: Query
  ) -> [GateOutcome] {
    var sides: [Side: DocID] = [found.side: found]
    if case .record(let own) = query { sides[own.side] = own }
    return gates.outcomes(
      demand: sides[.demand].map { snapshot.demands[$0] },
      achievement: sides[.achievement].map { snapshot.achievements[$0] },
      region: region
    )
  }

  /// The verdicts that kept a record out, with the texts that decided.
  private func reasons(_ miss: NearMiss, _ query: Query) -> [GateOutcome] {
    outcomes(miss.gates, miss.document, query).filter { miss.keptOutBy.contains($0.gate) }
  }
}

extension NearMiss {
  /// The same as a hit, for what both have.
  fileprivate var hit: Hit {
    var hit = Hit(rank: place, document: document, id: id, score: score, gates: gates)
    hit.band = band
    return hit
  }
}
