/// What somebody confirmed or a file states about a name that is no full name of a record.
public struct OrganisationClaim: Sendable, Hashable {
  /// How the name is related to the organisation.
  public enum Relation: String, Sendable, CaseIterable {
    /// It is another name of the organisation.
    case alias
    /// It is the name of a part of the organisation: a faculty, an institute, a laboratory.
    case part
  }

  /// The name as it is written.
  public var name: String
  /// How it is related.
  public var relation: Relation
  /// The organisation, by any name or code that the directory knows; one that it does not know
  /// becomes known by this name.
  public var organisation: String

  /// What two claims have in common that are about the same name and organisation, however they are
  /// spelled: of several decisions about one, the last holds.
  package var subject: [String] {
    [OrganisationName.key(name), OrganisationName.key(organisation)]
  }

  /// Whether the name and the organisation are spellings of one name.
  package var isReflexive: Bool { subject[0] == subject[1] }

  /// Makes a claim.
  public init(_ name: String, _ relation: Relation = .alias, of organisation: String) {
    self.name = name
    self.relation = relation
    self.organisation = organisation
  }
}
