/// A Chinese-English dictionary, by which a demand in one language finds achievements in the other.
///
/// A word of a demand stands as well for its translations that the collection uses, which together
/// count as a part (``translationWeight``) of the word. Which of them is meant nobody knows, so they
/// share that part, weighted by the order of the dictionary and by how often the collection has them:
/// probabilistic structured queries (Darwish, Oard, *Probabilistic Structured Query Methods*, SIGIR
/// 2003). Only demands are translated, so an achievement has no more postings than its own words.
///
/// Chinese words are found in runs of characters, English ones in stems without stop words, from left
/// to right, the longest first and without overlap. The texts of both directions are sorted by bytes
/// and searched as they are, so nothing is read or built before the first word. The entries are
/// ECDICT's (`LICENSE-ECDICT.txt`). An immutable `Sendable` value; equal when `identity` is.
public struct Lexicon: Sendable, Hashable {
  /// What all translations of a word count together, as a share of an occurrence of the word.
  ///
  /// Chosen by the measurements in `Benchmarks/Relevance.md`, with the numbers of `TranslationTable`.
  public static let translationWeight = 1.5

  /// The built-in dictionary.
  public static let standard = Lexicon(
    chinese: LexiconData.chinese,
    english: LexiconData.english,
    identity: LexiconData.identity
  )

  /// The number of words and a digest of all entries.
  public let identity: String
  /// Lines of a Chinese word and English ones, apart by tabs, sorted by the bytes of the first.
  let chinese: [UInt8]
  /// Lines of the stems of an English phrase and Chinese words, likewise.
  let english: [UInt8]

  /// Makes a dictionary of two texts, each of lines sorted by their first words.
  ///
  /// - Precondition: Both are below 2³⁰ bytes.
  init(chinese: String, english: String, identity: String) {
    self.chinese = Array(chinese.utf8)
    self.english = Array(english.utf8)
    self.identity = identity
    precondition(max(self.chinese.count, self.english.count) < Int(Entry.isEnglish), "too large")
  }

  /// Whether two dictionaries have the same entries.
  public static func == (left: Lexicon, right: Lexicon) -> Bool { left.identity == right.identity }

  /// Feeds the identity to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}

extension Lexicon {
  /// A word of the dictionary: where its line starts, and in which of the two texts.
  struct Entry: Hashable, Sendable {
    fileprivate static let isEnglish: UInt32 = 1 << 30
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    fileprivate init(_ start: Int, isEnglish: Bool) {
      bits = UInt32(start) | (isEnglish ? Self.isEnglish : 0)
    }

    fileprivate var isEnglish: Bool { bits & Self.isEnglish != 0 }
    fileprivate var start: Int { Int(bits & (Self.isEnglish - 1)) }
  }

  /// Neighbouring lines of one of the texts.
  struct Lines: Sendable {
    let range: Range<UInt32>
    let isEnglish: Bool

    var isEmpty: Bool { range.isEmpty }
  }

  /// The word of an entry and its translations, the most likely first.
  func texts(of entry: Entry) -> (word: String, translations: [String]) {
    let text = entry.isEnglish ? english : chinese
    let end = ByteScan.lineFeed(in: text.span, from: entry.start)
    let cells = text[entry.start..<end].split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return (cells[0], Array(cells.dropFirst()))
  }

  /// A word and one of its translations, as people read them.
  ///
  /// An English word is kept as stems; it is shown as the dictionary spells it where it translates its own
  /// translation.
  func names(of entry: Entry, translation: Int) -> (word: String, translation: String)? {
    let (word, translations) = texts(of: entry)
    guard translations.indices.contains(translation) else { return nil }
    let other = translations[translation]
    if !entry.isEnglish { return (word, other) }
    let terms = NameTerms.of(other, .standard).map { Array($0.utf8) }
    let text = Array(other.utf8)
    guard let first = terms.first else { return (word, other) }
    let lines = lines(startingWith: first.span)
    guard let back = longestEntry(among: lines, in: text.span, ends: [text.count]) else {
      return (word, other)
    }
    let stems = word.split(separator: " ").map(String.init)
    let spelt = texts(of: back.entry).translations.first { NameTerms.of($0, .standard) == stems }
    return (spelt ?? word, other)
  }

  /// The terms of the word of an entry.
  func terms(of entry: Entry) -> [String] {
    let word = texts(of: entry).word
    return entry.isEnglish
      ? word.split(separator: " ").map(String.init) : NameTerms.of(word, .standard)
  }

  /// The lines whose word starts with a term: a pair of Chinese characters, or a whole stem.
  ///
  /// O(log *n*) for *n* bytes to search.
  ///
  /// - Parameters:
  ///   - term: The term.
  ///   - known: Lines among which they are, as those of its first character; `nil` for all.
  /// - Returns: The lines, which are empty when no word starts with the term.
  func lines(startingWith term: Span<UInt8>, among known: Lines? = nil) -> Lines {
    let isEnglish = term.isEmpty || term[0] < Self.firstChineseByte
    let text = isEnglish ? english : chinese
    let range = known.map { Int($0.range.lowerBound)..<Int($0.range.upperBound) } ?? 0..<text.count
    if range.isEmpty { return Lines(range: 0..<0, isEnglish: isEnglish) }
    let start = Self.firstLine(of: text.span, in: range, notBefore: term, and: 0)
    // After a whole stem comes a space or the tab that ends the word; after a pair anything.
    let end = Self.firstLine(
      of: text.span,
      in: start..<range.upperBound,
      notBefore: term,
      and: isEnglish ? 0x21 : 0xFF
    )
    return Lines(range: UInt32(start)..<UInt32(max(start, end)), isEnglish: isEnglish)
  }

  /// The longest word among lines that a text starts with and that ends where a term does.
  ///
  /// - Parameters:
  ///   - lines: The lines of the first term of the text.
  ///   - text: The text.
  ///   - ends: The places in the text where terms end, in ascending order.
  /// - Returns: The entry, and the number of terms that it takes.
  func longestEntry(
    among lines: Lines,
    in text: Span<UInt8>,
    ends: [Int]
  ) -> (entry: Entry, terms: Int)? {
    let dictionary = (lines.isEnglish ? english : chinese).span
    var best: (entry: Entry, terms: Int)?
    var start = Int(lines.range.lowerBound)
    while start < Int(lines.range.upperBound) {
      var place = 0
      while place < text.count, dictionary[start + place] == text[place] { place += 1 }
      if dictionary[start + place] == 0x09, let last = ends.firstIndex(of: place),
        last + 1 > best?.terms ?? 0
      {
        best = (Entry(start, isEnglish: lines.isEnglish), last + 1)
      }
      start = ByteScan.lineFeed(in: dictionary, from: start + place) + 1
    }
    return best
  }

  /// The lowest first byte of a Chinese character in UTF-8.
  static let firstChineseByte: UInt8 = 0xE3

  /// The start of the first line in a range of whole lines that is not less than `term` followed by `next`.
  private static func firstLine(
    of text: Span<UInt8>,
    in range: Range<Int>,
    notBefore term: Span<UInt8>,
    and next: UInt8
  ) -> Int {
    func isLess(_ start: Int) -> Bool {
      for place in term.indices {
        // A line ends with a line feed or the text; either is less than any byte of a term.
        let byte = start + place < text.count ? text[start + place] : 0
        if byte != term[place] { return byte < term[place] }
      }
      return start + term.count < text.count && text[start + term.count] < next
    }
    var low = range.lowerBound
    var high = range.upperBound
    // Lines that start before `low` are less, those that start at `high` or later are not.
    while low < high {
      var middle = (low + high) / 2
      while middle > low, text[middle - 1] != 0x0A { middle -= 1 }
      if isLess(middle) {
        low = min(ByteScan.lineFeed(in: text, from: middle) + 1, range.upperBound)
      } else {
        high = middle
      }
    }
    return low
  }
}
