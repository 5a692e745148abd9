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

  private static func shift(_ gate: Gate) -> UInt16 { gate.ordinal * 2 }
}

extension GateVerdict {
  fileprivate var code: UInt16 {
    switch self {
    case .unknown: 0
    case .pass: 1
    case .fail: 2
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
