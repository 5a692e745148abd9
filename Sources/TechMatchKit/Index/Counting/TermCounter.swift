/// Counts the terms of records one after the other, with field weights.
///
/// Each counter has its own dictionary, so that several can work at once; ``CorpusCounter`` merges
/// the dictionaries. Owned by one worker, which takes its records chunk by chunk and keeps its
/// dictionary.
struct TermCounter: TermSink {
  /// The terms so far, in the order of first occurrence.
  private(set) var dictionary = TermInterner()
  /// The records of the current chunk.
  private(set) var records = TermFrequencies()
  /// The words of the dictionary that they have, by their bits as ``Lexicon/Entry``; no records where
  /// texts are not translated.
  private(set) var translatedWords = TermFrequencies()
  private let analyser: TextAnalyser
  private let fieldWeights: FieldWeights
  private let concepts: ConceptTrie?
  private let side: Side
  private var scratch = AnalyserScratch()
  /// What an occurrence in the current field counts.
  private var occurrence = TermFrequency(of: .summary, weight: 0)
  /// The number of records counted, the current one included.
  private var recordNumber: UInt64 = 0
  /// For each term, the last record that had it in the upper 32 bits, and its entry there in the
  /// lower.
  private var lastEntries: [UInt64] = []
  /// English words as they are spelt: each is stemmed once, and then costs one look-up.
  private var words = TermInterner()
  /// The term of each of `words`.
  private var termOfWord: [TermID] = []

  /// The current text as letters of `concepts`.
  private var letters: [ConceptTrie.Letter] = []
  /// The letter of each term.
  private var letterOfTerm: [ConceptTrie.Letter] = []
  /// The terms of names and kinds of concepts; `nil` until one occurs.
  private var conceptTerms: [TermID?]

  /// Finds words of the dictionary; `nil` where texts are not translated.
  private var scanner: LexiconScanner?
  /// For each word of the current record its entry in `translatedWords`.
  private var wordEntries: [Lexicon.Entry: Int] = [:]

  private static let stopWord = TermID.max

  init(_ configuration: IndexConfiguration, concepts: ConceptTrie?, side: Side) {
    self.side = side
    scanner = side == .demand ? configuration.usedLexicon.map(LexiconScanner.init) : nil
    analyser = TextAnalyser(configuration.analyser)
    fieldWeights = configuration.fieldWeights
    self.concepts = concepts
    conceptTerms = Array(repeating: nil, count: concepts?.termCount ?? 0)
  }

  /// Adds a record with these texts.
  ///
  /// Amortised O(*n*) in their length.
  mutating func count(_ texts: [FieldText]) {
    recordNumber += 1
    for (field, text) in texts {
      occurrence = TermFrequency(of: field, weight: fieldWeights[field])
      guard !occurrence.isZero else { continue }
      // The scratch is moved out of the counter while the analyser uses it.
      var buffer = AnalyserScratch()
      swap(&buffer, &scratch)
      analyser.analyse(text, scratch: &buffer, into: &self)
      swap(&buffer, &scratch)
      if scanner != nil { countTranslatedWords(in: field) }
      if let concepts { count(concepts, in: field) }
    }
    records.starts.append(UInt32(records.terms.count))
    if scanner != nil {
      translatedWords.starts.append(UInt32(translatedWords.terms.count))
      wordEntries.removeAll(keepingCapacity: true)
    }
  }

  /// Counts the words of the current text that the dictionary has.
  private mutating func countTranslatedWords(in field: TextField) {
    let occurrence = TermFrequency(of: field, weight: fieldWeights[field])
    var words = translatedWords
    var entries = wordEntries
    // Moved out of the counter, so that they are changed in place.
    (translatedWords, wordEntries) = (TermFrequencies(), [:])
    scanner?.finish(dictionary) { entry, _ in
      if let place = entries[entry] {
        words.frequencies[place] += occurrence
      } else {
        entries[entry] = words.terms.count
        words.terms.append(entry.bits)
        words.frequencies.append(occurrence)
      }
    }
    (translatedWords, wordEntries) = (words, entries)
  }

  /// Counts the concepts that the current text names, at their share of an occurrence.
  private mutating func count(_ concepts: ConceptTrie, in field: TextField) {
    if letters.contains(where: { $0 != 0 }) {
      var found: [Int] = []
      concepts.names(in: letters) { found.append($0) }
      for name in found {
        for (posting, share) in concepts.postings(of: name, on: side) {
          let term = conceptTerms[posting] ?? dictionary.intern(concepts.term(posting).span)
          conceptTerms[posting] = term
          occurrence = TermFrequency(of: field, weight: fieldWeights[field] * share)
          add(term)
        }
      }
    }
    letters.removeAll(keepingCapacity: true)
  }

  /// Ends the chunk and returns its records and their words of the dictionary, after which the counter
  /// has none.
  mutating func finishChunk() -> (records: TermFrequencies, translatedWords: TermFrequencies) {
    (records.takeAll(), translatedWords.takeAll())
  }

  /// Ends a run of Chinese characters.
  mutating func endRun() { scanner?.endRun() }

  /// Counts one occurrence in the current record.
  mutating func take(_ term: Span<UInt8>) { addWord(dictionary.intern(term)) }

  /// Counts one occurrence of a word that may be a stop word and may have a stem.
  mutating func takeWord(_ word: Span<UInt8>) {
    let ordinal = Int(words.intern(word))
    if ordinal == termOfWord.count {
      let stem =
        StopWords.english.contains(word) ? [] : PorterStemmer.stem(word.indices.map { word[$0] })
      termOfWord.append(stem.isEmpty ? Self.stopWord : dictionary.intern(stem.span))
    }
    if termOfWord[ordinal] != Self.stopWord { addWord(termOfWord[ordinal]) }
  }

  /// Adds a word of the text, which may be part of a concept's name.
  @inline(__always)
  private mutating func addWord(_ term: TermID) {
    scanner?.take(term)
    if let concepts {
      while letterOfTerm.count <= Int(term) {
        let next = TermID(letterOfTerm.count)
        letterOfTerm.append(dictionary.withBytes(of: next) { concepts.letter(of: $0) })
      }
      letters.append(letterOfTerm[Int(term)])
    }
    add(term)
  }

  @inline(__always)
  private mutating func add(_ term: TermID) {
    if Int(term) == lastEntries.count { lastEntries.append(0) }
    let last = lastEntries[Int(term)]
    if last >> 32 == recordNumber {
      records.frequencies[Int(truncatingIfNeeded: last & 0xFFFF_FFFF)] += occurrence
    } else {
      lastEntries[Int(term)] = recordNumber << 32 | UInt64(records.terms.count)
      records.terms.append(term)
      records.frequencies.append(occurrence)
    }
  }
}
