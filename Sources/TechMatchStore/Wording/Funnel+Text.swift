import TechMatchKit

extension Funnel.Grouping {
  /// The name of what pairs are counted by, such as "institution".
  public func name(in language: Language) -> String {
    switch self {
    case .broker: language.choose("broker", "经纪人")
    case .institution: language.choose("institution", "完成单位")
    case .industry: language.choose("industry", "应用行业")
    }
  }
}

extension Funnel {
  /// The broker, institution or industry, or that the record does not say.
  public func name(in language: Language) -> String {
    name.isEmpty ? language.choose("(not stated)", "（未填）") : name
  }
}

extension LedgerEvent {
  /// What an entry adds to its kind: the entry that it corrects, registration number, amount and
  /// note, as far as there are any.
  public func remark(in language: Language) -> String {
    [
      corrects.map { "#\($0)" }, registration, amountFen.map(MoneyText(language: language).amount),
      note,
    ]
    .compactMap(\.self).joined(separator: "  ")
  }
}
