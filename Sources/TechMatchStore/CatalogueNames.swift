import GRDB
import TechMatchKit

extension Catalogue {
  /// Adds decisions about names in one transaction; they are durable when this returns.
  public func add(_ decisions: [NameDecision]) throws(StoreFailure) {
    try write { database in
      for var decision in decisions {
        decision.time = Self.now
        try Self.insert(decision, database)
      }
    }
  }

  /// All decisions about names, by time.
  public func nameDecisions() throws(StoreFailure) -> [NameDecision] {
    try read(Self.nameDecisions)
  }

  /// What the decisions come to: the last one about each name and organisation.
  ///
  /// - Returns: The claims that are confirmed and those that are refused, in the order of their
  ///   decisions.
  public func nameClaims() throws(StoreFailure) -> (
    confirmed: [OrganisationClaim], refused: [OrganisationClaim]
  ) {
    let decisions = try nameDecisions()
    let last = Dictionary(
      decisions.enumerated().map { ($1.claim.subject, $0) },
      uniquingKeysWith: { $1 }
    )
    let standing = last.values.sorted().map { decisions[$0] }
    return (
      standing.filter(\.isConfirmed).map(\.claim), standing.filter { !$0.isConfirmed }.map(\.claim)
    )
  }

  static func nameDecisions(_ database: Database) throws -> [NameDecision] {
    try NameDecision.fetchAll(database, sql: "SELECT * FROM alias ORDER BY time, number")
  }

  /// Adds the decisions of an export that are not there yet.
  static func restore(_ decisions: [NameDecision], _ database: Database) throws {
    let own = try nameDecisions(database)
    for decision in decisions where !own.contains(decision) { try insert(decision, database) }
  }

  private static func insert(_ decision: NameDecision, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO alias (time, broker, confirmed, name, relation, organisation)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        decision.time, decision.broker, decision.isConfirmed, decision.claim.name,
        decision.claim.relation.rawValue, decision.claim.organisation,
      ]
    )
  }
}
