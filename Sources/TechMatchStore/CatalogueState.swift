import GRDB
import TechMatchKit

/// One state of a catalogue: everything that is read from it is consistent, even while others
/// write.
///
/// Valid while the closure runs that ``Catalogue/withState(_:)`` calls; owned by its thread.
public struct CatalogueState {
  let database: Database

  /// Calls `body` with every record that is not withdrawn, by kind and identifier.
  ///
  /// - Parameters:
  ///   - kind: The kind; `nil` for all.
  ///   - body: Called in the order of kinds and identifiers.
  /// - Throws: ``StoreFailure`` when a record is not readable, and what `body` throws.
  public func forEachRecord(
    _ kind: RecordKind?,
    _ body: (StoredRecord) throws -> Void
  ) throws {
    for kind in kind.map({ [$0] }) ?? RecordKind.allCases {
      let rows = try Catalogue.live(kind, database)
      while let record = try rows.next() { try body(record) }
    }
  }

  /// Calls `body` with every entry of the ledger, in order.
  ///
  /// - Throws: ``StoreFailure`` when an entry is not readable, and what `body` throws.
  public func forEachEvent(_ body: (LedgerEvent) throws -> Void) throws {
    let rows = try LedgerEvent.fetchCursor(database, sql: "SELECT * FROM event ORDER BY number")
    while let event = try rows.next() { try body(event) }
  }

  /// All decisions about names of organisations, by time.
  ///
  /// - Throws: ``StoreFailure`` when one is not readable.
  public func nameDecisions() throws -> [NameDecision] { try Catalogue.nameDecisions(database) }
}

extension Catalogue {
  /// Reads several things from one state.
  ///
  /// - Parameter body: Called once, with the state; it must not use the catalogue itself.
  /// - Returns: What `body` returns.
  /// - Throws: ``StoreFailure``, and what `body` throws.
  public func withState<Result>(_ body: (CatalogueState) throws -> Result) throws -> Result {
    do {
      return try database.read { try body(CatalogueState(database: $0)) }
    } catch let error as DatabaseError {
      throw StoreFailure(error, path)
    } catch StoreFailure.unusable("", let reason) {
      // Rows do not know the file that they lie in.
      throw StoreFailure.unusable(path: path, reason)
    }
  }

  /// Calls `body` with every record that is not withdrawn; see
  /// ``CatalogueState/forEachRecord(_:_:)``.
  public func forEachRecord(
    _ kind: RecordKind?,
    _ body: (StoredRecord) throws -> Void
  ) throws {
    try withState { try $0.forEachRecord(kind, body) }
  }
}
