/// Something that importing has to tell: facts, not sentences.
///
/// ``IssueText`` turns an issue into words, in English or Chinese. A value, `Sendable`.
public struct ImportIssue: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable, Comparable {
    /// Worth knowing: an unmapped column, a decoded GB18030 file.
    case note
    /// A value was left unknown; the record was taken.
    case warning
    /// The record was not taken.
    case error

    /// Whether `left` matters less.
    public static func < (left: Severity, right: Severity) -> Bool {
      func order(_ severity: Severity) -> Int {
        switch severity {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
      }
      return order(left) < order(right)
    }
  }

  /// How much it matters.
  public var severity: Severity
  /// Where it is.
  public var place: SourcePlace
  /// What is wrong.
  public var fact: ImportFact

  /// Makes an issue.
  public init(_ severity: Severity, _ fact: ImportFact, at place: SourcePlace) {
    self.severity = severity
    self.place = place
    self.fact = fact
  }
}

/// A place in an input file.
public struct SourcePlace: Sendable, Equatable {
  /// The file's name as it was given, `-` for standard input.
  public var file: String
  /// The name of the sheet, or `nil` where the file has no sheets or the issue is about all of them.
  public var sheet: String?
  /// The 1-based line the record starts on, in a sheet the number of its row, or 0 when the issue is
  /// about the whole file.
  public var line: Int
  /// The 1-based column: the number of the cell in a table, the byte in a JSON line; 0 if none.
  public var column: Int
  /// The header or key concerned, or `nil`.
  public var field: String?

  /// Makes a place; without arguments but the file it is the file as a whole.
  public init(
    file: String,
    sheet: String? = nil,
    line: Int = 0,
    column: Int = 0,
    field: String? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.field = field
  }

  /// The place where a record starts.
  init(_ source: RecordSource) {
    self.init(file: source.file, sheet: source.sheet, line: source.line)
  }
}
