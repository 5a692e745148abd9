/// What an index knows of words of Chinese: its dictionary of two languages, names of its thesaurus, tags,
/// and how often it has pairs of characters.
struct WordCues {
  /// How sure it is that characters are a word.
  enum Word {
    /// It is listed somewhere.
    case known
    /// A single character that ends a phrase.
    case seam
    /// A pair of characters that the collection has.
    case pair
    /// A character.
    case character
  }

  private let statistics: CorpusStatistics
  private let lexicon: Lexicon?
  /// Names of the thesaurus.
  private var listed = TermInterner()
  private var tags = TermInterner()
  /// What a character costs that belongs to no word.
  private let characterCost: Int

  /// Takes the cues of an index.
  init(_ snapshot: IndexSnapshot) {
    statistics = snapshot.statistics
    lexicon = snapshot.configuration.usedLexicon
    characterCost = Self.logarithm(snapshot.statistics.documentCount) + 4 * Self.bit
    for concept in snapshot.configuration.thesaurus?.concepts ?? [] {
      for name in concept.names { _ = listed.intern(TagFolding.fold(name).span) }
    }
  }

  /// The same with the tags of the records that are read.
  func with(_ tags: [String]) -> WordCues {
    var cues = self
    for tag in tags { _ = cues.tags.intern(TagFolding.fold(tag).span) }
    return cues
  }

  /// The words of the dictionary that start with the first two characters of a folded run.
  func lines(startingWith pair: Span<UInt8>) -> Lexicon.Lines? {
    guard let lines = lexicon?.lines(startingWith: pair), !lines.isEmpty, !lines.isEnglish else {
      return nil
    }
    return lines
  }

  /// What a folded run of characters is.
  ///
  /// - Parameters:
  ///   - text: The run.
  ///   - count: The number of its characters.
  ///   - lines: The words of the dictionary that start with its first two characters.
  /// - Returns: The kind of word; `nil` when it is none.
  func word(_ text: Span<UInt8>, count: Int, among lines: Lexicon.Lines?) -> Word? {
    let general = kind(of: text)
    if count == 1 { return general == .seam ? .seam : .character }
    if general != nil || listed.find(text) != nil || tags.find(text) != nil
      || statistics.frequency(ofTag: text) > 0
    {
      return .known
    }
    // The dictionary has adjectives such as 车的, which are a word and 的.
    let end = Array("的".utf8)
    let isAdjective = (0..<end.count).allSatisfy { text[text.count - end.count + $0] == end[$0] }
    if !isAdjective, let lines,
      lexicon?.longestEntry(among: lines, in: text, ends: [text.count]) != nil
    {
      return .known
    }
    guard count == 2, frequency(text) > 2 else { return nil }
    // A pair with a character that ends a phrase is common, and no word unless it is listed.
    let second = UTF8Scalar.decode(text, at: 0).length
    let isSeam =
      kind(of: text.extracting(0..<second)) == .seam
      || kind(of: text.extracting(second..<text.count)) == .seam
    return isSeam ? nil : .pair
  }

  /// What ``GeneralWords`` says of a folded word.
  func kind(of word: Span<UInt8>) -> GeneralWords.Kind? { GeneralWords.standard.kind(of: word) }

  /// What a word or name of a record is; a number or a single letter says nothing alone.
  func kind(of record: RecordUnits, _ unit: Int) -> GeneralWords.Kind? {
    let text = Array(record.folded[record.units[unit].folded])
    switch record.units[unit].form {
    case .stopWord: return .seam
    case .word where text.count > 1: return kind(of: PorterStemmer.stem(text).span)
    case .word: return .light
    case .name: return text.allSatisfy { $0 == 0x2E || $0 &- 0x30 < 10 } ? .light : nil
    case .character: return kind(of: text.span)
    }
  }

  /// Whether units of a record are one word that says nothing alone, also inside of a longer one.
  func isGeneral(_ record: RecordUnits, _ units: Range<Int>) -> Bool {
    let bytes = Array(record.foldedWords(units))
    let general = kind(of: bytes.span)
    return general == .light || general == .seam
  }

  /// How many records have a pair of characters.
  func frequency(_ pair: Span<UInt8>) -> UInt32 { statistics.frequency(ofTerm: pair) }

  /// What a word costs whose rarest pair is in `frequency` records.
  func cost(_ word: Word, _ frequency: UInt32) -> Int {
    switch word {
    case .seam: return 3 * Self.bit
    case .character: return characterCost
    case .known, .pair:
      let rarity =
        Self.logarithm(statistics.documentCount) - Self.logarithm(min(Int(frequency), 1 << 31))
      return max(0, rarity) + (word == .known ? 1 : 5) * Self.bit
    }
  }

  private static let bit = 16

  /// The logarithm of a number and two, in sixteenths of a bit, with straight lines between powers of two.
  private static func logarithm(_ number: Int) -> Int {
    let number = max(0, number) + 2
    let power = Int.bitWidth - 1 - number.leadingZeroBitCount
    return power * bit + ((number - (1 << power)) * bit) >> power
  }
}
