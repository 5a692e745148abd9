/// Where the score of one pair comes from: contributions that add up to it, and the gates.
///
/// Exists for any pair, matched or not. ``ExplanationText`` turns it into words; nothing here is worded.
public struct Explanation: Sendable, Equatable {
  /// The demand of the pair.
  public var demand: RecordID
  /// The achievement of the pair.
  public var achievement: RecordID
  /// The score: exactly the sum of all contributions' millionths.
  public var score: Score
  /// Contributions of common terms, largest first, then by the term's bytes.
  public var terms: [TermContribution]
  /// Contributions of common tags, largest first, then by the tag's bytes.
  public var tags: [TagContribution]
  /// Micro-points that the text part can reach for this pair: 1,000,000 when a side has no tags.
  public var textCeiling: Int
  /// Micro-points that the tag part can reach for this pair: 0 when a side has no tags.
  public var tagCeiling: Int
  /// One outcome per gate, in the order of `Gate.allCases`.
  public var gates: [GateOutcome]
  /// The gates that keep the pair out of a list under the policy in force, in the order of `Gate.allCases`.
  public var removedBy: [Gate]
  /// The demand's heaviest terms that the achievement lacks, heaviest first, at most ten.
  public var missingTerms: [String]
  /// The demand's tags that the achievement lacks, in the demand's order.
  public var missingTags: [String]
}

/// What one common term adds to a score.
public struct TermContribution: Sendable, Equatable {
  /// The term as it was indexed (folded, stemmed), or the names of a concept: `抗体药物 ↔ antibody drugs`.
  public var term: String
  /// Whether it is a concept of the thesaurus, which both texts name, each in its own words.
  public var isConcept: Bool
  /// The millionths it adds: `floor(textCeiling · demandWeight · achievementWeight)`.
  public var millionths: Int
  /// The term's inverse document frequency.
  public var inverseDocumentFrequency: Double
  /// The number of achievements that contain the term.
  public var documentFrequency: Int
  /// The demand's side: fields with counts, and the unit-length weight.
  public var demand: TermSide
  /// The achievement's side.
  public var achievement: TermSide
}

/// One side of a common term.
public struct TermSide: Sendable, Equatable {
  /// How often the term occurs in each field where it does, in the order of `TextField.allCases`.
  public var counts: [FieldCount]
  /// The term's weight in the record's vector of length one.
  public var weight: Double

  /// Makes one side of a common term.
  public init(counts: [FieldCount], weight: Double) {
    self.counts = counts
    self.weight = weight
  }
}

/// How often a term occurs in one field.
public struct FieldCount: Sendable, Equatable {
  /// The field.
  public var field: TextField
  /// The number of occurrences, at least 1.
  public var count: Int

  /// Makes a count.
  public init(field: TextField, count: Int) {
    self.field = field
    self.count = count
  }
}

/// What one common tag adds to a score.
public struct TagContribution: Sendable, Equatable {
  /// The tag as the demand spells it.
  public var demandTag: String
  /// The tag as the achievement spells it.
  public var achievementTag: String
  /// The millionths it adds.
  public var millionths: Int
  /// The number of achievements that carry the tag.
  public var documentFrequency: Int
  /// The tag's weight in the demand's tag vector of length one.
  public var demandWeight: Double
  /// The tag's weight in the achievement's tag vector of length one.
  public var achievementWeight: Double
}

extension Explanation {
  /// Makes an explanation whose score is the sum of the contributions of terms and tags.
  ///
  /// Ceilings are those of a pair without tags; gates and missing words are empty. Set what differs.
  public init(
    demand: RecordID,
    achievement: RecordID,
    terms: [TermContribution],
    tags: [TagContribution] = []
  ) {
    let text = terms.reduce(0) { $0 + $1.millionths }
    self.init(
      demand: demand,
      achievement: achievement,
      score: Score(millionths: tags.reduce(text) { $0 + $1.millionths }),
      terms: terms,
      tags: tags,
      textCeiling: Score.full,
      tagCeiling: 0,
      gates: [],
      removedBy: [],
      missingTerms: [],
      missingTags: []
    )
  }
}

extension TermContribution {
  /// Makes the contribution of a word; set its frequencies, and `isConcept` for a concept.
  public init(term: String, millionths: Int, demand: TermSide, achievement: TermSide) {
    self.init(
      term: term,
      isConcept: false,
      millionths: millionths,
      inverseDocumentFrequency: 0,
      documentFrequency: 0,
      demand: demand,
      achievement: achievement
    )
  }
}

extension TagContribution {
  /// Makes the contribution of a tag; set its frequency and weights.
  public init(demandTag: String, achievementTag: String, millionths: Int) {
    self.init(
      demandTag: demandTag,
      achievementTag: achievementTag,
      millionths: millionths,
      documentFrequency: 0,
      demandWeight: 0,
      achievementWeight: 0
    )
  }
}
