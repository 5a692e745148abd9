/// Turns term frequencies into the vectors of a weighting scheme, in parallel.
///
/// Immutable and `Sendable`.
struct VectorWeigher: Sendable {
  private let scheme: WeightingScheme
  let statistics: CorpusStatistics
  let termFrequencies: [UInt32]
  private let tagFrequencies: [UInt32]
  let workers: Int

  /// Makes a weigher for the terms and tags of two dictionaries.
  ///
  /// O(*T*) for *T* terms.
  ///
  /// - Parameters:
  ///   - statistics: The statistics to use.
  ///   - scheme: How frequencies become weights.
  ///   - dictionaries: The dictionaries of the vectors, if they are not those of the statistics.
  ///   - workers: The most Dispatch workers to use.
  init(
    _ statistics: CorpusStatistics,
    scheme: WeightingScheme,
    other dictionaries: (terms: TermDictionary, tags: TermDictionary)?,
    workers: Int
  ) {
    self.scheme = scheme
    self.workers = workers
    self.statistics = statistics
    termFrequencies =
      dictionaries.map { statistics.termFrequencies(in: $0.terms) }
      ?? statistics.termFrequencies.array
    tagFrequencies =
      dictionaries.map { statistics.tagFrequencies(in: $0.tags) } ?? statistics.tagFrequencies.array
  }

  /// Applies `body` to each frequency, computing it only once for each small one; most terms have
  /// small ones.
  static func map<Value>(_ frequencies: [UInt32], _ body: (UInt32) -> Value) -> [Value] {
    let small = (0..<1024).map { body($0) }
    return frequencies.map { $0 < 1024 ? small[Int($0)] : body($0) }
  }

  /// The vectors of one side.
  ///
  /// O(*P*) for *P* entries.
  ///
  /// - Parameters:
  ///   - counts: The frequencies.
  ///   - side: The side.
  ///   - translations: What the words of a dictionary add; `nil` for nothing.
  /// - Returns: One vector for each record.
  func vectors(
    _ counts: CorpusCounter.Counts,
    side: Side,
    translations: TranslationTable? = nil
  ) -> SideVectors {
    let count = statistics.documentCount
    func factors(_ frequencies: [UInt32], _ scheme: WeightingScheme) -> [Double] {
      Self.map(frequencies) {
        scheme.factor(scheme.inverseDocumentFrequency($0, of: count), side: side)
      }
    }
    var vectors = SideVectors(
      text: translations.map {
        weigh(counts, on: side, by: $0, factors: factors(termFrequencies, scheme))
      } ?? weigh(counts.text, on: side, by: scheme, factors: factors(termFrequencies, scheme)),
      // Tags are compared by cosine under every scheme.
      tags: weigh(counts.tags, on: side, by: .tfidf, factors: factors(tagFrequencies, .tfidf))
    )
    if side == .demand { vectors.unrelatedScores = unrelatedScores(of: vectors.text) }
    return vectors
  }

  private func weigh(
    _ chunks: [TermFrequencies],
    on side: Side,
    by scheme: WeightingScheme,
    factors: [Double]
  ) -> RecordVectors {
    let weighed = Workers.map(chunks.count, workers: workers) { index in
      let chunk = chunks[index]
      var weights: [Weight] = []
      weights.reserveCapacity(chunk.terms.count)
      var scratch: [Double] = []
      let terms = chunk.terms.span
      let factors = factors.span
      for record in 0..<chunk.count {
        let range = chunk.range(of: record)
        scheme.append(
          chunk.frequencies.span.extracting(range),
          as: WeighedSide(side, averageLength: statistics.averageLength),
          scratch: &scratch,
          to: &weights
        ) { factors[Int(terms[range.lowerBound + $0])] }
      }
      return VectorChunk(
        starts: MappedArray(chunk.starts),
        terms: MappedArray(chunk.terms),
        weights: MappedArray(weights)
      )
    }
    return RecordVectors(chunks: weighed, count: chunks.reduce(0) { $0 + $1.count })
  }

  /// The vectors of demands with the translations of their words, which may be of any terms.
  private func weigh(
    _ counts: CorpusCounter.Counts,
    on side: Side,
    by translations: TranslationTable,
    factors: [Double]
  ) -> RecordVectors {
    let weighed = Workers.map(counts.text.count, workers: workers) { index in
      let chunk = counts.text[index]
      let words = counts.translatedWords[index]
      var weigher = RecordWeigher(
        scheme,
        as: WeighedSide(side, averageLength: statistics.averageLength),
        translations: translations
      )
      var starts: [UInt32] = [0]
      var terms: [TermID] = []
      var weights: [Weight] = []
      for record in 0..<chunk.count {
        weigher.append(
          RecordWeigher.Entries(record, of: chunk),
          words: RecordWeigher.Entries(record, of: words),
          to: &terms,
          &weights,
          factor: { factors[Int($0)] }
        )
        starts.append(UInt32(terms.count))
      }
      return VectorChunk(
        starts: MappedArray(starts),
        terms: MappedArray(terms),
        weights: MappedArray(weights)
      )
    }
    return RecordVectors(chunks: weighed, count: counts.text.reduce(0) { $0 + $1.count })
  }
}
