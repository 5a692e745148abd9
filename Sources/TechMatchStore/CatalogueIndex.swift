import Foundation
import GRDB
import TechMatchKit

/// The index of a catalogue, and what it was made from.
public struct CatalogueIndex: Sendable {
  /// The index of the present records.
  public var snapshot: IndexSnapshot
  /// The number of the last import.
  public var run: Int
  /// The number of the import after which the statistics were counted: that of the index file, or
  /// `run` without one.
  public var countedRun: Int
  /// The number of records that have changed since the index file was written.
  public var changedCount: Int
  /// Why an existing index file was not used, or `nil`.
  public var refusal: SnapshotFailure?

  /// A text that is the same for the same index.
  public var identity: String
}

extension Catalogue {
  /// The path of the index file of the catalogue, which is next to it.
  public var indexPath: String { path + ".index" }

  /// Builds the index of all records, with new statistics, and writes the index file.
  ///
  /// Reads one state of the catalogue. If others write at the same time, the index file is that of
  /// the state before.
  ///
  /// - Returns: The index.
  /// - Throws: ``StoreFailure`` or `SnapshotFailure`; an earlier index file is then unchanged.
  /// - Complexity: That of building the index.
  @discardableResult
  public func writeIndex(
    _ configuration: IndexConfiguration = IndexConfiguration(),
    workers: Int = Workers.available
  ) throws -> IndexSnapshot {
    do {
      return try database.read { database in
        let run = try Self.lastRun(database)
        let identity = try Self.identity(database)
        let snapshot = try built(configuration, workers: workers, from: database)
        var rows: [Side: RecordCursor<StoredRecord>] = [:]
        for (side, kind) in [(Side.achievement, RecordKind.achievement), (.demand, .demand)] {
          rows[side] = try Self.live(kind, database)
        }
        try snapshot.write(to: indexPath, origin: "\(identity) \(run)") { side in
          guard let record = try rows[side]?.next() else {
            throw StoreFailure.unusable(path: path, .damaged(.missingRecords))
          }
          return record.content
        }
        return snapshot
      }
    } catch let error as DatabaseError {
      throw StoreFailure(error, path)
    } catch let error as IndexError {
      throw SnapshotFailure.index(error)
    }
  }

  /// The index of the present records: from the index file and the changes since, or from all
  /// records when there is no file or it cannot be used.
  ///
  /// - Throws: ``StoreFailure``.
  /// - Complexity: O(*n*) for *n* records without their texts, plus the texts of those that have
  ///   changed; without a file, that of building the index.
  public func index(
    _ configuration: IndexConfiguration = IndexConfiguration(),
    workers: Int = Workers.available
  ) throws(StoreFailure) -> CatalogueIndex {
    try read { database in
      let run = try Self.lastRun(database)
      let identity = try Self.identity(database)
      var refusal: SnapshotFailure?
      do {
        let (snapshot, counted) = try opened(configuration, identity: identity, run: run)
        let change = try changes(since: counted, workers, database)
        return CatalogueIndex(
          snapshot: try snapshot.updated(with: change, workers: workers),
          run: run,
          countedRun: counted,
          changedCount: change.achievements.count + change.demands.count
            + change.withdrawnAchievements.count + change.withdrawnDemands.count,
          identity: "\(identity) \(run) counted at \(counted)"
        )
      } catch let failure as SnapshotFailure {
        if failure != .missing { refusal = failure }
      }
      return CatalogueIndex(
        snapshot: try built(configuration, workers: workers, from: database),
        run: run,
        countedRun: run,
        changedCount: 0,
        refusal: refusal,
        identity: "\(identity) \(run) counted at \(run)"
      )
    }
  }

  /// The index file, and the number of the import that it was written after.
  private func opened(
    _ configuration: IndexConfiguration,
    identity: String,
    run: Int
  ) throws(SnapshotFailure) -> (IndexSnapshot, run: Int) {
    var counted = 0
    let snapshot = try IndexSnapshot(path: indexPath, configuration: configuration) { origin in
      let words = origin.split(separator: " ")
      guard words.count == 2, words[0] == identity, let run = Int(words[1]) else { return false }
      counted = run
      return true
    }
    // A file of this catalogue from before it was restored from a backup.
    guard counted <= run else { throw .otherConfiguration }
    return (snapshot, counted)
  }

  private func built(
    _ configuration: IndexConfiguration,
    workers: Int,
    from database: Database
  ) throws -> IndexSnapshot {
    let content = try content([.achievement, .demand], workers: workers, from: database)
    return try IndexBuilder(configuration: configuration, workers: workers)
      .build(achievements: content.achievements, demands: content.demands)
  }

  /// The changes after an import.
  private func changes(
    since run: Int,
    _ workers: Int,
    _ database: Database
  ) throws -> IndexChange {
    var change = IndexChange()
    var digest = ContentDigest()
    func lines(_ kind: RecordKind) throws -> RecordBatch {
      try RecordBatch(kind, of: self, in: database, since: run, into: &digest)
    }
    let importer = Importer(options: .silent(workers: workers))
    let achievements = try lines(.achievement)
    change.achievements = try achievements.restored(
      importer.achievements(from: [achievements.file]),
      \.source
    )
    let demands = try lines(.demand)
    change.demands = try demands.restored(importer.demands(from: [demands.file]), \.source)
    change.withdrawnAchievements = try Self.withdrawn(.achievement, since: run, database)
    change.withdrawnDemands = try Self.withdrawn(.demand, since: run, database)
    return change
  }

  private static func withdrawn(
    _ kind: RecordKind,
    since run: Int,
    _ database: Database
  ) throws -> [RecordID] {
    try String.fetchAll(
      database,
      sql: """
        SELECT id FROM record INDEXED BY record_run WHERE kind = ? AND run > ? AND withdrawn = 1
        ORDER BY id
        """,
      arguments: [kind.rawValue, run]
    ).compactMap(RecordID.init)
  }

  /// A name that no other catalogue has.
  private static func identity(_ database: Database) throws -> String {
    try String.fetchOne(database, sql: "SELECT identity FROM market") ?? ""
  }
}
