/// Builds an index of records.
///
///     let index = try IndexBuilder().build(achievements: achievements, demands: demands)
///
/// The same records give the same index for any number of workers and any order of input.
/// A value without state; safe from any thread.
public struct IndexBuilder: Sendable {
  private let configuration: IndexConfiguration
  private let workers: Int

  /// Makes a builder.
  ///
  /// - Parameters:
  ///   - configuration: What decides the content of the index.
  ///   - workers: The most Dispatch workers to use.
  public init(
    configuration: IndexConfiguration = IndexConfiguration(),
    workers: Int = Workers.available
  ) {
    self.configuration = configuration
    self.workers = workers
  }

  /// Builds an index.
  ///
  /// - Returns: An index of both sides, either of which may be empty.
  /// - Throws: ``IndexError`` when records of one side share an identifier, or when the
  ///   configuration cannot be used.
  /// - Complexity: O(*B* + *P*) for *B* bytes of text and *P* distinct terms over all records, and
  ///   O(*n* log *n*) for the order of *n* identifiers.
  public func build(
    achievements: [Achievement],
    demands: [Demand]
  ) throws(IndexError) -> IndexSnapshot {
    guard configuration.fieldWeights.isValid else { throw .fieldWeight }
    precondition(
      (1...IndexBlock.capacity).contains(configuration.blockSize),
      "a block has 1...65,536 records"
    )
    precondition(configuration.rareTermLimit >= 0, "the limit of rare terms is not negative")
    if let statistics = configuration.statistics {
      guard statistics.analyser == configuration.analyser else {
        throw .statistics(statistics.analyser)
      }
      guard statistics.thesaurus == configuration.thesaurus?.identity else {
        throw .statisticsThesaurus
      }
    }
    return try snapshot(
      achievements,
      demands,
      concepts: configuration.thesaurus.map { ConceptTrie($0, configuration.analyser) },
      statistics: configuration.statistics?.counts
    )
  }

  /// An index of one segment, with the given statistics or, without any, with those of the records.
  func snapshot(
    _ achievements: [Achievement],
    _ demands: [Demand],
    concepts: ConceptTrie?,
    statistics: CorpusStatistics?
  ) throws(IndexError) -> IndexSnapshot {
    let (segment, statistics) = try segment(
      achievements,
      demands,
      concepts: concepts,
      statistics: statistics
    )
    return IndexSnapshot(
      configuration: configuration,
      concepts: concepts,
      statistics: statistics,
      segments: [IndexSnapshot.Segment(index: segment)]
    )
  }

  /// A segment, with the given statistics or, without any, with those of the records.
  func segment(
    _ achievements: [Achievement],
    _ demands: [Demand],
    concepts: ConceptTrie?,
    statistics given: CorpusStatistics?
  ) throws(IndexError) -> (IndexSegment, CorpusStatistics) {
    let achievements = try SegmentRecords(achievements, side: .achievement)
    let demands = try SegmentRecords(demands, side: .demand)
    var counter = CorpusCounter(
      configuration: configuration,
      concepts: concepts,
      workers: workers
    )
    let achievementCounts = counter.count(achievements, of: .achievement)
    let demandCounts = counter.count(demands, of: .demand)
    // Translations that no record of this segment has, but one of another segment may.
    let given = given.map { statistics in
      (statistics, translationTable(for: demandCounts, statistics) { counter.intern($0) })
    }
    let terms = TermDictionary(counter.terms)
    let tags = TermDictionary(counter.tags)
    guard terms.count < Int(Int32.max), tags.count < Int(Int32.max) else { throw .tooMany }
    let counted = achievements.count > 0 ? achievementCounts : demandCounts
    let statistics =
      given?.0
      ?? CorpusStatistics(text: counted.text, tagSets: counted.tags, terms: terms, tags: tags)
    let translations =
      given?.1 ?? translationTable(for: demandCounts, statistics) { terms.find($0) }
    let weigher = VectorWeigher(
      statistics,
      scheme: configuration.weighting,
      other: given == nil ? nil : (terms, tags),
      workers: workers
    )
    let achievementVectors = weigher.vectors(achievementCounts, side: .achievement)
    let demandVectors = weigher.vectors(
      demandCounts,
      side: .demand,
      translations: translations
    )

    var regions = RegionTable()
    let achievementFacts = facts(of: achievements, &regions)
    let demandFacts = facts(of: demands, &regions)
    func side<Record>(
      _ records: SegmentRecords<Record>,
      vectors: SideVectors,
      facts: [GateFacts]
    ) -> SideIndex {
      SideIndex(
        inverting: SideSource(records: records, vectors: vectors, facts: facts),
        dictionaries: (terms, tags),
        configuration: configuration,
        workers: workers
      )
    }
    let segment = IndexSegment(
      achievements: achievements,
      demands: demands,
      terms: terms,
      tags: tags,
      achievementSide: side(achievements, vectors: achievementVectors, facts: achievementFacts),
      demandSide: side(demands, vectors: demandVectors, facts: demandFacts),
      regions: regions.regions
    )
    return (segment, statistics)
  }

  /// What the words of demands add to them; `nil` without a dictionary.
  private func translationTable(
    for counts: CorpusCounter.Counts,
    _ statistics: CorpusStatistics,
    ordinal: (Span<UInt8>) -> TermID?
  ) -> TranslationTable? {
    configuration.usedLexicon.map { lexicon in
      TranslationTable(
        lexicon,
        words: counts.translatedWords.lazy.flatMap(\.terms),
        statistics: statistics,
        scheme: configuration.weighting,
        ordinal: ordinal
      )
    }
  }

  private func facts<Record: IndexableRecord>(
    of records: SegmentRecords<Record>,
    _ regions: inout RegionTable
  ) -> [GateFacts] {
    (0..<records.count).map { document in
      let record = records[LocalDocID(document)]
      var facts = record.gateFacts
      facts.region = record.gateRegion.map { regions.intern($0) } ?? -1
      return facts
    }
  }
}

/// The distinct regions of an index, in the order of first occurrence.
private struct RegionTable {
  private(set) var regions: [Region] = []
  private var ordinals: [Region: Int32] = [:]

  mutating func intern(_ region: Region) -> Int32 {
    if let ordinal = ordinals[region] { return ordinal }
    let ordinal = Int32(regions.count)
    ordinals[region] = ordinal
    regions.append(region)
    return ordinal
  }
}
