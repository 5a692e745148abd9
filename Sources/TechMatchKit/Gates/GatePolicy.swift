/// Which gates keep pairs out of a list.
public struct GatePolicy: Sendable {
  /// The day that deadlines are compared with.
  public var today: CalendarDate
  /// Gates whose *fail* does not keep a pair out; their verdicts are still given.
  public var ignored: Set<Gate> = []
  /// Gates whose *unknown* keeps a pair out as well.
  public var requiredKnown: Set<Gate> = []
  /// Where achievements must come from, in addition to what a demand requires; `nil` for anywhere.
  public var region: Region?
  /// By how many per cent of the budget a price may lie above it and still be *negotiable*, 0…100.
  ///
  /// With 0 any price above the budget fails. Values outside of this range count as its nearest end.
  public var priceTolerance = 30

  /// Makes the policy for a day, with every gate in force and unknowns let through.
  public init(today: CalendarDate) { self.today = today }

  /// Whether a verdict keeps a pair out.
  func removes(_ gate: Gate, _ verdict: GateVerdict) -> Bool {
    switch verdict {
    case .pass, .negotiable: false
    case .fail: !ignored.contains(gate)
    case .unknown: requiredKnown.contains(gate)
    }
  }
}
