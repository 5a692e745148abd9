/// Reduces English words to their stem: Porter's second stemmer for English.
///
/// M. F. Porter, *Snowball: A language for stemming algorithms* (2001), the English ("Porter2")
/// algorithm, written from its published description. Words are lower-case ASCII letters; words of
/// one or two letters stay as they are. ``StemCache`` makes each distinct word come here once.
struct PorterStemmer {
  /// The word under work; `Y` stands for a `y` that is a consonant.
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

  /// The place behind the first consonant that follows a vowel at or after `start`.
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

  private func ends(with suffix: String) -> Bool {
    word.reversed().starts(with: suffix.utf8.reversed())
  }

  /// The longest of `suffixes` (given longest first) that the word ends with.
  private func suffix(_ suffixes: [String]) -> String? { suffixes.first { ends(with: $0) } }

  private func isInR1(_ suffix: String) -> Bool { word.count - suffix.utf8.count >= r1 }
  private func isInR2(_ suffix: String) -> Bool { word.count - suffix.utf8.count >= r2 }

  private mutating func replace(_ suffix: String, with replacement: String = "") {
    word.removeLast(suffix.utf8.count)
    word.append(contentsOf: replacement.utf8)
  }

  private func hasVowel(before end: Int) -> Bool { (0..<max(0, end)).contains { isVowel($0) } }

  /// Plurals.
  private mutating func step1a() {
    switch suffix(["sses", "ied", "ies", "us", "ss", "s"]) {
    case "sses": replace("sses", with: "ss")
    case "ied": replace("ied", with: word.count > 4 ? "i" : "ie")
    case "ies": replace("ies", with: word.count > 4 ? "i" : "ie")
    case "s" where hasVowel(before: word.count - 2): replace("s")
    default: break
    }
  }

  /// Past tenses and gerunds.
  private mutating func step1b() {
    guard let suffix = suffix(["eedly", "ingly", "edly", "eed", "ing", "ed"]) else { return }
    if suffix == "eed" || suffix == "eedly" {
      if isInR1(suffix) { replace(suffix, with: "ee") }
      return
    }
    guard hasVowel(before: word.count - suffix.utf8.count) else { return }
    replace(suffix)
    if self.suffix(["at", "bl", "iz"]) != nil {
      word.append(UInt8(ascii: "e"))
    } else if endsInDouble {
      word.removeLast()
    } else if r1 >= word.count, endsInShortSyllable(word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private var endsInDouble: Bool {
    guard word.count > 1, let last = word.last, word[word.count - 2] == last else { return false }
    guard "bdfgmnprt".utf8.contains(last) else { return false }
    // A vowel and a double consonant alone (add, egg, off) keep it.
    return !(word.count == 3 && "aeo".utf8.contains(word[0]))
  }

  private mutating func step1c() {
    guard word.count > 2, !isVowel(word.count - 2) else { return }
    if let last = word.last, last == UInt8(ascii: "y") || last == UInt8(ascii: "Y") {
      word[word.count - 1] = UInt8(ascii: "i")
    }
  }

  /// Suffixes that make nouns and adverbs of adjectives, verbs of nouns.
  private mutating func step2() {
    guard let (suffix, replacement) = Self.step2Suffixes.first(where: { ends(with: $0.0) }),
      isInR1(suffix)
    else { return }
    let before = word.count - suffix.utf8.count - 1
    switch suffix {
    case "ogi":
      if before >= 0, word[before] == UInt8(ascii: "l") { replace(suffix, with: replacement) }
    case "li":
      if before >= 0, "cdeghkmnrt".utf8.contains(word[before]) { replace(suffix) }
    default:
      replace(suffix, with: replacement)
    }
  }

  private mutating func step3() {
    guard let (suffix, replacement) = Self.step3Suffixes.first(where: { ends(with: $0.0) }),
      isInR1(suffix), suffix != "ative" || isInR2(suffix)
    else { return }
    replace(suffix, with: replacement)
  }

  private mutating func step4() {
    guard let suffix = suffix(Self.step4Suffixes), isInR2(suffix) else { return }
    if suffix == "ion" {
      guard word.count > 3, "st".utf8.contains(word[word.count - 4]) else { return }
    }
    replace(suffix)
  }

  private mutating func step5() {
    if ends(with: "e") {
      if isInR2("e") || isInR1("e") && !endsInShortSyllable(word.count - 1) { replace("e") }
    } else if ends(with: "ll"), isInR2("l") {
      replace("l")
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

  private static let step2Suffixes = [
    ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"),
    ("ousness", "ous"), ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
    ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"),
    ("iviti", "ive"), ("ousli", "ous"), ("ogist", "og"), ("abli", "able"), ("alli", "al"),
    ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"),
    ("ogi", "og"), ("li", ""),
  ]

  private static let step3Suffixes = [
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"),
    ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
  ]

  private static let step4Suffixes = [
    "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti",
    "ive", "ize", "ous", "al", "er", "ic",
  ]
}
