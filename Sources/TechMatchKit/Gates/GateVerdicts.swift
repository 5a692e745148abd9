/// The verdicts of all gates on a pair, with two bits for each gate.
///
/// ``Explainer`` finds the texts that decided when they are needed: copying them into every hit
/// took twice the time of scoring short queries. A `Sendable` value.
public struct GateVerdicts: Sendable, Equatable {
  private var bits: UInt16 = 0

  /// Makes verdicts by calling `verdict` for each gate, in the order of `Gate.allCases`.
  public init(_ verdict: (Gate) -> GateVerdict) {
    for gate in Gate.allCases { bits |= verdict(gate).code << Self.shift(gate) }
  }

  /// The verdict of a gate.
  public subscript(gate: Gate) -> GateVerdict {
    switch bits >> Self.shift(gate) & 3 {
    case GateVerdict.pass.code: .pass
    case GateVerdict.fail.code: .fail
    case GateVerdict.negotiable.code: .negotiable
    default: .unknown
    }
  }

  /// The gates with a verdict, in the order of `Gate.allCases`.
  public func gates(with verdict: GateVerdict) -> [Gate] {
    Gate.allCases.filter { self[$0] == verdict }
  }

  /// The verdicts as one object, in the order of `Gate.allCases`.
  package var json: JSONText {
    .object(Gate.allCases.map { ($0.rawValue, .string(self[$0].rawValue)) })
  }

  /// The verdicts with the texts that decided, in the order of `Gate.allCases`.
  ///
  /// - Parameters:
  ///   - demand: The demand of the pair, `nil` for free text.
  ///   - achievement: The achievement of the pair, `nil` for free text.
  ///   - region: Where achievements must come from in addition, as in ``GatePolicy/region``.
  /// - Returns: One outcome for each gate; a price above the budget has its excess.
  public func outcomes(
    demand: Demand?,
    achievement: Achievement?,
    region: Region?
  ) -> [GateOutcome] {
    Gate.allCases.map { gate in
      var outcome = GateOutcome(gate, self[gate])
      let (needed, offered) = (demand?.remarks ?? [:], achievement?.remarks ?? [:])
      switch gate {
      case .status:
        outcome.setDemand(demand?.status?.text, needed[.status])
        outcome.setAchievement(achievement?.status?.text, offered[.status])
      case .deadline:
        outcome.setDemand(demand?.deadline?.text, needed[.deadline])
      case .trl:
        outcome.setDemand(demand?.requiredReadiness?.text, needed[.requiredReadiness])
        outcome.setAchievement(achievement?.readiness?.text, offered[.readiness])
      case .modes:
        outcome.setDemand(demand?.transferModes?.text, needed[.modes])
        outcome.setAchievement(achievement?.transferModes?.text, offered[.modes])
      case .price:
        outcome.setDemand(demand?.gateMoney?.text, demand?.gateMoneyRemark)
        outcome.setAchievement(achievement?.price?.text, offered[.price])
      case .region:
        outcome.setDemand(demand?.requiredRegion?.text ?? region?.text, nil)
        outcome.setAchievement(achievement?.region?.text, nil)
      }
      if gate == .price, outcome.verdict == .negotiable || outcome.verdict == .fail,
        let price = achievement?.price?.lowerFen, let budget = demand?.gateMoney?.upperFen
      {
        outcome.excessPerMille = Self.excessPerMille(price, over: budget)
      }
      return outcome
    }
  }

  /// How far a price lies above a budget, rounded up; `nil` when it does not, or over a budget of 0.
  static func excessPerMille(_ price: Int64, over budget: Int64) -> Int? {
    guard price > budget, budget > 0 else { return nil }
    let (excess, budget) = (Int128(price) - Int128(budget), Int128(budget))
    return Int(clamping: (excess * 1_000 + budget - 1) / budget)
  }

  private static func shift(_ gate: Gate) -> UInt16 { gate.ordinal * 2 }
}

extension GateOutcome {
  /// Sets what the demand says; where no property has its text, the remark has it.
  fileprivate mutating func setDemand(_ text: String?, _ remark: ValueRemark?) {
    (demandText, demandRemark) = (text ?? remark?.text, remark)
  }

  /// Sets what the achievement says.
  fileprivate mutating func setAchievement(_ text: String?, _ remark: ValueRemark?) {
    (achievementText, achievementRemark) = (text ?? remark?.text, remark)
  }
}

extension GateVerdict {
  fileprivate var code: UInt16 {
    switch self {
    case .unknown: 0
    case .pass: 1
    case .fail: 2
    case .negotiable: 3
    }
  }
}

extension Gate {
  /// The place in `allCases`.
  fileprivate var ordinal: UInt16 {
    switch self {
    case .status: 0
    case .deadline: 1
    case .trl: 2
    case .modes: 3
    case .price: 4
    case .region: 5
    }
  }
}
