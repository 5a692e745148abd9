/// The words and tags that two texts have in common, as whole numbers from which their score can be
/// computed again.
///
/// A word adds ⌊`textCeiling` · `demand` · `offer` / 2³²⌋ millionths, a tag the same with
/// `tagCeiling`, and the score is their sum. ``CommonWords/phrases`` say the same in words that stand in
/// both texts; their numbers are sums and are computed again as well. A `Codable` value.
public struct CommonWords: Codable, Equatable, Sendable {
  /// A word or tag that both texts have.
  public struct Word: Codable, Equatable, Sendable {
    /// The word as it was indexed, the names of a concept, the words of both languages that it counts for,
    /// apart by semicolons, or the tag as the demand spells it.
    public var text: String
    /// Its weight in the demand, 1…65,536 units of 2⁻¹⁶.
    public var demand: Int
    /// Its weight in the other text, in the same units.
    public var offer: Int
    /// What it adds to the score.
    public var millionths: Int
  }

  /// Words as they stand in both texts, made of one or more of ``CommonWords/terms``.
  public struct Phrase: Codable, Equatable, Sendable {
    /// What a phrase has of a term.
    public struct Part: Codable, Equatable, Sendable {
      /// The place of the term in ``CommonWords/terms``.
      public var term: Int
      /// What the phrase has of its millionths: all, unless the term counts for several words.
      public var millionths: Int
    }

    /// The words, of both texts where they differ.
    public var text: String
    /// What it adds to the score: the sum of its parts.
    public var millionths: Int
    /// Its parts, by their places.
    public var parts: [Part]
  }

  /// The most millionths that words can add.
  public var textCeiling: Int
  /// The most millionths that tags can add; 0 when one of the texts has none.
  public var tagCeiling: Int
  /// The words, the heaviest contribution first.
  public var terms: [Word]
  /// The tags, the heaviest contribution first.
  public var tags: [Word]
  /// The same `terms` as people would say them (``Explanation/reasons``); `nil` in a ledger that is older
  /// than phrases.
  public var phrases: [Phrase]?

  /// Makes a list from what explains a score.
  public init(_ explanation: Explanation) {
    func units(_ weight: Double) -> Int { Int(weight * Double(Weight.one)) }
    textCeiling = explanation.textCeiling
    tagCeiling = explanation.tagCeiling
    terms = []
    var places: [String: Int] = [:]
    var placeOfContribution: [Int] = []
    for term in explanation.terms {
      let name = term.bridge.map { "\($0.demand) ↔ \($0.achievement)" } ?? term.term
      if let place = places[term.term] {
        // A term that counts for several words has one weight.
        terms[place].text += "; " + name
        terms[place].millionths += term.millionths
        placeOfContribution.append(place)
        continue
      }
      placeOfContribution.append(terms.count)
      places[term.term] = terms.count
      let word = Word(
        text: name,
        demand: units(term.demand.weight),
        offer: units(term.achievement.weight),
        millionths: term.millionths
      )
      terms.append(word)
    }
    tags = explanation.tags.map {
      Word(
        text: $0.demandTag,
        demand: units($0.demandWeight),
        offer: units($0.achievementWeight),
        millionths: $0.millionths
      )
    }
    phrases = explanation.reasons.filter { $0.kind != .tag }.map {
      Phrase(
        text: $0.label,
        millionths: $0.millionths,
        parts: $0.parts.map {
          Phrase.Part(term: placeOfContribution[$0], millionths: explanation.terms[$0].millionths)
        }
      )
    }
  }

  /// The score, in millionths: the sum of what the words and tags add.
  public var score: Int { (terms + tags).reduce(0) { $0 + $1.millionths } }

  /// Whether the ceilings and weights are numbers that a score can have.
  var isSane: Bool {
    let units = 1...Weight.one
    return textCeiling >= 0 && tagCeiling >= 0 && textCeiling <= Score.full
      && tagCeiling == Score.full - textCeiling
      && (terms + tags).allSatisfy {
        units.contains($0.demand) && units.contains($0.offer)
          && (0...Score.full).contains($0.millionths)
      }
      && (phrases ?? []).flatMap(\.parts).allSatisfy {
        terms.indices.contains($0.term) && (0...Score.full).contains($0.millionths)
      }
  }

  /// The first place where a contribution is not what the weights give; for sane values.
  var contradiction: (place: String, expected: Int, found: Int)? {
    for (name, words, ceiling) in [("terms", terms, textCeiling), ("tags", tags, tagCeiling)] {
      for (place, word) in words.enumerated() {
        let expected = (ceiling * word.demand * word.offer) >> 32
        if word.millionths != expected {
          return ("\(name)[\(place)].millionths", expected, word.millionths)
        }
      }
    }
    guard let phrases else { return nil }
    var sums = Array(repeating: 0, count: terms.count)
    for (place, phrase) in phrases.enumerated() {
      let expected = phrase.parts.reduce(0) { $0 + $1.millionths }
      if phrase.millionths != expected {
        return ("phrases[\(place)].millionths", expected, phrase.millionths)
      }
      for part in phrase.parts { sums[part.term] += part.millionths }
    }
    for (place, term) in terms.enumerated() where sums[place] != term.millionths {
      return ("phrases: terms[\(place)]", term.millionths, sums[place])
    }
    return nil
  }
}

extension RankingInput {
  /// An achievement that counts for a bidder's track record.
  public struct Evidence: Codable, Equatable, Sendable {
    /// The identifier of the achievement.
    public var achievement: String
    /// Whose it is: the bidder or members that own it, as the bid names them, by bytes.
    public var owners: [String]
    /// Its score for the challenge, in millionths.
    public var score: Int
    /// What it adds: ⌊(*d* − 1) · `score` / *d*ʳ⌋ for the *r*-th of the list, from 1, where *d* is
    /// ``RankingInput/evidenceDivisor``.
    public var part: Int
    /// The words on which the score stands.
    public var words: CommonWords

    /// Takes a piece of evidence that a scout found for a challenge of the snapshot.
    init(_ evidence: ScoutEvidence, of owners: [String], for demand: DocID, _ explainer: Explainer)
    {
      achievement = evidence.achievement.text
      self.owners = owners
      score = evidence.score.millionths
      part = evidence.part.millionths
      words = CommonWords(explainer.explain(demand: demand, achievement: evidence.document))
    }
  }
}
