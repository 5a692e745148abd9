/// One side of a match, ready for the kernels: the record that others are sought for.
struct Query: Sendable {
  /// Terms of the index with their weights, each term once.
  var terms: [(term: TermID, weight: Float)]
  /// Tags of the index with their weights, each tag once.
  var tags: [(term: TermID, weight: Float)]
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
    let text = indexed.text.range(of: document)
    let tagSet = indexed.tags.range(of: document)
    terms = text.map { (indexed.text.terms[$0], indexed.text.weights[$0]) }
    tags = tagSet.map { (indexed.tags.terms[$0], indexed.tags.weights[$0]) }
    hasTags = !tagSet.isEmpty
    facts = indexed.facts[Int(document)]
    region = facts.region < 0 ? nil : snapshot.regions[Int(facts.region)]
    target = side == .demand ? .achievement : .demand
  }

  /// The query that free text and tags make, weighed like a record of the side opposite to `target`.
  ///
  /// Words that the index does not know still count towards the length of the vector: a text of which
  /// half is unknown scores lower than one that is known throughout.
  init(text: String, tags: [String], target: Side, in snapshot: IndexSnapshot) {
    var counter = TermCounter(
      analyzer: TextAnalyzer(snapshot.configuration.analyzer),
      fieldWeights: FieldWeights(summary: 1)
    )
    var tagCounter = TagCounter()
    var scratch = AnalyzerScratch()
    counter.count([(.summary, text)], scratch: &scratch)
    tagCounter.count(tags)
    let side: Side = target == .achievement ? .demand : .achievement
    let scheme = snapshot.configuration.weighting
    let count = snapshot.statistics.documentCount
    let known = (0..<counter.dictionary.count).map { ordinal in
      counter.dictionary.withBytes(of: TermID(ordinal)) { snapshot.terms.find($0) }
    }
    let weights = scheme.vector(
      frequencies: counter.vectors.weights,
      idf: known.map {
        $0.map(snapshot.idf(ofTerm:)) ?? scheme.inverseDocumentFrequency(0, of: count)
      },
      side: side,
      averageLength: snapshot.statistics.averageLength
    )
    let knownTags = (0..<tagCounter.dictionary.count).map { ordinal in
      tagCounter.dictionary.withBytes(of: TermID(ordinal)) { snapshot.tags.find($0) }
    }
    let tagWeights = WeightingScheme.tfidf.vector(
      frequencies: tagCounter.vectors.weights,
      idf: knownTags.map {
        $0.map(snapshot.idf(ofTag:)) ?? WeightingScheme.tfidf.inverseDocumentFrequency(0, of: count)
      },
      side: side,
      averageLength: 0
    )
    terms = zip(known, weights).compactMap { term, weight in term.map { ($0, weight) } }
    self.tags = zip(knownTags, tagWeights).compactMap { tag, weight in tag.map { ($0, weight) } }
    hasTags = !tagWeights.isEmpty
    facts = GateFacts(status: nil, readiness: nil, modes: nil, money: nil, deadline: nil)
    region = nil
    self.target = target
    unknownTerms = known.indices.filter { known[$0] == nil }
      .map { counter.dictionary.text(of: TermID($0)) }
  }
}
