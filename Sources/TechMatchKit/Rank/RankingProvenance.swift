/// Who ranked when, with which program, from which files.
///
/// A `Codable` value.
public struct RankingProvenance: Codable, Equatable, Sendable {
  /// What a file or catalogue was read for.
  public enum Role: String, Codable, CaseIterable, Sendable {
    /// Records of a kind.
    case achievements, demands, bids, organisations
    /// What the ranking is made by.
    case rubric, marks, key, judges, rulings
    /// What decides the scores of texts.
    case thesaurus, statistics
  }

  /// One input.
  public struct File: Codable, Equatable, Sendable {
    /// What it was read for.
    public var role: Role
    /// The name without folders, so that it says nothing of the machine; `-` for standard input.
    public var name: String
    /// The size of a file.
    public var bytes: Int?
    /// The SHA-256 of a file, as hexadecimal digits; `nil` when nobody noted it while it was read.
    public var sha256: String?
    /// The number of records that a catalogue had.
    public var records: Int?
    /// What tells the state of a catalogue apart, as hexadecimal digits.
    ///
    /// It shows a change and does not withstand an attack.
    public var state: String?

    /// Describes a file.
    ///
    /// O(*n*) in its bytes.
    public init(_ role: Role, _ file: InputFile) {
      self.role = role
      name = Self.lastPart(of: file.name)
      bytes = file.bytes.count
      sha256 = SHA256.hex(file.bytes)
    }

    /// Names a file that nobody noted the digest of.
    public init(_ role: Role, unread path: String) {
      self.role = role
      name = Self.lastPart(of: path)
    }

    /// Describes the state of a catalogue.
    public init(_ role: Role, catalogue path: String, records: Int, state: String) {
      self.role = role
      name = Self.lastPart(of: path)
      self.records = records
      self.state = state
    }

    private static func lastPart(of path: String) -> String {
      path.split(separator: "/").last.map { String($0) } ?? path
    }
  }

  /// Statistics that were frozen.
  public struct Statistics: Codable, Equatable, Sendable {
    /// The name.
    public var name: String
    /// The day on which they were counted, as yyyy-mm-dd.
    public var date: String
    /// The SHA-256 of the file that ``FrozenStatistics/text`` is, as hexadecimal digits.
    public var sha256: String

    /// Describes statistics.
    ///
    /// O(*T* log *T*) for *T* terms.
    public init(_ statistics: FrozenStatistics) {
      name = statistics.name
      date = statistics.date
      sha256 = SHA256.hex(Array(statistics.text.utf8))
    }
  }

  /// How texts were read and scored.
  public struct Settings: Codable, Equatable, Sendable {
    /// The name of the analyser.
    public var analyzer: String
    /// The name of the weighting.
    public var weighting: String
    /// The share of tags in a score, 0…1.
    public var tagWeight: Double
    /// Which names of concepts bridge words: `builtIn`, `none`, `extended` or `file`.
    public var thesaurus: String

    /// Describes settings.
    public init(analyzer: String, weighting: String, tagWeight: Double, thesaurus: String) {
      self.analyzer = analyzer
      self.weighting = weighting
      self.tagWeight = tagWeight
      self.thesaurus = thesaurus
    }
  }

  /// The name and version of the program.
  public var program: String
  /// When the ranking was made: an instant in UTC such as `2026-11-25T12:00:00Z`, or the day that
  /// was given for it, such as `2026-11-25`; `nil` when nobody said.
  public var date: String?
  /// Who made it, or `nil` when nobody said.
  public var `operator`: String?
  /// What was read, in the order of ``Role``, each role in the order given.
  public var files: [File] = []
  /// The statistics, if they were frozen; otherwise they were counted in the achievements and
  /// demands.
  public var statistics: Statistics?
  /// How texts were read and scored.
  public var settings: Settings?
  /// The digest of the ledger that this one takes the place of, or `nil` for the first.
  public var previous: String?

  /// Names the program alone.
  public init(program: String) { self.program = program }
}
