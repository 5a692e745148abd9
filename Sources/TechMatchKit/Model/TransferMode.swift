/// A way of transferring technology, from a closed list.
///
/// The codes follow the five ways of China's Law on Promoting the Transformation of Scientific and
/// Technological Achievements (art. 16) and the contract kinds of the Civil Code, divided where
/// marketplaces divide them. 面议 (negotiable) is not a mode: a text that says only that is
/// *unknown*.
public enum TransferMode: Int, CaseIterable, Sendable {
  case assign, assignByAgreement
  case licenseExclusive, licenseSole, licenseNonExclusive, licenseOpen
  case useFirstPayLater, equity, coDevelop, commission, selfImplement, service, consult
  case investThenEquity
  /// Goods instead of technology: 产品供应 offered, 设备采购 sought.
  case supply

  /// The code used in machine formats, such as `licenseExclusive`.
  public var code: String { "\(self)" }

  /// The Chinese name, such as 独占许可.
  package var chineseName: String {
    switch self {
    case .assign: "技术转让"
    case .assignByAgreement: "协议转让"
    case .licenseExclusive: "独占许可"
    case .licenseSole: "排他许可"
    case .licenseNonExclusive: "普通许可"
    case .licenseOpen: "开放许可"
    case .useFirstPayLater: "先使用后付费"
    case .equity: "作价入股"
    case .coDevelop: "合作开发"
    case .commission: "委托研发"
    case .selfImplement: "自行实施"
    case .service: "技术服务"
    case .consult: "技术咨询"
    case .investThenEquity: "先投后股"
    case .supply: "产品供应"
    }
  }

  /// The English name, such as "exclusive licence".
  package var englishName: String {
    switch self {
    case .assign: "assignment"
    case .assignByAgreement: "assignment by agreement"
    case .licenseExclusive: "exclusive licence"
    case .licenseSole: "sole licence"
    case .licenseNonExclusive: "non-exclusive licence"
    case .licenseOpen: "open licence"
    case .useFirstPayLater: "use first, pay later"
    case .equity: "contribution in kind for equity"
    case .coDevelop: "joint development"
    case .commission: "commissioned research"
    case .selfImplement: "own implementation"
    case .service: "technical service"
    case .consult: "technical consulting"
    case .investThenEquity: "invest first, convert to equity"
    case .supply: "supply of products"
    }
  }
}

/// A set of transfer modes, with one bit for each ``TransferMode``.
///
/// ``modes`` lists them in the order of `TransferMode.allCases`. A `Sendable` value.
public struct TransferModeSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
  /// Bit `n` stands for the mode whose raw value is `n`.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Makes a set from modes, in any order.
  public init(_ modes: some Sequence<TransferMode>) {
    self.init(rawValue: modes.reduce(0) { $0 | 1 << UInt16($1.rawValue) })
  }

  /// Every mode: a text says that any will do (不限).
  public static let any = TransferModeSet(TransferMode.allCases)

  /// The modes in the set, in the order of `TransferMode.allCases`.
  public var modes: [TransferMode] {
    TransferMode.allCases.filter { rawValue & 1 << UInt16($0.rawValue) != 0 }
  }
}
