import TechMatchKit

/// What people ask of a list, in the units that they use.
///
/// A value, `Sendable`; ``options`` has the same in the units of the engine.
public struct MatchCriteria: Sendable {
  /// The most hits of a list.
  public var top = 10
  /// The least score of a hit in points, 0…100.
  public var minimumPoints = 0.0
  /// The share of tags in the score, 0…1.
  public var tagWeight = 0.05
  /// The day that deadlines are compared with.
  public var today: CalendarDate
  /// Gates whose *fail* does not remove a pair.
  public var ignoredGates: Set<Gate> = []
  /// Gates whose *unknown* removes a pair.
  public var requiredGates: Set<Gate> = []
  /// By how many per cent of the budget a price may lie above it and still be negotiable, 0…100.
  public var priceTolerance = 30
  /// The most records to name that a gate kept out of a list; 0 for none.
  public var nearMisses = 5

  /// Whether hits that are the same record stand under the best of them, so that each counts once.
  ///
  /// A hit with a decision of its own is not folded. Lists of a batch are never folded.
  public var foldsDuplicates = false

  /// The default criteria of a day.
  public init(today: CalendarDate) { self.today = today }

  /// The options of a matcher.
  public var options: MatchOptions {
    var options = MatchOptions(today: today)
    options.k = top
    options.minimumScore = Score(millionths: max(1, Int((minimumPoints * 10_000).rounded(.up))))
    options.tagWeight = Int((tagWeight * 1_000_000).rounded())
    options.findsNearMisses = nearMisses > 0
    options.gates.ignored = ignoredGates
    options.gates.requiredKnown = requiredGates
    options.gates.priceTolerance = priceTolerance
    return options
  }
}
