/// An index of achievements and demands: everything that matching reads.
///
/// Both sides share one dictionary, so a term has one ordinal, and each has vectors and posting
/// lists, so either side can be searched with the other.
/// Immutable and `Sendable`: share one across workers. ``IndexBuilder`` makes it.
public struct IndexSnapshot: Sendable {
  /// What the index was built with.
  public let configuration: IndexConfiguration
  /// The names of the thesaurus, if there is one.
  let concepts: ConceptTrie?
  /// The achievements with their ordinals.
  public let achievements: IndexedRecords<Achievement>
  /// The demands with their ordinals.
  public let demands: IndexedRecords<Demand>
  /// The statistics that the weights stand on.
  public let statistics: CorpusStatistics
  let terms: TermDictionary
  let tags: TermDictionary
  let achievementSide: IndexedSide
  let demandSide: IndexedSide
  /// The distinct places that region gates compare.
  let regions: [Region]

  /// The number of distinct terms over both sides.
  public var termCount: Int { terms.count }

  /// The number of distinct tags over both sides.
  public var tagCount: Int { tags.count }

  /// The number of text postings on a side.
  public func postingCount(_ side: Side) -> Int { self[side].textPostingCount }

  /// The bytes of dictionaries, vectors and posting lists, without the records themselves.
  public var byteCount: Int {
    terms.byteCount + tags.byteCount + achievementSide.byteCount + demandSide.byteCount
  }

  subscript(side: Side) -> IndexedSide {
    switch side {
    case .achievement: achievementSide
    case .demand: demandSide
    }
  }

  /// The text of a term for people: what was indexed, or the names of the concept that it stands for.
  func label(ofTerm term: TermID) -> (text: String, isConcept: Bool) {
    let text = terms.text(of: term)
    guard text.utf8.first == ConceptTerm.mark else { return (text, false) }
    return (String(text.dropFirst()), true)
  }

  /// The bytes by which a tag is known: those of its concept, or its own.
  func identity(ofTag tag: String) -> [UInt8] {
    let folded = TagFolding.fold(tag)
    let concept = concepts?.concept(
      named: String(decoding: folded, as: UTF8.self),
      configuration.analyzer
    )
    return concept.flatMap { concepts?.tag(of: $0) } ?? folded
  }

  /// The inverse document frequency of a term.
  func idf(ofTerm term: TermID) -> Double {
    configuration.weighting.inverseDocumentFrequency(
      statistics.termFrequencies[Int(term)],
      of: statistics.documentCount
    )
  }

  /// The inverse document frequency of a tag, always that of ``WeightingScheme/tfidf``.
  func idf(ofTag tag: TermID) -> Double {
    WeightingScheme.tfidf.inverseDocumentFrequency(
      statistics.tagFrequencies[Int(tag)],
      of: statistics.documentCount
    )
  }
}
