/// Counts how often each word of a dictionary occurs in each field of a record.
///
/// Owned by one caller.
struct WordCounter: TermSink {
  private var dictionary = TermInterner()
  private var scanner: LexiconScanner
  private var counts: [Lexicon.Entry: [FieldCount]] = [:]

  private init(_ lexicon: Lexicon) { scanner = LexiconScanner(lexicon) }

  /// The counts by word, with fields in the order of `TextField.allCases`.
  ///
  /// Fields of weight 0 are left out.
  static func counts(
    of record: some IndexableRecord,
    in snapshot: IndexSnapshot
  ) -> [Lexicon.Entry: [FieldCount]] {
    guard let lexicon = snapshot.configuration.usedLexicon else { return [:] }
    let analyser = TextAnalyser(snapshot.configuration.analyser)
    var counter = WordCounter(lexicon)
    var scratch = AnalyserScratch()
    for (field, text) in record.texts where snapshot.configuration.fieldWeights[field] > 0 {
      analyser.analyse(text, scratch: &scratch, into: &counter)
      var found: [Lexicon.Entry] = []
      counter.scanner.finish(counter.dictionary) { entry, _ in found.append(entry) }
      for entry in found { counter.count(entry, in: field) }
    }
    return counter.counts
  }

  /// Adds a term to the current text.
  mutating func take(_ term: Span<UInt8>) { scanner.take(dictionary.intern(term)) }

  /// Ends a run of Chinese characters.
  mutating func endRun() { scanner.endRun() }

  private mutating func count(_ entry: Lexicon.Entry, in field: TextField) {
    var own = counts[entry] ?? []
    if let last = own.indices.last, own[last].field == field {
      own[last].count += 1
    } else {
      own.append(FieldCount(field: field, count: 1))
    }
    counts[entry] = own
  }
}
