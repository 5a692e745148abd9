/// One reason why two records match, in words that stand in them.
///
/// The index compares pairs of characters and stems of words, which nobody would call a reason. So the
/// contributions whose places are neighbours in both records are one reason: 在线检测 has the points of
/// 在线, 线检 and 检测. Each contribution of an ``Explanation`` belongs to one reason, so reasons add up to
/// the score as contributions do. A `Sendable` value.
public struct Reason: Sendable, Equatable {
  /// What a reason is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Words that both records have.
    case words
    /// A tag that both records have.
    case tag
    /// A concept of the thesaurus, which the two records name in different words.
    case concept
    /// A word of the demand and what it is in the other language (``TermContribution/bridge``).
    case translation
    /// Words that both records have, as texts about any technology do, such as 系统 or *method*.
    case general
    /// Characters that both records have, but not as a word.
    case fragment
  }

  /// What it is.
  public var kind: Kind
  /// The words of the demand.
  public var demand: Passage
  /// The words of the achievement.
  public var achievement: Passage
  /// Whether the words of the two differ in more than width, case and the like.
  public var isSpeltDifferently: Bool
  /// What it adds to the score: the sum of its parts.
  public var millionths: Int
  /// The most achievements that can have it: as many as have the rarest of its parts.
  public var documentFrequency: Int
  /// The places of its parts in ``Explanation/terms``, or of a tag in ``Explanation/tags``, ascending.
  public var parts: [Int]

  /// The words, of both records where they differ: `在线检测`, `detection ↔ detecting`.
  public var label: String {
    isSpeltDifferently ? "\(demand.words) ↔ \(achievement.words)" : demand.words
  }

  /// Whether it says something about the subject of both records.
  public var isTelling: Bool { kind != .general && kind != .fragment }
}

/// Words of a record, and where they stand.
public struct Passage: Sendable, Equatable {
  /// The words as they stand in the record, on one line.
  public var words: String
  /// How often they stand in each field that has them, in the order of `TextField.allCases`.
  public var counts: [FieldCount]
  /// The words with a little of the text around their first place, on one line, with an ellipsis where
  /// text is left out; empty when they stand alone.
  public var snippet: String
  /// The field of that place; `nil` when no text has them.
  public var field: TextField?

  /// Makes words without a place.
  init(words: String) {
    self.words = words
    (counts, snippet, field) = ([], "", nil)
  }
}

extension Explanation {
  /// The reasons of contributions that have no texts: each is one.
  static func reasons(_ terms: [TermContribution], _ tags: [TagContribution]) -> [Reason] {
    tags.enumerated().map { Reason($1, at: $0) }
      + terms.enumerated().map { place, term in
        Reason(
          kind: term.isConcept ? .concept : term.bridge == nil ? .words : .translation,
          demand: Passage(words: term.bridge?.demand ?? term.term),
          achievement: Passage(words: term.bridge?.achievement ?? term.term),
          isSpeltDifferently: term.bridge != nil,
          millionths: term.millionths,
          documentFrequency: term.documentFrequency,
          parts: [place]
        )
      }
  }
}

extension Reason {
  /// Makes a reason of a common tag.
  init(_ tag: TagContribution, at place: Int) {
    self.init(
      kind: .tag,
      demand: Passage(words: tag.demandTag),
      achievement: Passage(words: tag.achievementTag),
      isSpeltDifferently: TagFolding.fold(tag.demandTag) != TagFolding.fold(tag.achievementTag),
      millionths: tag.millionths,
      documentFrequency: tag.documentFrequency,
      parts: [place]
    )
  }
}
