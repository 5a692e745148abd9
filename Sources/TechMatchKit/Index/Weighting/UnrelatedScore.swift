/// What a demand scores, on average, with an achievement that has nothing to do with it.
///
/// A record of the corpus has a term as often as the term's document frequency says, and then with
/// the weight √idf, divided by the length that such vectors have (``CorpusStatistics/information``).
/// So the average is a sum over the demand's terms, and needs no postings. It is an estimate: the
/// lengths of single records are not in it. It depends on the demand and the statistics alone: it
/// is the same in any segment and for a demand that is not stored. Sums are of integers, so they
/// are exact in any order. Immutable and `Sendable`.
struct UnrelatedScore: Sendable {
  private let count: Int
  /// One over the length of a record's vector, or 0 in an empty corpus.
  private let scale: Double

  /// Makes the averages of a corpus.
  init(_ statistics: CorpusStatistics) {
    count = statistics.documentCount
    scale = statistics.information > 0 ? 1 / statistics.information.squareRoot() : 0
  }

  /// The average weight, in units of 2⁻²⁰, of a term that `frequency` records have; at most 2²⁰.
  func average(_ frequency: UInt32) -> Int {
    guard frequency > 0, count > 0 else { return 0 }
    let share = min(1, Double(frequency) / Double(count))
    let idf = WeightingScheme.tfidf.inverseDocumentFrequency(frequency, of: count)
    return Int((min(1, share * idf.squareRoot() * scale) * 0x1p20).rounded())
  }

  /// The average score in millionths of a demand, of whose terms `sum` adds up the products of
  /// ``Weight/units`` and ``average(_:)``.
  func millionths(_ sum: Int) -> Int {
    // At most 2⁵⁶ for a million terms.
    min(Score.full, ((sum >> 16) * Score.full) >> 20)
  }
}

extension VectorWeigher {
  /// The average score in millionths of each demand with an unrelated achievement.
  ///
  /// O(*P*) for *P* entries.
  func unrelatedScores(of demands: RecordVectors) -> MappedArray<UInt32> {
    let unrelated = UnrelatedScore(statistics)
    let averages = Self.map(termFrequencies) { unrelated.average($0) }
    let scores = Workers.map(demands.chunks.count, workers: workers) { number in
      let chunk = demands.chunks[number]
      let (terms, weights, averages) = (chunk.terms.span, chunk.weights.span, averages.span)
      return (0..<chunk.count).map { record in
        var sum = 0
        for entry in chunk.range(of: record) {
          sum += weights[entry].units * averages[Int(terms[entry])]
        }
        return UInt32(unrelated.millionths(sum))
      }
    }
    return MappedArray(scores.flatMap(\.self))
  }
}
