import TechMatchKit
import TechMatchStore

/// A record without an answer: its list is empty, and why.
///
/// A value, `Sendable`.
public struct Unmatched: Sendable {
  /// Why the nearest record of the other side is not in the list.
  public enum Reason: Sendable, Equatable {
    /// No record shares a word or tag.
    case nothingInCommon
    /// Its score lies below the least one.
    case tooWeak
    /// Its band lies below the least one.
    case nothingFitting
    /// These gates keep the pair out.
    case keptOut([GateOutcome])
    /// The pair was rejected.
    case rejected(LedgerEvent)
  }

  /// The record.
  public var document: DocID
  /// The record of the other side with the highest score, gates, decisions and the least score
  /// aside; `nil` when none has anything in common.
  public var nearest: Hit?
  /// Why the nearest is not in the list.
  public var reason: Reason
}

extension Market {
  /// Finds the records of a side whose lists are empty: achievements without a buyer, demands without an answer.
  ///
  /// A list is empty when no record of the other side has the least score and the least band, passes the gates and was
  /// not rejected for it. Two passes: short lists for all, then the nearest, without gates, for those that have no
  /// answer. Of an achievement's list, where a demand that scores less may have the better band, the twenty best are
  /// looked at.
  ///
  /// - Parameters:
  ///   - side: The side of the records.
  ///   - criteria: What is asked of a list; its length does not matter.
  ///   - leastBand: The least band of an answer, or `nil` for any. It has no effect on hits without a band.
  ///   - filter: The decisions; what it counts does not change.
  ///   - progress: Called with the number of records looked at.
  /// - Returns: The records in the order of the input.
  /// - Throws: ``ServiceFailure/unsound(_:)``.
  /// - Complexity: That of matching all records of the side.
  public func unmatched(
    _ side: Side,
    _ criteria: MatchCriteria,
    leastBand: Band? = nil,
    through filter: DecisionFilter,
    progress: (Int) -> Void = { _ in }
  ) throws(ServiceFailure) -> [Unmatched] {
    var filter = filter
    var one = criteria
    one.top = side == .demand || leastBand == nil ? 1 : 20
    one.nearMisses = 0
    var left: [DocID] = []
    var done = 0
    match(snapshot.inputOrder(of: side), one, through: &filter) { document, found in
      if !found.hits.contains(where: { $0.isAnswer(leastBand) }) { left.append(document) }
      done += 1
      progress(done)
    }
    var open = criteria.options
    open.k = 1
    open.findsNearMisses = false
    open.minimumScore = Score(millionths: 1)
    open.gates.ignored = Set(Gate.allCases)
    open.gates.requiredKnown = []
    let explainer = Explainer(snapshot, options: criteria.options)
    var unmatched: [Unmatched] = []
    matcher(open).match(left) { document, found in
      let nearest = found.hits.first
      let reason = nearest.map {
        self.reason(document, $0, criteria.options, leastBand, filter, explainer)
      }
      unmatched.append(
        Unmatched(document: document, nearest: nearest, reason: reason ?? .nothingInCommon)
      )
    }
    try requireSound()
    return unmatched
  }

  private func reason(
    _ document: DocID,
    _ nearest: Hit,
    _ options: MatchOptions,
    _ leastBand: Band?,
    _ filter: DecisionFilter,
    _ explainer: Explainer
  ) -> Unmatched.Reason {
    if nearest.score < options.minimumScore { return .tooWeak }
    if !nearest.isAnswer(leastBand) { return .nothingFitting }
    let isDemand = document.side == .demand
    let explanation = explainer.explain(
      demand: isDemand ? document : nearest.document,
      achievement: isDemand ? nearest.document : document
    )
    let removing = Set(explanation.removedBy)
    if !removing.isEmpty {
      return .keptOut(explanation.gates.filter { removing.contains($0.gate) })
    }
    let pair = RecordPair(snapshot.id(of: document), of: document.side, with: nearest.id)
    return filter.decision(on: pair).map { .rejected($0) } ?? .tooWeak
  }
}

extension Hit {
  /// Whether the hit has a band, if it has one at all.
  fileprivate func isAnswer(_ least: Band?) -> Bool {
    guard let least, let band else { return true }
    return band >= least
  }
}
