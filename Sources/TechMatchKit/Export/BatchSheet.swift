import Foundation

/// Writes a finished batch as a spreadsheet: one row for each pair, with titles.
///
/// What a gate kept out of a list stands under it, without a rank.
public enum BatchSheet {
  /// Writes the rows in the order of the result, as CSV in UTF-8 with a byte-order mark.
  ///
  /// - Parameters:
  ///   - result: The path of the result.
  ///   - snapshot: The records that were matched.
  ///   - region: Where achievements had to come from, in addition to what demands require.
  ///   - path: The path of the spreadsheet.
  /// - Throws: ``BatchFailure`` when the result cannot be read, and ``OutputFailure`` when the
  ///   spreadsheet cannot be written; an earlier file is then unchanged.
  public static func write(
    _ result: String,
    of snapshot: IndexSnapshot,
    region: Region? = nil,
    to path: String
  ) throws {
    let output = try OutputFile(path: path)
    let names = [
      "list_of", "demand", "demand_title", "rank", "achievement", "achievement_title",
      "organisation", "score", "band",
    ]
    let header = names + Gate.allCases.map(\.rawValue) + ["kept_out_by", "reason"]
    try output.write(CSVWriter.byteOrderMark + CSVWriter.line(header))
    guard let lines = LineReader(result) else { throw BatchFailure.unreadable(path: result) }
    while let text = lines.next() {
      guard let line = BatchLine(Data(text.utf8)), let owner = line.owner else {
        throw BatchFailure.changed(path: result)
      }
      let isDemand = owner.side == .demand
      func write(_ row: Row, _ found: String?) throws {
        let pair =
          isDemand
          ? (demand: owner.id, achievement: found ?? "")
          : (demand: found ?? "", achievement: owner.id)
        try output.write(CSVWriter.line(cells(owner.side, pair, row, snapshot, region)))
      }
      for (index, match) in line.matches.enumerated() {
        let row = Row(
          rank: "\(index + 1)",
          score: match.score,
          band: match.band,
          gates: match.gates
        )
        try write(row, isDemand ? match.achievement : match.demand)
      }
      for miss in line.keptOut ?? [] {
        let row = Row(
          rank: "",
          score: miss.score,
          band: miss.band,
          gates: miss.gates,
          keptOutBy: miss.keptOutBy
        )
        try write(row, isDemand ? miss.achievement : miss.demand)
      }
    }
    try output.finish()
  }

  /// A place of a list, or a record that was kept out of it.
  private struct Row {
    var rank: String
    var score: Int
    var band: String?
    var gates: [String: String]
    var keptOutBy: [String] = []
  }

  private static func cells(
    _ side: Side,
    _ pair: (demand: String, achievement: String),
    _ row: Row,
    _ snapshot: IndexSnapshot,
    _ region: Region?
  ) -> [String] {
    let needed = RecordID(pair.demand).flatMap { snapshot.demands.document($0) }
      .map { snapshot.demands[$0] }
    let offered = RecordID(pair.achievement).flatMap { snapshot.achievements.document($0) }
      .map { snapshot.achievements[$0] }
    let verdicts = GateVerdicts { gate in
      row.gates[gate.rawValue].flatMap(GateVerdict.init) ?? .unknown
    }
    let reasons = verdicts.outcomes(demand: needed, achievement: offered, region: region).filter {
      $0.verdict == .negotiable || row.keptOutBy.contains($0.gate.rawValue)
    }
    return [
      side.rawValue, pair.demand, needed?.title ?? needed?.titleEnglish ?? "", row.rank,
      pair.achievement, offered?.title ?? offered?.titleEnglish ?? "",
      offered?.institutions.joined(separator: "；") ?? "",
      Score(millionths: row.score).description, row.band ?? "",
    ] + Gate.allCases.map { row.gates[$0.rawValue] ?? "" }
      + [row.keptOutBy.joined(separator: " "), reasons.cell]
  }
}
