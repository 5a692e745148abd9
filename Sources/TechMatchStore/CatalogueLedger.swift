import GRDB
import TechMatchKit

extension Catalogue {
  /// Adds entries in one transaction; they are durable when this returns.
  ///
  /// A pair that was shown to the same broker before is not added again.
  ///
  /// - Returns: The number of entries added.
  /// Corrections are added by ``correct(_:with:)``.
  ///
  /// - Throws: ``StoreFailure/noRecord(kind:id:nearest:)`` or a similar failure when a record does
  ///   not exist, and ``StoreFailure/registered(number:demand:achievement:)`` when the ledger has
  ///   the contract already.
  @discardableResult
  public func add(_ events: [LedgerEvent]) throws(StoreFailure) -> Int {
    try write { try Self.append(events, $0) }
  }

  /// Adds entries at the end, with their numbers, time and chain.
  @discardableResult
  static func append(_ events: [LedgerEvent], _ database: Database) throws -> Int {
    let last = try LedgerEvent.fetchOne(
      database,
      sql: "SELECT * FROM event ORDER BY number DESC LIMIT 1"
    )
    var number = last?.number ?? 0
    var chain = last?.chain ?? ""
    let first = number
    for event in events {
      if try isKnown(event, database) { continue }
      if event.kind == .corrected, event.corrects == nil {
        throw StoreFailure.noContract(number: "", pair: event.pair, others: [], owner: nil)
      }
      try requireFree(event, database)
      // The records of a contract may be withdrawn when it is corrected.
      if event.kind != .corrected { try requirePresent(event.pair, database) }
      number += 1
      var entry = event
      entry.number = number
      entry.time = now
      entry.chain = entry.link(after: chain)
      chain = entry.chain
      try insert(entry, database)
    }
    return number - first
  }

  private static func requirePresent(_ pair: RecordPair, _ database: Database) throws {
    for (kind, id) in [(RecordKind.demand, pair.demand), (.achievement, pair.achievement)] {
      let isThere = try Bool.fetchOne(
        database,
        sql: "SELECT 1 FROM record WHERE kind = ? AND id = ? AND withdrawn = 0",
        arguments: [kind.rawValue, id.text]
      )
      if isThere == nil { throw try noRecord(kind, id, database) }
    }
  }

  /// Adds the missing entries of a ledger that continues this one.
  static func restore(_ events: [LedgerEvent], _ database: Database) throws {
    let own = try LedgerEvent.fetchAll(database, sql: "SELECT * FROM event ORDER BY number")
    var chain = ""
    for (index, event) in events.enumerated() {
      guard event.number == index + 1, event.link(after: chain) == event.chain else {
        throw StoreFailure.brokenLedger(number: index + 1)
      }
      guard index >= own.count || own[index] == event else {
        throw StoreFailure.otherLedger(number: index + 1)
      }
      chain = event.chain
      if index >= own.count { try insert(event, database) }
    }
  }

  /// Whether the same broker was shown the pair before.
  private static func isKnown(_ event: LedgerEvent, _ database: Database) throws -> Bool {
    guard event.kind == .shown else { return false }
    return try Bool.fetchOne(
      database,
      sql:
        "SELECT 1 FROM event WHERE demand = ? AND achievement = ? AND kind = 'shown' AND broker = ?",
      arguments: [event.pair.demand.text, event.pair.achievement.text, event.broker]
    ) != nil
  }

  private static func insert(_ event: LedgerEvent, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO event
          (number, time, broker, kind, demand, achievement, score, note, registration, amount_fen,
           corrects, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        event.number, event.time, event.broker, event.kind.rawValue, event.pair.demand.text,
        event.pair.achievement.text, event.score?.millionths, event.note, event.registration,
        event.amountFen, event.corrects, event.chain,
      ]
    )
  }

  /// The entries in order, of one record or pair, or all of them.
  public func events(
    demand: RecordID? = nil,
    achievement: RecordID? = nil
  ) throws(StoreFailure) -> [LedgerEvent] {
    try read { database in
      try LedgerEvent.fetchAll(
        database,
        sql: """
          SELECT * FROM event WHERE (demand = ?1 OR ?1 IS NULL) AND (achievement = ?2 OR ?2 IS NULL)
          ORDER BY number
          """,
        arguments: [demand?.text, achievement?.text]
      )
    }
  }

  /// The present decision on every pair that has one: the last one, unless it was cleared.
  public func decisions() throws(StoreFailure) -> [RecordPair: LedgerEvent] {
    try read { database in
      let kinds = LedgerEvent.Kind.decisions.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      var decisions: [RecordPair: LedgerEvent] = [:]
      let rows = try LedgerEvent.fetchCursor(
        database,
        sql: "SELECT * FROM event WHERE kind IN (\(kinds)) ORDER BY number"
      )
      while let event = try rows.next() {
        decisions[event.pair] = event.kind == .cleared ? nil : event
      }
      return decisions
    }
  }
}
