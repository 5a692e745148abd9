/// Reduces English words to their stem: Porter's second stemmer for English.
///
/// M. F. Porter, *Snowball: A language for stemming algorithms* (2001), the English ("Porter2")
/// algorithm, written from its published description. Words are lower-case ASCII letters; words of
/// one or two letters are their own stems. ``TermCounter`` stems each distinct word once.
struct PorterStemmer {
  /// The word so far; `Y` stands for a `y` that is a consonant.
  private var word: [UInt8]
  /// Where the regions R1 and R2 start, at most the length of the word.
  private var r1 = 0
  private var r2 = 0

  /// The stem of a word of lower-case ASCII letters.
  ///
  /// O(*n*).
  static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2 else { return word }
    if let exception = exceptions[word] { return exception }
    var stemmer = PorterStemmer(word: word)
    stemmer.run()
    return stemmer.word
  }

  private init(word: [UInt8]) { self.word = word }

  private mutating func run() {
    markConsonantY()
    findRegions()
    step1a()
    if !Self.finalAfterStep1a.contains(word) {
      step1b()
      step1c()
      step2()
      step3()
      step4()
      step5()
    }
    for index in word.indices where word[index] == UInt8(ascii: "Y") {
      word[index] = UInt8(ascii: "y")
    }
  }

  // MARK: Regions

  private func isVowel(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private mutating func markConsonantY() {
    for index in word.indices where word[index] == UInt8(ascii: "y") {
      if index == 0 || isVowel(index - 1) { word[index] = UInt8(ascii: "Y") }
    }
  }

  private mutating func findRegions() {
    r1 = Self.prefixes.first { word.starts(with: $0) }?.count ?? regionStart(after: 0)
    r2 = regionStart(after: r1)
  }

  /// The place after the first consonant that follows a vowel at or after `start`.
  private func regionStart(after start: Int) -> Int {
    var index = start + 1
    while index < word.count {
      if isVowel(index - 1), !isVowel(index) { return index + 1 }
      index += 1
    }
    return word.count
  }

  /// Whether the first `count` letters end in a short syllable.
  private func endsInShortSyllable(_ count: Int) -> Bool {
    if count == 2 { return isVowel(0) && !isVowel(1) }
    guard count > 2, !isVowel(count - 3), isVowel(count - 2), !isVowel(count - 1) else {
      return count == 4 && word.starts(with: Array("past".utf8))
    }
    let last = word[count - 1]
    return last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != UInt8(ascii: "Y")
  }

  // MARK: Suffixes

  /// Whether the word ends with a suffix.
  ///
  /// Compared from the end, because most words differ in the last letter already.
  private func ends(with suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { letters in
      guard letters.count <= word.count else { return false }
      var index = letters.count - 1
      let offset = word.count - letters.count
      while index >= 0 {
        if unsafe letters[index] != word[offset + index] { return false }
        index -= 1
      }
      return true
    }
  }

  private func isInR1(_ length: Int) -> Bool { word.count - length >= r1 }
  private func isInR2(_ length: Int) -> Bool { word.count - length >= r2 }

  /// Replaces the last letters.
  private mutating func replace(_ length: Int, with replacement: StaticString = "") {
    word.removeLast(length)
    replacement.withUTF8Buffer { unsafe word.append(contentsOf: $0) }
  }

  private func hasVowel(before end: Int) -> Bool {
    var index = 0
    while index < end {
      if isVowel(index) { return true }
      index += 1
    }
    return false
  }

  /// Plurals.
  private mutating func step1a() {
    if ends(with: "sses") {
      replace(2)
    } else if ends(with: "ied") || ends(with: "ies") {
      replace(3, with: word.count > 4 ? "i" : "ie")
    } else if ends(with: "us") || ends(with: "ss") {
      return
    } else if ends(with: "s"), hasVowel(before: word.count - 2) {
      replace(1)
    }
  }

  /// Past tenses and gerunds.
  private mutating func step1b() {
    if ends(with: "eedly") || ends(with: "eed") {
      let length = ends(with: "eed") ? 3 : 5
      if isInR1(length) { replace(length, with: "ee") }
      return
    }
    let length =
      ends(with: "ingly")
      ? 5 : ends(with: "edly") ? 4 : ends(with: "ing") ? 3 : ends(with: "ed") ? 2 : 0
    guard length > 0, hasVowel(before: word.count - length) else { return }
    replace(length)
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsInDouble {
      word.removeLast()
    } else if r1 >= word.count, endsInShortSyllable(word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private var endsInDouble: Bool {
    guard word.count > 1, let last = word.last, word[word.count - 2] == last else { return false }
    switch last {
    case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"),
      UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      // A word that is only a vowel and a double consonant (add, egg, off) keeps it.
      let first = word[0]
      let isWhole =
        first == UInt8(ascii: "a") || first == UInt8(ascii: "e") || first == UInt8(ascii: "o")
      return !(word.count == 3 && isWhole)
    default: return false
    }
  }

  private mutating func step1c() {
    guard word.count > 2, !isVowel(word.count - 2) else { return }
    if let last = word.last, last == UInt8(ascii: "y") || last == UInt8(ascii: "Y") {
      word[word.count - 1] = UInt8(ascii: "i")
    }
  }

  /// Suffixes that make nouns and adverbs of adjectives, verbs of nouns.
  private mutating func step2() {
    guard let (suffix, replacement) = Self.step2Suffixes.first(where: { ends(with: $0.0) }) else {
      return
    }
    let length = suffix.utf8CodeUnitCount
    guard isInR1(length) else { return }
    if ends(with: "ogi") {
      guard ends(with: "logi") else { return }
    } else if length == 2 {
      guard word.count > 2, Self.liEndings.contains(word[word.count - 3]) else { return }
    }
    replace(length, with: replacement)
  }

  private mutating func step3() {
    guard let (suffix, replacement) = Self.step3Suffixes.first(where: { ends(with: $0.0) }) else {
      return
    }
    let length = suffix.utf8CodeUnitCount
    guard isInR1(length), !ends(with: "ative") || isInR2(length) else { return }
    replace(length, with: replacement)
  }

  private mutating func step4() {
    guard let suffix = Self.step4Suffixes.first(where: { ends(with: $0) }) else { return }
    let length = suffix.utf8CodeUnitCount
    guard isInR2(length) else { return }
    if ends(with: "ion"), !ends(with: "sion"), !ends(with: "tion") { return }
    replace(length)
  }

  private mutating func step5() {
    if ends(with: "e") {
      if isInR2(1) || isInR1(1) && !endsInShortSyllable(word.count - 1) { replace(1) }
    } else if ends(with: "ll"), isInR2(1) {
      replace(1)
    }
  }

  // MARK: Tables

  private static let prefixes = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ].map { Array($0.utf8) }

  private static let exceptions: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [
      ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
      ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"), ("news", "news"),
      ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"),
      ("andes", "andes"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  )

  private static let finalAfterStep1a = Set(
    [
      "inning", "outing", "canning", "herring", "earring", "evening", "proceed", "exceed",
      "succeed",
    ]
    .map { Array($0.utf8) }
  )

  private static let liEndings = Array("cdeghkmnrt".utf8)

  /// Longest first, because the longest suffix that fits decides.
  private static let step2Suffixes: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"),
    ("ousness", "ous"), ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
    ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"),
    ("iviti", "ive"), ("ousli", "ous"), ("ogist", "og"), ("abli", "able"), ("alli", "al"),
    ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"),
    ("ogi", "og"), ("li", ""),
  ]

  private static let step3Suffixes: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"),
    ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
  ]

  private static let step4Suffixes: [StaticString] = [
    "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti",
    "ive", "ize", "ous", "al", "er", "ic",
  ]
}
