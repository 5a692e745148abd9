/// The words and tags that two texts have in common, as whole numbers from which their score can be
/// computed again.
///
/// A word adds ⌊`textCeiling` · `demand` · `offer` / 2³²⌋ millionths, a tag the same with
/// `tagCeiling`, and the score is their sum. A `Codable` value.
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

  /// The most millionths that words can add.
  public var textCeiling: Int
  /// The most millionths that tags can add; 0 when one of the texts has none.
  public var tagCeiling: Int
  /// The words, the heaviest contribution first.
  public var terms: [Word]
  /// The tags, the heaviest contribution first.
  public var tags: [Word]

  /// Makes a list from what explains a score.
  public init(_ explanation: Explanation) {
    func units(_ weight: Double) -> Int { Int(weight * Double(Weight.one)) }
    textCeiling = explanation.textCeiling
    tagCeiling = explanation.tagCeiling
    terms = []
    var places: [String: Int] = [:]
    for term in explanation.terms {
      let name = term.bridge.map { "\($0.demand) ↔ \($0.achievement)" } ?? term.term
      if let place = places[term.term] {
        // A term that counts for several words has one weight.
        terms[place].text += "; " + name
        terms[place].millionths += term.millionths
        continue
      }
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
    /// What it adds: ⌊7 · `score` / 8ʳ⌋ for the *r*-th of the list.
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
