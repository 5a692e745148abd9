/// The verdicts of all gates on pairs of one record with records of the other side.
///
/// Kernels call ``firstRemoval(_:)`` with gate facts; ``outcomes(_:demand:achievement:)`` adds the
/// texts that decided. Both use ``verdict(_:_:)``, so a list and its explanation never disagree.
/// Immutable and `Sendable`.
struct GateRules: Sendable {
  private let own: GateFacts
  private let target: Side
  private let policy: GatePolicy
  /// The verdict of the region gate for each region of the target's records.
  private let regionVerdicts: [GateVerdict]
  private let verdictWithoutRegion: GateVerdict
  /// For each gate that can remove a pair under the policy, the verdicts that do.
  private let active: [(gate: Gate, onFail: Bool, onUnknown: Bool)]

  /// Makes the rules of a record.
  ///
  /// - Parameters:
  ///   - facts: What gates compare of the record.
  ///   - region: The region of the record that the region gate compares.
  ///   - target: The side of the records that it is paired with.
  ///   - policy: Which gates keep pairs out.
  ///   - regions: The regions of the target's records, by the ordinals in their facts.
  init(
    _ facts: GateFacts,
    region: Region?,
    target: Side,
    policy: GatePolicy,
    regions: [Region]
  ) {
    own = facts
    self.target = target
    self.policy = policy
    func verdict(_ other: Region?) -> GateVerdict {
      let demanded = target == .demand ? other : region
      let offered = target == .demand ? region : other
      return GateRules.regionVerdict(demanded: [demanded, policy.region], offered: offered)
    }
    regionVerdicts = regions.map { verdict($0) }
    verdictWithoutRegion = verdict(nil)
    active = Gate.allCases.map {
      (gate: $0, onFail: policy.removes($0, .fail), onUnknown: policy.removes($0, .unknown))
    }.filter { $0.onFail || $0.onUnknown }
  }

  /// All gates that keep the pair with a record that has these facts out of a list.
  func removals(_ facts: GateFacts) -> [Gate] {
    active.map(\.gate).filter { policy.removes($0, verdict($0, facts)) }
  }

  /// The first gate that keeps the pair out, or `nil`.
  func firstRemoval(_ facts: GateFacts) -> Gate? {
    for (gate, onFail, onUnknown) in active {
      switch verdict(gate, facts) {
      case .pass, .negotiable: continue
      case .fail: if onFail { return gate }
      case .unknown: if onUnknown { return gate }
      }
    }
    return nil
  }

  /// The verdict of a gate on the pair with a record that has these facts.
  ///
  /// O(1).
  func verdict(_ gate: Gate, _ facts: GateFacts) -> GateVerdict {
    let demand = target == .demand ? facts : own
    let achievement = target == .demand ? own : facts
    return switch gate {
    case .status: Self.statusVerdict(demand.status, achievement.status)
    case .deadline: Self.deadlineVerdict(demand.deadline, today: policy.today.gateNumber)
    case .trl: Self.readinessVerdict(demand, achievement)
    case .modes: Self.modesVerdict(demand.modes, achievement.modes)
    case .price: Self.priceVerdict(demand, achievement, tolerance: policy.priceTolerance)
    case .region:
      facts.region < 0 ? verdictWithoutRegion : regionVerdicts[Int(facts.region)]
    }
  }

  /// The verdicts of all gates on the pair with a record that has these facts.
  func verdicts(_ facts: GateFacts) -> GateVerdicts { GateVerdicts { verdict($0, facts) } }

  /// One outcome for each gate, in the order of `Gate.allCases`, with the texts that decided.
  ///
  /// - Parameters:
  ///   - facts: The facts of the target's record.
  ///   - demand: The demand of the pair, `nil` for free text.
  ///   - achievement: The achievement of the pair, `nil` for free text.
  /// - Returns: The verdicts of ``verdict(_:_:)``, with the texts that they are based on.
  func outcomes(
    _ facts: GateFacts,
    demand: Demand?,
    achievement: Achievement?
  ) -> [GateOutcome] {
    verdicts(facts).outcomes(demand: demand, achievement: achievement, region: policy.region)
  }
}

extension GateRules {
  /// Fails when either side is taken or withdrawn, passes when both are known to be open.
  static func statusVerdict(
    _ demand: GateFacts.Availability,
    _ achievement: GateFacts.Availability
  ) -> GateVerdict {
    if demand == .closed || achievement == .closed { return .fail }
    return demand == .open && achievement == .open ? .pass : .unknown
  }

  /// Passes on the last day itself.
  static func deadlineVerdict(_ deadline: Int32, today: Int32) -> GateVerdict {
    deadline == 0 ? .unknown : deadline >= today ? .pass : .fail
  }

  /// Compares the offered interval of levels with the lowest level required.
  ///
  /// More mature than required is a pass. An offer whose interval begins below the required level
  /// and does not end below it is *unknown*.
  static func readinessVerdict(_ demand: GateFacts, _ achievement: GateFacts) -> GateVerdict {
    let isUnstated = demand.lowerTRL == 1 && demand.upperTRL == 9
    if isUnstated { return .unknown }
    if achievement.lowerTRL >= demand.lowerTRL { return .pass }
    return achievement.upperTRL < demand.lowerTRL ? .fail : .unknown
  }

  /// Passes when a mode is common to both sides, or when one side takes any.
  static func modesVerdict(_ demand: TransferModeSet, _ achievement: TransferModeSet) -> GateVerdict
  {
    if demand == .any || achievement == .any { return .pass }
    if demand.isEmpty || achievement.isEmpty { return .unknown }
    return demand.isDisjoint(with: achievement) ? .fail : .pass
  }

  /// Passes when the highest price is within the highest budget.
  ///
  /// A lowest price above it is *negotiable* up to the tolerance, in per cent of the budget, and
  /// fails beyond. The lower end of a budget is not asked: nobody minds a price below it.
  static func priceVerdict(
    _ demand: GateFacts,
    _ achievement: GateFacts,
    tolerance: Int
  ) -> GateVerdict {
    guard demand.upperFen != .min else { return .unknown }
    if achievement.upperFen != .min, achievement.upperFen <= demand.upperFen { return .pass }
    guard achievement.lowerFen != .min, achievement.lowerFen > demand.upperFen else {
      return .unknown
    }
    let most = highestNegotiable(demand.upperFen, tolerance: tolerance)
    return achievement.lowerFen <= most ? .negotiable : .fail
  }

  /// The highest price, in fen, that exceeds a budget by at most `tolerance` per cent of it; exact,
  /// and the greatest integer when it would be greater.
  static func highestNegotiable(_ budget: Int64, tolerance: Int) -> Int64 {
    let tolerance = Int64(min(max(tolerance, 0), 100))
    // In two parts, so that no product is greater than the budget.
    let more = budget / 100 * tolerance + budget % 100 * tolerance / 100
    let (sum, overflow) = budget.addingReportingOverflow(more)
    return overflow ? .max : sum
  }

  /// Passes when no region is required, or when the offered one lies in all that are.
  static func regionVerdict(demanded: [Region?], offered: Region?) -> GateVerdict {
    var verdict = GateVerdict.pass
    for region in demanded.compactMap(\.self) {
      guard let offered else { return .unknown }
      guard let isInside = region.includes(offered) else {
        verdict = .unknown
        continue
      }
      if !isInside { return .fail }
    }
    return verdict
  }
}

extension TransferModeSet {
  /// The codes of the modes, separated by spaces; `any` for all of them.
  var text: String { self == .any ? "any" : modes.map(\.code).joined(separator: " ") }
}

extension Region {
  /// Whether `other` lies in this region, or `nil` when that cannot be decided.
  ///
  /// A GB/T 2260 code names a province by its first two digits, a city by four, a county by six.
  func includes(_ other: Region) -> Bool? {
    if text == other.text { return true }
    guard let code, let otherCode = other.code else { return nil }
    if code % 10_000 == 0 { return otherCode / 10_000 == code / 10_000 }
    // A province may or may not mean the required city in it.
    if otherCode % 10_000 == 0 { return otherCode == code / 10_000 * 10_000 ? nil : false }
    return code % 100 == 0 ? otherCode / 100 == code / 100 : otherCode == code
  }
}
