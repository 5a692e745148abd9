/// Collects the tags of records as whole concepts, each once per record.
///
/// A tag that names a concept of the thesaurus stands for that concept; any other tag stands for
/// its folded text (``TagFolding``). Owned by one worker, which takes its records chunk by chunk
/// and keeps its dictionary.
struct TagCounter {
  /// The tags so far, in the order of first occurrence.
  private(set) var dictionary = TermInterner()
  /// The records of the current chunk.
  private(set) var records = TermFrequencies()
  private var folded: [UInt8] = []
  private let analyser: AnalyserKind
  private let concepts: ConceptTrie?
  /// Folded tags as they are spelt, so that each is looked up in the thesaurus once.
  private var spellings = TermInterner()
  /// The tag of each of `spellings`.
  private var tagOfSpelling: [TermID] = []

  private static let once = TermFrequency(of: .tags, weight: 1)

  init(analyser: AnalyserKind, concepts: ConceptTrie?) {
    self.analyser = analyser
    self.concepts = concepts
  }

  /// Adds the tag set of a record.
  ///
  /// O(*n*²) in its number of tags, which is small.
  mutating func count(_ tags: [String]) {
    let start = records.terms.count
    // The buffer is moved out of the counter while its bytes are borrowed.
    var folded: [UInt8] = []
    swap(&folded, &self.folded)
    defer { swap(&folded, &self.folded) }
    for tag in tags {
      TagFolding.fold(tag, into: &folded)
      guard !folded.isEmpty else { continue }
      let ordinal = ordinal(of: folded)
      guard !records.terms[start...].contains(ordinal) else { continue }
      records.terms.append(ordinal)
      records.frequencies.append(Self.once)
    }
    records.starts.append(UInt32(records.terms.count))
  }

  private mutating func ordinal(of folded: [UInt8]) -> TermID {
    guard let concepts else { return dictionary.intern(folded.span) }
    let spelling = Int(spellings.intern(folded.span))
    if spelling == tagOfSpelling.count {
      let concept = concepts.concept(named: String(decoding: folded, as: UTF8.self), analyser)
      let identity = concept.map { concepts.tag(of: $0) } ?? folded
      tagOfSpelling.append(dictionary.intern(identity.span))
    }
    return tagOfSpelling[spelling]
  }

  /// Ends the chunk and returns its records, after which the counter has none.
  mutating func finishChunk() -> TermFrequencies { records.takeAll() }
}
