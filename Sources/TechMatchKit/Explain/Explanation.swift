/// Where the score of a pair comes from: contributions that add up to it, and the verdicts of the
/// gates.
///
/// ``Explainer`` makes it for any pair, whether it is a hit or not, and ``ExplanationText`` puts it
/// into words. A `Sendable` value.
public struct Explanation: Sendable, Equatable {
  /// The demand of the pair.
  public var demand: RecordID
  /// The achievement of the pair.
  public var achievement: RecordID
  /// The score: the sum of the millionths of all contributions.
  public var score: Score
  /// The contributions of common terms, the largest first, then by the bytes of the term.
  public var terms: [TermContribution]
  /// The contributions of common tags, the largest first, then by the bytes of the tag.
  public var tags: [TagContribution]
  /// The same contributions as words that people would use.
  ///
  /// Each belongs to one reason, so these add up to the score as well. The telling ones come first (``Reason/isTelling``), then general words, then
  /// fragments; of each the largest first, then in the order of the demand.
  public var reasons: [Reason]
  /// The most millionths that words can contribute: 1,000,000 when one of the records has no tags.
  public var textCeiling: Int
  /// The most millionths that tags can contribute: 0 when one of the records has no tags.
  public var tagCeiling: Int
  /// One outcome for each gate, in the order of `Gate.allCases`.
  public var gates: [GateOutcome]
  /// The gates that keep the pair out of a list under the policy of the options, in the order of
  /// `Gate.allCases`.
  public var removedBy: [Gate]
  /// The heaviest terms of the demand that the achievement lacks, the heaviest first, at most ten.
  public var missingTerms: [String]
  /// The heaviest words of the demand that the achievement lacks, as they stand in the demand, the
  /// heaviest first, at most ten.
  public var missingWords: [String]
  /// The tags of the demand that the achievement lacks, in the order of the demand.
  public var missingTags: [String]
  /// The band of the pair, and what it follows from; `nil` under weightings other than the default.
  public var band: BandReading?
  /// How much of the demand's words the achievement has, also in translation, each counted by the
  /// square of its weight, in millionths.
  public var coverage = 0
}

/// What a common term adds to a score.
public struct TermContribution: Sendable, Equatable {
  /// The term as it was indexed (folded and stemmed), or the names of a concept, such as `抗体药物 ↔
  /// antibody drugs`.
  public var term: String
  /// Whether it is a concept of the thesaurus, which the two texts name in different words.
  public var isConcept: Bool
  /// The words of the two languages by which the term counts as a translation; `nil` for a word of the
  /// demand itself.
  ///
  /// A term may count as both, and for several words; each has a contribution.
  public var bridge: Bridge?
  /// The millionths it adds.
  ///
  /// All contributions of one term add `floor(textCeiling · demandWeight · achievementWeight)` together.
  public var millionths: Int
  /// The inverse document frequency of the term.
  public var inverseDocumentFrequency: Double
  /// The number of achievements that contain the term.
  public var documentFrequency: Int
  /// The side of the demand.
  public var demand: TermSide
  /// The side of the achievement.
  public var achievement: TermSide
}

/// A word of the demand and the translation of it that the achievement has, as the dictionary spells them.
public struct Bridge: Hashable, Sendable {
  /// The word of the demand.
  public var demand: String
  /// The word of the achievement.
  public var achievement: String

  /// Makes a bridge.
  public init(demand: String, achievement: String) {
    self.demand = demand
    self.achievement = achievement
  }
}

/// One side of a common term.
public struct TermSide: Sendable, Equatable {
  /// How often the term occurs in each field that has it, in the order of `TextField.allCases`.
  public var counts: [FieldCount]
  /// The weight of the term in the vector of the record, which has length one.
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

/// What a common tag adds to a score.
public struct TagContribution: Sendable, Equatable {
  /// The tag as the demand spells it.
  public var demandTag: String
  /// The tag as the achievement spells it.
  public var achievementTag: String
  /// The millionths it adds.
  public var millionths: Int
  /// The number of achievements that carry the tag.
  public var documentFrequency: Int
  /// The weight of the tag in the tag vector of the demand, which has length one.
  public var demandWeight: Double
  /// The weight of the tag in the tag vector of the achievement, which has length one.
  public var achievementWeight: Double
}

extension Explanation {
  /// Makes an explanation whose score is the sum of the given contributions.
  ///
  /// The ceilings are those of a pair without tags, and there are no gates and no missing words.
  /// Set the properties that differ.
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
      reasons: Self.reasons(terms, tags),
      textCeiling: Score.full,
      tagCeiling: 0,
      gates: [],
      removedBy: [],
      missingTerms: [],
      missingWords: [],
      missingTags: []
    )
  }
}

extension TermContribution {
  /// Makes the contribution of a word, with frequencies of 0.
  public init(term: String, millionths: Int, demand: TermSide, achievement: TermSide) {
    self.init(
      term: term,
      isConcept: false,
      bridge: nil,
      millionths: millionths,
      inverseDocumentFrequency: 0,
      documentFrequency: 0,
      demand: demand,
      achievement: achievement
    )
  }
}

extension TagContribution {
  /// Makes the contribution of a tag, with a frequency and weights of 0.
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
