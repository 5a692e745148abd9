/// Why an index file cannot be written or used.
///
/// The name of the file is not part of it, because the caller knows it.
public enum SnapshotFailure: Error, Equatable, Sendable {
  /// What two structures of an index should have in common and do not.
  public enum Mismatch: Equatable, Sendable, CaseIterable {
    /// The identifiers ascend.
    case identifierOrder
    /// Ordinals and documents refer to each other.
    case ordinals
    /// Every line is the record of its identifier.
    case lines
    /// The text vectors name terms of the dictionary.
    case terms
    /// The tag vectors name tags of the dictionary.
    case tags
    /// The rare postings of words are those of the vectors.
    case rareTerms
    /// The rare postings of tags are those of the vectors.
    case rareTags
    /// The posting lists of the blocks are those of the vectors.
    case postings
    /// There are as many postings as entries in vectors.
    case postingCount
  }

  /// There is no such file.
  case missing
  /// The file cannot be opened.
  case noAccess
  /// The file or its folder cannot be written, or the disk is full. An earlier file is unchanged.
  case unwritable
  /// The file is not an index.
  case foreign
  /// Another version of the library wrote the file.
  case version(Int)
  /// The file is shorter or longer than when it was written.
  case cut(bytes: Int, of: Int)
  /// Bytes are not those that were written: the first place that was noticed, as an offset from 0,
  /// and the name of the column there.
  case damaged(byte: Int, in: String)
  /// Every byte is as it was written, but two structures of one side contradict each other.
  case inconsistent(Side, Mismatch)
  /// The file was built with another analyser, weighting or thesaurus, or from other records.
  case otherConfiguration
  /// The records cannot be indexed.
  case index(IndexError)
}
