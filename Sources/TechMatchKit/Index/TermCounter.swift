/// Counts the terms of records one after the other, with field weights.
///
/// Terms get ordinals in a dictionary of the counter's own, so that many counters can work at once;
/// ``IndexBuilder`` merges the dictionaries. Owned by one worker.
struct TermCounter: TermSink {
  /// The terms seen, by order of first occurrence.
  private(set) var dictionary = TermDictionary()
  /// The vectors of the records so far, with weighted frequencies for weights.
  private(set) var vectors = RecordVectors()
  private let analyzer: TextAnalyzer
  private let fieldWeights: FieldWeights
  private var fieldWeight: Float = 0
  /// The entry of each term in the current record, valid if not before the record's first entry.
  private var entryOfTerm: [Int] = []

  init(analyzer: TextAnalyzer, fieldWeights: FieldWeights) {
    self.analyzer = analyzer
    self.fieldWeights = fieldWeights
  }

  /// Adds the vector of a record with these texts.
  ///
  /// Amortised O(*n*) in their length.
  mutating func count(_ texts: [FieldText], scratch: inout AnalyzerScratch) {
    for (field, text) in texts {
      fieldWeight = Float(fieldWeights[field])
      guard fieldWeight > 0 else { continue }
      analyzer.analyze(text, scratch: &scratch, into: &self)
    }
    vectors.starts.append(vectors.terms.count)
  }

  /// Counts one occurrence in the current record.
  mutating func take(_ term: Span<UInt8>) {
    let ordinal = dictionary.intern(term)
    if Int(ordinal) == entryOfTerm.count { entryOfTerm.append(-1) }
    let entry = entryOfTerm[Int(ordinal)]
    if entry >= vectors.starts[vectors.starts.count - 1] {
      vectors.weights[entry] += fieldWeight
    } else {
      entryOfTerm[Int(ordinal)] = vectors.terms.count
      vectors.terms.append(ordinal)
      vectors.weights.append(fieldWeight)
    }
  }
}
