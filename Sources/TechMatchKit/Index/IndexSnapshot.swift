/// An immutable index of achievements and demands: everything that matching reads.
///
/// ``IndexBuilder`` makes one segment, and ``updated(with:workers:)`` adds small ones for changed
/// records, with the same statistics, so that hits and scores are those of a new index with these
/// statistics. Immutable and `Sendable`: share one among threads.
public struct IndexSnapshot: Sendable {
  /// What the index was built with.
  public let configuration: IndexConfiguration
  /// The names of the thesaurus, if there is one.
  let concepts: ConceptTrie?
  /// The statistics that the weights were computed from.
  package let statistics: CorpusStatistics
  /// The parts, the first one the largest.
  let segments: [Segment]
  /// The achievements.
  public let achievements: IndexedRecords<Achievement>
  /// The demands.
  public let demands: IndexedRecords<Demand>

  /// A segment, with the records that were removed from it since it was built.
  struct Segment: Sendable {
    let index: IndexSegment
    var removedAchievements = RemovedRecords()
    var removedDemands = RemovedRecords()

    /// The records of a side that were removed.
    func removed(_ side: Side) -> RemovedRecords {
      side == .demand ? removedDemands : removedAchievements
    }

    /// The number of records of both sides that were not removed.
    var liveCount: Int { index.recordCount - removedAchievements.count - removedDemands.count }
  }

  /// The file of the first segment, if it is in a file.
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

  /// The number of segments: 1 after building or compacting.
  public var segmentCount: Int { segments.count }

  /// The number of distinct terms of both sides, added up over the segments.
  package var termCount: Int { segments.reduce(0) { $0 + $1.index.terms.count } }

  /// The number of distinct tags of both sides, added up over the segments.
  package var tagCount: Int { segments.reduce(0) { $0 + $1.index.tags.count } }

  /// The number of text postings of a side, including those of removed records.
  package func postingCount(_ side: Side) -> Int {
    segments.reduce(0) { $0 + $1.index[side].textPostingCount }
  }

  /// The bytes of dictionaries, vectors and posting lists, without the records.
  package var byteCount: Int { segments.reduce(0) { $0 + $1.index.byteCount } }

  /// The segment of a document, and its place there.
  func place(of document: DocID) -> (segment: Int, local: LocalDocID) {
    document.side == .demand ? demands.place(of: document) : achievements.place(of: document)
  }

  /// The identifier of a document of either side; its record is not read.
  ///
  /// - Precondition: `document` is of this snapshot.
  public func id(of document: DocID) -> RecordID {
    document.side == .demand ? demands.id(of: document) : achievements.id(of: document)
  }

  /// The document of a side that has an identifier, or `nil`.
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

  /// The text of a term for people: the indexed text, or the names of the concept that it stands
  /// for.
  static func label(_ text: String) -> (text: String, isConcept: Bool) {
    guard text.utf8.first == ConceptTerm.mark else { return (text, false) }
    return (String(text.dropFirst()), true)
  }

  /// The bytes that stand for a tag: those of its concept, or its own.
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

  /// The inverse document frequency of a tag, which is that of ``WeightingScheme/tfidf`` with every
  /// scheme.
  func tagIDF(_ documentFrequency: UInt32) -> Double {
    WeightingScheme.tfidf.inverseDocumentFrequency(documentFrequency, of: statistics.documentCount)
  }
}
