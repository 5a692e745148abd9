/// The vector of a text that need not be in an index, and what its coordinates are made of.
///
/// Stored demands are explained by it too: an index has one weight for each term, whereas a reader wants
/// to know which part of it is the demand's own word and which are translations.
struct RecordVector {
  /// The terms of the text, in the order of first occurrence, then those that only translations have.
  private(set) var dictionary: TermInterner
  /// The weights by ordinal in `dictionary`, each term once.
  private(set) var terms: [(term: TermID, weight: Weight)] = []
  /// The number of terms of the text itself.
  let ownCount: Int
  /// The text's words of the dictionary of two languages, in order.
  let words: [Lexicon.Entry]
  /// The coordinates of the text's own terms, before the vector gets its length.
  private(set) var own: [Double] = []
  /// What the words add.
  private(set) var additions: [RecordWeigher.Addition] = []
  private let lexicon: Lexicon?

  /// Weighs texts as a record of a side of the snapshot.
  ///
  /// O(*n*) in their length.
  init(_ texts: [FieldText], on side: Side, weights: FieldWeights, in snapshot: IndexSnapshot) {
    var configuration = snapshot.configuration
    configuration.fieldWeights = weights
    let scheme = configuration.weighting
    let statistics = snapshot.statistics
    var counter = TermCounter(configuration, concepts: snapshot.concepts, side: side)
    counter.count(texts)
    var dictionary = counter.dictionary
    ownCount = dictionary.count
    let (record, found) = counter.finishChunk()
    words = found.terms.map { Lexicon.Entry(bits: $0) }
    lexicon = configuration.usedLexicon
    var translations: TranslationTable?
    if let lexicon, side == .demand {
      translations = TranslationTable(
        lexicon,
        words: found.terms,
        statistics: statistics,
        scheme: scheme
      ) { dictionary.intern($0) }
    }
    var weigher = RecordWeigher(
      scheme,
      as: WeighedSide(side, averageLength: statistics.averageLength),
      translations: translations
    )
    var terms: [TermID] = []
    var weights: [Weight] = []
    var parts: ([Double], [RecordWeigher.Addition]) = ([], [])
    weigher.append(
      RecordWeigher.Entries(0, of: record),
      words: translations.map { _ in RecordWeigher.Entries(0, of: found) },
      to: &terms,
      &weights,
      factor: { term in
        let frequency = dictionary.withBytes(of: term) { statistics.frequency(ofTerm: $0) }
        return scheme.factor(snapshot.idf(frequency), side: side)
      },
      note: { parts = ($0, $1) }
    )
    (own, additions) = parts
    self.terms = zip(terms, weights).map { ($0, $1) }
    self.dictionary = dictionary
  }

  /// The terms of a word.
  private func wordTerms(_ word: Lexicon.Entry) -> [String] { lexicon?.terms(of: word) ?? [] }

  /// The word of the text and the translation of it that an addition is about.
  func names(of addition: RecordWeigher.Addition) -> (word: String, translation: String)? {
    lexicon?.names(of: words[addition.word], translation: addition.translation)
  }

  /// The terms of the text itself, with those whose translation alone is known.
  ///
  /// O(*n*) for *n* terms.
  ///
  /// - Parameter isKnown: Whether what the text is held against has a term.
  /// - Returns: For each term of the text whether it is known, by itself or as part of a word one of whose
  ///   translations has a term that is.
  func coverage(_ isKnown: (Span<UInt8>) -> Bool) -> [Bool] {
    var covered = (0..<TermID(ownCount)).map { dictionary.withBytes(of: $0, isKnown) }
    if additions.isEmpty || !covered.contains(false) { return covered }
    var place = 0
    while place < additions.count {
      let word = additions[place].word
      var isTranslated = false
      while place < additions.count, additions[place].word == word {
        let term = terms[additions[place].place].term
        if !isTranslated { isTranslated = dictionary.withBytes(of: term, isKnown) }
        place += 1
      }
      if !isTranslated { continue }
      for term in wordTerms(words[word]) {
        if let known = dictionary.find(Array(term.utf8).span), Int(known) < ownCount {
          covered[Int(known)] = true
        }
      }
    }
    return covered
  }

  /// The terms of the text that no record of a side contains, by themselves or in translation, in the
  /// order of the text.
  ///
  /// O(*n*) for *n* terms; see ``IndexSnapshot/Segment/contains(_:in:)``.
  func unknownTerms(of target: Side, in snapshot: IndexSnapshot) -> [String] {
    let covered = coverage { bytes in
      snapshot.segments.contains { $0.contains(bytes, in: target) }
    }
    return covered.indices.filter { !covered[$0] }.map { dictionary.text(of: TermID($0)) }
      .filter { $0.utf8.first != ConceptTerm.mark }
  }
}
