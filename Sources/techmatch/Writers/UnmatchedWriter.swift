import TechMatchKit
import TechMatchService

/// Writes records without an answer with the nearest one and the reason, in the form that is asked for.
struct UnmatchedWriter {
  private let look: Appearance
  private let output: Output
  private let snapshot: IndexSnapshot
  private var isFirst = true
  private var items: [JSONText] = []

  /// Makes a writer of records in a market.
  init(_ look: Appearance, _ output: Output, _ market: Market) {
    self.look = look
    self.output = output
    snapshot = market.snapshot
  }

  /// Writes what stands before all records.
  func begin() throws {
    guard look.format == .csv else { return }
    try output.header([
      "side", "id", "title", "organisation", "nearest", "score", "score_text", "band",
      "nearest_title", "nearest_organisation", "reason", "gates", "why",
    ])
  }

  /// Writes the records of a side that has `total` records.
  mutating func write(_ records: [Unmatched], _ side: Side, of total: Int) throws {
    switch look.format {
    case .table: try writeTable(records, side, of: total)
    case .json, .jsonl: items += records.map(json)
    case .csv: for record in records { try output.row(cells(record)) }
    }
    isFirst = false
  }

  /// Writes what stands behind all records.
  func end() throws {
    if look.format == .json || look.format == .jsonl { try output.list(items, look.format) }
    try output.finish()
  }

  // MARK: Machines

  private func json(_ record: Unmatched) -> JSONText {
    let own = snapshot.name(of: record.document)
    let nearest = record.nearest.map { snapshot.name(of: $0.document) }
    return .object([
      ("side", .string(record.document.side.rawValue)),
      ("id", .string(snapshot.id(of: record.document).text)), ("title", .optional(own.title)),
      ("organisation", .optional(own.organisation)),
      ("nearest", .optional(record.nearest?.id.text)),
      ("score", .integer(record.nearest?.score.millionths ?? 0)),
      ("score_text", .optional(record.nearest?.score.description)),
      ("band", .optional(record.nearest?.band?.rawValue)),
      ("nearest_title", .optional(nearest?.title)),
      ("nearest_organisation", .optional(nearest?.organisation)),
      ("reason", .string(record.reason.code)),
      (
        "gates",
        .array(
          record.reason.gates.map {
            .object([
              ("gate", .string($0.gate.rawValue)), ("verdict", .string($0.verdict.rawValue)),
              ("demand", .optional($0.demandText)), ("achievement", .optional($0.achievementText)),
            ])
          }
        )
      ),
    ])
  }

  private func cells(_ record: Unmatched) -> [String] {
    let own = snapshot.name(of: record.document)
    let nearest = record.nearest.map { snapshot.name(of: $0.document) }
    return [
      record.document.side.rawValue, snapshot.id(of: record.document).text, own.title ?? "",
      own.organisation ?? "", record.nearest?.id.text ?? "",
      "\(record.nearest?.score.millionths ?? 0)", record.nearest?.score.description ?? "",
      record.nearest?.band?.rawValue ?? "", nearest?.title ?? "", nearest?.organisation ?? "",
      record.reason.code,
      record.reason.gates.map(\.gate.rawValue).joined(separator: " "),
      record.reason.text(in: .en),
    ]
  }

  // MARK: People

  private func writeTable(_ records: [Unmatched], _ side: Side, of total: Int) throws {
    if !isFirst { try output.line("") }
    let titles = look.titles
    try output.line(look.heading(titles.unmatched(records.count, of: total, side)))
    guard !records.isEmpty else { return }
    let columns: [TableWriter.Column] = [
      .init(side.name(in: look.language)), .init(titles.title, isFlexible: true),
      .init(titles.organisation, isFlexible: true), .init(titles.score, isNumeric: true),
      .init(titles.nearest), .init(titles.title, isFlexible: true),
      .init(titles.reason, isFlexible: true),
    ]
    let rows = records.map { record in
      let own = snapshot.name(of: record.document)
      return [
        snapshot.id(of: record.document).text, own.title ?? "", own.organisation ?? "",
        record.nearest?.score.description ?? "", record.nearest?.id.text ?? "",
        record.nearest.flatMap { snapshot.name(of: $0.document).title } ?? "",
        record.reason.text(in: look.language),
      ]
    }
    try output.table(columns, width: look.width, rows)
  }
}

extension Unmatched.Reason {
  /// The reason as machine formats have it.
  fileprivate var code: String {
    switch self {
    case .nothingInCommon: "nothing_in_common"
    case .tooWeak: "below_min_score"
    case .nothingFitting: "nothing_fitting"
    case .keptOut: "kept_out"
    case .rejected: "rejected"
    }
  }

  /// The gates that keep the nearest out.
  fileprivate var gates: [GateOutcome] {
    if case .keptOut(let outcomes) = self { outcomes } else { [] }
  }
}
