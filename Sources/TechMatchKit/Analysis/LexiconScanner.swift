/// Finds the words of a dictionary in the terms of a text.
///
/// A text is given term by term, and ``endRun()`` after each run of Chinese characters. Where a word
/// can start is looked up once for each distinct term. Owned by one worker.
struct LexiconScanner {
  private let lexicon: Lexicon
  /// For each term of the dictionary in use the lines that start with it; `nil` until it occurs.
  private var linesOfTerm: [Lexicon.Lines?] = []
  /// The lines that start with each Chinese character met so far: most pairs start no word, and are looked
  /// for among few.
  private var linesOfCharacter: [UInt32: Lexicon.Lines] = [:]
  /// The terms of the current text, and `endOfRun` after runs.
  private var terms: [TermID] = []
  private var text: [UInt8] = []
  private var ends: [Int] = []

  private static let endOfRun = TermID.max
  /// The most terms of a word: twelve characters are eleven pairs.
  private static let longestWord = 11

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Adds a term to the current text.
  mutating func take(_ term: TermID) { terms.append(term) }

  /// Ends a run of Chinese characters, which no word reaches across.
  mutating func endRun() { terms.append(Self.endOfRun) }

  /// Passes the words of the current text to `body`, in order, and begins the next text.
  ///
  /// Amortised O(*n*) in the number of terms and the lengths of the lines that start with them.
  ///
  /// - Parameters:
  ///   - dictionary: The dictionary that the terms are of, always the same.
  ///   - body: Receives each word with the terms that it takes.
  mutating func finish(
    _ dictionary: TermInterner,
    _ body: (_ entry: Lexicon.Entry, _ terms: ArraySlice<TermID>) -> Void
  ) {
    while linesOfTerm.count < dictionary.count { linesOfTerm.append(nil) }
    var place = 0
    while place < terms.count {
      guard let found = word(at: place, dictionary) else {
        place += 1
        continue
      }
      body(found.entry, terms[place..<place + found.terms])
      place += found.terms
      // The pair of a word's last character and the next one is of neither.
      if found.isChinese { place += 1 }
    }
    terms.removeAll(keepingCapacity: true)
  }

  private mutating func word(
    at place: Int,
    _ dictionary: TermInterner
  ) -> (entry: Lexicon.Entry, terms: Int, isChinese: Bool)? {
    let first = terms[place]
    guard first != Self.endOfRun else { return nil }
    let lines = lines(of: first, dictionary)
    if lines.isEmpty { return nil }
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for term in terms[place...].prefix(Self.longestWord) {
      if term == Self.endOfRun { break }
      dictionary.withBytes(of: term) { bytes in
        var start = 0
        if !ends.isEmpty {
          if lines.isEnglish {
            text.append(0x20)
          } else {
            // Of a further pair only the second character is new.
            start = UTF8Scalar.decode(bytes, at: 0).length
          }
        }
        for byte in start..<max(start, bytes.count) { text.append(bytes[byte]) }
      }
      ends.append(text.count)
    }
    return lexicon.longestEntry(among: lines, in: text.span, ends: ends).map {
      ($0.entry, $0.terms, !lines.isEnglish)
    }
  }

  private mutating func lines(of term: TermID, _ dictionary: TermInterner) -> Lexicon.Lines {
    if let known = linesOfTerm[Int(term)] { return known }
    var known = linesOfCharacter
    linesOfCharacter = [:]
    let lexicon = lexicon
    let lines = dictionary.withBytes(of: term) { bytes in
      guard !bytes.isEmpty, bytes[0] >= Lexicon.firstChineseByte else {
        return lexicon.lines(startingWith: bytes)
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: 0)
      let some = known[scalar] ?? lexicon.lines(startingWith: bytes.extracting(first: length))
      known[scalar] = some
      return lexicon.lines(startingWith: bytes, among: some)
    }
    linesOfCharacter = known
    linesOfTerm[Int(term)] = lines
    return lines
  }
}
