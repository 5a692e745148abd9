/// The texts of a record as the characters and words that its terms are made of, each with its place.
///
/// The index has no places; an explanation reads the record again, by the rules of ``TextAnalyser``.
/// Two records that are compared share one interner, so equal numbers are equal characters, words or
/// terms. Owned by one caller.
struct RecordUnits {
  /// What a unit is.
  enum Form {
    /// A Chinese, Japanese or Korean character.
    case character
    /// An English word that is stemmed.
    case word
    /// An English word that says nothing about a subject, and is no term.
    case stopWord
    /// A name, a number or a word of another alphabet.
    case name
  }

  /// One character or word.
  struct Unit {
    /// The number of the character, stem or name.
    var symbol: TermID
    var form: Form
    /// The place of its text in `texts`.
    var text: Int
    /// Its UTF-8 bytes in the text.
    var range: Range<Int>
    /// Its bytes in `folded`.
    var folded: Range<Int>
    /// Whether nothing but a space or a hyphen stands before it since the unit before.
    var joins = false
    /// Whether it is a character that follows one of the same run.
    var isNextCharacter = false
  }

  /// A term at a place.
  struct Place {
    var term: TermID
    var units: Range<Int>
  }

  /// The texts, in the order of the record.
  let texts: [FieldText]
  /// The characters and words, in the order of the texts.
  private(set) var units: [Unit] = []
  /// The terms in the order in which the analyser gives them.
  private(set) var places: [Place] = []
  /// The texts as they are compared, one after the other.
  private(set) var folded: [UInt8] = []
  private var scratch: [UInt8] = []

  /// Reads texts; O(*n*) in their length.
  init(_ texts: [FieldText], _ analyser: AnalyserKind, _ interner: inout TermInterner) {
    self.texts = texts
    for place in texts.indices {
      let start = folded.count
      let origins = fold(texts[place].text)
      // The tokeniser looks at single bytes around a token; a text never reaches into another.
      let text = Array(folded[start...])
      var index = 0
      while let token = Tokeniser.next(in: text.span, from: &index) {
        add(token, of: text, place, origins, start, analyser, &interner)
      }
    }
  }

  /// Reads the texts that an index reads; O(*n*) in their length.
  init(_ texts: [FieldText], in snapshot: IndexSnapshot, _ interner: inout TermInterner) {
    let weights = snapshot.configuration.fieldWeights
    self.init(texts.filter { weights[$0.field] > 0 }, snapshot.configuration.analyser, &interner)
  }

  /// Folds a text to the end of `folded`; for each byte of it, the bytes that it comes from.
  private mutating func fold(_ text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var origins: [Range<Int>] = []
    origins.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let length = UTF8Scalar.decode(bytes.span, at: index).length
      let scalar = index..<index + length
      let count = Folding.table.fold(bytes.span.extracting(scalar), into: &scratch)
      folded += scratch[..<count]
      origins += repeatElement(scalar, count: count)
      index += length
    }
    return origins
  }

  private mutating func add(
    _ token: Token,
    of text: [UInt8],
    _ place: Int,
    _ origins: [Range<Int>],
    _ start: Int,
    _ analyser: AnalyserKind,
    _ interner: inout TermInterner
  ) {
    func unit(_ range: Range<Int>, _ symbol: TermID, _ form: Form) -> Unit {
      let bytes = origins[range.lowerBound].lowerBound..<origins[range.upperBound - 1].upperBound
      return Unit(
        symbol: symbol,
        form: form,
        text: place,
        range: bytes,
        folded: start + range.lowerBound..<start + range.upperBound
      )
    }
    let isJoined = joins(at: start + token.range.lowerBound, of: place)
    let first = units.count
    switch (analyser, token.form) {
    case (_, .characters):
      var index = token.range.lowerBound
      while index < token.range.upperBound {
        let end = index + UTF8Scalar.decode(text.span, at: index).length
        let symbol = interner.intern(text.span.extracting(index..<end))
        units.append(unit(index..<end, symbol, .character))
        if units.count - first > 1 {
          let pair = units[units.count - 2].folded.lowerBound - start..<end
          let term = interner.intern(text.span.extracting(pair))
          places.append(Place(term: term, units: units.count - 2..<units.count))
          units[units.count - 1].joins = true
          units[units.count - 1].isNextCharacter = true
        }
        index = end
      }
      if units.count - first == 1 {
        places.append(Place(term: units[first].symbol, units: first..<first + 1))
      }
    case (.standard, .word):
      let word = text.span.extracting(token.range)
      let isStop = StopWords.english.contains(word)
      let stem = isStop ? Array(text[token.range]) : PorterStemmer.stem(Array(text[token.range]))
      let symbol = interner.intern(stem.span)
      units.append(unit(token.range, symbol, isStop ? .stopWord : .word))
      if !isStop { places.append(Place(term: symbol, units: first..<first + 1)) }
    default:
      let symbol = interner.intern(text.span.extracting(token.range))
      units.append(unit(token.range, symbol, .name))
      places.append(Place(term: symbol, units: first..<first + 1))
    }
    if first < units.count { units[first].joins = isJoined }
  }

  /// Whether a unit that starts at a place of `folded` belongs to the one before.
  private func joins(at start: Int, of text: Int) -> Bool {
    guard let last = units.last, last.text == text else { return false }
    let gap = folded[last.folded.upperBound..<start]
    if gap.count < 2 { return gap.allSatisfy { $0 == 0x20 || $0 == 0x2D } }
    return Array(gap) == Array("'s ".utf8)
  }

  /// Calls `body` for each name of a concept in the texts, with each term that it adds on a side and the
  /// units of the name.
  ///
  /// O(*n*) for texts of which few terms are in names.
  func names(
    _ side: Side,
    _ concepts: ConceptTrie,
    _ interner: TermInterner,
    _ body: (_ term: [UInt8], _ units: Range<Int>) -> Void
  ) {
    var start = 0
    while start < places.count {
      let text = units[places[start].units.lowerBound].text
      var end = start
      while end < places.count, units[places[end].units.lowerBound].text == text { end += 1 }
      let letters = places[start..<end].map { place in
        interner.withBytes(of: place.term) { concepts.letter(of: $0) }
      }
      concepts.places(in: letters) { name, range in
        let first = places[start + range.lowerBound].units.lowerBound
        let last = places[start + range.upperBound - 1].units.upperBound
        for (posting, _) in concepts.postings(of: name, on: side) {
          body(concepts.term(posting), first..<last)
        }
      }
      start = end
    }
  }

  /// The field of a unit.
  func field(of unit: Int) -> TextField { texts[units[unit].text].field }

  /// The symbols of a range of units.
  func symbols(_ range: Range<Int>) -> [TermID] { units[range].map(\.symbol) }

  /// What stands in the text at a range of units of one text, on one line.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let text = texts[units[first].text].text
    let bytes = units[first].range.lowerBound..<units[last].range.upperBound
    let words = String(text[text.characters(at: bytes)])
    return TableWriter.oneLine(words).split(separator: " ").joined(separator: " ")
  }

  /// The folded bytes of a range of units of one text.
  func foldedWords(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = range.first, let last = range.last else { return [] }
    return folded[units[first].folded.lowerBound..<units[last].folded.upperBound]
  }

  /// Where a sequence of symbols stands that join each other, from left to right without overlap.
  ///
  /// O(*n*) in the number of units (Knuth, Morris, Pratt, 1977).
  func occurrences(of sequence: [TermID]) -> [Range<Int>] {
    guard !sequence.isEmpty else { return [] }
    var borders = [0]
    var length = 0
    for index in sequence.indices.dropFirst() {
      while length > 0, sequence[index] != sequence[length] { length = borders[length - 1] }
      if sequence[index] == sequence[length] { length += 1 }
      borders.append(length)
    }
    var found: [Range<Int>] = []
    length = 0
    for (index, unit) in units.enumerated() {
      if !unit.joins { length = 0 }
      while length > 0, unit.symbol != sequence[length] { length = borders[length - 1] }
      if unit.symbol == sequence[length] { length += 1 }
      if length == sequence.count {
        found.append(index + 1 - length..<index + 1)
        length = 0
      }
    }
    return found
  }
}

extension String {
  /// The whole characters that bytes of the text belong to; O(*n*).
  func characters(at bytes: Range<Int>) -> Range<Index> {
    var start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    var end = utf8.index(startIndex, offsetBy: bytes.upperBound)
    while start > startIndex, Index(start, within: self) == nil {
      start = utf8.index(before: start)
    }
    while end < endIndex, Index(end, within: self) == nil { end = utf8.index(after: end) }
    return start..<end
  }
}
