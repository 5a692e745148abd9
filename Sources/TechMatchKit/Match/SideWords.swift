/// The words that the live records of one side have, for finding words near to one, or beginning with it.
///
/// Only texts with an unknown word need it. Making it is O(*T*) for the *T* terms of the snapshot; it keeps those in
/// Latin letters. Owned by one worker.
struct SideWords {
  private let snapshot: IndexSnapshot
  private let side: Side
  private let latin: [Entry]

  /// A term that begins with a Latin letter.
  private struct Entry {
    let segment: Int
    let term: TermID
    let length: Int
    /// A bit for each letter that every word of the term has.
    let letters: UInt32
  }

  /// Collects the words of a side.
  init(_ side: Side, of snapshot: IndexSnapshot) {
    var entries: [Entry] = []
    for (number, segment) in snapshot.segments.enumerated() {
      for term in 0..<TermID(segment.index.terms.count) {
        segment.index.terms.withBytes(of: term) { bytes in
          guard !bytes.isEmpty, Self.isLetter(bytes[0]) else { return }
          // A final `i` may be `y` in the words of the term.
          let isOpen = bytes[bytes.count - 1] == UInt8(ascii: "i")
          let letters = Self.letters(bytes, upTo: isOpen ? bytes.count - 1 : bytes.count)
          entries.append(Entry(segment: number, term: term, length: bytes.count, letters: letters))
        }
      }
    }
    self.snapshot = snapshot
    self.side = side
    latin = entries
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func letters(_ bytes: Span<UInt8>, upTo end: Int) -> UInt32 {
    var letters: UInt32 = 0
    for index in 0..<end where isLetter(bytes[index]) {
      letters |= 1 << UInt32(bytes[index] - 0x61)
    }
    return letters
  }

  /// A term with the number of live records that have it.
  struct Found {
    let term: [UInt8]
    let records: Int
    /// The edit distance, where one was asked for.
    var distance = 0

    /// Nearer ones come first, then more frequent ones, then by bytes.
    static func precedes(_ left: Found, _ right: Found) -> Bool {
      if left.distance != right.distance { return left.distance < right.distance }
      if left.records != right.records { return left.records > right.records }
      return left.term.lexicographicallyPrecedes(right.term)
    }
  }

  /// The terms whose words are at most so many typing errors from a word, the best first.
  ///
  /// O(*T*) for *T* terms in Latin letters; those that have too many other letters or another length cost no more than
  /// a comparison.
  func near(_ word: [UInt8], errors: Int) -> [Found] {
    let letters = Self.letters(word.span, upTo: word.count)
    var table = TypingDistance(to: word)
    var distances: [[UInt8]: Int] = [:]
    for entry in latin {
      guard entry.length <= word.count + errors + 1,
        entry.length + WordLimits.longestEnding >= word.count - errors,
        (entry.letters & ~letters).nonzeroBitCount <= errors
      else { continue }
      let term = bytes(of: entry)
      // A digit in place of a letter is another thing (SiOx, SiO2), not a typing error.
      if distances[term] != nil || !term.allSatisfy(Self.isLetter) { continue }
      if let distance = distance(of: term, errors, &table) { distances[term] = distance }
    }
    return found(Array(distances.keys)) { distances[$0] ?? 0 }
  }

  /// The least distance of the words of a term, if it is at most `errors`.
  private func distance(of term: [UInt8], _ errors: Int, _ table: inout TypingDistance) -> Int? {
    var least: Int?
    func consider(_ form: [UInt8], _ distance: Int) {
      guard distance <= errors, distance < least ?? .max, isForm(form, of: term) else { return }
      least = distance
    }
    table.keep(0)
    for letter in term.dropLast() { table.push(letter) }
    guard table.least <= errors, let last = term.last else { return nil }
    if last == UInt8(ascii: "i") {
      table.push(UInt8(ascii: "y"))
      consider(term.dropLast() + [UInt8(ascii: "y")], table.distance)
      table.keep(term.count - 1)
    }
    table.push(last)
    if table.least > errors { return least }
    for ending in WordLimits.endings {
      for letter in ending { table.push(letter) }
      consider(term + ending, table.distance)
      table.keep(term.count)
    }
    return least
  }

  /// Whether a word has a term.
  private func isForm(_ word: [UInt8], of term: [UInt8]) -> Bool {
    switch snapshot.configuration.analyser {
    case .plain: word == term
    case .standard: PorterStemmer.stem(word) == term && !StopWords.english.contains(word.span)
    }
  }

  /// The terms that begin with a word and are longer, the best first.
  ///
  /// O(*T*) for *T* terms in Latin letters.
  func beginning(with word: [UInt8]) -> [Found] {
    var found: Set<[UInt8]> = []
    for entry in latin where entry.length > word.count {
      let terms = snapshot.segments[entry.segment].index.terms
      if terms.withBytes(of: entry.term, { Self.isAt($0, 0, word) }) {
        found.insert(bytes(of: entry))
      }
    }
    return self.found(Array(found))
  }

  /// The pairs of Chinese characters that begin or end with one, the best first.
  ///
  /// O(*T*) for *T* terms.
  func pairs(with character: [UInt8]) -> [Found] {
    var terms: Set<[UInt8]> = []
    for segment in snapshot.segments {
      for term in 0..<TermID(segment.index.terms.count) {
        let bytes = segment.index.terms.withBytes(of: term) { bytes in
          bytes.count > character.count && Self.isAt(bytes, 0, character)
            || bytes.count > character.count
              && Self.isAt(bytes, bytes.count - character.count, character)
            ? bytes.indices.map { bytes[$0] } : []
        }
        if !bytes.isEmpty, bytes[0] != ConceptTerm.mark { terms.insert(bytes) }
      }
    }
    return found(Array(terms))
  }

  private static func isAt(_ text: Span<UInt8>, _ start: Int, _ part: [UInt8]) -> Bool {
    // A term is empty where a file is damaged.
    guard text.count >= start + part.count else { return false }
    for (offset, byte) in part.enumerated() where text[start + offset] != byte { return false }
    return true
  }

  /// The terms that live records have, in order.
  private func found(_ terms: [[UInt8]], _ distance: ([UInt8]) -> Int = { _ in 0 }) -> [Found] {
    terms.map { term in
      let records = snapshot.segments.reduce(0) { $0 + $1.frequency(of: term.span, in: side) }
      return Found(term: term, records: records, distance: distance(term))
    }
    .filter { $0.records > 0 }
    .sorted(by: Found.precedes)
  }

  private func bytes(of entry: Entry) -> [UInt8] {
    snapshot.segments[entry.segment].index.terms.withBytes(of: entry.term) { bytes in
      bytes.indices.map { bytes[$0] }
    }
  }

  /// A word that has a term and that people can read, or `nil` when there is none.
  ///
  /// It is as the record with the least identifier spells it, there the spelling nearest to `typed`. A term that this
  /// record has in translation alone is spelt by an ending. O(*n*) for the *n* postings of the term.
  func spelling(of term: [UInt8], near typed: [UInt8]) -> String? {
    let kind = snapshot.configuration.analyser
    let text = String(decoding: term, as: UTF8.self)
    // Names, pairs, and many words are their own terms.
    var found: [UInt8]? = nil
    var least = Int.max
    var table = TypingDistance(to: typed)
    for var spelt in firstTexts(of: term) {
      var folded: [UInt8] = []
      let count = spelt.withUTF8 { unsafe Folding.table.fold($0.span, into: &folded) }
      var index = 0
      while let token = Tokeniser.next(in: folded.span.extracting(first: count), from: &index) {
        let word = Array(folded[token.range])
        guard token.form == .word, word != found, isForm(word, of: term) else { continue }
        table.keep(0)
        for letter in word { table.push(letter) }
        if table.distance < least { (found, least) = (word, table.distance) }
      }
    }
    let endings = WordLimits.endings.lazy.map { term + $0 }
    let words = [found, term].compactMap(\.self) + endings
    return words.lazy.map { String(decoding: $0, as: UTF8.self) }
      .first { NameTerms.of($0, kind) == [text] }
  }

  /// The texts of the live record with the least identifier that has a term.
  private func firstTexts(of term: [UInt8]) -> [String] {
    var first: (id: RecordID, document: DocID)?
    for (number, segment) in snapshot.segments.enumerated() {
      let ordinals = segment.index[side].ordinals
      let least = segment.records(with: term.span, in: side).min {
        ordinals[Int($0)] < ordinals[Int($1)]
      }
      guard let least else { continue }
      let document =
        side == .demand
        ? snapshot.demands.document(least, of: number)
        : snapshot.achievements.document(least, of: number)
      let id = snapshot.id(of: document)
      if first.map({ id < $0.id }) ?? true { first = (id, document) }
    }
    guard let document = first?.document else { return [] }
    return
      (side == .demand
      ? snapshot.demands[document].texts : snapshot.achievements[document].texts).map(\.text)
  }
}
