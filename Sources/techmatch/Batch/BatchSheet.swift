import Foundation
import TechMatchKit

/// A finished batch as a spreadsheet for people: one row a pair, with titles.
struct BatchSheet {
  private let path: String
  private let snapshot: IndexSnapshot
  private let messages: Messages

  init(_ path: String, _ snapshot: IndexSnapshot, _ messages: Messages) {
    self.path = path
    self.snapshot = snapshot
    self.messages = messages
  }

  /// Writes the rows in the order of the result, UTF-8 with a byte-order mark.
  func write(to sheet: String) throws {
    let output = try Output(path: sheet, messages: messages)
    let names = [
      "list_of", "demand", "demand_title", "rank", "achievement", "achievement_title",
      "organisation", "score",
    ]
    try output.write(
      CSVWriter.byteOrderMark + CSVWriter.line(names + Gate.allCases.map(\.rawValue))
    )
    guard let lines = LineReader(path) else {
      throw messages.failure("\(path): cannot be read", "\(path)：无法读取")
    }
    while let text = lines.next() {
      guard let line = BatchLine(Data(text.utf8)) else {
        throw messages.failure("\(path): has changed; the sheet is left out", "\(path)：已被改动，未写出表格")
      }
      for (index, match) in line.matches.enumerated() {
        let demand = line.demand ?? match.demand ?? ""
        let achievement = line.achievement ?? match.achievement ?? ""
        let needed = RecordID(demand).flatMap { snapshot.demands.document($0) }
          .map { snapshot.demands[$0] }
        let offered = RecordID(achievement).flatMap { snapshot.achievements.document($0) }
          .map { snapshot.achievements[$0] }
        let cells = [
          line.demand == nil ? "achievement" : "demand", demand,
          needed?.title ?? needed?.titleEnglish ?? "", "\(index + 1)", achievement,
          offered?.title ?? offered?.titleEnglish ?? "",
          offered?.institutions.joined(separator: "；") ?? "",
          Score(millionths: match.score).description,
        ]
        try output.write(
          CSVWriter.line(cells + Gate.allCases.map { match.gates[$0.rawValue] ?? "" })
        )
      }
    }
    try output.finish()
  }
}
