/// Says where the score of any pair comes from.
///
///     let explanation = Explainer(index, options: options).explain(demand: d, achievement: a)
///
/// The contributions are those the kernels add, so they sum to the score of the hit to the last digit,
/// for every pair, matched or not (a property test holds them together). Works from the vectors of the
/// index; only the counts per field come from reading the two records again.
/// Immutable and `Sendable`.
public struct Explainer: Sendable {
  private let snapshot: IndexSnapshot
  private let options: MatchOptions

  /// Makes an explainer; `options` are those of the ``Matcher`` whose scores are explained.
  public init(_ snapshot: IndexSnapshot, options: MatchOptions) {
    self.snapshot = snapshot
    self.options = options
  }

  /// Explains a pair.
  ///
  /// - Complexity: O(*n* log *n*) in the number of terms of both records.
  public func explain(demand: DocID, achievement: DocID) -> Explanation {
    let query = Query(document: demand, of: .demand, in: snapshot)
    let side = snapshot.achievementSide
    let isTagged = Int(achievement) < side.taggedCount
    let ceilings = Ceilings(tagWeight: options.tagWeight, bothTagged: query.hasTags && isTagged)
    let demandRecord = snapshot.demands[demand]
    let achievementRecord = snapshot.achievements[achievement]
    let terms = termContributions(query, demandRecord, achievement, achievementRecord, ceilings)
    let tags = tagContributions(query, demandRecord, achievement, achievementRecord, ceilings)
    let total =
      terms.reduce(0) { $0 + $1.microPoints } + tags.reduce(0) { $0 + $1.microPoints }
    let common = Set(tags.map(\.demandTag))
    let rules = GateRules(query, policy: options.gates, regions: snapshot.regions)
    return Explanation(
      demand: demandRecord.id,
      achievement: achievementRecord.id,
      score: Score(microPoints: total),
      terms: terms,
      tags: tags,
      textCeiling: ceilings.text,
      tagCeiling: ceilings.tags,
      gates: rules.outcomes(
        side.facts[Int(achievement)],
        demand: demandRecord,
        achievement: achievementRecord
      ),
      removedBy: rules.removals(side.facts[Int(achievement)]),
      missingTerms: missingTerms(query, achievement),
      missingTags: demandRecord.tags.filter { !common.contains($0) }
    )
  }

  /// The common terms, largest contribution first, then by their bytes.
  private func termContributions(
    _ query: Query,
    _ demand: Demand,
    _ achievement: DocID,
    _ achievementRecord: Achievement,
    _ ceilings: Ceilings
  ) -> [TermContribution] {
    let weights = snapshot.achievementSide.vectors.text.weightsByTerm(of: achievement)

    let demandCounts = FieldCounter.counts(of: demand, on: .demand, in: snapshot)
    let achievementCounts = FieldCounter.counts(
      of: achievementRecord,
      on: .achievement,
      in: snapshot
    )
    let contributions = query.terms.compactMap { term, weight -> (TermID, TermContribution)? in
      guard let other = weights[term] else { return nil }
      let label = snapshot.label(ofTerm: term)
      let contribution = TermContribution(
        term: label.text,
        isConcept: label.isConcept,
        microPoints: Int(
          Contribution.microPoints(
            factor: Contribution.factor(ceiling: ceilings.text, weight: weight),
            bits: other.bits
          )
        ),
        inverseDocumentFrequency: snapshot.idf(ofTerm: term),
        documentFrequency: Int(snapshot.statistics.termFrequencies[Int(term)]),
        demand: TermSide(counts: demandCounts[term] ?? [], weight: weight.fraction),
        achievement: TermSide(counts: achievementCounts[term] ?? [], weight: other.fraction)
      )
      return (term, contribution)
    }
    return contributions.sorted { left, right in
      left.1.microPoints != right.1.microPoints
        ? left.1.microPoints > right.1.microPoints : snapshot.terms.precedes(left.0, right.0)
    }.map(\.1)
  }

  /// The common tags, largest contribution first, then by their bytes.
  private func tagContributions(
    _ query: Query,
    _ demand: Demand,
    _ achievement: DocID,
    _ achievementRecord: Achievement,
    _ ceilings: Ceilings
  ) -> [TagContribution] {
    guard ceilings.tags > 0 else { return [] }
    let weights = snapshot.achievementSide.vectors.tags.weightsByTerm(of: achievement)
    let contributions = query.tags.compactMap { tag, weight -> (TermID, TagContribution)? in
      guard let other = weights[tag] else { return nil }
      let contribution = TagContribution(
        demandTag: spelling(of: tag, in: demand.tags),
        achievementTag: spelling(of: tag, in: achievementRecord.tags),
        microPoints: Int(
          Contribution.microPoints(
            factor: Contribution.factor(ceiling: ceilings.tags, weight: weight),
            bits: other.bits
          )
        ),
        documentFrequency: Int(snapshot.statistics.tagFrequencies[Int(tag)]),
        demandWeight: weight.fraction,
        achievementWeight: other.fraction
      )
      return (tag, contribution)
    }
    return contributions.sorted { left, right in
      left.1.microPoints != right.1.microPoints
        ? left.1.microPoints > right.1.microPoints : snapshot.tags.precedes(left.0, right.0)
    }.map(\.1)
  }

  /// The first of `tags` that folds to a tag of the index.
  private func spelling(of tag: TermID, in tags: [String]) -> String {
    tags.first { snapshot.tags.find(snapshot.identity(ofTag: $0).span) == tag }
      ?? snapshot.tags.text(of: tag)
  }

  /// The demand's ten heaviest words that the achievement lacks, heaviest first, then by their bytes.
  private func missingTerms(_ query: Query, _ achievement: DocID) -> [String] {
    let weights = snapshot.achievementSide.vectors.text.weightsByTerm(of: achievement)
    return query.terms
      .filter { weights[$0.term] == nil && !snapshot.label(ofTerm: $0.term).isConcept }
      .sorted {
        $0.weight != $1.weight
          ? $0.weight.units > $1.weight.units : snapshot.terms.precedes($0.term, $1.term)
      }
      .prefix(10)
      .map { snapshot.label(ofTerm: $0.term).text }
  }
}

extension RecordVectors {
  /// The weights of a record by term.
  fileprivate func weightsByTerm(of document: DocID) -> [TermID: Weight] {
    Dictionary(entries(of: document).map { ($0.term, $0.weight) }) { first, _ in first }
  }
}
