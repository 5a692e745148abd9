import Foundation

/// A line of a batch's result: the record that has a list, and its list, best first.
struct BatchLine: Decodable {
  /// One place of the list.
  struct Match: Decodable {
    var demand: String?
    var achievement: String?
    var score: Int
    /// The band; `nil` in results from before, and under weightings other than the default.
    var band: String?
    var gates: [String: String]
  }

  /// A record that a gate kept out of the list.
  struct KeptOut: Decodable {
    var demand: String?
    var achievement: String?
    var score: Int
    var band: String?
    var gates: [String: String]
    var keptOutBy: [String]

    private enum CodingKeys: String, CodingKey {
      case demand, achievement, score, band, gates
      case keptOutBy = "kept_out_by"
    }
  }

  var demand: String?
  var achievement: String?
  var matches: [Match]
  /// The records that would be in the list had people not rejected the pairs, best first.
  var rejected: [String]?
  /// The first near misses; `nil` where there are none.
  var keptOut: [KeptOut]?

  private enum CodingKeys: String, CodingKey {
    case demand, achievement, matches, rejected
    case keptOut = "kept_out"
  }

  /// Reads a line; `nil` when it is not one that a batch writes.
  init?(_ bytes: Data) {
    guard let line = try? JSONDecoder().decode(BatchLine.self, from: bytes),
      (line.matches.map(\.score) + (line.keptOut ?? []).map(\.score))
        .allSatisfy({ (0...Score.full).contains($0) })
    else { return nil }
    self = line
  }

  /// The record that has the list.
  var owner: (side: Side, id: String)? {
    demand.map { (.demand, $0) } ?? achievement.map { (.achievement, $0) }
  }

  /// Writes a line, with at most `most` near misses and the number of those beyond.
  static func text(
    _ id: RecordID,
    _ side: Side,
    _ result: MatchResult,
    rejected: [RecordID],
    nearMisses most: Int
  ) -> String {
    let matches = result.hits.map { hit in
      JSONText.object(
        [
          (side.opposite.rawValue, .string(hit.id.text)),
          ("score", .integer(hit.score.millionths)),
        ] + member(hit.band) + [("gates", hit.gates.json)]
      )
    }
    var members = [(side.rawValue, JSONText.string(id.text)), ("matches", .array(matches))]
    if !rejected.isEmpty {
      members.append(("rejected", .array(rejected.map { .string($0.text) })))
    }
    let named = result.nearMisses.prefix(max(0, most)).map { miss in
      JSONText.object(
        [
          (side.opposite.rawValue, .string(miss.id.text)),
          ("score", .integer(miss.score.millionths)),
        ] + member(miss.band) + [
          ("gates", miss.gates.json),
          ("kept_out_by", .array(miss.keptOutBy.map { .string($0.rawValue) })),
        ]
      )
    }
    if !named.isEmpty {
      members.append(("kept_out", .array(named)))
      members.append(("kept_out_more", .integer(result.nearMisses.count - named.count)))
    }
    return JSONText.object(members).text
  }

  private static func member(_ band: Band?) -> [(String, JSONText)] {
    band.map { [("band", .string($0.rawValue))] } ?? []
  }
}

extension BatchLine.Match {
  /// The identifier of the record in this place.
  var id: RecordID? { (demand ?? achievement).flatMap(RecordID.init) }
}
