/// The built-in dictionary of two languages; see ``Lexicon``.
enum LexiconData {
  static let identity = "32000 words c77533b9eb8e5968"
}
