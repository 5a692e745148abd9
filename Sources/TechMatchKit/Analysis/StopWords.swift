/// Words that say nothing about the subject of a text, and are left out.
struct StopWords: Sendable {
  /// English function words: articles, pronouns, prepositions, conjunctions, auxiliaries.
  ///
  /// The list has function words only: words such as "method" or "system" are common but have a
  /// meaning, and their inverse document frequency makes them light already.
  static let english = StopWords(
    """
    a about above after again against all also although am among an and any are as at
    be because been before being below between both but by
    can cannot could did do does doing down during each either
    few for from further had has have having he her here hers herself him himself his how however
    i if in into is it its itself may me might more most must my myself
    neither no nor not of off on once only onto or other our ours ourselves out over own per
    s same shall she should since so some such t than that the their theirs them themselves then there
    therefore these they this those though through thus to too toward towards
    under until up upon us very via was we were what when where whether which while who whom whose why
    will with within without would you your yours yourself yourselves
    """
  )

  private var dictionary = TermInterner()

  private init(_ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      _ = dictionary.intern(Array(word.utf8).span)
    }
  }

  /// Whether a folded word is in the list.
  ///
  /// O(*n*) in its length.
  func contains(_ word: Span<UInt8>) -> Bool { dictionary.find(word) != nil }
}
