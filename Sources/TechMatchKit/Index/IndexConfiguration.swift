/// Everything that decides what an index of given records contains.
public struct IndexConfiguration: Hashable, Sendable {
  /// How text becomes terms.
  public var analyser = AnalyserKind.standard
  /// What each field counts.
  public var fieldWeights = FieldWeights()
  /// The concepts that connect languages and spellings; `nil` for none.
  public var thesaurus: Thesaurus? = .standard
  /// The dictionary by which demands find achievements in another language; `nil` for none.
  ///
  /// It is used with the standard analyser alone, because its English words are stems.
  public var lexicon: Lexicon? = .standard
  /// The statistics to use; `nil` to count the records.
  public var statistics: FrozenStatistics?
  /// How term frequencies become weights.
  public var weighting = WeightingScheme.balanced()
  /// The most records in one block of posting lists, 1…65,536.
  ///
  /// The accumulators of a block (4 bytes per record) must stay in the L2 cache of a core. Tests
  /// use tiny blocks, so that small corpora have several. No result depends on it.
  package var blockSize = 1 << 16
  /// The most records of a side that have a rare term, 0 or more.
  ///
  /// A rare term has one posting list for the whole side instead of one for each block, and is read
  /// first to find a threshold (``ThresholdSeeder``). No result depends on it.
  package var rareTermLimit = 256

  /// Makes the default configuration.
  public init() {}

  /// The dictionary, if the analyser can use one.
  var usedLexicon: Lexicon? { analyser == .standard ? lexicon : nil }
}

/// Why an index cannot be built.
public enum IndexError: Error, Equatable, Sendable {
  /// Two records of one side have the same identifier.
  case duplicateID(RecordID, side: Side)
  /// A field weight is not a finite number in 0…100.
  case fieldWeight
  /// The statistics were counted with this analyser, and the configuration has another one.
  case statistics(AnalyserKind)
  /// The statistics were counted with another thesaurus than the configuration has.
  case statisticsThesaurus
  /// There are more than 2³² − 2 records on one side, or more than 2³¹ − 2 terms.
  case tooMany
}
