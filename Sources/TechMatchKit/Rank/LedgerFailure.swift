/// Where a ledger is not what its input gives.
public struct LedgerFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not JSON, from this 1-based byte.
    case notJSON(byte: Int)
    /// It is JSON, but not a ledger.
    case notLedger
    /// Another version of the program wrote it, in this format.
    case otherFormat(found: String, read: Int)
    /// A part of the input is not what it was.
    case changed
    /// A part of the input was not there.
    case added
    /// A part of the input is no longer there; the place is that of the item behind it.
    case removed
    /// A score has no words on which it stands.
    case wordsMissing
    /// A value differs from the computed one.
    case value(expected: String, found: String)
    /// A computed value is missing.
    case missing(expected: String)
    /// There is a value that was not computed.
    case unexpected(found: String)
    /// A list is longer or shorter than the computed one.
    case itemCount(expected: Int, found: Int)
    /// The rubric cannot be used.
    case invalidRubric
    /// A number is one that neither import nor rubric accepts.
    case impossibleNumber
    /// Every value is right, but the bytes are not those that would be written.
    case otherBytes
  }

  /// The name of the file, as given.
  public var file: String
  /// The place, such as `result.lines[0].lower`; empty for the whole file.
  public var place: String
  /// What people know the place by, such as a bid, a judge and a criterion.
  public var names: [String]
  /// What is wrong.
  public var problem: Problem

  /// Makes a failure.
  public init(file: String, place: String, names: [String] = [], problem: Problem) {
    self.file = file
    self.place = place
    self.names = names
    self.problem = problem
  }
}
