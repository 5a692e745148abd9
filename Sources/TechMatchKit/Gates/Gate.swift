/// A condition that a pair may pass or fail, which never changes its score.
public enum Gate: String, CaseIterable, Sendable {
  /// Both records are still available.
  case status
  /// The deadline of the demand has not passed.
  case deadline
  /// The achievement is as mature as the demand requires.
  case trl
  /// Both sides accept a common transfer mode.
  case modes
  /// The price lies within the budget, or above it by no more than can be negotiated.
  case price
  /// The achievement comes from the required region.
  case region
}

/// The verdict of a gate on a pair.
public enum GateVerdict: String, Sendable {
  /// The condition is met.
  case pass
  /// The condition is not met, by so little that people negotiate about it: a price above the budget
  /// by at most ``GatePolicy/priceTolerance``. The pair stays in the list.
  case negotiable
  /// The condition is not met, so the pair is kept out of the list.
  case fail
  /// A value is missing or too vague to decide. The pair stays in the list, unless
  /// ``GatePolicy/requiredKnown`` has the gate.
  case unknown
}

/// A verdict with the values that decided it.
public struct GateOutcome: Sendable, Equatable {
  /// The gate.
  public var gate: Gate
  /// The verdict.
  public var verdict: GateVerdict
  /// The text of the demand that decided, understood or not; `nil` if it says nothing.
  public var demandText: String?
  /// The text of the achievement that decided, understood or not; `nil` if it says nothing.
  public var achievementText: String?
  /// How far the lowest price lies above the highest budget, in tenths of a per cent of the budget,
  /// rounded up; `nil` where it does not, and for other gates.
  public var excessPerMille: Int?
  /// What is to be said of the demand's text: that it is not understood, or why it is not compared.
  public var demandRemark: ValueRemark?
  /// What is to be said of the achievement's text.
  public var achievementRemark: ValueRemark?

  /// Makes an outcome.
  public init(
    _ gate: Gate,
    _ verdict: GateVerdict,
    demandText: String? = nil,
    achievementText: String? = nil,
    excessPerMille: Int? = nil,
    demandRemark: ValueRemark? = nil,
    achievementRemark: ValueRemark? = nil
  ) {
    self.gate = gate
    self.verdict = verdict
    self.demandText = demandText
    self.achievementText = achievementText
    self.excessPerMille = excessPerMille
    self.demandRemark = demandRemark
    self.achievementRemark = achievementRemark
  }
}
