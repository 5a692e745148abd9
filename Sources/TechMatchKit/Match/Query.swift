/// One side of a match, ready for the kernels: the record that others are sought for.
struct Query: Sendable {
  /// Terms of the index with their weights, each term once.
  var terms: [(term: TermID, weight: Weight)]
  /// Tags of the index with their weights, each tag once.
  var tags: [(term: TermID, weight: Weight)]
  /// Whether the record has any tags, known to the index or not.
  var hasTags: Bool
  /// What gates compare.
  var facts: GateFacts
  /// The place that a region gate compares.
  var region: Region?
  /// Whether demands or achievements are sought.
  var target: Side
  /// The query's terms that no record of the target side contains, in the order of the text.
  var unknownTerms: [String] = []
}

extension Query {
  /// The query that a record of the snapshot makes.
  init(document: DocID, of side: Side, in snapshot: IndexSnapshot) {
    let indexed = snapshot[side]
    terms = indexed.vectors.text.entries(of: document)
    tags = indexed.vectors.tags.entries(of: document)
    hasTags = !tags.isEmpty
    facts = indexed.facts[Int(document)]
    region = facts.region < 0 ? nil : snapshot.regions[Int(facts.region)]
    target = side == .demand ? .achievement : .demand
  }

  /// The query that free text and tags make, weighed like a record of the side opposite to `target`.
  ///
  /// Words that the index does not know still count towards the length of the vector: a text of which
  /// half is unknown scores lower than one that is known throughout.
  init(text: String, tags: [String], target: Side, in snapshot: IndexSnapshot) {
    var configuration = snapshot.configuration
    configuration.fieldWeights = FieldWeights()
    let side: Side = target == .achievement ? .demand : .achievement
    var counter = TermCounter(configuration, concepts: snapshot.concepts, side: side)
    var tagCounter = TagCounter(
      analyzer: configuration.analyzer,
      concepts: snapshot.concepts
    )
    counter.count([(.summary, text)])
    tagCounter.count(tags)
    let count = snapshot.statistics.documentCount
    func weigh(
      _ frequencies: [TermFrequency],
      _ scheme: WeightingScheme,
      _ known: [TermID?],
      _ idf: (TermID) -> Double
    ) -> [Weight] {
      var weights: [Weight] = []
      var scratch: [Double] = []
      scheme.append(
        frequencies.span,
        side: side,
        averageLength: snapshot.statistics.averageLength,
        scratch: &scratch,
        to: &weights
      ) {
        let idf = known[$0].map(idf) ?? scheme.inverseDocumentFrequency(0, of: count)
        return scheme.factor(idf, side: side)
      }
      return weights
    }
    let known = (0..<counter.dictionary.count).map { ordinal in
      counter.dictionary.withBytes(of: TermID(ordinal)) { snapshot.terms.find($0) }
    }
    let weights = weigh(
      counter.records.frequencies,
      snapshot.configuration.weighting,
      known,
      snapshot.idf(ofTerm:)
    )
    let knownTags = (0..<tagCounter.dictionary.count).map { ordinal in
      tagCounter.dictionary.withBytes(of: TermID(ordinal)) { snapshot.tags.find($0) }
    }
    let tagWeights = weigh(
      tagCounter.records.frequencies,
      .tfidf,
      knownTags,
      snapshot.idf(ofTag:)
    )
    terms = zip(known, weights).compactMap { term, weight in term.map { ($0, weight) } }
    self.tags = zip(knownTags, tagWeights).compactMap { tag, weight in tag.map { ($0, weight) } }
    hasTags = !tagWeights.isEmpty
    facts = GateFacts(status: nil, readiness: nil, modes: nil, money: nil, deadline: nil)
    region = nil
    self.target = target
    unknownTerms = known.indices.filter { known[$0] == nil }
      .map { counter.dictionary.text(of: TermID($0)) }
      .filter { $0.utf8.first != ConceptTerm.mark }
  }
}
