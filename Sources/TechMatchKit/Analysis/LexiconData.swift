/// The built-in dictionary of two languages; see ``Lexicon``.
enum LexiconData {
  static let identity = "32000 words c8d496c7f41a4deb"
}
