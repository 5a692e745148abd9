/// Puts what a directory of organisations knows into words.
package struct OrganisationText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// What a name is to an organisation, such as "another name".
  package func relation(_ relation: OrganisationClaim.Relation) -> String {
    switch relation {
    case .alias: language.choose("another name", "别名")
    case .part: language.choose("part", "下属")
    }
  }

  /// What speaks for a proposal, with the first records that show it.
  package func evidence(_ proposal: OrganisationProposal) -> String {
    proposal.evidence.map { item in
      let name = ground(item.ground)
      if item.records.isEmpty { return name }
      let first = item.records.prefix(3).map(\.text).joined(separator: " ")
      let more = item.records.count > 3 ? " …" : ""
      let list = language.choose(" (\(first)\(more))", "（\(first)\(more)）")
      return "\(name) \(item.records.count)" + list
    }.joined(separator: language.comma)
  }

  /// What speaks for a proposal, in few words.
  private func ground(_ ground: OrganisationProposal.Ground) -> String {
    switch ground {
    case .abbreviation: language.choose("characters in order", "取字简称")
    case .beginning: language.choose("begins with its name", "以其名称开头")
    case .translation: language.choose("both names in a record", "中英文并列")
    case .sameWork: language.choose("same title and people", "成果名称和人员相同")
    case .sameTitle: language.choose("same title", "名称相同")
    case .samePhone: language.choose("same telephone", "电话相同")
    }
  }

  /// What does not add up, in one line.
  package func issue(_ issue: OrganisationIssue) -> String {
    func list(_ names: [String]) -> String { names.joined(separator: language.comma) }
    switch issue {
    case .ambiguousName(let name, let claimants):
      return language.choose(
        "'\(name)' stands for none of \(list(claimants)), which all go by it",
        "“\(name)”有多个单位使用（\(list(claimants))），不作判断"
      )
    case .nameOfAnother(let name, let claimants):
      return language.choose(
        "'\(name)' is a full name; that it is another name of \(list(claimants)) is not used",
        "“\(name)”是单位全称，不作为\(list(claimants))的别名"
      )
    case .circle(let names):
      return language.choose(
        "\(list(names)): each belongs to the others; none counts as above",
        "\(list(names))：互为上级，均不视为上级"
      )
    case .unclearTarget(let name, let organisation):
      return language.choose(
        "'\(name)' cannot be put under '\(organisation)': one of the two names is not clear",
        "“\(name)”与“\(organisation)”的关系未采用：其中一个名称不明确"
      )
    }
  }
}
