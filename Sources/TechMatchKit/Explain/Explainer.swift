/// Explains where the score of any pair comes from.
///
///     let explanation = Explainer(index, options: options).explain(demand: d, achievement: a)
///
/// The contributions are those that matching adds, so they sum to the score of a hit to the last
/// digit. They can be computed for every pair, whether it is a hit or not. Only the counts for each
/// field are found by reading the two records again. Immutable and `Sendable`.
public struct Explainer: Sendable {
  private let snapshot: IndexSnapshot
  private let options: MatchOptions
  private let cues: WordCues

  /// Makes an explainer, with the options of the ``Matcher`` whose scores are explained.
  public init(_ snapshot: IndexSnapshot, options: MatchOptions) {
    self.snapshot = snapshot
    self.options = options
    cues = WordCues(snapshot)
  }

  /// Explains a pair of records of the snapshot.
  ///
  /// - Complexity: O(*n* log *n*) in the number of terms of both records.
  public func explain(demand: DocID, achievement: DocID) -> Explanation {
    explain(Query(demand, in: snapshot), of: snapshot.demands[demand], for: achievement)
  }

  /// Explains the pair of an achievement with a demand that need not be in the snapshot, as
  /// ``Matcher/match(_:)-(Demand)`` scores it.
  ///
  /// - Complexity: O(*n* log *n*) in the number of terms of both records.
  public func explain(_ demand: Demand, achievement: DocID) -> Explanation {
    explain(Query(demand, target: .achievement, in: snapshot), of: demand, for: achievement)
  }

  private func explain(
    _ query: Query,
    of demand: Demand,
    for achievement: DocID
  ) -> Explanation {
    let (number, local) = snapshot.achievements.place(of: achievement)
    let segment = snapshot.segments[number].index
    let side = segment.achievementSide
    let plan = QueryPlan(query, segment: number, of: snapshot, options: options)
    let ceilings = plan.ceilings(isTagged: Int(local) < side.taggedCount)
    let vector = RecordVector(
      demand.texts,
      on: .demand,
      weights: snapshot.configuration.fieldWeights,
      in: snapshot
    )
    let weights = side.vectors.text.weightsByTerm(of: local)
    let pair = Pair(
      demand: demand,
      vector: vector,
      coverage: vector.coverage { bytes in
        segment.terms.find(bytes).map { weights[$0] != nil } ?? false
      },
      achievement: snapshot.achievements[achievement],
      segment: segment,
      terms: weights,
      tags: side.vectors.tags.weightsByTerm(of: local)
    )
    let found = termContributions(plan, pair, ceiling: ceilings.text)
    let terms = found.map(\.contribution)
    let tags = tagContributions(plan, pair, ceiling: ceilings.tags)
    let total =
      terms.reduce(0) { $0 + $1.millionths } + tags.reduce(0) { $0 + $1.millionths }
    let common = Set(tags.map(\.demandTag))
    let finder = ReasonFinder(demand, pair.achievement, cues: cues, in: snapshot)
    var explanation = Explanation(
      demand: pair.demand.id,
      achievement: pair.achievement.id,
      score: Score(millionths: total),
      terms: terms,
      tags: tags,
      reasons: finder.reasons(terms, keys: found.map(\.key), tags),
      textCeiling: ceilings.text,
      tagCeiling: ceilings.tags,
      gates: plan.rules.outcomes(
        side.facts[Int(local)],
        demand: pair.demand,
        achievement: pair.achievement
      ),
      removedBy: plan.rules.removals(side.facts[Int(local)]),
      missingTerms: missingTerms(pair),
      missingWords: finder.missing.heaviest(pair.vector, 10, covered: pair.coverage),
      missingTags: pair.demand.tags.filter { !common.contains($0) }
    )
    explanation.band = BandScale(snapshot).map {
      BandReading(
        explanation.score,
        unrelated: Score(millionths: query.unrelatedScore),
        scale: $0
      )
    }
    explanation.coverage = coverage(pair)
    return explanation
  }

  /// The share of the demand's own words that the achievement has, also in translation, each by the
  /// square of its weight, in millionths.
  private func coverage(_ pair: Pair) -> Int {
    let vector = pair.vector
    let covered = pair.coverage
    var (whole, part) = (0, 0)
    for (term, weight) in vector.terms.prefix(vector.ownCount) {
      let square = weight.units * weight.units
      whole += square
      if covered[Int(term)] { part += square }
    }
    return whole == 0 ? 0 : Int((Double(part) / Double(whole) * Double(Score.full)).rounded())
  }

  /// The two records, and the achievement's vectors in its segment.
  private struct Pair {
    let demand: Demand
    let vector: RecordVector
    /// Which of the demand's own terms the achievement has, also in translation.
    let coverage: [Bool]
    let achievement: Achievement
    let segment: IndexSegment
    let terms: [TermID: Weight]
    let tags: [TermID: Weight]
  }

  /// The common terms with their bytes, the largest contribution first, then by their bytes.
  private func termContributions(
    _ plan: QueryPlan,
    _ pair: Pair,
    ceiling: Int
  ) -> [(key: [UInt8], contribution: TermContribution)] {
    let dictionary = pair.segment.terms
    let demandCounts = FieldCounter.counts(
      of: pair.demand,
      on: .demand,
      in: snapshot,
      by: dictionary
    )
    let achievementCounts = FieldCounter.counts(
      of: pair.achievement,
      on: .achievement,
      in: snapshot,
      by: dictionary
    )
    let shares = TranslationShares(pair.vector, of: pair.demand, in: snapshot)
    let contributions = plan.terms.flatMap { term, weight -> [(TermID, TermContribution)] in
      guard let other = pair.terms[term] else { return [] }
      let label = IndexSnapshot.label(dictionary.text(of: term))
      let frequency = dictionary.withBytes(of: term) { snapshot.statistics.frequency(ofTerm: $0) }
      let contribution = TermContribution(
        term: label.text,
        isConcept: label.isConcept,
        bridge: nil,
        millionths: Int(
          Contribution.millionths(
            factor: Contribution.factor(ceiling: ceiling, weight: weight),
            bits: other.bits
          )
        ),
        inverseDocumentFrequency: snapshot.idf(frequency),
        documentFrequency: Int(frequency),
        demand: TermSide(counts: demandCounts[term] ?? [], weight: weight.fraction),
        achievement: TermSide(counts: achievementCounts[term] ?? [], weight: other.fraction)
      )
      let parts = dictionary.withBytes(of: term) { shares.parts(of: $0, contribution.millionths) }
      guard let parts else { return [(term, contribution)] }
      return parts.map { part, millionths in
        var own = contribution
        own.bridge = part.bridge
        own.millionths = millionths
        own.demand.counts = part.counts ?? own.demand.counts
        return (term, own)
      }
    }
    // Stable, so that the parts of a term that are equal stay in the order of the text.
    return contributions.sorted { left, right in
      left.1.millionths != right.1.millionths
        ? left.1.millionths > right.1.millionths : dictionary.precedes(left.0, right.0)
    }.map { term, contribution in
      (dictionary.withBytes(of: term) { bytes in bytes.indices.map { bytes[$0] } }, contribution)
    }
  }

  /// The common tags, the largest contribution first, then by their bytes.
  private func tagContributions(
    _ plan: QueryPlan,
    _ pair: Pair,
    ceiling: Int
  ) -> [TagContribution] {
    guard ceiling > 0 else { return [] }
    let dictionary = pair.segment.tags
    let contributions = plan.tags.compactMap { tag, weight -> (TermID, TagContribution)? in
      guard let other = pair.tags[tag] else { return nil }
      let frequency = dictionary.withBytes(of: tag) { snapshot.statistics.frequency(ofTag: $0) }
      let contribution = TagContribution(
        demandTag: spelling(of: tag, in: pair.demand.tags, dictionary),
        achievementTag: spelling(of: tag, in: pair.achievement.tags, dictionary),
        millionths: Int(
          Contribution.millionths(
            factor: Contribution.factor(ceiling: ceiling, weight: weight),
            bits: other.bits
          )
        ),
        documentFrequency: Int(frequency),
        demandWeight: weight.fraction,
        achievementWeight: other.fraction
      )
      return (tag, contribution)
    }
    return contributions.sorted { left, right in
      left.1.millionths != right.1.millionths
        ? left.1.millionths > right.1.millionths : dictionary.precedes(left.0, right.0)
    }.map(\.1)
  }

  /// The first of `tags` that folds to a tag of a segment.
  private func spelling(of tag: TermID, in tags: [String], _ dictionary: TermDictionary) -> String {
    tags.first { dictionary.find(snapshot.identity(ofTag: $0).span) == tag }
      ?? dictionary.text(of: tag)
  }

  /// The ten heaviest words of the demand that the achievement lacks, also in translation, the heaviest
  /// first, then by their bytes.
  private func missingTerms(_ pair: Pair) -> [String] {
    let (vector, covered) = (pair.vector, pair.coverage)
    return vector.terms.prefix(vector.ownCount)
      .filter { !covered[Int($0.term)] }
      .map { (text: vector.dictionary.text(of: $0.term), weight: $0.weight) }
      .filter { !IndexSnapshot.label($0.text).isConcept }
      .sorted {
        $0.weight != $1.weight
          ? $0.weight.units > $1.weight.units
          : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
      }
      .prefix(10)
      .map(\.text)
  }
}

extension RecordVectors {
  /// The weights of a record by term.
  fileprivate func weightsByTerm(of document: LocalDocID) -> [TermID: Weight] {
    Dictionary(entries(of: document).map { ($0.term, $0.weight) }) { first, _ in first }
  }
}
