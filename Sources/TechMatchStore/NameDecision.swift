import Foundation
import GRDB
import TechMatchKit

/// What somebody decided about a name of an organisation: that it is one, or that it is none.
///
/// Decisions are only ever added; the last one about a name and an organisation holds.
public struct NameDecision: Sendable, Equatable {
  /// The time, UTC to the second; empty before the decision is added.
  public var time = ""
  /// Who decided.
  public var broker: String
  /// What was confirmed or refused.
  public var claim: OrganisationClaim
  /// Whether it was confirmed.
  public var isConfirmed: Bool

  /// Makes a decision that has not been added to a catalogue.
  public init(_ claim: OrganisationClaim, isConfirmed: Bool, broker: String) {
    self.claim = claim
    self.isConfirmed = isConfirmed
    self.broker = broker
  }

  /// The decision as JSON.
  package var json: JSONText {
    .object([
      ("time", .string(time)), ("broker", .string(broker)), ("confirmed", .bool(isConfirmed)),
      ("name", .string(claim.name)), ("relation", .string(claim.relation.rawValue)),
      ("organisation", .string(claim.organisation)),
    ])
  }

  /// Reads a decision from one line of JSON; `nil` when it is none.
  public init?(json text: String) {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)),
      let relation = OrganisationClaim.Relation(rawValue: line.relation)
    else { return nil }
    let claim = OrganisationClaim(line.name, relation, of: line.organisation)
    self.init(claim, isConfirmed: line.confirmed, broker: line.broker)
    time = line.time
  }

  /// A decision as its JSON has it.
  private struct Line: Decodable {
    var time: String
    var broker: String
    var confirmed: Bool
    var name: String
    var relation: String
    var organisation: String
  }
}

extension NameDecision: FetchableRecord {
  /// Reads a row of `alias`.
  ///
  /// - Throws: ``StoreFailure`` when this library does not write such a row.
  public init(row: Row) throws {
    guard let time = try row.value("time") as String?,
      let broker = try row.value("broker") as String?,
      let isConfirmed = try row.value("confirmed") as Bool?,
      let name = try row.value("name") as String?,
      let relation = (try row.value("relation") as String?)
        .flatMap(OrganisationClaim.Relation.init),
      let organisation = try row.value("organisation") as String?
    else { throw StoreFailure.unusable(path: "", .damaged(.nameRow)) }
    let claim = OrganisationClaim(name, relation, of: organisation)
    self.init(claim, isConfirmed: isConfirmed, broker: broker)
    self.time = time
  }
}
