/// What changed between two batches, pair by pair, each with its cause.
///
///     let diff = try BatchDiff(from: monday, to: tuesday)
///     try diff.forEachChange { change in print(change.kind, change.pair, change.cause) }
///
/// Immutable, `Sendable`.
public struct BatchDiff: Sendable {
  /// What became of a pair.
  public enum Kind: String, CaseIterable, Sendable {
    /// It was not in the list before.
    case new
    /// It is no longer in the list.
    case gone
    /// Its score or rank is another.
    case moved
  }

  /// Why: the first of these that holds.
  public enum Cause: String, CaseIterable, Sendable {
    /// The demand is new.
    case demandAdded = "demand added"
    /// The achievement is new.
    case achievementAdded = "achievement added"
    /// The demand is there no longer.
    case demandRemoved = "demand removed"
    /// The achievement is there no longer.
    case achievementRemoved = "achievement removed"
    /// The demand's text is another.
    case demandChanged = "demand changed"
    /// The achievement's text is another.
    case achievementChanged = "achievement changed"
    /// A value that gates compare is another, on either side.
    case gateChanged = "gate changed"
    /// The demand's last day is over.
    case deadlinePassed = "deadline passed"
    /// The batches have different settings.
    case settingsChanged = "settings changed"
    /// A better record took the place.
    case displaced = "displaced"
    /// A record above is there no longer.
    case roomMade = "room made"
    /// The statistics of words are others.
    case statisticsChanged = "statistics changed"
  }

  /// What a score and a rank may move by without being a change.
  public struct Tolerance: Sendable {
    /// The score, in either direction.
    public var score: Score
    /// The rank, in either direction; `.max` looks at scores alone.
    public var rank: Int

    /// Makes a tolerance, by default of one point and two places.
    public init(score: Score = Score(millionths: 10_000), rank: Int = 2) {
      self.score = score
      self.rank = rank
    }
  }

  /// A pair whose place or score is not what it was.
  public struct Change: Sendable {
    /// The side whose list it is.
    public var side: Side
    /// What became of the pair.
    public var kind: Kind
    /// The pair.
    public var pair: RecordPair
    /// Its place before, `nil` for a new pair.
    public var old: BatchResult.Entry?
    /// Its place now, `nil` for one that is gone.
    public var new: BatchResult.Entry?
    /// Why.
    public var cause: Cause
    /// The record that took the place, or made room.
    public var by: RecordID?
  }

  private let old: BatchResult
  private let new: BatchResult
  private let tolerance: Tolerance
  private let areSettingsEqual: Bool

  /// Compares two batches.
  ///
  /// - Parameters:
  ///   - old: The earlier batch.
  ///   - new: The later batch, with lists of the same sides.
  ///   - tolerance: What counts as a change.
  /// - Throws: ``BatchFailure/otherLists(old:new:)`` or ``BatchFailure/otherShards``.
  public init(
    from old: BatchResult,
    to new: BatchResult,
    tolerance: Tolerance = Tolerance()
  ) throws(BatchFailure) {
    let (before, after) = (old.manifest.plan, new.manifest.plan)
    guard before.side == after.side else {
      throw .otherLists(old: before.side, new: after.side)
    }
    guard before.shard == after.shard else { throw .otherShards }
    self.old = old
    self.new = new
    self.tolerance = tolerance
    areSettingsEqual = before.settings == after.settings
  }

  /// Calls `body` for every change: lists in the order of the new batch, then those that are gone.
  ///
  /// - Complexity: O(*n*) in the pairs of both batches.
  public func forEachChange(_ body: (Change) throws -> Void) rethrows {
    for side in new.manifest.plan.side.sides {
      let ids = new.identifiers[side] ?? []
      let known = Set(ids)
      for id in ids + (old.identifiers[side] ?? []).filter({ !known.contains($0) }) {
        try ListDiff(of: id, side, in: self).forEachChange(body)
      }
    }
  }
}

extension BatchDiff {
  /// The lists of one record, before and after.
  private struct ListDiff {
    let id: RecordID
    let side: Side
    let diff: BatchDiff
    let before: [BatchResult.Entry]
    let after: [BatchResult.Entry]

    init(of id: RecordID, _ side: Side, in diff: BatchDiff) {
      self.id = id
      self.side = side
      self.diff = diff
      before = diff.old.list(of: id, side)
      after = diff.new.list(of: id, side)
    }

    func forEachChange(_ body: (Change) throws -> Void) rethrows {
      let oldByID = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
      let newByID = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
      let entrant = after.first { oldByID[$0.id] == nil }?.id
      let leaver = before.first { newByID[$0.id] == nil }?.id
      for entry in after {
        guard let previous = oldByID[entry.id] else {
          let hadNoRoom = diff.old.isFull(before) && (before.last?.score ?? .zero) >= entry.score
          let fallback: Cause = hadNoRoom ? .roomMade : .statisticsChanged
          try body(change(.new, from: nil, to: entry, otherwise: fallback, by: leaver))
          continue
        }
        let scoreMoved = (entry.score - previous.score).magnitude > diff.tolerance.score
        let rankMoved = abs(entry.rank - previous.rank) > diff.tolerance.rank
        guard scoreMoved || rankMoved else { continue }
        let hasFallen = entry.rank > previous.rank
        let others: Cause = hasFallen ? .displaced : .roomMade
        let fallback = scoreMoved ? .statisticsChanged : others
        let other = hasFallen ? entrant : leaver
        try body(change(.moved, from: previous, to: entry, otherwise: fallback, by: other))
      }
      for entry in before where newByID[entry.id] == nil {
        let hasNoRoom = diff.new.isFull(after) && (after.last?.score ?? .zero) >= entry.score
        let fallback: Cause = hasNoRoom ? .displaced : .statisticsChanged
        try body(change(.gone, from: entry, to: nil, otherwise: fallback, by: entrant))
      }
    }

    private func change(
      _ kind: Kind,
      from old: BatchResult.Entry?,
      to new: BatchResult.Entry?,
      otherwise fallback: Cause,
      by other: RecordID?
    ) -> Change {
      let pair = RecordPair(id, of: side, with: (new ?? old)?.id ?? id)
      let cause = diff.cause(pair) ?? fallback
      return Change(
        side: side,
        kind: kind,
        pair: pair,
        old: old,
        new: new,
        cause: cause,
        by: cause == .displaced || cause == .roomMade ? other : nil
      )
    }
  }

  /// The cause that lies in the two records or the settings, or `nil`.
  private func cause(_ pair: RecordPair) -> Cause? {
    let wanted = (old: old.records[.demand, pair.demand], new: new.records[.demand, pair.demand])
    let offered = (
      old: old.records[.achievement, pair.achievement],
      new: new.records[.achievement, pair.achievement]
    )
    guard let oldDemand = wanted.old else { return .demandAdded }
    guard let newDemand = wanted.new else { return .demandRemoved }
    guard let oldOffer = offered.old else { return .achievementAdded }
    guard let newOffer = offered.new else { return .achievementRemoved }
    if oldDemand.text != newDemand.text { return .demandChanged }
    if oldOffer.text != newOffer.text { return .achievementChanged }
    if oldDemand.gates != newDemand.gates || oldOffer.gates != newOffer.gates {
      return .gateChanged
    }
    if let deadline = newDemand.deadline?.description,
      deadline >= old.manifest.plan.today, deadline < new.manifest.plan.today
    {
      return .deadlinePassed
    }
    return areSettingsEqual ? nil : .settingsChanged
  }
}

extension BatchResult {
  /// Whether a list has as many pairs as the plan allows.
  fileprivate func isFull(_ list: [Entry]) -> Bool { list.count == manifest.plan.top }
}

extension BatchDiff.Change {
  /// Makes a change of a pair without places; set where it was and where it is.
  public init(side: Side, kind: BatchDiff.Kind, pair: RecordPair, cause: BatchDiff.Cause) {
    self.init(side: side, kind: kind, pair: pair, old: nil, new: nil, cause: cause, by: nil)
  }
}
