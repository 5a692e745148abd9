/// Why a batch cannot be written, read, merged or compared.
///
/// Whatever the failure, a result that stood in the place before is still there.
public enum BatchFailure: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// A file cannot be read.
  case unreadable(path: String)
  /// The path of a result names a folder.
  case isFolder(path: String)
  /// A file cannot be written: its folder is missing or not writable.
  case unwritable(path: String)
  /// Writing failed on the way, as on a full disk; what the checkpoint counts is kept.
  case interrupted(path: String)
  /// There is no checkpoint to go on from.
  case noCheckpoint(path: String)
  /// The checkpoint is of other files or settings.
  case otherCheckpoint(path: String)
  /// The partial file is missing, or shorter than its checkpoint says.
  case lostPartial(path: String)
  /// The manifest is missing, or no batch wrote it.
  case noManifest(path: String)
  /// The result is not the file that its manifest describes.
  case otherResult(path: String)
  /// The file of record digests is missing.
  case noRecords(path: String)
  /// The file of record digests belongs to another result.
  case otherRecords(path: String, result: String)
  /// A line of the record digests is not one that a batch writes.
  case badRecords(path: String, line: Int)
  /// Not a list of a batch, at a byte of the result.
  case badLine(path: String, byte: Int)
  /// The result was changed while it was read.
  case changed(path: String)
  /// A part is not of the same batch as another one.
  case otherBatch(path: String, first: String)
  /// Two parts have one number.
  case doubledPart(path: String, other: String, number: Int)
  /// A part is named twice.
  case repeatedPart(path: String)
  /// The result would take the place of a part.
  case targetIsPart(path: String)
  /// Parts are missing, by number.
  case missingParts([Int], of: Int)
  /// A part has fewer lines than its manifest says.
  case fewerLines(path: String)
  /// Two batches have lists of different sides.
  case otherLists(old: BatchPlan.Lists, new: BatchPlan.Lists)
  /// Two batches are different parts.
  case otherShards
}
