/// Records in, an index out.
///
///     let index = try IndexBuilder().build(achievements: achievements, demands: demands)
///
/// The same records give the same index for any number of workers and any order of input.
/// A value without state; safe from any thread.
public struct IndexBuilder: Sendable {
  private let configuration: IndexConfiguration
  private let workers: Int

  /// The number of records that one job analyses; a constant, because terms get their ordinals by
  /// job and these must not depend on the number of workers.
  private static let recordsPerJob = 2048

  /// Makes a builder.
  ///
  /// - Parameters:
  ///   - configuration: What to build.
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
  /// - Returns: An index of both sides; either may be empty.
  /// - Throws: ``IndexError`` for records that share an identifier or an unusable configuration.
  /// - Complexity: O(*B* + *P*) for *B* bytes of text and *P* distinct terms over all records, and
  ///   O(*n* log *n*) for the order of *n* identifiers.
  public func build(
    achievements: [Achievement],
    demands: [Demand]
  ) throws(IndexError) -> IndexSnapshot {
    guard configuration.fieldWeights.isValid else { throw .fieldWeight }
    guard (1...65_536).contains(configuration.blockSize) else {
      throw .blockSize(configuration.blockSize)
    }
    let achievements = try IndexedRecords(achievements, side: .achievement)
    let demands = try IndexedRecords(demands, side: .demand)

    var terms = TermDictionary()
    var tags = TermDictionary()
    var achievementVectors = analyse(achievements, into: &terms, &tags)
    var demandVectors = analyse(demands, into: &terms, &tags)
    guard terms.count < Int(UInt32.max), tags.count < Int(UInt32.max) else { throw .tooMany }
    let counted = achievements.count > 0 ? achievementVectors : demandVectors
    let statistics = CorpusStatistics(
      text: counted.text,
      tags: counted.tags,
      termCount: terms.count,
      tagCount: tags.count
    )
    weigh(&achievementVectors, statistics, .achievement)
    weigh(&demandVectors, statistics, .demand)

    var regions = RegionTable()
    let achievementFacts = facts(of: achievements, &regions)
    let demandFacts = facts(of: demands, &regions)
    return IndexSnapshot(
      configuration: configuration,
      achievements: achievements,
      demands: demands,
      statistics: statistics,
      terms: terms,
      tags: tags,
      achievementSide: side(achievements, achievementVectors, achievementFacts, terms, tags),
      demandSide: side(demands, demandVectors, demandFacts, terms, tags),
      regions: regions.regions
    )
  }

  /// The text and tag vectors of one side.
  private typealias Vectors = (text: RecordVectors, tags: RecordVectors)

  /// Turns records into frequencies of terms, in parallel, and merges the workers' dictionaries.
  private func analyse<Record: IndexableRecord>(
    _ records: IndexedRecords<Record>,
    into terms: inout TermDictionary,
    _ tags: inout TermDictionary
  ) -> Vectors {
    let analyzer = TextAnalyzer(configuration.analyzer)
    let fieldWeights = configuration.fieldWeights
    let jobs = (records.count + Self.recordsPerJob - 1) / Self.recordsPerJob
    var text = RecordVectors()
    var tagSets = RecordVectors()
    // In waves, so that only a few jobs' dictionaries are alive at once.
    let wave = max(1, workers) * 4
    for first in stride(from: 0, to: jobs, by: wave) {
      let parts = Workers.map(min(wave, jobs - first), workers: workers) { offset in
        let start = (first + offset) * Self.recordsPerJob
        var termCounter = TermCounter(analyzer: analyzer, fieldWeights: fieldWeights)
        var tagCounter = TagCounter()
        var scratch = AnalyzerScratch()
        for document in start..<min(start + Self.recordsPerJob, records.count) {
          let record = records[DocID(document)]
          termCounter.count(record.texts, scratch: &scratch)
          tagCounter.count(record.tags)
        }
        return (
          termCounter.dictionary, termCounter.vectors, tagCounter.dictionary, tagCounter.vectors
        )
      }
      for (localTerms, localText, localTags, localTagSets) in parts {
        text.append(localText, translating: localTerms, into: &terms)
        tagSets.append(localTagSets, translating: localTags, into: &tags)
      }
    }
    return (text, tagSets)
  }

  /// Turns frequencies into the weights of the scheme, in place.
  private func weigh(_ vectors: inout Vectors, _ statistics: CorpusStatistics, _ side: Side) {
    let scheme = configuration.weighting
    let count = statistics.documentCount
    let termIDF = statistics.termFrequencies.map { scheme.inverseDocumentFrequency($0, of: count) }
    let tagIDF = statistics.tagFrequencies.map {
      WeightingScheme.tfidf.inverseDocumentFrequency($0, of: count)
    }
    vectors.text.weigh(workers: workers) { frequencies, terms in
      scheme.vector(
        frequencies: frequencies,
        idf: terms.map { termIDF[Int($0)] },
        side: side,
        averageLength: statistics.averageLength
      )
    }
    // A tag set is a cosine under either scheme.
    vectors.tags.weigh(workers: workers) { frequencies, tags in
      WeightingScheme.tfidf.vector(
        frequencies: frequencies,
        idf: tags.map { tagIDF[Int($0)] },
        side: side,
        averageLength: 0
      )
    }
  }

  private func facts<Record: IndexableRecord>(
    of records: IndexedRecords<Record>,
    _ regions: inout RegionTable
  ) -> [GateFacts] {
    (0..<records.count).map { document in
      let record = records[DocID(document)]
      var facts = record.gateFacts
      facts.region = record.gateRegion.map { regions.intern($0) } ?? -1
      return facts
    }
  }

  private func side<Record: IndexableRecord>(
    _ records: IndexedRecords<Record>,
    _ vectors: Vectors,
    _ facts: [GateFacts],
    _ terms: TermDictionary,
    _ tags: TermDictionary
  ) -> IndexedSide {
    let ranges = blockRanges(records, vectors)
    return IndexedSide(
      text: vectors.text,
      tags: vectors.tags,
      textPostings: PostingLists(
        inverting: vectors.text,
        ranges: ranges,
        termCount: terms.count,
        workers: workers
      ),
      tagPostings: PostingLists(
        inverting: vectors.tags,
        ranges: ranges,
        termCount: tags.count,
        workers: workers
      ),
      facts: facts,
      ordinals: records.ordinals,
      documentsByID: records.documentsByID,
      taggedCount: records.taggedCount
    )
  }

  /// Cuts the documents into blocks: never across the border between records with and without tags,
  /// and never so many entries that their ordinals leave 32 bits.
  private func blockRanges<Record>(
    _ records: IndexedRecords<Record>,
    _ vectors: Vectors
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for document in 0..<records.count {
      let entries = vectors.text.starts[document + 1] - vectors.text.starts[start]
      if document == records.taggedCount || document - start == configuration.blockSize
        || entries > Int(Int32.max)
      {
        if document > start { ranges.append(start..<document) }
        start = document
      }
    }
    if records.count > start { ranges.append(start..<records.count) }
    return ranges
  }
}

extension RecordVectors {
  /// Appends vectors whose terms are ordinals of another dictionary, in its order of terms.
  fileprivate mutating func append(
    _ other: RecordVectors,
    translating local: TermDictionary,
    into dictionary: inout TermDictionary
  ) {
    let ordinals = (0..<local.count).map { ordinal in
      local.withBytes(of: TermID(ordinal)) { dictionary.intern($0) }
    }
    let base = terms.count
    terms.append(contentsOf: other.terms.lazy.map { ordinals[Int($0)] })
    weights.append(contentsOf: other.weights)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { base + $0 })
  }

  /// Replaces the frequencies of each record by its weights.
  fileprivate mutating func weigh(
    workers: Int,
    _ vector: @Sendable (ArraySlice<Float>, ArraySlice<TermID>) -> [Float]
  ) {
    let recordsPerJob = 4096
    let jobs = (count + recordsPerJob - 1) / recordsPerJob
    let frequencies = weights
    let terms = self.terms
    let starts = self.starts
    let count = self.count
    let parts = Workers.map(jobs, workers: workers) { job in
      var weights: [Float] = []
      for record in job * recordsPerJob..<min((job + 1) * recordsPerJob, count) {
        let range = starts[record]..<starts[record + 1]
        weights.append(contentsOf: vector(frequencies[range], terms[range]))
      }
      return weights
    }
    weights.removeAll(keepingCapacity: true)
    for part in parts { weights.append(contentsOf: part) }
  }
}

/// The distinct regions of an index, by order of first occurrence.
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
