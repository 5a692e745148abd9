/// What words of a ``Lexicon`` add to the vector of a demand, under the statistics of a corpus.
///
/// A translation whose words the corpus has gets a part by its place in the dictionary and by how often
/// the corpus has it; its words share that part equally. Their coordinate is scaled by the idf of the word
/// that is translated, and not by their own: one of many possible meanings would otherwise outweigh all
/// others by being rare. A word is as rare as it and its translations together: neither does a common word
/// become a rare one in the other language, nor does a word that is in a few texts in the wrong language
/// count as rare itself. Immutable and `Sendable`.
struct TranslationTable: Sendable {
  /// What one occurrence of a word adds to one term.
  struct Coordinate: Sendable {
    var term: TermID
    /// The part of the word, with its idf.
    var share: Double
    /// The place of the translation among those of the word.
    var translation: UInt8
  }

  /// What a term of a word itself is scaled by, in place of the factor of its own idf.
  struct OwnFactor: Sendable {
    var term: TermID
    var factor: Double
  }

  private var ranges: [UInt32: Range<Int>] = [:]
  private var ownFactors: [UInt32: [OwnFactor]] = [:]
  private var coordinates: [Coordinate] = []

  /// Translations that would count for less than this part of a word are left out.
  private static let leastPart = 0.02
  /// A word is not translated where the corpus has it more than so many times as often as its translations.
  ///
  /// Such a corpus is in the language of the word, and the few foreign words in it are about something
  /// else: without this a collection of Chinese papers loses 0.003 nDCG@10.
  private static let mostOwn = 50.0
  /// How often an English phrase is taken to occur, as a part of its rarest word.
  ///
  /// Pairs of characters are not independent, so a Chinese word is taken to occur as often as its rarest
  /// pair.
  private static let phraseShare = 0.05
  /// The least number of records that an English phrase is taken to occur in.
  private static let leastFrequency = 0.3

  /// Computes what words add.
  ///
  /// O(*w*) for *w* words.
  ///
  /// - Parameters:
  ///   - lexicon: The dictionary.
  ///   - words: The bits of its entries, in an order that depends on the records alone; repetitions
  ///     are left out.
  ///   - statistics: The corpus.
  ///   - scheme: How frequencies become weights.
  ///   - ordinal: Gives the ordinal of a term of the corpus, in the order of `words`.
  init(
    _ lexicon: Lexicon,
    words: some Sequence<UInt32>,
    statistics: CorpusStatistics,
    scheme: WeightingScheme,
    ordinal: (Span<UInt8>) -> TermID?
  ) {
    for word in words where ranges[word] == nil {
      let start = coordinates.count
      ranges[word] = start..<start
      let entry = Lexicon.Entry(bits: word)
      let known = Self.known(lexicon.texts(of: entry).translations, statistics)
      let sum = known.reduce(0) { $0 + $1.part }
      let kept = known.filter { $0.part >= sum * Self.leastPart }
      if kept.isEmpty { continue }
      let total = kept.reduce(0) { $0 + $1.part }
      let translated = kept.reduce(0) { $0 + $1.part / total * $1.frequency }
      let terms = lexicon.terms(of: entry).map { Array($0.utf8) }
      let frequencies = terms.map { statistics.frequency(ofTerm: $0.span) }
      if Double(frequencies.min() ?? 0) > Self.mostOwn * translated { continue }
      func factor(_ own: UInt32) -> Double {
        let idf = scheme.inverseDocumentFrequency(
          min(Double(own) + translated, Double(statistics.documentCount)),
          of: statistics.documentCount
        )
        return scheme.factor(idf, side: .demand)
      }
      ownFactors[word] = zip(terms, frequencies).compactMap { term, frequency in
        ordinal(term.span).map { OwnFactor(term: $0, factor: factor(frequency)) }
      }
      let weight = Lexicon.translationWeight * factor(frequencies.min() ?? 0)
      for translation in kept {
        let share = weight * translation.part / total / Double(translation.terms.count)
        for term in translation.terms {
          guard let term = ordinal(term.span) else { continue }
          coordinates.append(
            Coordinate(term: term, share: share, translation: UInt8(translation.place))
          )
        }
      }
      ranges[word] = start..<coordinates.count
    }
  }

  /// What a word adds to terms; a term may occur more than once.
  func coordinates(of word: UInt32) -> ArraySlice<Coordinate> { coordinates[ranges[word] ?? 0..<0] }

  /// What the terms of a word itself are scaled by; none where the corpus has no translation of it.
  func ownFactors(of word: UInt32) -> [OwnFactor] { ownFactors[word] ?? [] }

  /// A translation that the corpus has.
  private struct Known {
    var place: Int
    var terms: [[UInt8]]
    /// An estimate of the number of records that have it.
    var frequency: Double
    /// Its part, before the parts of a word are divided by their sum.
    var part: Double
  }

  private static func known(_ translations: [String], _ statistics: CorpusStatistics) -> [Known] {
    translations.prefix(Int(UInt8.max)).enumerated().compactMap { place, text in
      let terms = NameTerms.of(text, .standard).map { Array($0.utf8) }
      let frequencies = terms.map { statistics.frequency(ofTerm: $0.span) }
      guard let rarest = frequencies.min(), rarest > 0 else { return nil }
      let isPhrase = terms.count > 1 && terms[0][0] < Lexicon.firstChineseByte
      let frequency =
        isPhrase ? max(leastFrequency, Double(rarest) * phraseShare) : Double(rarest)
      let part = (frequency.squareRoot() / Double(place + 1)).squareRoot()
      return Known(place: place, terms: terms, frequency: frequency, part: part)
    }
  }
}
