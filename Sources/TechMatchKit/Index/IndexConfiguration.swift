/// Everything that decides what an index of given records contains.
public struct IndexConfiguration: Hashable, Sendable {
  /// How text becomes terms.
  public var analyser = AnalyserKind.standard
  /// How much each field counts.
  public var fieldWeights = FieldWeights()
  /// The concepts that bridge languages and spellings, `nil` for none.
  public var thesaurus: Thesaurus? = .standard
  /// Statistics to use instead of counting the records, `nil` to count them.
  public var statistics: FrozenStatistics?
  /// How term frequencies become weights.
  public var weighting = WeightingScheme.balanced()
  /// The most records in one block of posting lists, 1…65,536.
  ///
  /// A block's accumulators (4 bytes a record) must stay in a core's L2 cache; tests use tiny blocks
  /// so that small corpora cross block borders. No result depends on it.
  package var blockSize = 1 << 16
  /// The most records of a side that a rare term is in, 0 or more.
  ///
  /// Rare terms have one posting list for the whole side instead of one a block, and are read first to
  /// find a threshold (see ``ThresholdSeeder``). No result depends on it.
  package var rareTermLimit = 256

  /// Makes the default configuration.
  public init() {}
}

/// Why an index cannot be built.
public enum IndexError: Error, Equatable, Sendable {
  /// Two records of one side have the same identifier.
  case duplicateID(RecordID, side: Side)
  /// A field weight is not a finite number in 0…100.
  case fieldWeight
  /// The statistics were counted with another analyser than the configuration has: with this one.
  case statistics(AnalyserKind)
  /// More than 2³² − 2 records on one side, or terms in all.
  case tooMany
}
