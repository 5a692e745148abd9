/// Puts the institutions that a scout found into words.
package struct ScoutText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// Says that no institution shares anything with the demand.
  package var nobody: String { language.choose("nobody", "没有单位") }

  /// The name of an institution, with the other names under which its achievements stand.
  package func institution(_ institution: ScoutedInstitution) -> String {
    let others = institution.spellings.filter { $0 != institution.name }
    if others.isEmpty { return institution.name }
    let list = others.joined(separator: language.comma)
    return institution.name + language.choose(" (\(list))", "（\(list)）")
  }

  /// The achievements that a score comes from, each with the part that it adds.
  package func evidence(_ institution: ScoutedInstitution) -> String {
    institution.evidence.map { "\($0.achievement) \($0.part)" }.joined(separator: " + ")
  }

  /// How much of the demand the evidence covers, such as `36 %`.
  package func coverage(_ institution: ScoutedInstitution) -> String {
    "\((institution.coverage.millionths + 5_000) / 10_000) %"
  }

  /// The words of the demand that the evidence lacks.
  package func gaps(_ institution: ScoutedInstitution) -> String {
    institution.gaps.joined(separator: language.comma)
  }
}
