import Foundation
import GRDB
import TechMatchKit

/// An entry of the ledger: what was done about a pair, by whom and when.
///
/// Entries are only ever added. Each holds a SHA-256 digest of itself and of the one before, so a changed, removed or
/// inserted entry shows (``Catalogue/check()``): the proof of who proposed a pair, and when.
public struct LedgerEvent: Sendable, Equatable {
  /// What was done.
  public enum Kind: String, CaseIterable, Sendable {
    /// The pair was in a list that a broker saw.
    case shown
    /// The broker took it into the shortlist.
    case shortlisted
    /// Both sides want to talk.
    case accepted
    /// The pair is no match; the note says why.
    case rejected
    /// The decision before is taken back.
    case cleared
    /// The sides were brought together.
    case contacted
    /// A contract was signed and registered.
    case contract

    /// Whether it is a decision about the pair, of which the last one holds.
    public var isDecision: Bool { Self.decisions.contains(self) }

    static let decisions: [Kind] = [.shortlisted, .accepted, .rejected, .cleared]
  }

  /// 1 for the first entry.
  public var number = 0
  /// When, UTC to the second.
  public var time = ""
  /// The person or office.
  public var broker: String
  /// What was done.
  public var kind: Kind
  /// The demand of the pair.
  public var demand: RecordID
  /// The achievement of the pair.
  public var achievement: RecordID
  /// The score with which the pair was shown.
  public var score: Score?
  /// A reason or remark.
  public var note: String?
  /// The registration number of a contract.
  public var registration: String?
  /// The amount of a contract in fen.
  public var amountFen: Int64?
  /// The digest of this entry and the chain before it.
  public var chain = ""

  /// Makes an entry that is in no ledger yet.
  public init(_ kind: Kind, demand: RecordID, achievement: RecordID, broker: String) {
    self.kind = kind
    self.demand = demand
    self.achievement = achievement
    self.broker = broker
  }

  /// The entry as one line of JSON.
  public var json: JSONText {
    .object(members + [("chain", .string(chain))])
  }

  private var members: [(String, JSONText)] {
    [
      ("number", .integer(number)), ("time", .string(time)), ("broker", .string(broker)),
      ("kind", .string(kind.rawValue)), ("demand", .string(demand.text)),
      ("achievement", .string(achievement.text)),
      ("score", score.map { .integer($0.microPoints) } ?? .null), ("note", .optional(note)),
      ("registration", .optional(registration)),
      ("amount_fen", amountFen.map { .integer(Int($0)) } ?? .null),
    ]
  }

  /// Reads an entry that ``json`` wrote; `nil` when it is none.
  public init?(json text: String) {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)),
      let kind = Kind(rawValue: line.kind), let demand = RecordID(line.demand),
      let achievement = RecordID(line.achievement), (0...Score.full).contains(line.score ?? 0),
      (line.amountFen ?? 0) >= 0
    else { return nil }
    self.init(kind, demand: demand, achievement: achievement, broker: line.broker)
    number = line.number
    time = line.time
    score = line.score.map { Score(microPoints: $0) }
    note = line.note
    registration = line.registration
    amountFen = line.amountFen
    chain = line.chain
  }

  /// An entry as its JSON has it.
  private struct Line: Decodable {
    var number: Int
    var time: String
    var broker: String
    var kind: String
    var demand: String
    var achievement: String
    var score: Int?
    var note: String?
    var registration: String?
    var amountFen: Int64?
    var chain: String

    enum CodingKeys: String, CodingKey {
      case number, time, broker, kind, demand, achievement, score, note, registration, chain
      case amountFen = "amount_fen"
    }
  }

  /// The digest that belongs behind a chain.
  func link(behind chain: String) -> String {
    SHA256.hex(Array((chain + "\n" + JSONText.object(members).text).utf8))
  }
}

extension LedgerEvent: FetchableRecord {
  /// Reads a row of `event`.
  ///
  /// - Throws: ``StoreFailure`` when the row is none that this library writes.
  public init(row: Row) throws {
    guard let number = try row.value("number") as Int?, let time = try row.value("time") as String?,
      let broker = try row.value("broker") as String?,
      let chain = try row.value("chain") as String?,
      let kind = (try row.value("kind") as String?).flatMap(Kind.init),
      let demand = (try row.value("demand") as String?).flatMap(RecordID.init),
      let achievement = (try row.value("achievement") as String?).flatMap(RecordID.init)
    else {
      throw StoreFailure.unusable(path: "", .damaged("an entry of the ledger is not readable"))
    }
    self.init(kind, demand: demand, achievement: achievement, broker: broker)
    self.number = number
    self.time = time
    self.chain = chain
    score = (try row.value("score") as Int?).map {
      Score(microPoints: min(max(0, $0), Score.full))
    }
    note = try row.value("note")
    registration = try row.value("registration")
    amountFen = try row.value("amount_fen")
  }
}

extension Catalogue {
  /// Adds entries in one transaction; they are durable when this returns.
  ///
  /// A pair that was shown to a broker before is not noted again.
  ///
  /// - Returns: The number of entries added.
  /// - Throws: ``StoreFailure/noRecord(kind:id:nearest:)`` when a record is not there, and
  ///   ``StoreFailure/registered(number:demand:achievement:)`` when a contract is in the ledger already.
  @discardableResult
  public func add(_ events: [LedgerEvent]) throws(StoreFailure) -> Int {
    try write { database in
      let last = try LedgerEvent.fetchOne(
        database,
        sql: "SELECT * FROM event ORDER BY number DESC LIMIT 1"
      )
      var number = last?.number ?? 0
      var chain = last?.chain ?? ""
      let first = number
      for event in events {
        if try Self.isKnown(event, database) { continue }
        for (kind, id) in [(RecordKind.demand, event.demand), (.achievement, event.achievement)] {
          let isThere = try Bool.fetchOne(
            database,
            sql: "SELECT 1 FROM record WHERE kind = ? AND id = ? AND withdrawn = 0",
            arguments: [kind.rawValue, id.text]
          )
          if isThere == nil { throw try Self.noRecord(kind, id, database) }
        }
        number += 1
        var entry = event
        entry.number = number
        entry.time = Self.now
        entry.chain = entry.link(behind: chain)
        chain = entry.chain
        try Self.insert(entry, database)
      }
      return number - first
    }
  }

  /// Adds the entries that are missing of a ledger of which this one is the beginning.
  static func restore(_ events: [LedgerEvent], _ database: Database) throws {
    let own = try LedgerEvent.fetchAll(database, sql: "SELECT * FROM event ORDER BY number")
    var chain = ""
    for (index, event) in events.enumerated() {
      guard event.number == index + 1, event.link(behind: chain) == event.chain,
        index >= own.count || own[index] == event
      else { throw StoreFailure.otherLedger(number: index + 1) }
      chain = event.chain
      if index >= own.count { try insert(event, database) }
    }
  }

  private static func isKnown(_ event: LedgerEvent, _ database: Database) throws -> Bool {
    if let number = event.registration {
      let other = try LedgerEvent.fetchOne(
        database,
        sql: "SELECT * FROM event WHERE registration = ?",
        arguments: [number]
      )
      if let other {
        throw StoreFailure.registered(
          number: number,
          demand: other.demand,
          achievement: other.achievement
        )
      }
    }
    guard event.kind == .shown else { return false }
    return try Bool.fetchOne(
      database,
      sql:
        "SELECT 1 FROM event WHERE demand = ? AND achievement = ? AND kind = 'shown' AND broker = ?",
      arguments: [event.demand.text, event.achievement.text, event.broker]
    ) != nil
  }

  private static func insert(_ event: LedgerEvent, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO event
          (number, time, broker, kind, demand, achievement, score, note, registration, amount_fen, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        event.number, event.time, event.broker, event.kind.rawValue, event.demand.text,
        event.achievement.text, event.score?.microPoints, event.note, event.registration,
        event.amountFen, event.chain,
      ]
    )
  }

  /// The entries in their order, of one pair or of all.
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

  /// The decision in force on every pair that has one: the last, if it was not cleared.
  public func decisions() throws(StoreFailure) -> [RecordPair: LedgerEvent] {
    try read { database in
      let kinds = LedgerEvent.Kind.decisions.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      var decisions: [RecordPair: LedgerEvent] = [:]
      let rows = try LedgerEvent.fetchCursor(
        database,
        sql: "SELECT * FROM event WHERE kind IN (\(kinds)) ORDER BY number"
      )
      while let event = try rows.next() {
        let pair = RecordPair(demand: event.demand, achievement: event.achievement)
        decisions[pair] = event.kind == .cleared ? nil : event
      }
      return decisions
    }
  }
}

/// A demand and an achievement.
public struct RecordPair: Hashable, Sendable {
  /// The demand.
  public var demand: RecordID
  /// The achievement.
  public var achievement: RecordID

  /// Makes a pair.
  public init(demand: RecordID, achievement: RecordID) {
    self.demand = demand
    self.achievement = achievement
  }
}
