/// Counts the terms of records one after the other, with field weights.
///
/// Terms get ordinals in a dictionary of the counter's own, so that many counters can work at once;
/// ``CorpusCounter`` merges the dictionaries. Owned by one worker, chunk after chunk.
struct TermCounter: TermSink {
  /// The terms of the current chunk, by order of first occurrence.
  private(set) var dictionary = TermDictionary()
  /// The records of the current chunk.
  private(set) var records = TermFrequencies()
  private let analyzer: TextAnalyzer
  private let fieldWeights: FieldWeights
  private var scratch = AnalyzerScratch()
  private var stems = StemCache()
  private var fieldWeight: Float = 0
  /// The first entry of the current record.
  private var recordStart: UInt32 = 0
  /// The entry of each term in the record that last had it; of the current one if not before its start.
  private var entryOfTerm: [UInt32] = []
  /// English words of the chunk as they stand in the text, so that a repeated word costs one look-up.
  private var words = TermDictionary()
  /// The term of each of `words`.
  private var termOfWord: [TermID] = []

  private static let stopWord = TermID.max

  init(analyzer: TextAnalyzer, fieldWeights: FieldWeights) {
    self.analyzer = analyzer
    self.fieldWeights = fieldWeights
  }

  /// Adds a record with these texts.
  ///
  /// Amortised O(*n*) in their length.
  mutating func count(_ texts: [FieldText]) {
    recordStart = UInt32(records.terms.count)
    for (field, text) in texts {
      fieldWeight = Float(fieldWeights[field])
      guard fieldWeight > 0 else { continue }
      // The scratch moves out of the counter while the analyser, which feeds the counter, uses it.
      var buffer = AnalyzerScratch()
      swap(&buffer, &scratch)
      analyzer.analyze(text, scratch: &buffer, into: &self)
      swap(&buffer, &scratch)
    }
    records.starts.append(UInt32(records.terms.count))
  }

  /// Ends the chunk: what was counted, after which the counter is empty.
  mutating func finishChunk() -> (TermDictionary, TermFrequencies) {
    let chunk = (dictionary, records)
    dictionary = TermDictionary()
    records = TermFrequencies()
    words = TermDictionary()
    termOfWord.removeAll(keepingCapacity: true)
    entryOfTerm.removeAll(keepingCapacity: true)
    return chunk
  }

  /// Counts one occurrence in the current record.
  mutating func take(_ term: Span<UInt8>) { add(dictionary.intern(term)) }

  /// Counts one occurrence of a word that may be a stop word and may have a stem.
  mutating func takeWord(_ word: Span<UInt8>) {
    let ordinal = Int(words.intern(word))
    if ordinal == termOfWord.count {
      let term = stems.withStem(of: word) { stem in
        stem.isEmpty ? Self.stopWord : dictionary.intern(stem)
      }
      termOfWord.append(term)
    }
    if termOfWord[ordinal] != Self.stopWord { add(termOfWord[ordinal]) }
  }

  @inline(__always)
  private mutating func add(_ term: TermID) {
    if Int(term) == entryOfTerm.count { entryOfTerm.append(.max) }
    let entry = entryOfTerm[Int(term)]
    if entry >= recordStart, entry != .max {
      records.frequencies[Int(entry)] += fieldWeight
    } else {
      entryOfTerm[Int(term)] = UInt32(records.terms.count)
      records.terms.append(term)
      records.frequencies.append(fieldWeight)
    }
  }
}
