/// Why a batch cannot be written, read, merged or compared.
///
/// After any failure, an earlier result is unchanged.
public enum BatchFailure: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// A file cannot be read.
  case unreadable(path: String)
  /// The path of a result names a folder.
  case isFolder(path: String)
  /// A file cannot be written: its folder is missing or not writable.
  case unwritable(path: String)
  /// Writing failed part of the way, for example because the disk is full. What the checkpoint
  /// counts is kept.
  case interrupted(path: String)
  /// There is no checkpoint to resume from.
  case noCheckpoint(path: String)
  /// The checkpoint is that of other files or settings.
  case otherCheckpoint(path: String)
  /// The unfinished file is missing, or shorter than its checkpoint says.
  case lostPartial(path: String)
  /// The manifest is missing, or is not a manifest.
  case noManifest(path: String)
  /// The result is not the file that its manifest describes.
  case otherResult(path: String)
  /// The file of record digests is missing.
  case noRecords(path: String)
  /// The file of record digests belongs to another result.
  case otherRecords(path: String, result: String)
  /// A line of the record digests cannot be read.
  case badRecords(path: String, line: Int)
  /// The line of the result that starts at this byte, from 0, cannot be read.
  case badLine(path: String, byte: Int)
  /// The result was changed while it was read.
  case changed(path: String)
  /// A part does not belong to the same batch as the first one.
  case otherBatch(path: String, first: String)
  /// Two parts have the same number.
  case doubledPart(path: String, other: String, number: Int)
  /// A part is named twice.
  case repeatedPart(path: String)
  /// The merged result would replace a part.
  case targetIsPart(path: String)
  /// The parts with these numbers are missing.
  case missingParts([Int], of: Int)
  /// A part has fewer lines than its manifest says.
  case fewerLines(path: String)
  /// The two batches have lists of different sides.
  case otherLists(old: BatchPlan.Lists, new: BatchPlan.Lists)
  /// The two batches are different parts.
  case otherShards
}
