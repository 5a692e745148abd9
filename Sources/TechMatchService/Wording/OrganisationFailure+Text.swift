import TechMatchKit

extension OrganisationFailure: LocalizedFailure {
  /// The failure in words, with a way out that names no option of a command.
  public func text(in language: Language) -> String {
    switch self {
    case .unknown(let name, let nearest):
      language.choose(
        "no organisation and no record has the name '\(name)'"
          + (nearest.map { "; did you mean \($0)?" } ?? ""),
        "单位名录和记录中都没有“\(name)”" + (nearest.map { "；是否为“\($0)”？" } ?? "")
      )
    case .unclear(let name, let claimants):
      language.choose(
        "'\(name)' may be \(claimants.joined(separator: " or ")); give the full name or the credit code",
        "“\(name)”可能是\(claimants.joined(separator: "或"))；请写全称或统一社会信用代码"
      )
    case .isKnown(let name, let organisation):
      language.choose(
        "that '\(name)' is \(organisation), or part of it, is known already",
        "“\(name)”属于“\(organisation)”，已在名录中"
      )
    case .isOrganisation(let name):
      language.choose(
        "'\(name)' is the full name of an organisation of its own; it can be confirmed as a part of another",
        "“\(name)”本身是一个单位的全称，只能确认为其他单位的下属"
      )
    case .isTaken(let name, let organisation):
      language.choose(
        "'\(name)' is a name of \(organisation); refuse that first if it is wrong",
        "“\(name)”已是“\(organisation)”的名称；如有误，请先否决"
      )
    case .isAbove(let name, let organisation):
      language.choose(
        "\(organisation) belongs to \(name), which cannot be a part of it as well",
        "“\(organisation)”隶属“\(name)”，后者不能再作为其下属"
      )
    }
  }
}
