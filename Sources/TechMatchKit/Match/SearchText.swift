/// A text that is searched, with other words in the place of those that no record has.
///
///     let sought = SearchText("detecton of electro", in: .achievement, of: index)
///     let found = Matcher(index, options: options).match(text: sought.text, in: .achievement)
///     for change in sought.changes { print(change.typed, change.words) }
///
/// Words that a live record of the side has, in itself or in translation, are never changed, nor are names with digits
/// and words of the thesaurus. A Latin word of at least four letters that records only have the beginning of is
/// searched by the words that begin with it, and so is any word with `*` behind it; a word of four to seven letters
/// that is one key from another, or a longer one that is two, by the nearest of these, of equally near ones by the one
/// that most records have. Chinese characters stay as they are, because a wrong one makes a word that exists; but in a text of single characters
/// each stands for the pairs that begin or end with it.
///
/// It depends on the records alone, not on how an index of them came about. Immutable and `Sendable`.
public struct SearchText: Sendable {
  /// The text as it was typed.
  public let typed: String
  /// The text to search: the typed one, or where words were changed, folded and with others in their place.
  public let text: String
  /// The words that were changed, each once, in the order of the text.
  public let changes: [WordChange]

  /// A text that is searched as it is.
  public init(asTyped text: String) {
    typed = text
    self.text = text
    changes = []
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - target: The side that is searched.
  ///   - snapshot: Whose records are searched.
  /// - Complexity: O(*n*) for *n* bytes of text when records have all its words, otherwise O(*T* + *w* *L*) for *T* terms
  ///   of which *L* are in Latin letters, and *w* words that no record has.
  public init(_ text: String, in target: Side, of snapshot: IndexSnapshot) {
    var reader = SearchTextReader(text, target, snapshot)
    typed = text
    self.text = reader.read() ?? text
    changes = reader.changes
  }
}

/// Reads one text.
///
/// Owned by one worker.
private struct SearchTextReader {
  private(set) var changes: [WordChange] = []
  private let folded: [UInt8]
  private let target: Side
  private let snapshot: IndexSnapshot
  /// The terms that no record has.
  private let unknown: Set<String>
  private var words: SideWords?
  /// What stands for a word; `nil` where it stays.
  private var known: [Key: [String]?] = [:]

  private struct Key: Hashable {
    let word: [UInt8]
    let isOpen: Bool
  }

  init(_ text: String, _ target: Side, _ snapshot: IndexSnapshot) {
    var folded: [UInt8] = []
    var utf8 = text
    let count = utf8.withUTF8 { unsafe Folding.table.fold($0.span, into: &folded) }
    folded.removeSubrange(count...)
    self.folded = folded
    let vector = RecordVector(
      [(.summary, text)],
      on: target.opposite,
      weights: FieldWeights(),
      in: snapshot
    )
    unknown = Set(vector.unknownTerms(of: target, in: snapshot))
    self.target = target
    self.snapshot = snapshot
  }

  /// The text with its changes, or `nil` when there are none.
  mutating func read() -> String? {
    let tokens = tokens()
    let isSingle = tokens.allSatisfy { $0.form == .characters && isCharacter($0.word) }
    guard !unknown.isEmpty || isSingle || tokens.contains(where: \.isOpen) else { return nil }
    var output: [UInt8] = []
    var end = 0
    for token in tokens {
      guard let words = replacement(token, isSingle: isSingle) else { continue }
      output += folded[end..<token.range.lowerBound]
      output += " \(words.joined(separator: " ")) ".utf8
      end = token.range.upperBound
    }
    return changes.isEmpty ? nil : String(decoding: output + folded[end...], as: UTF8.self)
  }

  /// A token, its range with what belongs to it, and whether `*` is behind it.
  private struct Word {
    var word: [UInt8]
    var form: Token.Form
    var range: Range<Int>
    var isOpen: Bool
  }

  private func tokens() -> [Word] {
    var found: [Word] = []
    var index = 0
    while let token = Tokeniser.next(in: folded.span, from: &index) {
      let isOpen = index < folded.count && folded[index] == UInt8(ascii: "*") && endsWord(index + 1)
      found.append(
        Word(
          word: Array(folded[token.range]),
          form: token.form,
          range: token.range.lowerBound..<(isOpen ? index + 1 : index),
          isOpen: isOpen
        )
      )
    }
    return found
  }

  /// Whether no word goes on at a place, as in `5*10`.
  private func endsWord(_ place: Int) -> Bool {
    if place == folded.count { return true }
    var index = place
    guard let next = Tokeniser.next(in: folded.span, from: &index) else { return true }
    return next.range.lowerBound > place
  }

  private func isCharacter(_ word: [UInt8]) -> Bool {
    UTF8Scalar.decode(word.span, at: 0).length == word.count
  }

  /// The words to search in the place of one, or `nil` when it stays.
  private mutating func replacement(_ token: Word, isSingle: Bool) -> [String]? {
    let key = Key(word: token.word, isOpen: token.isOpen)
    if let known = known[key] { return known }
    let change = change(token, isSingle: isSingle)
    if let change { changes.append(change) }
    known[key] = .some(change?.words)
    return change?.words
  }

  private mutating func change(_ token: Word, isSingle: Bool) -> WordChange? {
    let text = String(decoding: token.word, as: UTF8.self)
    let term = NameTerms.of(text, snapshot.configuration.analyser).first
    let isUnknown = term.map(unknown.contains) ?? false
    if token.form == .characters {
      guard isCharacter(token.word), isSingle || token.isOpen else { return nil }
      // A translation does not make up for the records that have it in their own language.
      let isThere = snapshot.segments.contains { $0.contains(token.word.span, in: target) }
      guard !isThere || token.isOpen else { return nil }
      let pairs = sideWords().pairs(with: token.word)
      return expansion(token, text, pairs, .character, own: isUnknown ? nil : term)
    }
    guard isUnknown || token.isOpen else { return nil }
    // A word of the thesaurus is spelt as it should be, whether records have it or not.
    let isNamed =
      term.map { (snapshot.concepts?.letter(of: Array($0.utf8).span) ?? 0) != 0 } ?? false
    let isWord = token.form == .word && !isNamed
    if token.isOpen || isWord && token.word.count >= WordLimits.shortestBeginning {
      let found = sideWords().beginning(with: token.word)
      let own = isUnknown ? nil : term
      if let change = expansion(token, text, found, .beginning, own: own) { return change }
    }
    guard isWord, isUnknown else { return nil }
    return correction(token, text, term ?? text)
  }

  /// The words that begin like one, after its own, if records have it.
  private mutating func expansion(
    _ token: Word,
    _ text: String,
    _ found: [SideWords.Found],
    _ cause: WordChange.Cause,
    own: String?
  ) -> WordChange? {
    let others = found.filter { $0.term != own.map { Array($0.utf8) } }
    var words = own == nil ? [] : [text]
    for other in others {
      if words.count == WordLimits.expansions { break }
      if let word = sideWords().spelling(of: other.term, near: token.word) { words.append(word) }
    }
    guard !words.isEmpty, words != [text] else { return nil }
    let count = others.count + (own == nil ? 0 : 1)
    return WordChange(typed: text, cause: cause, words: words, count: count)
  }

  /// The word that was meant, if one is near.
  private mutating func correction(_ token: Word, _ text: String, _ term: String) -> WordChange? {
    let errors = WordLimits.errors(letters: token.word.count)
    let lexicon = snapshot.configuration.usedLexicon
    let isTranslated =
      lexicon.map { !$0.lines(startingWith: Array(term.utf8).span).isEmpty } ?? false
    guard errors > 0, !isTranslated else { return nil }
    for near in sideWords().near(token.word, errors: errors) {
      guard let word = sideWords().spelling(of: near.term, near: token.word) else { continue }
      return WordChange(typed: text, cause: .typingError, words: [word], count: 1)
    }
    return nil
  }

  private mutating func sideWords() -> SideWords {
    if let words { return words }
    let made = SideWords(target, of: snapshot)
    words = made
    return made
  }
}
