/// Why a small sheet cannot be used: everything that is wrong with it, in the order of the file.
public struct SheetFailure: Error, Equatable, Sendable {
  /// What is wrong; not empty.
  public var problems: [SheetProblem]

  /// Makes a failure.
  public init(_ problems: [SheetProblem]) { self.problems = problems }
}

/// One thing that is wrong with a small sheet.
public struct SheetProblem: Equatable, Sendable {
  /// A column, by the header that people write and by its key.
  public struct Name: Equatable, Sendable {
    /// The header, such as 评委.
    public var header: String
    /// The key, such as `judge`.
    public var key: String

    /// Makes a name.
    public init(header: String, key: String) {
      self.header = header
      self.key = key
    }
  }

  /// What a name in a cell stands for.
  public enum NameKind: String, Equatable, Sendable {
    /// A bid.
    case bid
    /// A judge.
    case judge
    /// A criterion that judges mark.
    case criterion
    /// An indicator that a challenge requires.
    case indicator
  }

  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// What an import would say of the bytes.
    case fact(ImportFact)
    /// No row has the headers; the first cells that are there.
    case noHeaders(expected: [Name], found: [String])
    /// The headers lack these columns.
    case missingColumns([Name], found: [String])
    /// Two columns have headers that mean the same; the second of them.
    case repeatedColumn(String)
    /// The cell must not be empty.
    case empty
    /// No such name is known; the one that was perhaps meant.
    case unknownName(String, NameKind, nearest: String?)
    /// The cell is not a number from 0 to this one.
    case notNumber(String, most: Double)
    /// The cell says neither yes nor no.
    case notYesOrNo(String)
    /// The cell is none of these words.
    case unknownWord(String, expected: [String])
    /// The cell is not a date.
    case notDate(String)
    /// An earlier row, on this line, says the same thing.
    case repeated(line: Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// Where.
  public var place: SourcePlace

  /// Makes a problem.
  public init(_ kind: Kind, at place: SourcePlace) {
    self.kind = kind
    self.place = place
  }
}
