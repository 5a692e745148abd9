import Foundation
import GRDB
import TechMatchKit

/// Why a catalogue could not do something.
///
/// Nothing was changed.
public enum StoreFailure: Error, Equatable, Sendable {
  /// Why a file cannot be used as a catalogue.
  public enum Reason: Equatable, Sendable {
    /// There is no such file.
    case missing
    /// The path names a folder.
    case isFolder
    /// The folder of the file does not exist.
    case noFolder(String)
    /// It is another kind of file, or a database of another program.
    case foreign
    /// A later version of this library has changed its schema.
    case later
    /// It is damaged.
    case damaged(Damage)
    /// The file or its folder cannot be read or written; in SQLite's own words.
    case noAccess(String)
  }

  /// What cannot be read in a damaged catalogue.
  public enum Damage: Equatable, Sendable {
    /// SQLite cannot go on, in its own words.
    case database(String)
    /// There are fewer records than a moment before.
    case missingRecords
    /// This library does not write such a row of records.
    case recordRow
    /// This library does not write such a row of the ledger.
    case ledgerRow
    /// This library does not write such a row of decisions about names.
    case nameRow
    /// The line of the record that came from this place cannot be read.
    case record(RecordSource)
  }

  /// The file cannot be used.
  case unusable(path: String, Reason)
  /// The records cannot be indexed.
  case unindexable(path: String, IndexError)
  /// Another process has been writing for longer than ``Catalogue/patience``.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  /// The identifier of a record that is to be restored is that of one from this other source.
  case otherSource(kind: RecordKind, id: RecordID, source: String, place: RecordSource)
  /// Identifiers of a source have records about something else than before: more than anybody corrects at once.
  case retitled(kind: RecordKind, source: String, [RetitledRecord])
  /// The identifier contains U+0000, which no spreadsheet can contain.
  case unusableID(kind: RecordKind, place: RecordSource)
  /// The catalogue has no such record; the nearest identifier, if there is a similar one.
  case noRecord(kind: RecordKind, id: RecordID, nearest: String?)
  /// The record is withdrawn.
  case withdrawn(kind: RecordKind, id: RecordID, Withdrawal)
  /// The catalogue has no such record, but one of another kind.
  case otherKind(kind: RecordKind, id: RecordID, found: RecordKind)
  /// The ledger has a contract with this registration number already, for this pair.
  case registered(number: String, demand: RecordID, achievement: RecordID)
  /// No contract of the pair stands in the ledger under the number; the numbers of those that do,
  /// and the pair that has the number.
  case noContract(number: String, pair: RecordPair, others: [String], owner: RecordPair?)
  /// An entry to be restored differs from the entry with this number in the ledger.
  case otherLedger(number: Int)
  /// An entry to be restored, or one before it, was changed or removed since it was exported.
  case brokenLedger(number: Int)
  /// There is no saved batch with this name; the names of the others.
  case noBatch(name: String, others: [String])
  /// There is a saved batch with this name already.
  case batchExists(name: String)

  /// Runs `body`, and turns errors of SQLite into failures.
  static func catching<Result>(
    _ path: String,
    _ body: () throws -> Result
  ) throws(StoreFailure) -> Result {
    do {
      return try body()
    } catch let failure as StoreFailure {
      // Rows do not know the path of their file.
      if case .unusable("", let reason) = failure { throw .unusable(path: path, reason) }
      throw failure
    } catch {
      throw StoreFailure(error, path)
    }
  }

  /// Makes the failure for an error of SQLite.
  init(_ error: any Error, _ path: String) {
    guard let error = error as? DatabaseError else {
      self =
        if let error = error as? IndexError {
          .unindexable(path: path, error)
        } else {
          .unusable(path: path, .damaged(.database("\(error)")))
        }
      return
    }
    let words = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_NOTADB: self = .unusable(path: path, .foreign)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .unusable(path: path, .noAccess(words))
    // A full disk often shows as a failed write.
    case .SQLITE_IOERR where Self.isFull(path): self = .full(path: path)
    default: self = .unusable(path: path, .damaged(.database(words)))
    }
  }

  private static func isFull(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    return ((attributes?[.systemFreeSize] as? NSNumber)?.intValue ?? .max) < 1 << 16
  }
}
