import GRDB
import TechMatchKit

extension LedgerEvent {
  /// The contracts of a ledger as they stand: with what was corrected later.
  ///
  /// A correction changes what it states: number, amount, note.
  ///
  /// O(*n*).
  ///
  /// - Parameter events: Entries in order; others than contracts and corrections do not matter.
  /// - Returns: The entries of the contracts in order, with their corrected values.
  static func contracts(in events: [LedgerEvent]) -> [LedgerEvent] {
    var contracts: [LedgerEvent] = []
    var places: [Int: Int] = [:]
    for event in events {
      if event.kind == .contract {
        places[event.number] = contracts.count
        contracts.append(event)
      } else if let place = event.corrects.flatMap({ places[$0] }) {
        contracts[place].registration = event.registration ?? contracts[place].registration
        contracts[place].amountFen = event.amountFen ?? contracts[place].amountFen
        contracts[place].note = event.note ?? contracts[place].note
      }
    }
    return contracts
  }
}

extension Catalogue {
  /// Adds an entry that corrects a contract: its number, amount or note, as far as the entry has
  /// them.
  ///
  /// The contract's own entry stays as it is. The records of the pair may be withdrawn by now.
  ///
  /// - Parameters:
  ///   - registration: The registration number under which the contract stands in the ledger.
  ///   - event: An entry ``LedgerEvent/Kind/corrected`` about the pair of the contract.
  /// - Throws: ``StoreFailure/noContract(number:pair:others:owner:)``, and
  ///   ``StoreFailure/registered(number:demand:achievement:)`` when the new number is that of
  ///   another contract.
  public func correct(_ registration: String, with event: LedgerEvent) throws(StoreFailure) {
    try write { database in
      let contracts = try Self.contracts(database)
      let found = contracts.first { $0.registration == registration }
      guard let found, found.pair == event.pair else {
        throw StoreFailure.noContract(
          number: registration,
          pair: event.pair,
          others: contracts.filter { $0.pair == event.pair }.compactMap(\.registration),
          owner: found?.pair
        )
      }
      var event = event
      event.corrects = found.number
      try Self.append([event], database)
    }
  }

  /// The contracts as they stand.
  static func contracts(_ database: Database) throws -> [LedgerEvent] {
    LedgerEvent.contracts(
      in: try LedgerEvent.fetchAll(
        database,
        sql: "SELECT * FROM event WHERE kind IN ('contract', 'corrected') ORDER BY number"
      )
    )
  }

  /// Makes sure that no other contract stands in the ledger under the number of an entry.
  static func requireFree(_ event: LedgerEvent, _ database: Database) throws {
    guard let number = event.registration else { return }
    let other = try contracts(database)
      .first { $0.registration == number && $0.number != event.corrects }
    if let other {
      throw StoreFailure.registered(
        number: number,
        demand: other.pair.demand,
        achievement: other.pair.achievement
      )
    }
  }
}
