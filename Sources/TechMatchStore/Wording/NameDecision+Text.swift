import TechMatchKit

extension NameDecision {
  /// What was decided, such as "confirmed as part".
  public func verdict(in language: Language) -> String {
    guard isConfirmed else { return language.choose("refused", "否决") }
    return switch claim.relation {
    case .alias: language.choose("confirmed as another name", "确认为别名")
    case .part: language.choose("confirmed as part", "确认为下属")
    }
  }
}
