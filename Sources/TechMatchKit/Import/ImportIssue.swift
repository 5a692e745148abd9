/// Something that was found while importing: a fact with its place, and how often it was found.
///
/// The same warning or error about the same column of many rows is one issue. ``IssueText`` puts an issue into words, in English or Chinese. A `Sendable` value.
public struct ImportIssue: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable, Comparable {
    /// Worth knowing, such as an unmapped column.
    case note
    /// A value is unknown; the record was kept.
    case warning
    /// The record was refused.
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
  /// Where it is, the first time.
  public var place: SourcePlace
  /// What was found.
  public var fact: ImportFact
  /// How often it was found, at least once.
  public private(set) var count = 1
  /// The first lines on which it was found, at most ``keptLines``, each once and in their order.
  public private(set) var lines: [Int]

  /// The most lines that an issue names.
  public static let keptLines = 20

  /// Makes an issue that was found once.
  public init(_ severity: Severity, _ fact: ImportFact, at place: SourcePlace) {
    self.severity = severity
    self.place = place
    self.fact = fact
    lines = place.line > 0 ? [place.line] : []
  }

  /// What issues have in common that are one.
  struct Subject: Hashable {
    private let severity: Severity
    private let sheet: String?
    private let field: String?
    private let fact: ImportFact

    /// What an issue is about, wherever it was found.
    init(_ issue: ImportIssue) {
      severity = issue.severity
      sheet = issue.place.sheet
      field = issue.place.field
      // A column without a unit is one complaint, whatever its numbers are.
      fact =
        if case .incomparableMoney(_, .noUnit) = issue.fact {
          .incomparableMoney(text: "", .noUnit)
        } else {
          issue.fact
        }
    }
  }

  /// Adds the places of a later issue of the same subject.
  mutating func absorb(_ later: ImportIssue) {
    count += later.count
    for line in later.lines where lines.count < Self.keptLines && line > lines.last ?? 0 {
      lines.append(line)
    }
  }
}

/// A place in an input file.
public struct SourcePlace: Sendable, Equatable {
  /// The name of the file, as given, `-` for standard input.
  public var file: String
  /// The name of the sheet, or `nil` when the file has no sheets or the issue concerns all of them.
  public var sheet: String?
  /// The 1-based line that the record starts on, or the number of its row in a sheet; 0 when the
  /// issue concerns the whole file.
  public var line: Int
  /// The 1-based column: the number of the cell in a table, or the byte in a line of JSON; 0 for
  /// none.
  public var column: Int
  /// The header or key concerned, or `nil`.
  public var field: String?

  /// Makes a place, by default that of the file as a whole.
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
