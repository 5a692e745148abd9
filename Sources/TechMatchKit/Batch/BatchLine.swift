import Foundation

/// A line of a batch's result: the record that has a list, and its list, best first.
struct BatchLine: Decodable {
  /// One place of the list.
  struct Match: Decodable {
    var demand: String?
    var achievement: String?
    var score: Int
    var gates: [String: String]
  }

  var demand: String?
  var achievement: String?
  var matches: [Match]
  /// The records that would be in the list had people not rejected the pairs, best first.
  var rejected: [String]?

  /// Reads a line; `nil` when it is not one that a batch writes.
  init?(_ bytes: Data) {
    guard let line = try? JSONDecoder().decode(BatchLine.self, from: bytes),
      line.matches.allSatisfy({ (0...Score.full).contains($0.score) })
    else { return nil }
    self = line
  }

  /// The record that has the list.
  var owner: (side: Side, id: String)? {
    demand.map { (.demand, $0) } ?? achievement.map { (.achievement, $0) }
  }

  /// Writes a line.
  static func text(
    _ id: RecordID,
    _ side: Side,
    _ result: MatchResult,
    rejected: [RecordID]
  ) -> String {
    let matches = result.hits.map { hit in
      JSONText.object([
        (side.opposite.rawValue, .string(hit.id.text)),
        ("score", .integer(hit.score.millionths)), ("gates", hit.gates.json),
      ])
    }
    var members = [(side.rawValue, JSONText.string(id.text)), ("matches", .array(matches))]
    if !rejected.isEmpty {
      members.append(("rejected", .array(rejected.map { .string($0.text) })))
    }
    return JSONText.object(members).text
  }
}

extension BatchLine.Match {
  /// The identifier of the record in this place.
  var id: RecordID? { (demand ?? achievement).flatMap(RecordID.init) }
}
