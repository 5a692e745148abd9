/// The differences between two batches, pair by pair, each with its cause.
///
///     let diff = try BatchDiff(from: monday, to: tuesday)
///     try diff.forEachChange { change in print(change.kind, change.pair, change.cause) }
///
/// Immutable and `Sendable`.
public struct BatchDiff: Sendable {
  /// What happened to a pair.
  public enum Kind: String, CaseIterable, Sendable {
    /// It was not in the list before.
    case new
    /// It is no longer in the list.
    case gone
    /// Its score or rank has changed.
    case moved
  }

  /// Why a pair changed: the first of these that applies.
  public enum Cause: String, CaseIterable, Sendable {
    /// The pair was rejected, or is no longer.
    case decisionChanged = "decision changed"
    /// The demand is new.
    case demandAdded = "demand added"
    /// The achievement is new.
    case achievementAdded = "achievement added"
    /// The demand was removed.
    case demandRemoved = "demand removed"
    /// The achievement was removed.
    case achievementRemoved = "achievement removed"
    /// The text of the demand has changed.
    case demandChanged = "demand changed"
    /// The text of the achievement has changed.
    case achievementChanged = "achievement changed"
    /// A value that gates compare has changed, on either side.
    case gateChanged = "gate changed"
    /// The deadline of the demand has passed.
    case deadlinePassed = "deadline passed"
    /// The batches have different settings.
    case settingsChanged = "settings changed"
    /// A better record has taken the place.
    case displaced = "displaced"
    /// A record above has left the list.
    case roomMade = "room made"
    /// The word statistics have changed.
    case statisticsChanged = "statistics changed"
  }

  /// How far a score and a rank may move without being reported.
  public struct Tolerance: Sendable {
    /// The score, in either direction.
    public var score: Score
    /// The rank, in either direction; `.max` to consider scores only.
    public var rank: Int

    /// Makes a tolerance, by default of one point and two places.
    public init(score: Score = Score(millionths: 10_000), rank: Int = 2) {
      self.score = score
      self.rank = rank
    }
  }

  /// A pair whose place or score has changed.
  public struct Change: Sendable {
    /// The side of the record that has the list.
    public var side: Side
    /// What happened to the pair.
    public var kind: Kind
    /// The pair.
    public var pair: RecordPair
    /// Its place before; `nil` for a new pair.
    public var old: BatchResult.Entry?
    /// Its place now; `nil` for one that is gone.
    public var new: BatchResult.Entry?
    /// The cause.
    public var cause: Cause
    /// The record that took the place or made room, if there is one.
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
  ///   - new: The later batch, which must have lists of the same sides.
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

  /// Calls `body` for every change, by list in the order of the new batch, followed by the lists
  /// that are gone.
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
      let found = (new ?? old)?.id ?? id
      let pair = RecordPair(id, of: side, with: found)
      let isDecided =
        switch kind {
        case .new: diff.old.rejected(of: id, side).contains(found)
        case .gone: diff.new.rejected(of: id, side).contains(found)
        case .moved: false
        }
      let cause = isDecided ? .decisionChanged : diff.cause(pair) ?? fallback
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

  /// The cause that is found in the two records or in the settings, or `nil`.
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
  /// Makes a change without places; set ``old`` and ``new``.
  public init(side: Side, kind: BatchDiff.Kind, pair: RecordPair, cause: BatchDiff.Cause) {
    self.init(side: side, kind: kind, pair: pair, old: nil, new: nil, cause: cause, by: nil)
  }
}
