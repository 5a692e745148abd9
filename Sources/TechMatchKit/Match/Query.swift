/// The record of a match that others are sought for, prepared for the kernels.
struct Query: Sendable {
  /// The dictionaries that the terms and tags are of.
  let vocabulary: Vocabulary
  /// Terms with their weights, each term once.
  var terms: [(term: TermID, weight: Weight)]
  /// Tags with their weights, each tag once.
  var tags: [(term: TermID, weight: Weight)]
  /// Whether the record has tags, whether the index knows them or not.
  var hasTags: Bool
  /// What gates compare.
  var facts: GateFacts
  /// The region that a gate compares.
  var region: Region?
  /// The side that is searched.
  var target: Side
  /// Whether records of the query's own side are sought.
  var seeksLikes = false
  /// What the record scores on average with an unrelated achievement, when it is a demand for which
  /// achievements are sought; 0 otherwise.
  var unrelatedScore = 0
  /// The words of a text that no record of the target side contains, in the order of the text.
  var unknownTerms: [String] = []

  /// Dictionaries of terms and tags.
  struct Vocabulary: Sendable {
    let terms: TermDictionary
    let tags: TermDictionary
    /// The number of the segment that has these dictionaries, or `nil` if none does.
    let segment: Int?
  }

  /// The terms and tags that are in the dictionaries of a segment, with their ordinals there.
  ///
  /// O(*n*) for *n* terms.
  func translated(
    to segment: IndexSegment,
    number: Int
  ) -> (terms: [(term: TermID, weight: Weight)], tags: [(term: TermID, weight: Weight)]) {
    if vocabulary.segment == number { return (terms, tags) }
    func translate(
      _ entries: [(term: TermID, weight: Weight)],
      from own: TermDictionary,
      to other: TermDictionary
    ) -> [(term: TermID, weight: Weight)] {
      entries.compactMap { term, weight in
        own.withBytes(of: term) { other.find($0) }.map { ($0, weight) }
      }
    }
    return (
      translate(terms, from: vocabulary.terms, to: segment.terms),
      translate(tags, from: vocabulary.tags, to: segment.tags)
    )
  }
}

extension Query {
  /// Makes the query for a record of the snapshot.
  init(_ document: DocID, in snapshot: IndexSnapshot) {
    let (number, local) = snapshot.place(of: document)
    let segment = snapshot.segments[number].index
    let indexed = segment[document.side]
    vocabulary = Vocabulary(terms: segment.terms, tags: segment.tags, segment: number)
    terms = indexed.vectors.text.entries(of: local)
    tags = indexed.vectors.tags.entries(of: local)
    hasTags = !tags.isEmpty
    facts = indexed.facts[Int(local)]
    region = facts.region < 0 ? nil : segment.regions[Int(facts.region)]
    target = document.side.opposite
    unrelatedScore = indexed.vectors.unrelatedScore(of: local)
  }

  /// Makes the query for free text and tags, weighed like a record of the side opposite to
  /// `target`.
  ///
  /// Gates have no values to compare.
  init(text: String, tags: [String], target: Side, in snapshot: IndexSnapshot) {
    self.init(
      [(.summary, text)],
      tags: tags,
      on: target.opposite,
      weights: FieldWeights(),
      in: snapshot
    )
  }

  /// Makes the query for a record that need not be in the snapshot, as if it were indexed with the
  /// statistics of the snapshot.
  init(_ record: some IndexableRecord, target: Side, in snapshot: IndexSnapshot) {
    let weights = snapshot.configuration.fieldWeights
    self.init(record.texts, tags: record.tags, on: target.opposite, weights: weights, in: snapshot)
    facts = record.gateFacts
    region = record.gateRegion
  }

  /// Makes the query for what is like a record of the snapshot, on its own side.
  ///
  /// Gates have no values to compare: they are about pairs of two sides.
  init(like document: DocID, in snapshot: IndexSnapshot) {
    self.init(document, in: snapshot)
    seekLikes(of: document.side, in: snapshot)
  }

  /// Makes the query for what is like a record that need not be in the snapshot, on its own side.
  init(like record: some IndexableRecord, of side: Side, in snapshot: IndexSnapshot) {
    self.init(record, target: side.opposite, in: snapshot)
    seekLikes(of: side, in: snapshot)
  }

  /// Turns the query to its own side.
  ///
  /// Both vectors are then those of one side, so a score is the same from either record. Only under
  /// BM25 an achievement's vector may be longer than a score allows; as a query it is divided by
  /// its sum.
  private mutating func seekLikes(of side: Side, in snapshot: IndexSnapshot) {
    target = side
    seeksLikes = true
    facts = .unknown
    region = nil
    unknownTerms = []
    guard case .bm25 = snapshot.configuration.weighting, side == .achievement else { return }
    let sum = terms.reduce(0) { $0 + $1.weight.units }
    let shares = terms.map { Double($0.weight.units) / Double(max(1, sum)) }
    var weights: [Weight] = []
    Weight.append(shares.span, within: .sum, to: &weights)
    for place in terms.indices { terms[place].weight = weights[place] }
  }

  /// Words that the index does not know count towards the length of the vector, so a text of which
  /// half is unknown scores lower than one that is known throughout.
  private init(
    _ texts: [(field: TextField, text: String)],
    tags: [String],
    on side: Side,
    weights fieldWeights: FieldWeights,
    in snapshot: IndexSnapshot
  ) {
    let vector = RecordVector(texts, on: side, weights: fieldWeights, in: snapshot)
    var tagCounter = TagCounter(
      analyser: snapshot.configuration.analyser,
      concepts: snapshot.concepts
    )
    tagCounter.count(tags)
    var tagWeights: [Weight] = []
    var scratch: [Double] = []
    let scheme = WeightingScheme.tfidf
    scheme.append(
      tagCounter.records.frequencies.span,
      as: WeighedSide(side, averageLength: snapshot.statistics.averageLength),
      scratch: &scratch,
      to: &tagWeights,
      factor: { tag in
        let frequency = tagCounter.dictionary.withBytes(of: TermID(tag)) {
          snapshot.statistics.frequency(ofTag: $0)
        }
        return scheme.factor(snapshot.tagIDF(frequency), side: side)
      }
    )
    vocabulary = Vocabulary(
      terms: TermDictionary(vector.dictionary),
      tags: TermDictionary(tagCounter.dictionary),
      segment: nil
    )
    terms = vector.terms
    self.tags = tagWeights.enumerated().map { (TermID($0.offset), $0.element) }
    hasTags = !self.tags.isEmpty
    facts = .unknown
    region = nil
    target = side.opposite
    unknownTerms = vector.unknownTerms(of: target, in: snapshot)
    guard side == .demand else { return }
    let unrelated = UnrelatedScore(snapshot.statistics)
    unrelatedScore = unrelated.millionths(
      vector.terms.reduce(0) { sum, entry in
        let frequency = vector.dictionary.withBytes(of: entry.term) {
          snapshot.statistics.frequency(ofTerm: $0)
        }
        return sum + entry.weight.units * unrelated.average(frequency)
      }
    )
  }
}

extension IndexSnapshot.Segment {
  /// Whether any record of a side that was not removed has a term.
  ///
  /// O(1) when no record of the side was removed, otherwise O(*n*) for the *n* postings of the
  /// term.
  func contains(_ term: Span<UInt8>, in side: Side) -> Bool {
    guard let ordinal = index.terms.find(term) else { return false }
    let removed = removed(side)
    let indexed = index[side]
    switch indexed.directories.text[ordinal] {
    case .none: return false
    case .rare(let list):
      return indexed.rareText.range(of: list).contains {
        !removed.contains(indexed.rareText.documents[$0])
      }
    case .common(let list):
      return indexed.blocks.contains { block in
        block.text.range(of: list).contains { posting in
          let record = Int(block.text.postings[posting] >> 16)
          return !removed.contains(LocalDocID(block.records.lowerBound + record))
        }
      }
    }
  }
}
