import TechMatchKit

/// What changed between two batches, pair by pair, each with its cause.
struct BatchDiff {
  /// What became of a pair.
  enum Kind: String, CaseIterable {
    case new, gone, moved
  }

  /// Why: the first of these that holds.
  enum Cause: String, CaseIterable {
    case demandAdded = "demand added"
    case achievementAdded = "achievement added"
    case demandRemoved = "demand removed"
    case achievementRemoved = "achievement removed"
    case demandChanged = "demand changed"
    case achievementChanged = "achievement changed"
    case gateChanged = "gate changed"
    case deadlinePassed = "deadline passed"
    case settingsChanged = "settings changed"
    case displaced = "displaced"
    case roomMade = "room made"
    case statisticsChanged = "statistics changed"
  }

  /// A pair whose place or score is not what it was.
  struct Change {
    var side: Side
    var kind: Kind
    var demand: RecordID
    var achievement: RecordID
    var old: BatchResult.Entry?
    var new: BatchResult.Entry?
    var cause: Cause
    /// The record that took the place, or made room.
    var by: RecordID?
  }

  private let old: BatchResult
  private let new: BatchResult
  /// The most that a score may move, in millionths, and a rank, without being a change.
  private let scoreTolerance: Int
  private let rankTolerance: Int
  private let areSettingsEqual: Bool

  /// Compares two batches of the same sides.
  init(_ old: BatchResult, _ new: BatchResult, scoreTolerance: Int, rankTolerance: Int) {
    self.old = old
    self.new = new
    self.scoreTolerance = scoreTolerance
    self.rankTolerance = rankTolerance
    areSettingsEqual = old.manifest.plan.settings == new.manifest.plan.settings
  }

  /// Calls `body` for every change, lists in the order of the new batch, then those that are gone.
  func changes(_ body: (Change) throws -> Void) rethrows {
    for side in new.manifest.plan.side.sides {
      let ids = new.identifiers[side] ?? []
      let known = Set(ids)
      for id in ids + (old.identifiers[side] ?? []).filter({ !known.contains($0) }) {
        try changes(of: id, side, body)
      }
    }
  }

  private func changes(of id: RecordID, _ side: Side, _ body: (Change) throws -> Void) rethrows {
    let before = old.list(side, id)
    let after = new.list(side, id)
    let oldByID = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let newByID = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
    let entrant = after.first { oldByID[$0.id] == nil }?.id
    let leaver = before.first { newByID[$0.id] == nil }?.id
    for entry in after {
      let previous = oldByID[entry.id]
      guard let previous else {
        let hadNoRoom =
          before.count == old.manifest.plan.top
          && (before.last?.score ?? 0) >= entry.score
        let cause = cause(id, entry.id, side, hadNoRoom ? .roomMade : .statisticsChanged)
        try body(change(side, .new, id, entry.id, nil, entry, cause, leaver))
        continue
      }
      let scoreMoved = abs(entry.score - previous.score) > scoreTolerance
      let rankMoved = abs(entry.rank - previous.rank) > rankTolerance
      guard scoreMoved || rankMoved else { continue }
      let others: Cause = entry.rank > previous.rank ? .displaced : .roomMade
      let cause = cause(id, entry.id, side, scoreMoved ? .statisticsChanged : others)
      let by = entry.rank > previous.rank ? entrant : leaver
      try body(change(side, .moved, id, entry.id, previous, entry, cause, by))
    }
    for entry in before where newByID[entry.id] == nil {
      let isFull =
        after.count == new.manifest.plan.top && (after.last?.score ?? 0) >= entry.score
      let cause = cause(id, entry.id, side, isFull ? .displaced : .statisticsChanged)
      try body(change(side, .gone, id, entry.id, entry, nil, cause, entrant))
    }
  }

  private func change(
    _ side: Side,
    _ kind: Kind,
    _ own: RecordID,
    _ other: RecordID,
    _ old: BatchResult.Entry?,
    _ new: BatchResult.Entry?,
    _ cause: Cause,
    _ by: RecordID?
  ) -> Change {
    Change(
      side: side,
      kind: kind,
      demand: side == .demand ? own : other,
      achievement: side == .demand ? other : own,
      old: old,
      new: new,
      cause: cause,
      by: cause == .displaced || cause == .roomMade ? by : nil
    )
  }

  /// The cause that lies in the two records or the settings, or else `fallback`.
  private func cause(_ own: RecordID, _ other: RecordID, _ side: Side, _ fallback: Cause) -> Cause {
    let demand = side == .demand ? own : other
    let achievement = side == .demand ? other : own
    let wanted = (old: old.records[.demand, demand], new: new.records[.demand, demand])
    let offered = (
      old: old.records[.achievement, achievement], new: new.records[.achievement, achievement]
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
    return areSettingsEqual ? fallback : .settingsChanged
  }
}
