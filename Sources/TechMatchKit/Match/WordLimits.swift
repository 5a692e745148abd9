/// How far a word may be from the one that was meant, and how many words may stand for a beginning.
enum WordLimits {
  /// The most words that stand for a beginning or a character.
  static let expansions = 8
  /// The fewest letters of a beginning that has no `*` behind it.
  static let shortestBeginning = 4

  /// The most typing errors of a word.
  ///
  /// Among short words nearly every one is a letter from another.
  static func errors(letters: Int) -> Int { letters <= 3 ? 0 : letters <= 7 ? 1 : 2 }

  /// What is put behind a stem to have the words that it may stand for; only those that have this stem count.
  static let endings: [[UInt8]] = [
    "", "e", "s", "es", "y", "ed", "er", "ers", "or", "ors", "al", "ic", "ly", "ing", "ion", "ions",
    "ity", "ive", "ment", "ments", "able", "ation", "ations", "ance", "ence", "ness", "ize", "ized",
    "izer", "izes", "izing", "ization", "izations",
  ].map { Array($0.utf8) }

  /// The length of the longest of ``endings``.
  static let longestEnding = 8
}
