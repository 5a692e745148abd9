import TechMatchKit

extension LedgerEvent.Kind {
  /// What people call an entry of the kind.
  public func name(in language: Language) -> String {
    switch self {
    case .shown: language.choose("shown", "已展示")
    case .shortlisted: language.choose("shortlisted", "入围")
    case .accepted: language.choose("accepted", "接受")
    case .rejected: language.choose("rejected", "否决")
    case .cleared: language.choose("cleared", "撤销决定")
    case .contacted: language.choose("contacted", "已对接")
    case .contract: language.choose("contract", "签约")
    case .corrected: language.choose("contract corrected", "合同更正")
    }
  }
}
