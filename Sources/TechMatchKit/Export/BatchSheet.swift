import Foundation

/// Writes a finished batch as a spreadsheet: one row for each pair, with titles.
public enum BatchSheet {
  /// Writes the rows in the order of the result, as CSV in UTF-8 with a byte-order mark.
  ///
  /// - Parameters:
  ///   - result: The path of the result.
  ///   - snapshot: The records that were matched.
  ///   - path: The path of the spreadsheet.
  /// - Throws: ``BatchFailure`` when the result cannot be read, and ``OutputFailure`` when the
  ///   spreadsheet cannot be written; an earlier file is then unchanged.
  public static func write(_ result: String, of snapshot: IndexSnapshot, to path: String) throws {
    let output = try OutputFile(path: path)
    let names = [
      "list_of", "demand", "demand_title", "rank", "achievement", "achievement_title",
      "organisation", "score",
    ]
    try output.write(
      CSVWriter.byteOrderMark + CSVWriter.line(names + Gate.allCases.map(\.rawValue))
    )
    guard let lines = LineReader(result) else { throw BatchFailure.unreadable(path: result) }
    while let text = lines.next() {
      guard let line = BatchLine(Data(text.utf8)), let owner = line.owner else {
        throw BatchFailure.changed(path: result)
      }
      for (index, match) in line.matches.enumerated() {
        try output.write(CSVWriter.line(cells(owner, match, rank: index + 1, snapshot)))
      }
    }
    try output.finish()
  }

  private static func cells(
    _ owner: (side: Side, id: String),
    _ match: BatchLine.Match,
    rank: Int,
    _ snapshot: IndexSnapshot
  ) -> [String] {
    let isDemand = owner.side == .demand
    let demand = isDemand ? owner.id : match.demand ?? ""
    let achievement = isDemand ? match.achievement ?? "" : owner.id
    let needed = RecordID(demand).flatMap { snapshot.demands.document($0) }
      .map { snapshot.demands[$0] }
    let offered = RecordID(achievement).flatMap { snapshot.achievements.document($0) }
      .map { snapshot.achievements[$0] }
    return [
      owner.side.rawValue, demand, needed?.title ?? needed?.titleEnglish ?? "", "\(rank)",
      achievement, offered?.title ?? offered?.titleEnglish ?? "",
      offered?.institutions.joined(separator: "；") ?? "",
      Score(millionths: match.score).description,
    ] + Gate.allCases.map { match.gates[$0.rawValue] ?? "" }
  }
}
