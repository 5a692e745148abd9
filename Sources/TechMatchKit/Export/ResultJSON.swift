extension Hit {
  /// The hit as one line of JSON, with the score in millionths and as text.
  ///
  ///     {"demand":"XQ-1001","rank":1,"achievement":"CG-1001","score":741203,
  ///      "score_text":"74.1203","band":"strong","gates":{"status":"pass",…}}
  ///
  /// - Parameters:
  ///   - query: The identifier of the record that was matched, or `nil` for free text.
  ///   - target: The side that the hit is from.
  /// - Returns: An object whose keys keep this order, without a line break.
  public func jsonLine(query: RecordID?, target: Side) -> String {
    json(query: query, target: target).text
  }

  /// The hit as machine formats have it.
  package func json(query: RecordID?, target: Side) -> JSONText {
    let found = JSONText.string(id.text)
    let sought = JSONText.optional(query?.text)
    return .object([
      ("demand", target == .achievement ? sought : found), ("rank", .integer(rank)),
      ("achievement", target == .achievement ? found : sought),
      ("score", .integer(score.millionths)), ("score_text", .string(score.description)),
      ("band", .optional(band?.rawValue)), ("gates", gates.json),
    ])
  }
}

extension NearMiss {
  /// The near miss as machine formats have it.
  ///
  /// - Parameters:
  ///   - target: The side that it is from.
  ///   - title: What it is called.
  ///   - outcomes: The verdicts on the pair; those of ``keptOutBy`` are its `reasons`.
  /// - Returns: An object whose keys keep their order.
  package func json(target: Side, title: String?, outcomes: [GateOutcome]) -> JSONText {
    .object([
      (target.rawValue, .string(id.text)), ("title", .optional(title)),
      ("place", .integer(place)), ("score", .integer(score.millionths)),
      ("score_text", .string(score.description)), ("band", .optional(band?.rawValue)),
      ("gates", gates.json),
      ("kept_out_by", .array(keptOutBy.map { .string($0.rawValue) })),
      ("reasons", .array(outcomes.filter { keptOutBy.contains($0.gate) }.map(\.json))),
    ])
  }
}

extension Explanation {
  /// The explanation as one line of JSON; the scores of all terms and tags add up to `score`, and those
  /// of all reasons as well.
  public var jsonLine: String { json.text }

  /// The explanation as machine formats have it.
  package var json: JSONText {
    .object([
      ("demand", .string(demand.text)), ("achievement", .string(achievement.text)),
      ("score", .integer(score.millionths)), ("score_text", .string(score.description)),
      ("band", band.map { $0.json(coverage: coverage) } ?? .null),
      ("text_ceiling", .integer(textCeiling)), ("tag_ceiling", .integer(tagCeiling)),
      ("reasons", .array(reasons.map(\.json))), ("terms", .array(terms.map(\.json))),
      ("tags", .array(tags.map(\.json))), ("gates", .array(gates.map(\.json))),
      ("kept_out_by", .array(removedBy.map { .string($0.rawValue) })),
      ("missing_terms", .array(missingTerms.map { .string($0) })),
      ("missing_words", .array(missingWords.map { .string($0) })),
      ("missing_tags", .array(missingTags.map { .string($0) })),
    ])
  }
}

extension BandReading {
  /// The band with what it follows from: scores in millionths, shares as fractions.
  fileprivate func json(coverage: Int) -> JSONText {
    let least = [Band.weak, .fair, .strong].map { band in
      (band.rawValue, JSONText.integer(leastScore(of: band).millionths))
    }
    return .object([
      ("name", .string(band.rawValue)),
      ("judged_fitting", .number(Double(band.judgedFitting) / 100)),
      ("unrelated", .integer(unrelated.millionths)), ("from", .object(least)),
      ("coverage", .number(Double(coverage) / Double(Score.full))),
    ])
  }
}

extension GateOutcome {
  /// The verdict with the texts that decided, and by how many per cent a price exceeds the budget.
  package var json: JSONText {
    var members: [(String, JSONText)] = [
      ("gate", .string(gate.rawValue)), ("verdict", .string(verdict.rawValue)),
      ("demand", .optional(demandText)), ("achievement", .optional(achievementText)),
    ]
    if let excessPerMille {
      members.append(("excess_percent", .number(Double(excessPerMille) / 10)))
    }
    members.append(("demand_remark", demandRemark.json))
    members.append(("achievement_remark", achievementRemark.json))
    return .object(members)
  }
}

extension ValueRemark? {
  /// The remark as machine formats have it, `null` for none.
  package var json: JSONText {
    guard let self else { return .null }
    return .object([("kind", .string(self.kind.rawValue)), ("text", .string(self.text))])
  }
}

extension [GateOutcome] {
  /// The verdicts in one cell of a spreadsheet, such as `price: 80万元 / 90万元 (+12.5%)`: what the
  /// demand says, then what the achievement says, which has no deadline.
  package var cell: String {
    map { outcome in
      let both = [outcome.demandText, outcome.achievementText].map { $0 ?? "" }
      let texts = both.prefix(outcome.gate == .deadline ? 1 : 2)
      let excess = outcome.excessPerMille.map { " (+\(Double($0) / 10)%)" } ?? ""
      return "\(outcome.gate.rawValue): \(texts.joined(separator: " / "))\(excess)"
    }.joined(separator: "; ")
  }
}

extension ScoutedInstitution {
  /// The institution as one line of JSON, found for the demand with this identifier.
  public func jsonLine(demand: RecordID) -> String { json(demand: demand).text }

  /// The institution as machine formats have it.
  package func json(demand: RecordID) -> JSONText {
    .object(
      [
        ("demand", .string(demand.text)), ("rank", .integer(rank)),
        ("organisation", .string(name)), ("score", .integer(score.millionths)),
        ("score_text", .string(score.description)),
        (
          "evidence",
          .array(
            evidence.map {
              .object([
                ("achievement", .string($0.achievement.text)),
                ("score", .integer($0.score.millionths)), ("part", .integer($0.part.millionths)),
              ])
            }
          )
        ),
        ("coverage", .integer(coverage.millionths)), ("gaps", .array(gaps.map { .string($0) })),
      ] + (spellings.isEmpty ? [] : [("spellings", .array(spellings.map { .string($0) }))])
    )
  }
}

extension Reason {
  fileprivate var json: JSONText {
    .object([
      ("kind", .string(kind.rawValue)), ("score", .integer(millionths)),
      ("df_at_most", .integer(documentFrequency)), ("demand", demand.json),
      ("achievement", achievement.json),
      (kind == .tag ? "tags" : "terms", .array(parts.map { .integer($0) })),
    ])
  }
}

extension Passage {
  fileprivate var json: JSONText {
    .object([
      ("words", .string(words)),
      ("fields", .object(counts.map { ("\($0.field)", .integer($0.count)) })),
      ("field", .optional(field.map { "\($0)" })),
      ("snippet", snippet.isEmpty ? .null : .string(snippet)),
    ])
  }
}

extension TermContribution {
  fileprivate var json: JSONText {
    let translation = bridge.map { bridge in
      JSONText.object([
        ("demand", .string(bridge.demand)), ("achievement", .string(bridge.achievement)),
      ])
    }
    return .object(
      [
        ("term", .string(term)), ("concept", .bool(isConcept)), ("score", .integer(millionths)),
        ("idf", .number(inverseDocumentFrequency)), ("df", .integer(documentFrequency)),
        ("demand", demand.json), ("achievement", achievement.json),
      ] + (translation.map { [("translation", $0)] } ?? [])
    )
  }
}

extension TermSide {
  fileprivate var json: JSONText {
    .object([
      ("weight", .number(weight)),
      ("fields", .object(counts.map { ("\($0.field)", .integer($0.count)) })),
    ])
  }
}

extension TagContribution {
  fileprivate var json: JSONText {
    .object([
      ("tag", .string(demandTag)), ("achievement_tag", .string(achievementTag)),
      ("score", .integer(millionths)), ("df", .integer(documentFrequency)),
      ("demand_weight", .number(demandWeight)),
      ("achievement_weight", .number(achievementWeight)),
    ])
  }
}

extension FileReport {
  /// The report as one line of JSON, with its issues in English.
  public var jsonLine: String { json.text }

  /// The report as machine formats have it.
  package var json: JSONText {
    .object([
      ("file", .string(name)), ("kind", .string(kind.rawValue)),
      ("format", .optional(format?.rawValue)), ("encoding", .optional(encoding?.rawValue)),
      ("records_read", .integer(recordsRead)), ("records_taken", .integer(recordsTaken)),
      ("records_reported", .integer(recordsReported)),
      ("records_derived", .integer(recordsDerived)), ("errors", .integer(errorCount)),
      ("warnings", .integer(warningCount)),
      (
        "rows",
        .object([
          ("seen", .integer(rowsSeen)), ("taken", .integer(recordsTaken)),
          ("title", .integer(rows.titles)), ("header", .integer(rows.headers)),
          ("footer", .integer(rows.footers)), ("other_kind", .integer(rows.others)),
          ("empty", .integer(rows.empty)), ("duplicate", .integer(duplicateCount)),
          ("error", .integer(recordsReported - duplicateCount)),
        ])
      ),
      ("sheets", .array(sheets.map(\.json))),
      (
        "columns",
        .array(
          columns.map {
            .object([
              ("header", .string($0.header)), ("field", .optional($0.field?.rawValue)),
              ("exact", .bool($0.isExact)), ("position", .bool($0.isPosition)),
              ("chosen", .bool($0.isChosen)),
            ])
          }
        )
      ),
      (
        "issues",
        .array(
          issues.map { issue in
            .object([
              ("severity", .string(issue.severity.rawValue)),
              ("count", .integer(issue.count)),
              ("sheet", .optional(issue.place.sheet)), ("line", .integer(issue.place.line)),
              ("lines", .array(issue.lines.map { .integer($0) })),
              ("column", .integer(issue.place.column)), ("field", .optional(issue.place.field)),
              (
                "message",
                .string(IssueText(language: .en).lines(for: issue).joined(separator: "\n"))
              ),
            ])
          }
        )
      ),
    ])
  }
}

extension SheetReport {
  fileprivate var json: JSONText {
    .object([
      ("sheet", .string(name)), ("content", .string(content.rawValue)),
      ("records_read", .integer(recordsRead)), ("records_taken", .integer(recordsTaken)),
      ("records_reported", .integer(recordsReported)),
    ])
  }
}
