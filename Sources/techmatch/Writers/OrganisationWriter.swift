import TechMatchKit
import TechMatchService
import TechMatchStore

/// Writes who is who in the form that is asked for: organisations, proposals, or decisions about names.
struct OrganisationWriter {
  private let look: Appearance
  private let output: Output

  /// Makes a writer.
  init(_ look: Appearance, _ output: Output) {
    self.look = look
    self.output = output
  }

  // MARK: Organisations

  /// Writes organisations.
  func write(_ entries: [OrganisationReview.Entry]) throws {
    let titles = look.titles
    switch look.format {
    case .table:
      let columns: [TableWriter.Column] = [
        .init(titles.organisation, isFlexible: true), .init(titles.creditCode),
        .init(titles.otherNames, isFlexible: true), .init(titles.belongsTo, isFlexible: true),
        .init(titles.records, isNumeric: true),
      ]
      let rows = entries.map { entry in
        let known = entry.organisation
        return [
          entry.label, known.creditCode?.description ?? "",
          known.otherNames.joined(separator: look.language.comma),
          known.parents.joined(separator: look.language.comma), "\(entry.recordCount)",
        ]
      }
      try output.table(columns, width: look.width, rows)
    case .json, .jsonl: try output.list(entries.map(json), look.format)
    case .csv:
      try output.header([
        "organisation", "uscc", "other_names", "parents", "parts", "institution", "records",
      ])
      for entry in entries {
        let known = entry.organisation
        try output.row([
          entry.label, known.creditCode?.description ?? "", cell(known.otherNames),
          cell(known.parents), cell(entry.parts), entry.institution, "\(entry.recordCount)",
        ])
      }
    }
  }

  private func json(_ entry: OrganisationReview.Entry) -> JSONText {
    let known = entry.organisation
    return .object([
      ("organisation", .string(entry.label)), ("uscc", .optional(known.creditCode?.description)),
      ("ids", list(known.records.map(\.text))), ("other_names", list(known.otherNames)),
      ("parents", list(known.parents)), ("parts", list(entry.parts)),
      ("institution", .string(entry.institution)), ("records", .integer(entry.recordCount)),
    ])
  }

  // MARK: Proposals

  /// Writes proposals.
  func write(_ proposals: [OrganisationProposal]) throws {
    let titles = look.titles
    let text = OrganisationText(language: look.language)
    switch look.format {
    case .table:
      let columns: [TableWriter.Column] = [
        .init(titles.writtenName, isFlexible: true), .init(titles.records, isNumeric: true),
        .init(titles.relation), .init(titles.organisation, isFlexible: true),
        .init(titles.grounds, isFlexible: true), .init(titles.rivals, isFlexible: true),
      ]
      let rows = proposals.map { proposal in
        [
          proposal.claim.name, "\(proposal.records.count)", text.relation(proposal.claim.relation),
          proposal.claim.organisation, text.evidence(proposal),
          proposal.rivals.joined(separator: look.language.comma),
        ]
      }
      try output.table(columns, width: look.width, rows)
    case .json, .jsonl: try output.list(proposals.map(json), look.format)
    case .csv:
      try output.header([
        "name", "relation", "organisation", "records", "ground", "ground_records", "rivals",
      ])
      for proposal in proposals {
        for evidence in proposal.evidence {
          try output.row([
            proposal.claim.name, proposal.claim.relation.rawValue, proposal.claim.organisation,
            cell(proposal.records.map(\.text)), evidence.ground.rawValue,
            cell(evidence.records.map(\.text)), cell(proposal.rivals),
          ])
        }
      }
    }
  }

  private func json(_ proposal: OrganisationProposal) -> JSONText {
    .object([
      ("name", .string(proposal.claim.name)),
      ("relation", .string(proposal.claim.relation.rawValue)),
      ("organisation", .string(proposal.claim.organisation)),
      ("records", list(proposal.records.map(\.text))),
      (
        "evidence",
        .array(
          proposal.evidence.map {
            .object([
              ("ground", .string($0.ground.rawValue)), ("records", list($0.records.map(\.text))),
            ])
          }
        )
      ),
      ("rivals", list(proposal.rivals)),
    ])
  }

  // MARK: Decisions

  /// Writes decisions in their order.
  func write(_ decisions: [NameDecision]) throws {
    let titles = look.titles
    switch look.format {
    case .table:
      let columns: [TableWriter.Column] = [
        .init(titles.time), .init(titles.broker), .init(titles.decision),
        .init(titles.writtenName, isFlexible: true), .init(titles.organisation, isFlexible: true),
      ]
      let rows = decisions.map { decision in
        [
          decision.time, decision.broker, decision.verdict(in: look.language), decision.claim.name,
          decision.claim.organisation,
        ]
      }
      try output.table(columns, width: look.width, rows)
    case .json, .jsonl: try output.list(decisions.map(\.json), look.format)
    case .csv:
      try output.header(["time", "broker", "confirmed", "name", "relation", "organisation"])
      for decision in decisions {
        try output.row([
          decision.time, decision.broker, "\(decision.isConfirmed)", decision.claim.name,
          decision.claim.relation.rawValue, decision.claim.organisation,
        ])
      }
    }
  }

  private func list(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }

  private func cell(_ texts: [String]) -> String { texts.joined(separator: "；") }
}
