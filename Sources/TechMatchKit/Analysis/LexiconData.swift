/// The built-in dictionary of two languages; see ``Lexicon``.
enum LexiconData {
  static let identity = "32000 words 65a39140d56144a7"
}
