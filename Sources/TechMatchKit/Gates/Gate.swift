/// A condition that a pair passes or fails and that never changes its score.
public enum Gate: String, CaseIterable, Sendable {
  /// Both records are still to be had.
  case status
  /// The demand's last day is not over.
  case deadline
  /// The achievement is as mature as the demand asks.
  case trl
  /// Both sides accept a common transfer mode.
  case modes
  /// The price lies within the budget.
  case price
  /// The achievement comes from the region that is asked for.
  case region
}

/// What a gate says of a pair.
public enum GateVerdict: String, Sendable {
  /// The condition is met.
  case pass
  /// The condition is not met: the pair is kept out of the list.
  case fail
  /// A value is missing or too vague to decide; it is shown and counts as neither.
  case unknown
}

/// A verdict with the values that decided it.
public struct GateOutcome: Sendable, Equatable {
  /// The gate.
  public var gate: Gate
  /// What it says.
  public var verdict: GateVerdict
  /// The demand's text that decided, or `nil` when the demand says nothing.
  public var demandText: String?
  /// The achievement's text that decided, or `nil` when the achievement says nothing.
  public var achievementText: String?

  /// Makes an outcome.
  public init(
    _ gate: Gate,
    _ verdict: GateVerdict,
    demandText: String? = nil,
    achievementText: String? = nil
  ) {
    self.gate = gate
    self.verdict = verdict
    self.demandText = demandText
    self.achievementText = achievementText
  }
}
