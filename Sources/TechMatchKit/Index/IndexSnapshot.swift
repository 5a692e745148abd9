/// An index of achievements and demands: everything that matching reads.
///
/// One segment when ``IndexBuilder`` made it; ``updated(with:workers:)`` adds small ones for what changed, over the same
/// statistics, so that hits and scores are those of building everything anew with them.
/// Immutable and `Sendable`: share one across workers.
public struct IndexSnapshot: Sendable {
  /// What the index was built with.
  public let configuration: IndexConfiguration
  /// The names of the thesaurus, if there is one.
  let concepts: ConceptTrie?
  /// The statistics that the weights stand on.
  package let statistics: CorpusStatistics
  /// The parts, the first one the largest.
  let segments: [Segment]
  /// The achievements with their ordinals.
  public let achievements: IndexedRecords<Achievement>
  /// The demands with their ordinals.
  public let demands: IndexedRecords<Demand>

  /// A segment with what was removed from it since.
  struct Segment: Sendable {
    let index: IndexSegment
    var removedAchievements = RemovedRecords()
    var removedDemands = RemovedRecords()

    /// The records of a side that were removed.
    func removed(_ side: Side) -> RemovedRecords {
      side == .demand ? removedDemands : removedAchievements
    }

    /// The number of records of both sides that are left.
    var liveCount: Int { index.recordCount - removedAchievements.count - removedDemands.count }
  }

  /// The file that the first segment is in, if it is in one.
  let file: SnapshotReader?

  init(
    configuration: IndexConfiguration,
    concepts: ConceptTrie?,
    statistics: CorpusStatistics,
    segments: [Segment],
    file: SnapshotReader? = nil
  ) {
    self.file = file
    self.configuration = configuration
    self.concepts = concepts
    self.statistics = statistics
    self.segments = segments
    achievements = IndexedRecords(
      .achievement,
      segments.map(\.index.achievements),
      removed: segments.map(\.removedAchievements)
    )
    demands = IndexedRecords(
      .demand,
      segments.map(\.index.demands),
      removed: segments.map(\.removedDemands)
    )
  }

  /// The number of segments.
  public var segmentCount: Int { segments.count }

  /// The number of distinct terms over both sides, counted in each segment.
  package var termCount: Int { segments.reduce(0) { $0 + $1.index.terms.count } }

  /// The number of distinct tags over both sides, counted in each segment.
  package var tagCount: Int { segments.reduce(0) { $0 + $1.index.tags.count } }

  /// The number of text postings on a side, those of removed records included.
  package func postingCount(_ side: Side) -> Int {
    segments.reduce(0) { $0 + $1.index[side].textPostingCount }
  }

  /// The bytes of dictionaries, vectors and posting lists, without the records themselves.
  package var byteCount: Int { segments.reduce(0) { $0 + $1.index.byteCount } }

  /// The segment of a document, and its place there.
  func place(of document: DocID) -> (segment: Int, local: LocalDocID) {
    document.side == .demand ? demands.place(of: document) : achievements.place(of: document)
  }

  /// The identifier of a document of either side, without reading its record.
  ///
  /// - Precondition: `document` is of this snapshot.
  public func id(of document: DocID) -> RecordID {
    document.side == .demand ? demands.id(of: document) : achievements.id(of: document)
  }

  /// The document of a side with an identifier, or `nil`.
  ///
  /// O(*s* log *n*) for *s* segments.
  public func document(_ id: RecordID, of side: Side) -> DocID? {
    side == .demand ? demands.document(id) : achievements.document(id)
  }

  /// The documents of a side in the order of ``IndexedRecords/inputOrder``.
  public func inputOrder(of side: Side) -> [DocID] {
    side == .demand ? demands.inputOrder : achievements.inputOrder
  }

  /// The number of records of a side.
  public func count(of side: Side) -> Int { side == .demand ? demands.count : achievements.count }

  /// The text of a term for people: what was indexed, or the names of the concept that it stands for.
  static func label(_ text: String) -> (text: String, isConcept: Bool) {
    guard text.utf8.first == ConceptTerm.mark else { return (text, false) }
    return (String(text.dropFirst()), true)
  }

  /// The bytes by which a tag is known: those of its concept, or its own.
  func identity(ofTag tag: String) -> [UInt8] {
    let folded = TagFolding.fold(tag)
    let concept = concepts?.concept(
      named: String(decoding: folded, as: UTF8.self),
      configuration.analyser
    )
    return concept.flatMap { concepts?.tag(of: $0) } ?? folded
  }

  /// The inverse document frequency of a term.
  func idf(_ documentFrequency: UInt32) -> Double {
    configuration.weighting.inverseDocumentFrequency(
      documentFrequency,
      of: statistics.documentCount
    )
  }

  /// The inverse document frequency of a tag, always that of ``WeightingScheme/tfidf``.
  func tagIDF(_ documentFrequency: UInt32) -> Double {
    WeightingScheme.tfidf.inverseDocumentFrequency(documentFrequency, of: statistics.documentCount)
  }
}
