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

  /// The words of the demand that the evidence lacks, each concept once.
  ///
  /// A demand seeks a concept by each of its other names and as a kind, and the evidence may lack
  /// all of these. Machine formats list every one.
  package func gaps(_ institution: ScoutedInstitution) -> String {
    var known: Set<Substring> = []
    let gaps = institution.gaps.compactMap { gap -> String? in
      let label = gap.hasSuffix(" ⊃") ? String(gap.dropLast(2)) : gap
      // Two names that stand for one another, in either order; no name belongs to two concepts.
      let names = label.split(separator: " ↔ ")
      if names.count > 1 {
        defer { known.formUnion(names) }
        if !known.isDisjoint(with: names) { return nil }
      }
      return label
    }
    return gaps.joined(separator: language.comma)
  }
}
