import TechMatchKit

/// How the records of a market are read and indexed.
///
/// A value, `Sendable`.
public struct MarketSettings: Sendable {
  /// Which names of concepts bridge the languages.
  public enum Vocabulary: Sendable, Equatable {
    /// The thesaurus that comes with the library.
    case builtIn
    /// None.
    case none
    /// The thesaurus that comes with the library, and the concepts and names of a file.
    case extended(String)
    /// A file in its place.
    case file(String)

    /// The word for it in a ledger.
    var name: String {
      switch self {
      case .builtIn: "builtIn"
      case .none: "none"
      case .extended: "extended"
      case .file: "file"
      }
    }

    /// The file, if there is one.
    var path: String? {
      switch self {
      case .builtIn, .none: nil
      case .extended(let path), .file(let path): path
      }
    }
  }

  /// How text becomes terms.
  public var analyser = AnalyserKind.standard
  /// How terms are weighed.
  public var weighting = WeightingName.balanced
  /// Which names of concepts bridge the languages.
  public var thesaurus = Vocabulary.builtIn
  /// A file of frozen statistics, in place of counting the records.
  public var statistics: String?
  /// How files are read.
  public var importing = ImportOptions.everyFormat
  /// Whether a choice for a column (`importing.columns`) may be about other files than those of the market.
  public var hasOtherFiles = false
  /// Whether to take the SHA-256 of every file of records while it is read, for a ledger.
  public var notesFiles = false
  /// Whether any error in a file is fatal.
  public var isStrict = false
  /// The most Dispatch workers to use.
  public var workers = Workers.available {
    didSet { importing.workers = workers }
  }

  /// The default settings.
  public init() {}

  /// What decides an index besides the records.
  ///
  /// - Throws: `ImportFailure`, `ThesaurusFailure` or `StatisticsFailure` when a file cannot be used.
  public func configuration() throws -> IndexConfiguration {
    var configuration = IndexConfiguration()
    configuration.analyser = analyser
    configuration.weighting = weighting.scheme
    switch thesaurus {
    case .builtIn: break
    case .none:
      configuration.thesaurus = nil
      configuration.lexicon = nil
    case .extended(let path):
      configuration.thesaurus = try Thesaurus(InputFile(path: path), extending: .standard)
    case .file(let path):
      configuration.thesaurus = try Thesaurus(InputFile(path: path))
      configuration.lexicon = nil
    }
    if let statistics {
      configuration.statistics = try FrozenStatistics(InputFile(path: statistics))
    }
    return configuration
  }
}

/// The weightings that people can ask for by name.
public enum WeightingName: String, CaseIterable, Sendable {
  /// The default.
  case balanced
  /// The references.
  case tfidf, bm25

  /// The weighting with its usual numbers.
  public var scheme: WeightingScheme {
    switch self {
    case .balanced: .balanced()
    case .tfidf: .tfidf
    case .bm25: .bm25(k1: 1.2, b: 0.75)
    }
  }
}
