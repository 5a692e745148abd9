import TechMatchKit

/// What people ask a market, each in one call, over the options of a ``MatchCriteria``.
///
/// All of them throw ``ServiceFailure/unsound(_:)`` when damage was met in the index file: an answer lacks nothing.
extension Market {
  /// The best records of the other side for one record.
  ///
  /// - Complexity: That of `Matcher.match(_:)`.
  public func match(
    _ document: DocID,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> MatchResult {
    try sound(matcher(criteria.options).match(document))
  }

  /// The best achievements for a demand that is not stored, such as one that is being written in a form.
  ///
  /// The lists, scores and gates are those it would have in the market.
  public func match(
    _ demand: Demand,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> MatchResult {
    try sound(matcher(criteria.options).match(demand))
  }

  /// The best demands for an achievement that is not stored.
  public func match(
    _ achievement: Achievement,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> MatchResult {
    try sound(matcher(criteria.options).match(achievement))
  }

  /// The records of the same side that are most like one, without itself; gates are not asked.
  public func similar(
    to document: DocID,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> MatchResult {
    try sound(matcher(criteria.options).similar(to: document))
  }

  /// The best records of a side for a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - tags: Tags of the query.
  ///   - side: The side to search.
  ///   - criteria: What is asked of the list.
  /// - Returns: The list, with the words that no record has.
  /// - Throws: ``ServiceFailure/unsound(_:)``.
  public func search(
    _ text: String,
    tags: [String] = [],
    in side: Side,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> MatchResult {
    try sound(matcher(criteria.options).match(text: text, tags: tags, in: side))
  }

  /// A text with other words in the place of those that no record of a side has: typing errors, beginnings of words,
  /// single Chinese characters.
  ///
  /// A market that was narrowed knows the words of the records that are left alone: read the text before.
  public func read(_ text: String, in side: Side) throws(ServiceFailure) -> SearchText {
    try sound(SearchText(text, in: side, of: snapshot))
  }

  /// At most five tags that are tied to the hits of a search, for words that authors use for the same thing.
  ///
  /// - Parameters:
  ///   - result: The list.
  ///   - text: What was searched.
  /// - Returns: Tags, the most surprising first; no score hangs on them.
  /// - Throws: ``ServiceFailure/unsound(_:)``.
  public func relatedTags(
    to result: MatchResult,
    besides text: String
  ) throws(ServiceFailure) -> [RelatedTag] {
    try sound(snapshot.relatedTags(to: result.hits.map(\.document), besides: text))
  }

  /// Where the score of a pair comes from, matched or not.
  public func explain(
    demand: DocID,
    achievement: DocID,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> Explanation {
    let explainer = Explainer(snapshot, options: criteria.options)
    return try sound(explainer.explain(demand: demand, achievement: achievement))
  }

  /// What an achievement says of each indicator that a demand asks for; no score hangs on it.
  ///
  /// - Returns: A row for each indicator; none when the demand asks for none or the achievement states none.
  public func indicators(demand: DocID, achievement: DocID) -> [IndicatorRow] {
    guard let asked = snapshot.demands[demand].indicators,
      let offered = snapshot.achievements[achievement].indicators
    else { return [] }
    return IndicatorComparison.compare(asked: asked, offered: offered)
  }

  /// Where the score of the pair of a demand that is not stored comes from.
  public func explain(
    _ demand: Demand,
    achievement: DocID,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> Explanation {
    let explainer = Explainer(snapshot, options: criteria.options)
    return try sound(explainer.explain(demand, achievement: achievement))
  }

  /// Where the score of an achievement comes from for a text that somebody wrote or pasted: that of searching for it.
  ///
  /// The text is weighed like the summary of a demand that states nothing else, so most gates are unknown.
  public func explain(
    text: String,
    achievement: DocID,
    _ criteria: MatchCriteria
  ) throws(ServiceFailure) -> Explanation {
    guard let id = RecordID("-") else { preconditionFailure("a dash is an identifier") }
    var demand = Demand(id: id)
    demand.summary = text
    return try explain(demand, achievement: achievement, criteria)
  }

  /// Finds the institutions most able to answer demands of this market.
  ///
  /// - Parameters:
  ///   - criteria: Only the share of tags is taken from it.
  ///   - organisations: Who is who; `nil` to go by the names alone.
  /// - Returns: A scout over this market.
  /// - Complexity: O(*n*) for *n* achievements: keep the scout for several demands, and ask ``requireSound()`` after
  ///   each.
  public func scout(
    _ criteria: MatchCriteria,
    organisations: OrganisationDirectory? = nil
  ) -> Scout {
    Scout(
      snapshot,
      options: criteria.options,
      organisations: organisations,
      workers: settings.workers
    )
  }

  private func sound<Answer>(_ answer: Answer) throws(ServiceFailure) -> Answer {
    try requireSound()
    return answer
  }
}
