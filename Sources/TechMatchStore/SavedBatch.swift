import Foundation
import GRDB

/// A batch that is kept in a catalogue: its three files as they were.
public struct SavedBatch: Sendable {
  /// A saved batch in a list of them.
  public struct Summary: Sendable, Equatable {
    /// The name.
    public var name: String
    /// When it was saved, UTC to the second.
    public var time: String
    /// The size of the result.
    public var bytes: Int
  }

  /// The name.
  public var name: String
  /// When it was saved, UTC to the second; set by the catalogue.
  public var time = ""
  /// The result file.
  public var result: Data
  /// The manifest.
  public var manifest: Data
  /// The record digests.
  public var records: Data

  /// Makes a batch to be saved.
  public init(name: String, result: Data, manifest: Data, records: Data) {
    self.name = name
    self.result = result
    self.manifest = manifest
    self.records = records
  }
}

extension Catalogue {
  /// Keeps a batch; durable when this returns.
  ///
  /// - Throws: ``StoreFailure/batchExists(name:)`` when the name is taken.
  public func save(_ batch: SavedBatch) throws(StoreFailure) {
    try write { database in
      guard try !Self.batchNames(database).contains(batch.name) else {
        throw StoreFailure.batchExists(name: batch.name)
      }
      try database.execute(
        sql: "INSERT INTO batch (name, time, result, manifest, records) VALUES (?, ?, ?, ?, ?)",
        arguments: [batch.name, Self.now, batch.result, batch.manifest, batch.records]
      )
    }
  }

  /// The batch with a name.
  ///
  /// - Throws: ``StoreFailure/noBatch(name:others:)`` when there is none.
  public func batch(_ name: String) throws(StoreFailure) -> SavedBatch {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: "SELECT * FROM batch WHERE name = ?",
        arguments: [name]
      )
      guard let row else {
        throw StoreFailure.noBatch(name: name, others: try Self.batchNames(database))
      }
      var batch = SavedBatch(
        name: name,
        result: try row.value("result"),
        manifest: try row.value("manifest"),
        records: try row.value("records")
      )
      batch.time = try row.value("time")
      return batch
    }
  }

  /// The saved batches without their content, the oldest first.
  public func savedBatches() throws(StoreFailure) -> [SavedBatch.Summary] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT name, time, length(result) AS bytes FROM batch ORDER BY time, name"
      ).map { row in
        SavedBatch.Summary(
          name: try row.value("name"),
          time: try row.value("time"),
          bytes: try row.value("bytes")
        )
      }
    }
  }

  /// The names of the saved batches, the oldest first.
  public func batchNames() throws(StoreFailure) -> [String] { try read(Self.batchNames) }

  private static func batchNames(_ database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "SELECT name FROM batch ORDER BY time, name")
  }
}
