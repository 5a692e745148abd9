/// Words for the institutions that a scout found.
public struct ScoutText: Sendable {
  private let language: Language

  /// Makes a renderer.
  public init(language: Language) { self.language = language }

  /// That no institution has anything in common with the demand.
  public var nobody: String { language.choose("nobody", "没有单位") }

  /// The achievements that carry a score, each with the part it adds.
  public func evidence(_ institution: ScoutedInstitution) -> String {
    institution.evidence.map { "\($0.achievement) \($0.part)" }.joined(separator: " + ")
  }

  /// How much of the demand the evidence covers, such as `36 %`.
  public func coverage(_ institution: ScoutedInstitution) -> String {
    "\((institution.coverage.millionths + 5_000) / 10_000) %"
  }

  /// The demand's words that the evidence lacks, a concept once.
  ///
  /// A demand seeks a concept by each of its other names and as a kind of which others are, and the evidence can lack
  /// all of these. Machine formats have every one of them.
  public func gaps(_ institution: ScoutedInstitution) -> String {
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
