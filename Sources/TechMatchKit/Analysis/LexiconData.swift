/// The built-in dictionary of two languages; see ``Lexicon``.
enum LexiconData {
  static let identity = "32000 words c3fad4e4ba52654d"
}
