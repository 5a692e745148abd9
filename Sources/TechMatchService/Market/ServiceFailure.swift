import TechMatchKit
import TechMatchStore

/// Why a market could not do something, beyond what files, catalogue and index say themselves.
public enum ServiceFailure: Error, Equatable, Sendable {
  /// Files have errors, and errors are fatal.
  case strict(errors: Int)
  /// There is no record of an identifier; how many there are, and the nearest identifier.
  case noRecord(id: String, side: Side, count: Int, nearest: String?)
  /// There is no record of an identifier on this side, but one on the other.
  case otherSide(id: String, side: Side)
  /// The record is in the catalogue, but withdrawn.
  case withdrawn(id: String, side: Side, Withdrawal)
  /// The index file turned out to be damaged: results would lack something.
  case unsound(SnapshotFailure)
  /// Bids are for challenges that nobody knows.
  case unknownChallenges([UnknownChallenge])
  /// No criterion of the rubric is one that judges mark.
  case nothingToJudge(rubric: String)
  /// There are no bids for the challenge, or none that was not withdrawn.
  case noBids(challenge: String)
  /// None of the demands was judged.
  case nothingJudged(judgements: String)
  /// Files have errors, so that replacing a source would withdraw the records that were refused.
  case refusedOnReplacing(errors: Int)
  /// Files bring no records, so that replacing a source would withdraw all of them.
  case nothingToReplaceWith(kind: RecordKind, files: [String])
  /// A file may be of any of these sources, or of none of them.
  case unclearSource(file: String, sources: [String])
  /// An entry of the ledger in an export cannot be read.
  case unreadableLedger(path: String)
  /// What would be written is a file that is read, or that is written as well.
  case overwrites(path: String, other: String)
  /// The papers of two ledgers would have the same names, which begin with `stem`.
  case samePapers(file: String, other: String, stem: String)
  /// A call names a challenge twice.
  case repeatedChallenge(id: String)
  /// Two ledgers before are of the same challenge.
  case repeatedLedger(file: String, other: String, challenge: String)
  /// A batch was to be saved without a catalogue.
  case noCatalogue
  /// A batch cannot be read, or is larger than a catalogue can keep.
  case batchTooLarge(path: String)
  /// There is no room to put a saved batch beside others for a while.
  case noRoom(folder: String, bytes: Int)
  /// A batch is done, but its sheet could not be written.
  case sheetFailed(result: String, OutputFailure)
  /// A batch is done, but the catalogue could not keep it.
  case saveFailed(result: String, StoreFailure)
}
