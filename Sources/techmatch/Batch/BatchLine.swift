import Foundation
import TechMatchKit

/// A line of a batch's result as it is read back: the record that has a list, and its list.
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

  /// Reads a line; `nil` when it is none that a batch writes.
  init?(_ bytes: Data) {
    guard let line = try? JSONDecoder().decode(BatchLine.self, from: bytes),
      line.matches.allSatisfy({ (0...1_000_000).contains($0.score) })
    else { return nil }
    self = line
  }
}
