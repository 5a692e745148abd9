/// The built-in dictionary of two languages; see ``Lexicon``.
enum LexiconData {
  static let identity = "32000 words 2683f76fce5c72da"
}
