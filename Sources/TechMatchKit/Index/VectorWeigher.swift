/// Turns term frequencies into the vectors of a weighting scheme, in parallel.
///
/// Immutable, `Sendable`.
struct VectorWeigher: Sendable {
  private let scheme: WeightingScheme
  private let averageLength: Double
  private let termIDF: [Double]
  private let tagIDF: [Double]
  private let workers: Int

  /// Makes a weigher; O(*T*) for *T* terms.
  init(_ statistics: CorpusStatistics, scheme: WeightingScheme, workers: Int) {
    self.scheme = scheme
    self.workers = workers
    averageLength = statistics.averageLength
    let count = statistics.documentCount
    termIDF = Self.map(statistics.termFrequencies) {
      scheme.inverseDocumentFrequency($0, of: count)
    }
    tagIDF = Self.map(statistics.tagFrequencies) {
      WeightingScheme.tfidf.inverseDocumentFrequency($0, of: count)
    }
  }

  /// `body` of each frequency, computed once for each of the small ones, which most terms have.
  private static func map(_ frequencies: [UInt32], _ body: (UInt32) -> Double) -> [Double] {
    let small = (0..<1024).map { body($0) }
    return frequencies.map { $0 < 1024 ? small[Int($0)] : body($0) }
  }

  /// The vectors of one side.
  ///
  /// O(*P*) for *P* entries.
  func vectors(_ counts: CorpusCounter.Counts, side: Side) -> SideVectors {
    SideVectors(
      text: weigh(counts.text, scheme, averageLength, termIDF, side),
      // A tag set is a cosine under either scheme.
      tags: weigh(counts.tags, .tfidf, 0, tagIDF, side)
    )
  }

  private func weigh(
    _ chunks: [TermFrequencies],
    _ scheme: WeightingScheme,
    _ averageLength: Double,
    _ idf: [Double],
    _ side: Side
  ) -> RecordVectors {
    let weighed = Workers.map(chunks.count, workers: workers) { index in
      let chunk = chunks[index]
      var weights: [Weight] = []
      weights.reserveCapacity(chunk.terms.count)
      var scratch: [Double] = []
      let terms = chunk.terms.span
      let idf = idf.span
      for record in 0..<chunk.count {
        let range = chunk.range(of: record)
        scheme.append(
          chunk.frequencies.span.extracting(range),
          side: side,
          averageLength: averageLength,
          scratch: &scratch,
          to: &weights
        ) { idf[Int(terms[range.lowerBound + $0])] }
      }
      return VectorChunk(starts: chunk.starts, terms: chunk.terms, weights: weights)
    }
    return RecordVectors(chunks: weighed, count: chunks.reduce(0) { $0 + $1.count })
  }
}
